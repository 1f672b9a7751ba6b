package org.armswire.reader;

import java.util.Arrays;
import org.armswire.knowledge.Apostrophe;

/** The words, numbers and marks of a text, as {@link Cutter} cuts it: columns, so that a pass over one of them stays in the cache. */
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
    /** Its last character may end a sentence. */
    static final int ENDS = 256;

    /** So many places behind the last token read as nothing. */
    private static final int MARGIN = 16;

    final String text;
    /** The characters of the text, quicker to come by one by one; there may be more of an older text behind them. */
    final char[] chars;

    int size;
    int[] start;
    int[] end;
    /** Equal for tokens that read the same. */
    long[] hash;
    /** The very letters of a plain word, packed, so that equal spellings need no comparing letter by letter; 0 for what does not fit. */
    long[] letters;

    private short[] shape;

    private Tokens(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        int guess = chars.length / 4 + MARGIN;
        start = new int[guess];
        end = new int[guess];
        hash = new long[guess];
        letters = new long[guess];
        shape = new short[guess];
    }

    private Tokens(String text, Tokens spent) {
        this.text = text;
        this.chars = spent.chars.length < text.length() ? new char[text.length() * 2] : spent.chars;
        text.getChars(0, text.length(), chars, 0);
        start = spent.start;
        end = spent.end;
        hash = spent.hash;
        letters = spent.letters;
        shape = spent.shape;
    }

    static Tokens of(String text) {
        return of(text, Apostrophe.JOINS);
    }

    static Tokens of(String text, Apostrophe apostrophe) {
        return cut(new Tokens(text), apostrophe);
    }

    /** The tokens of a text in the columns of another that nobody reads any more: they are in the cache, and need no clearing. */
    static Tokens of(String text, Apostrophe apostrophe, Tokens spent) {
        return cut(new Tokens(text, spent), apostrophe);
    }

    private static Tokens cut(Tokens tokens, Apostrophe apostrophe) {
        new Cutter(tokens, apostrophe).cut();
        tokens.end();
        return tokens;
    }

    private void end() {
        int margin = Math.min(size + MARGIN, start.length);
        Arrays.fill(start, size, margin, 0);
        Arrays.fill(end, size, margin, 0);
        Arrays.fill(hash, size, margin, 0);
        Arrays.fill(letters, size, margin, 0);
        Arrays.fill(shape, size, margin, (short) 0);
    }

    boolean is(int token, int flag) {
        return (shape[token] & flag) != 0;
    }

    /** Whether it has all of these flags. */
    boolean all(int token, int flags) {
        return (shape[token] & flags) == flags;
    }

    /** Whether nothing stands between this token and the one before. */
    boolean glued(int token) {
        return (shape[token] & SPACED) == 0;
    }

    /** Whether blanks or marks stand on both sides of a token. */
    boolean apart(int token) {
        return is(token, SPACED) && (token + 1 == size || is(token + 1, SPACED | MARK));
    }

    boolean mark(int token, char c) {
        return token >= 0 && token < size && end[token] - start[token] == 1 && chars[start[token]] == c;
    }

    String word(int token) {
        return text.substring(start[token], end[token]);
    }

    /** Whether a token reads so, whatever its case; dots inside and the form of the apostrophe do not count. */
    boolean reads(int token, String lower) {
        int at = 0;
        for (int i = start[token]; i < end[token]; i++) {
            char c = Letters.folded(chars[i]);
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

    void add(int from, int to, long hashed, long packed, int flags) {
        if (size == start.length) {
            int more = size * 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            hash = Arrays.copyOf(hash, more);
            letters = Arrays.copyOf(letters, more);
            shape = Arrays.copyOf(shape, more);
        }
        start[size] = from;
        end[size] = to;
        hash[size] = hashed;
        letters[size] = packed;
        shape[size] = (short) flags;
        size++;
    }
}
