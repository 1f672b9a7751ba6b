package org.armswire.reader;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What each token may begin, in the words of a language and in the names at once: the one question that is asked of every token of every
 * text. One bit of a sieve answers it for most of them, one place of a table for nearly all others.
 */
final class Starts {

    /** What one token begins: its nodes in the words of the language and in the names, 0 where it begins nothing. */
    static final class Start {
        final int word;
        final int name;
        /** What the token is by itself, or null. */
        final Lexicon.@Nullable Entry alone;
        /** Its letters packed, where they alone decide whether it is meant: no capitals, no traps; else 0. */
        final long letters;
        /** As in its entry: most hits need to know no more. */
        final int traits;

        private final long hash;
        /** As {@link Trie#next}, of either node. */
        private final long nextWord;

        private final long nextName;

        private Start(long hash, Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
            this.hash = hash;
            this.word = words.step(0, hash);
            this.name = names.step(0, hash);
            this.nextWord = word == 0 ? 0 : words.next(word);
            this.nextName = name == 0 ? 0 : names.next(name);
            Lexicon.Entry own = word == 0 ? null : words.at(word);
            this.alone = own != null || name == 0 ? own : names.at(name);
            this.letters = alone != null && alone.anyCase && alone.traps.isEmpty() && alone.words.length == 1
                    ? alone.first
                    : 0;
            this.traits = alone == null ? 0 : alone.traits;
        }

        /** Whether something longer may begin with the token, when this one follows. */
        boolean goesOn(long following, Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
            long bit = Trie.bit(following);
            return following == HYPHEN
                    || ((nextWord & bit) != 0 && words.step(word, following) != 0)
                    || ((nextName & bit) != 0 && names.step(name, following) != 0);
        }
    }

    /** Hyphens are stepped over: what follows must be looked at behind them. */
    static final long HYPHEN = Tokens.of("-").hash[0];

    private static final int SIEVE = 1 << 18;

    private final long[] sieve = new long[SIEVE >>> 6];
    private final @Nullable Start[] table;

    Starts(Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
        long[] starts =
                LongStream.concat(words.starts(), names.starts()).distinct().toArray();
        table = new Start[Integer.highestOneBit(starts.length + 1) * 4];
        for (long hash : starts) {
            int bit = bit(hash);
            sieve[bit >>> 6] |= 1L << bit;
            int at = place(hash);
            while (table[at] != null) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = new Start(hash, words, names);
        }
    }

    /** What a token begins, or null. */
    @Nullable
    Start of(long hash) {
        int bit = bit(hash);
        if ((sieve[bit >>> 6] >>> bit & 1) == 0) {
            return null;
        }
        int at = place(hash);
        Start start = table[at];
        while (start != null && start.hash != hash) {
            at = (at + 1) & (table.length - 1);
            start = table[at];
        }
        return start;
    }

    private static int bit(long hash) {
        return (int) (hash >>> 40) & (SIEVE - 1);
    }

    private int place(long hash) {
        return (int) hash & (table.length - 1);
    }
}
