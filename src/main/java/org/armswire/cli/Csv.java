package org.armswire.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values after RFC 4180 that no spreadsheet takes for formulas. */
final class Csv {

    private Csv() {}

    /** One line with its line end. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
