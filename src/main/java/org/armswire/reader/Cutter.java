package org.armswire.reader;

import org.armswire.knowledge.Apostrophe;

/**
 * Cuts a text into words, numbers and marks in one pass. A word ends where letters meet digits, so that {@code F-16}, {@code F16} and
 * {@code F-16s} share their beginning; {@code U.S.} is one word.
 */
final class Cutter {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Tokens tokens;
    private final char[] chars;
    /** Of the text; behind it there may be characters of another. */
    private final int length;

    private final Apostrophe apostrophe;

    Cutter(Tokens tokens, Apostrophe apostrophe) {
        this.tokens = tokens;
        this.chars = tokens.chars;
        this.length = tokens.text.length();
        this.apostrophe = apostrophe;
    }

    void cut() {
        int blank = Tokens.PARAGRAPH | Tokens.LINE | Tokens.SPACED;
        int at = 0;
        while (at < length) {
            char c = chars[at];
            if (Letters.blank(c)) {
                if (c == '\n') {
                    blank |= (blank & Tokens.LINE) != 0 ? Tokens.PARAGRAPH : Tokens.LINE;
                }
                blank |= Tokens.SPACED;
                at++;
                continue;
            }
            int stop = plainWord(at, blank);
            if (stop == at) {
                stop = other(at, blank);
            }
            blank = 0;
            at = stop;
        }
    }

    /** Adds a word of nothing but ASCII letters and gives its end; most words are such. Gives {@code from} when there is none. */
    private int plainWord(int from, int blank) {
        long hash = BASIS;
        long packed = 0;
        int small = 0;
        int at = from;
        while (at < length) {
            int c = chars[at];
            int lower = c | 0x20;
            if (lower < 'a' || lower > 'z') {
                if (at > from && goesOn(at, at - from)) {
                    return from;
                }
                break;
            }
            small |= c & 0x20;
            hash = (hash ^ lower) * PRIME;
            packed = Letters.packed(packed, c);
            at++;
        }
        if (at > from) {
            int capital = (chars[from] & 0x20) == 0 ? Tokens.CAPITAL : 0;
            int capitals = small == 0 ? Tokens.CAPITALS : 0;
            tokens.add(
                    from,
                    at,
                    mixed(hash),
                    at - from <= Letters.PACKED ? packed : 0,
                    Tokens.WORD | blank | capital | capitals);
        }
        return at;
    }

    /** Whether a word of so many letters goes on with this character, which is no ASCII letter. */
    private boolean goesOn(int at, int letters) {
        char c = chars[at];
        if (c == '.') {
            return letters == 1 && word(at + 1);
        }
        return Letters.folded(c) == '\'' ? inside(at) : c > 127 && word(at);
    }

    /** Adds whatever is no plain word, and gives its end. */
    private int other(int at, int blank) {
        char c = chars[at];
        boolean suffix = Letters.folded(c) == '\'' && blank == 0;
        if (suffix && possessive(at)) {
            add(at, at + 2, Tokens.WORD, blank);
            return at + 2;
        }
        int kind = Letters.kind(c);
        int stop = at + 1;
        if (suffix && apostrophe == Apostrophe.CUTS_BEFORE && word(at + 1)) {
            kind = Tokens.WORD;
            stop = wordEnd(at + 1);
        } else if (kind == Tokens.WORD) {
            stop = wordEnd(at);
        } else if (kind == Tokens.NUMBER) {
            stop = numberEnd(at);
        }
        add(at, stop, kind, blank);
        return stop;
    }

    private int wordEnd(int from) {
        int at = from + 1;
        if (Letters.ideograph(chars[from])) {
            return at;
        }
        int dotted = dottedEnd(at);
        if (dotted > at) {
            return dotted;
        }
        while (at < length) {
            if (word(at) && !Letters.ideograph(chars[at])) {
                at++;
            } else if (inside(at)) {
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

    /** Where single letters with dots between them end, the last dot included, as in {@code U.S.}; {@code from} when there are none. */
    private int dottedEnd(int from) {
        int at = from;
        while (dot(at) && word(at + 1) && !word(at + 2)) {
            at += 2;
        }
        return at > from && dot(at) ? at + 1 : at;
    }

    private int numberEnd(int from) {
        int at = from + 1;
        while (at < length) {
            char c = chars[at];
            if (Letters.kind(c) == Tokens.NUMBER) {
                at++;
            } else if ((c == ',' || c == '.') && at + 1 < length && Letters.kind(chars[at + 1]) == Tokens.NUMBER) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean dot(int at) {
        return at < length && chars[at] == '.';
    }

    private boolean word(int at) {
        return at < length && Letters.kind(chars[at]) == Tokens.WORD;
    }

    /** Whether an apostrophe here is a part of the word that goes on behind it. */
    private boolean inside(int at) {
        return Letters.folded(chars[at]) == '\''
                && apostrophe != Apostrophe.CUTS_BEFORE
                && word(at + 1)
                && !possessive(at);
    }

    private boolean possessive(int mark) {
        return mark + 1 < length && (chars[mark + 1] == 's' || chars[mark + 1] == 'S') && !word(mark + 2);
    }

    private void add(int from, int to, int kind, int blank) {
        long hash = BASIS;
        boolean capitals = kind == Tokens.WORD;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            char folded = Letters.folded(c);
            capitals = capitals && (folded != c || !Character.isLetter(c));
            if (folded == '.' && kind == Tokens.WORD) {
                continue;
            }
            hash = (hash ^ folded) * PRIME;
        }
        boolean capital = kind == Tokens.WORD && Character.toLowerCase(chars[from]) != chars[from];
        int flags = kind | blank | (capital ? Tokens.CAPITAL : 0) | (capitals ? Tokens.CAPITALS : 0);
        tokens.add(from, to, mixed(hash), 0, flags | (Letters.ends(chars[to - 1]) ? Tokens.ENDS : 0));
    }

    /** All bits of a hash matter: tables take their places from some of them. */
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 32)) * 0x9fb21c651e98df25L;
        return h ^ (h >>> 29);
    }
}
