package org.armswire.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.armswire.topics.Json;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many rows a command prints, and in which form. */
final class ListOptions {

    @Option(names = "--top", paramLabel = "N", description = "Only the first N rows.")
    int top = Integer.MAX_VALUE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    ListFormat format = ListFormat.TABLE;

    @Mixin
    final ColourOption colour = new ColourOption();

    /** A column of the table, and what stands in it. */
    record Field<V>(TableText.Column column, Function<V, String> cell) {

        static <V> Field<V> words(String heading, Function<V, String> cell) {
            return new Field<>(TableText.Column.words(heading), cell);
        }

        static <V> Field<V> id(String heading, Function<V, String> cell) {
            return new Field<>(TableText.Column.id(heading), cell);
        }

        static <V> Field<V> number(String heading, Function<V, Number> cell) {
            return new Field<>(
                    TableText.Column.number(heading), v -> cell.apply(v).toString());
        }
    }

    void check() {
        if (top < 1) {
            throw Failure.usage("--top: " + top + " must be at least 1");
        }
    }

    /** Prints the rows; in JSON Lines each whole, else its fields. */
    <V> void print(List<V> rows, List<Field<V>> fields, PrintWriter out) {
        Terminal terminal = Terminal.detect(System.getenv());
        List<V> shown = rows.subList(0, Math.min(top, rows.size()));
        switch (format) {
            case JSONL -> shown.forEach(row -> out.println(Printable.json(Json.line(row))));
            case CSV -> {
                out.print(
                        Csv.line(fields.stream().map(f -> f.column().heading()).toList()));
                shown.forEach(row -> out.print(Csv.line(cells(fields, row))));
            }
            case TABLE -> {
                TableText table =
                        new TableText(fields.stream().map(Field::column).toArray(TableText.Column[]::new));
                shown.forEach(row -> table.add(cells(fields, row)));
                int width = terminal.out() ? terminal.width() : Integer.MAX_VALUE;
                table.lines(width, colour.palette(terminal, System.getenv())).forEach(out::println);
            }
        }
        out.flush();
    }

    private static <V> List<String> cells(List<Field<V>> fields, V row) {
        return fields.stream().map(field -> field.cell().apply(row)).toList();
    }
}
