package org.armswire.reader;

import java.util.Arrays;
import org.armswire.knowledge.Apostrophe;

/**
 * A text cut into words, numbers and marks in one pass. A word ends where letters meet digits, so that {@code F-16}, {@code F16} and
 * {@code F-16s} share their beginning; {@code U.S.} is one word.
 */
final class Tokens {

    static final int WORD = 1;
    static final int NUMBER = 2;
    static final int MARK = 4;
    /** First letter is upper case. */
    static final int CAPITAL = 8;
    /** All letters are upper case. */
    static final int CAPITALS = 16;
    /** Something blank stands before it. */
    static final int SPACED = 32;
    /** A line end stands before it. */
    static final int LINE = 64;
    /** An empty line, or the beginning of the text, stands before it. */
    static final int PARAGRAPH = 128;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            ASCII[c] = WORD;
            ASCII[c - 32] = WORD;
        }
        for (char c = '0'; c <= '9'; c++) {
            ASCII[c] = NUMBER;
        }
        for (char c = 33; c < 127; c++) {
            if (ASCII[c] == 0) {
                ASCII[c] = MARK;
            }
        }
    }

    /** What a character is and how it reads are looked up: both are asked for every letter. */
    private static final byte[] KINDS = new byte[1 << 16];

    private static final char[] FOLDED = new char[1 << 16];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) kindOf((char) c);
            FOLDED[c] = foldedOf((char) c);
        }
    }

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    final String text;
    int size;
    int[] start;
    int[] end;
    long[] hash;
    byte[] shape;

    private final Apostrophe apostrophe;

    private Tokens(String text, Apostrophe apostrophe) {
        this.text = text;
        this.apostrophe = apostrophe;
        int guess = text.length() / 4 + 16;
        start = new int[guess];
        end = new int[guess];
        hash = new long[guess];
        shape = new byte[guess];
    }

    static Tokens of(String text) {
        return of(text, Apostrophe.JOINS);
    }

    static Tokens of(String text, Apostrophe apostrophe) {
        Tokens tokens = new Tokens(text, apostrophe);
        tokens.cut();
        return tokens;
    }

    boolean is(int token, int flag) {
        return (shape[token] & flag) != 0;
    }

    /** Whether nothing stands between this token and the one before. */
    boolean glued(int token) {
        return token > 0 && end[token - 1] == start[token];
    }

    boolean mark(int token, char c) {
        return token >= 0 && token < size && end[token] - start[token] == 1 && text.charAt(start[token]) == c;
    }

    String word(int token) {
        return text.substring(start[token], end[token]);
    }

    /** Whether a token reads so, whatever its case; dots inside and the form of the apostrophe do not count. */
    boolean reads(int token, String lower) {
        int at = 0;
        for (int i = start[token]; i < end[token]; i++) {
            char c = folded(text.charAt(i));
            if (c == '.' && is(token, WORD)) {
                continue;
            }
            if (at == lower.length() || lower.charAt(at) != c) {
                return false;
            }
            at++;
        }
        return at == lower.length();
    }

    private void cut() {
        char[] chars = text.toCharArray();
        int length = chars.length;
        int blank = PARAGRAPH | LINE | SPACED;
        int at = 0;
        while (at < length) {
            char c = chars[at];
            if (c <= ' '
                    || c == '\u00a0'
                    || (c > 127 && (c < '\u2010' || c >= '\u2028') && Character.isWhitespace(c))) {
                if (c == '\n') {
                    blank |= (blank & LINE) != 0 ? PARAGRAPH : LINE;
                }
                blank |= SPACED;
                at++;
                continue;
            }
            int plain = plainWord(chars, at, blank);
            if (plain > at) {
                blank = 0;
                at = plain;
                continue;
            }
            int kind = kind(c);
            int stop;
            if (folded(c) == '\'' && blank == 0 && at + 1 < length && possessive(at)) {
                kind = WORD;
                stop = at + 2;
            } else if (folded(c) == '\''
                    && apostrophe == Apostrophe.CUTS_BEFORE
                    && blank == 0
                    && at + 1 < length
                    && kind(chars[at + 1]) == WORD) {
                kind = WORD;
                stop = wordEnd(at + 1);
            } else {
                stop = kind == WORD ? wordEnd(at) : kind == NUMBER ? numberEnd(at) : at + 1;
            }
            add(at, stop, kind, blank);
            blank = 0;
            at = stop;
        }
    }

    /** Adds a word of nothing but ASCII letters and gives its end; most words are such. Gives {@code from} when there is none. */
    private int plainWord(char[] chars, int from, int blank) {
        long h = BASIS;
        int small = 0;
        int at = from;
        while (at < chars.length) {
            int c = chars[at];
            int lower = c | 0x20;
            if (lower < 'a' || lower > 'z') {
                if (at > from && goesOn(at, at - from)) {
                    return from;
                }
                break;
            }
            small |= c & 0x20;
            h = (h ^ lower) * PRIME;
            at++;
        }
        if (at > from) {
            int flags = WORD | blank | ((chars[from] & 0x20) == 0 ? CAPITAL : 0) | (small == 0 ? CAPITALS : 0);
            add(from, at, h, flags);
        }
        return at;
    }

    /** Whether a word of so many letters goes on with this character, which is no ASCII letter. */
    private boolean goesOn(int at, int letters) {
        char c = text.charAt(at);
        if (c == '.') {
            return letters == 1 && at + 1 < text.length() && kind(text.charAt(at + 1)) == WORD;
        }
        if (folded(c) == '\'') {
            return apostrophe != Apostrophe.CUTS_BEFORE
                    && at + 1 < text.length()
                    && kind(text.charAt(at + 1)) == WORD
                    && !possessive(at);
        }
        return c > 127 && kind(c) == WORD;
    }

    private int wordEnd(int from) {
        int length = text.length();
        int at = from + 1;
        if (ideograph(text.charAt(from))) {
            return at;
        }
        if (at + 1 < length && text.charAt(at) == '.' && kind(text.charAt(at + 1)) == WORD) {
            int dotted = at;
            while (dotted + 1 < length
                    && text.charAt(dotted) == '.'
                    && kind(text.charAt(dotted + 1)) == WORD
                    && (dotted + 2 >= length || kind(text.charAt(dotted + 2)) != WORD)) {
                dotted += 2;
            }
            if (dotted > at) {
                return dotted < length && text.charAt(dotted) == '.' ? dotted + 1 : dotted;
            }
        }
        while (at < length) {
            char c = text.charAt(at);
            if (c < 128 ? ASCII[c] == WORD : kind(c) == WORD && !ideograph(c)) {
                at++;
            } else if (folded(c) == '\''
                    && apostrophe != Apostrophe.CUTS_BEFORE
                    && at + 1 < length
                    && kind(text.charAt(at + 1)) == WORD
                    && !possessive(at)) {
                at++;
                if (apostrophe == Apostrophe.CUTS_AFTER) {
                    break;
                }
            } else {
                break;
            }
        }
        return at;
    }

    private boolean possessive(int mark) {
        char next = text.charAt(mark + 1);
        return (next == 's' || next == 'S') && (mark + 2 >= text.length() || kind(text.charAt(mark + 2)) != WORD);
    }

    private int numberEnd(int from) {
        int at = from + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (kind(c) == NUMBER) {
                at++;
            } else if ((c == ',' || c == '.') && at + 1 < text.length() && kind(text.charAt(at + 1)) == NUMBER) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private void add(int from, int to, int kind, int blank) {
        long h = BASIS;
        boolean capitals = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char f = folded(c);
            capitals = capitals && (f != c || !Character.isLetter(c));
            if (f == '.' && kind == WORD) {
                continue;
            }
            h = (h ^ f) * PRIME;
        }
        int flags = kind | blank;
        if (kind == WORD) {
            char first = text.charAt(from);
            flags |= (Character.toLowerCase(first) != first ? CAPITAL : 0) | (capitals ? CAPITALS : 0);
        }
        add(from, to, h, flags);
    }

    private void add(int from, int to, long h, int flags) {
        if (size == start.length) {
            int more = size * 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            hash = Arrays.copyOf(hash, more);
            shape = Arrays.copyOf(shape, more);
        }
        start[size] = from;
        end[size] = to;
        h ^= h >>> 32;
        h *= 0x9fb21c651e98df25L;
        hash[size] = h ^ (h >>> 29);
        shape[size] = (byte) flags;
        size++;
    }

    private static int kind(char c) {
        return KINDS[c];
    }

    /** Lower case, with one sort of apostrophe and one sort of hyphen. */
    static char folded(char c) {
        return FOLDED[c];
    }

    private static int kindOf(char c) {
        if (c < 128) {
            return ASCII[c] == 0 ? MARK : ASCII[c];
        }
        if (c >= '\u2010' && c < '\u2028') {
            return MARK;
        }
        if (Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate(c)) {
            return WORD;
        }
        return Character.isDigit(c) ? NUMBER : MARK;
    }

    private static boolean ideograph(char c) {
        return c >= '\u3040' && c <= '\u9fff' && c != '\u30fb';
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
