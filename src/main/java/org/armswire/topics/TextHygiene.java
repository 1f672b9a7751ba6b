package org.armswire.topics;

/** Makes a stranger's text safe to store and to write as UTF-8, without changing what it says. */
final class TextHygiene {

    /** More marks on one letter than any script needs are an attack on renderers and normalisers. */
    private static final int MAX_MARKS = 8;

    private TextHygiene() {}

    /** Lone surrogates become U+FFFD, line ends become {@code \n}, other control characters become blanks, piles of marks are cut. */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (isControl(c)) {
                out.append(' ');
            } else if (marks <= MAX_MARKS) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isClean(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\r' || isControl(c) || Character.isSurrogate(c) || marks > MAX_MARKS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        return c != '\n' && c != '\t' && c != '\r' && Character.isISOControl(c);
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
