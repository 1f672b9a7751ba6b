package org.armswire.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.armswire.model.Evidence;
import org.armswire.model.Slot;
import org.armswire.model.Span;

/**
 * A stretch of an article with its evidence marked where it stands: in colour, or in brackets without. Where two marks overlap, the
 * narrower one shows.
 */
final class MarkedText {

    private static final int UNMARKED = -1;

    private final List<Evidence> evidence;
    private final List<Cell> cells;
    private final Palette palette;

    private MarkedText(List<Evidence> evidence, List<Cell> cells, Palette palette) {
        this.palette = palette;
        this.evidence = evidence;
        this.cells = cells;
    }

    /** A printed character; {@code mark} is the number of the evidence it belongs to, or {@link #UNMARKED}. */
    private record Cell(String shown, int mark) {

        boolean isBlank() {
            return shown.equals(" ");
        }
    }

    /**
     * Marks a text.
     *
     * @param place where the text stands in its article
     * @param evidence of any place; what lies outside of the text is left out
     */
    static MarkedText of(String text, Span place, List<Evidence> evidence, Palette palette) {
        int[] marks = marks(text, place, evidence);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int mark = marks[i];
            if (palette == Palette.PLAIN && mark != UNMARKED && (i == 0 || marks[i - 1] != mark)) {
                cells.add(new Cell("[", mark));
            }
            String shown = Printable.shown(codePoint);
            if (!shown.equals(" ")
                    || (!cells.isEmpty() && !cells.get(cells.size() - 1).isBlank())) {
                cells.add(new Cell(shown, mark));
            }
            i += Character.charCount(codePoint);
            if (palette == Palette.PLAIN && mark != UNMARKED && (i == text.length() || marks[i] != mark)) {
                cells.add(new Cell("]", mark));
            }
        }
        return new MarkedText(evidence, cells, palette);
    }

    /** The text in lines of at most this many columns, broken at blanks. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < cells.size()) {
            int to = lineEnd(from, width);
            lines.add(line(from, to));
            from = to;
            while (from < cells.size() && cells.get(from).isBlank()) {
                from++;
            }
        }
        return lines;
    }

    private int lineEnd(int from, int width) {
        int columns = 0;
        int lastBlank = -1;
        for (int i = from; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            columns += Printable.width(cell.shown());
            if (cell.isBlank()) {
                lastBlank = i;
            }
            if (columns > width && i > from) {
                return lastBlank > from ? lastBlank : i;
            }
        }
        return cells.size();
    }

    private String line(int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < to; ) {
            int mark = cells.get(i).mark();
            StringBuilder run = new StringBuilder();
            while (i < to && cells.get(i).mark() == mark) {
                run.append(cells.get(i++).shown());
            }
            line.append(mark == UNMARKED ? run : palette.slot(evidence.get(mark).slot(), run.toString()));
        }
        return line.toString();
    }

    /** Which evidence shows at each character of the text; wide marks first, so that narrow ones lie on top. */
    private static int[] marks(String text, Span place, List<Evidence> evidence) {
        int[] marks = new int[text.length()];
        Arrays.fill(marks, UNMARKED);
        IntStream.range(0, evidence.size())
                .filter(n -> evidence.get(n).slot() != Slot.SENTENCE
                        && within(evidence.get(n).span(), place))
                .boxed()
                .sorted(Comparator.comparingInt(n -> -length(evidence.get(n).span())))
                .forEach(n -> Arrays.fill(
                        marks,
                        clipped(evidence.get(n).span().start() - place.start(), text),
                        clipped(evidence.get(n).span().end() - place.start(), text),
                        n));
        return marks;
    }

    /** A record that a stranger wrote may quote less than its span promises. */
    private static int clipped(int index, String text) {
        return Math.min(index, text.length());
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    static boolean within(Span inner, Span outer) {
        return inner.part() == outer.part() && inner.start() >= outer.start() && inner.end() <= outer.end();
    }
}
