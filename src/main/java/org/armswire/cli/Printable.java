package org.armswire.cli;

import org.jspecify.annotations.Nullable;

/**
 * A stranger's text made harmless for a terminal: control characters and characters that change the direction of writing are shown as
 * the escapes that Java has for them, not obeyed.
 */
final class Printable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /** The text on one line; line ends and tabs become blanks. */
    static String of(@Nullable String text) {
        StringBuilder out = new StringBuilder();
        if (text != null) {
            text.codePoints().forEach(c -> out.append(shown(c)));
        }
        return out.toString();
    }

    /** A line of JSON that may go to a terminal; it stays the same JSON, because such characters stand inside strings only. */
    static String json(String line) {
        StringBuilder out = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                out.append(escape(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** One character as it may be printed. */
    static String shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return " ";
        }
        return isHarmful(codePoint) ? escape(codePoint) : Character.toString(codePoint);
    }

    /** How many columns of a terminal printable text takes. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> (codePoint >= 0xFF01 && codePoint <= 0xFF60) || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        };
    }

    private static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Persian and Indic words, and emoji, need the joiners.
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    private static String escape(int codePoint) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            out.append(String.format("\\u%04X", (int) unit));
        }
        return out.toString();
    }
}
