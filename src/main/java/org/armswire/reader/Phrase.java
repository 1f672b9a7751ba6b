package org.armswire.reader;

import java.util.Locale;

/** A few words to find among tokens. One that is written with a capital is a name and needs it in the text; others match in any case. */
final class Phrase {

    final long[] hash;
    private final String[] words;
    private final boolean anyCase;

    private Phrase(Tokens tokens, String written) {
        hash = new long[tokens.size];
        words = new String[tokens.size];
        for (int t = 0; t < tokens.size; t++) {
            hash[t] = tokens.hash[t];
            words[t] = tokens.word(t);
        }
        anyCase = written.equals(written.toLowerCase(Locale.ROOT));
    }

    static Phrase of(String written) {
        return new Phrase(Tokens.of(written), written);
    }

    int size() {
        return hash.length;
    }

    /** Whether it stands here: hashes first, then the letters. */
    boolean stands(Tokens tokens, int at) {
        if (at < 0 || at + hash.length > tokens.size) {
            return false;
        }
        for (int i = 0; i < hash.length; i++) {
            if (tokens.hash[at + i] != hash[i]) {
                return false;
            }
        }
        for (int i = 0; i < hash.length; i++) {
            if (!written(tokens, at + i, words[i])) {
                return false;
            }
        }
        return !cuts(tokens, at) && !cuts(tokens, at + hash.length);
    }

    private boolean written(Tokens tokens, int token, String word) {
        int from = tokens.start[token];
        if (tokens.end[token] - from != word.length()) {
            return false;
        }
        if (!anyCase) {
            for (int i = 0; i < word.length(); i++) {
                char c = tokens.text.charAt(from + i);
                char w = word.charAt(i);
                if (c != w && (Character.isLetter(c) || Letters.folded(c) != Letters.folded(w))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a letter or digit on each side of this place belong together, as in {@code F16}. */
    private static boolean cuts(Tokens tokens, int token) {
        return token > 0
                && token < tokens.size
                && tokens.glued(token)
                && Character.isLetterOrDigit(tokens.text.charAt(tokens.start[token]))
                && Character.isLetterOrDigit(tokens.text.charAt(tokens.start[token] - 1));
    }
}
