package org.armswire.reader;

/** What a character is and how it reads; looked up, for both are asked of every letter of a text. */
final class Letters {

    /** So many letters, five bits each, fit into a long. */
    static final int PACKED = 12;

    private static final byte[] KINDS = new byte[1 << 16];
    private static final char[] FOLDED = new char[1 << 16];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kindOf((char) c);
            FOLDED[c] = foldedOf((char) c);
        }
    }

    private Letters() {}

    /** {@link Tokens#WORD}, {@link Tokens#NUMBER} or {@link Tokens#MARK}. */
    static int kind(char c) {
        return KINDS[c];
    }

    /** Lower case, with one sort of apostrophe and one sort of hyphen. */
    static char folded(char c) {
        return FOLDED[c];
    }

    /** Whether it is a word by itself. */
    static boolean ideograph(char c) {
        return c >= '\u3040' && c <= '\u9fff' && c != '\u30fb';
    }

    /** Whether its script writes no blanks between words. */
    static boolean unspaced(char c) {
        return c >= '\u3040';
    }

    /** The letters of a word, five bits each, so that equal words are equal numbers; 0 when it has others than those of ASCII or too many. */
    static long packed(String lower) {
        long packed = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 'a' || c > 'z') {
                return 0;
            }
            packed = packed(packed, c);
        }
        return lower.length() <= PACKED ? packed : 0;
    }

    /** One more ASCII letter behind those before it; large and small ones have the same last five bits. */
    static long packed(long before, int letter) {
        return before << 5 | (letter & 0x1f);
    }

    /** Whether it stands between words and belongs to none. */
    static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || (c > 127 && (c < '\u2010' || c >= '\u2028') && Character.isWhitespace(c));
    }

    /** Whether it may end a sentence. */
    static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
    }

    private static int kindOf(char c) {
        if (c < 128) {
            return c >= '0' && c <= '9' ? Tokens.NUMBER : Character.isLetter(c) ? Tokens.WORD : Tokens.MARK;
        }
        if (c >= '\u2010' && c < '\u2028') {
            return Tokens.MARK;
        }
        if (Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c)) {
            return Tokens.WORD;
        }
        return Character.isDigit(c) ? Tokens.NUMBER : Tokens.MARK;
    }

    private static char foldedOf(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02bc' -> '\'';
            case '\u2010', '\u2011' -> '-';
            // letters that newspapers write in two ways
            case '\u0451', '\u0401' -> '\u0435';
            case '\u0623', '\u0625', '\u0622' -> '\u0627';
            case '\u0649' -> '\u064a';
            default -> c >= '\u2000' && c < '\u2070' ? c : Character.toLowerCase(c);
        };
    }
}
