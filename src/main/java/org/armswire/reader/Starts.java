package org.armswire.reader;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What each token may begin, in the words of a language and in the names at once: the one question that is asked of every token of every
 * text. One bit of a sieve answers it for most of them, one place of a table for nearly all others.
 */
final class Starts {

    /** What one token begins in the words of the language and in the names. */
    static final class Start {
        /** Its node in the words of the language, 0 where it begins nothing. */
        final int word;
        /** What the token is by itself, or null. */
        final Lexicon.@Nullable Entry alone;
        /** Its letters packed, where they alone decide whether it is meant: no capitals, no traps; else 0. */
        final long letters;
        /** As in its entry: most hits need to know no more. */
        final int traits;

        private final long hash;
        /** One bit of 64 for each token that may follow: where there are few of those, it keeps nearly all others out. */
        private final long few;
        /** The tokens that may follow, in an open-addressing table, and the nodes behind each in the words and in the names. */
        private final long[] seconds;

        private final int[] nodes;

        private Start(long hash, Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
            this.hash = hash;
            this.word = words.step(0, hash);
            int name = names.step(0, hash);
            Lexicon.Entry own = word == 0 ? null : words.at(word);
            this.alone = own != null || name == 0 ? own : names.at(name);
            this.letters = alone != null && alone.anyCase && alone.traps.isEmpty() && alone.words.length == 1
                    ? alone.first
                    : 0;
            this.traits = alone == null ? 0 : alone.traits;
            Set<Long> next = new LinkedHashSet<>(words.seconds(word));
            next.addAll(names.seconds(name));
            this.seconds = new long[Integer.highestOneBit(next.size() + 1) * 4];
            this.nodes = new int[seconds.length * 2];
            long bits = 0;
            for (long one : next) {
                bits |= 1L << one;
                int at = place(one);
                while (seconds[at] != 0) {
                    at = (at + 1) & (seconds.length - 1);
                }
                seconds[at] = one;
                nodes[2 * at] = word == 0 ? 0 : words.step(word, one);
                nodes[2 * at + 1] = name == 0 ? 0 : names.step(name, one);
            }
            this.few = bits;
        }

        /** Where a token stands among those that may follow and make something longer, or -1. */
        int second(long next) {
            if ((few & 1L << next) == 0) {
                return -1;
            }
            int at = place(next);
            while (seconds[at] != 0) {
                if (seconds[at] == next) {
                    return at;
                }
                at = (at + 1) & (seconds.length - 1);
            }
            return -1;
        }

        /** The node that a {@link #second} leads to in the words of the language, or 0. */
        int word(int second) {
            return nodes[2 * second];
        }

        /** The node that it leads to in the names, or 0. */
        int name(int second) {
            return nodes[2 * second + 1];
        }

        private int place(long next) {
            return (int) (next >>> 6) & (seconds.length - 1);
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
