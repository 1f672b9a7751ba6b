package org.armswire.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows under headings in columns. In a terminal too narrow for them the widest column of words is cut. */
final class TableText {

    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TableText(Column... columns) {
        this.columns = List.of(columns);
    }

    /** A heading, and whether its cells are numbers: these stand to the right and are never cut. */
    record Column(String heading, boolean number) {

        static Column words(String heading) {
            return new Column(heading, false);
        }

        static Column number(String heading) {
            return new Column(heading, true);
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
        lines.add(palette.bold(line(columns.stream().map(Column::heading).toList(), widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int limit) {
        int[] widths = new int[columns.size()];
        int total = GAP.length() * (columns.size() - 1);
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = Math.max(
                    Printable.width(columns.get(c).heading()),
                    rows.stream()
                            .mapToInt(row -> Printable.width(row.get(column)))
                            .max()
                            .orElse(0));
            total += widths[c];
        }
        for (int widest = widestWords(widths); total > limit && widest >= 0; widest = widestWords(widths)) {
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private int widestWords(int[] widths) {
        int widest = -1;
        for (int c = 0; c < widths.length; c++) {
            boolean canShrink = !columns.get(c).number() && widths[c] > NARROWEST;
            if (canShrink && (widest < 0 || widths[c] > widths[widest])) {
                widest = c;
            }
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String cell = fitted(cells.get(c), widths[c]);
            String blanks = " ".repeat(widths[c] - Printable.width(cell));
            line.append(c == 0 ? "" : GAP).append(columns.get(c).number() ? blanks + cell : cell + blanks);
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
