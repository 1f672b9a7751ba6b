package org.armswire.reader;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** Phrases to be found by the hash of one of their tokens: an open-addressing table, for traps ask at each name that may be none. */
final class PhraseTable {

    private static final Phrase[] NONE = {};

    private final boolean empty;
    private final long[] keys;
    private final Phrase[][] phrases;

    /** {@code key} tells by which of its tokens a phrase is found. */
    PhraseTable(List<String> written, ToLongFunction<Phrase> key) {
        empty = written.isEmpty();
        int size = Integer.highestOneBit(written.size() + 1) * 4;
        keys = new long[size];
        phrases = new Phrase[size][];
        for (String text : written) {
            Phrase phrase = Phrase.of(text);
            add(key.applyAsLong(phrase), phrase);
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** Those that are found by a hash. */
    Phrase[] of(long hash) {
        Phrase[] found = phrases[place(hash)];
        return found == null ? NONE : found;
    }

    private void add(long key, Phrase phrase) {
        int at = place(key);
        Phrase[] known = phrases[at] == null ? NONE : phrases[at];
        Phrase[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = phrase;
        keys[at] = key;
        phrases[at] = more;
    }

    /** Where a hash is, or is to be. */
    private int place(long hash) {
        int mask = keys.length - 1;
        int at = (int) hash & mask;
        while (phrases[at] != null && keys[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
