package org.armswire.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Rows under headings in columns. Columns without any content are left out. In a terminal too narrow for the rest the widest words
 * are cut; where that is not enough, the last columns go.
 */
final class TableText {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TableText(Column... columns) {
        this.columns = List.of(columns);
    }

    /** A heading; numbers stand to the right; what is whole is never cut. */
    record Column(String heading, boolean number, boolean whole) {

        static Column words(String heading) {
            return new Column(heading, false, false);
        }

        /** Words that somebody will copy. */
        static Column id(String heading) {
            return new Column(heading, false, true);
        }

        static Column number(String heading) {
            return new Column(heading, true, true);
        }
    }

    /** Adds a row: one cell for each column. */
    void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.stream().map(Printable::of).toList());
    }

    /** The lines, headings first. */
    List<String> lines(int width, Palette palette) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(palette.bold(line(
                columns.stream()
                        .map(column -> column.heading().toUpperCase(Locale.ROOT))
                        .toList(),
                widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    /** Of each column; 0 for one that is left out. */
    private int[] widths(int limit) {
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            int content = rows.stream()
                    .mapToInt(row -> Printable.width(row.get(column)))
                    .max()
                    .orElse(1);
            widths[c] =
                    content == 0 ? 0 : Math.max(Printable.width(columns.get(c).heading()), content);
        }
        for (int widest = widestWords(widths); total(widths) > limit && widest >= 0; widest = widestWords(widths)) {
            widths[widest]--;
        }
        for (int last = widths.length - 1; total(widths) > limit && last > 0; last--) {
            widths[last] = 0;
        }
        return widths;
    }

    private static int total(int[] widths) {
        int shown = (int) Arrays.stream(widths).filter(w -> w > 0).count();
        return Arrays.stream(widths).sum() + GAP.length() * Math.max(0, shown - 1);
    }

    private int widestWords(int[] widths) {
        int widest = -1;
        for (int c = 0; c < widths.length; c++) {
            boolean canShrink = !columns.get(c).whole() && widths[c] > NARROWEST;
            if (canShrink && (widest < 0 || widths[c] > widths[widest])) {
                widest = c;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            if (widths[c] > 0) {
                String cell = fitted(cells.get(c), widths[c]);
                String blanks = " ".repeat(widths[c] - Printable.width(cell));
                line.append(line.isEmpty() ? "" : GAP).append(columns.get(c).number() ? blanks + cell : cell + blanks);
            }
        }
        return line.toString().stripTrailing();
    }

    private static String fitted(String cell, int width) {
        if (Printable.width(cell) <= width) {
            return cell;
        }
        StringBuilder fitted = new StringBuilder();
        int columns = 1;
        for (int codePoint : cell.codePoints().toArray()) {
            String shown = Character.toString(codePoint);
            columns += Printable.width(shown);
            if (columns > width) {
                break;
            }
            fitted.append(shown);
        }
        return fitted.append('…').toString();
    }
}
