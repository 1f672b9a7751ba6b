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

    /** What may follow one token. */
    private static final class Seconds {
        /** The tokens that may follow, in an open-addressing table, and the nodes behind each in the words and in the names. */
        private final long[] hashes;

        private final int[] nodes;
        /** One bit of 64 for each of them: where there are few of those, it keeps nearly all others out. */
        private final long few;

        private Seconds(int word, int name, Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
            Set<Long> next = new LinkedHashSet<>(words.seconds(word));
            next.addAll(names.seconds(name));
            this.hashes = new long[Integer.highestOneBit(next.size() + 1) * 4];
            this.nodes = new int[hashes.length * 2];
            long bits = 0;
            for (long one : next) {
                bits |= 1L << one;
                int at = place(one);
                while (hashes[at] != 0) {
                    at = (at + 1) & (hashes.length - 1);
                }
                hashes[at] = one;
                nodes[2 * at] = word == 0 ? 0 : words.step(word, one);
                nodes[2 * at + 1] = name == 0 ? 0 : names.step(name, one);
            }
            this.few = bits;
        }

        private int find(long next) {
            int at = place(next);
            while (hashes[at] != 0) {
                if (hashes[at] == next) {
                    return at;
                }
                at = (at + 1) & (hashes.length - 1);
            }
            return -1;
        }

        private int place(long next) {
            return (int) (next >>> 6) & (hashes.length - 1);
        }
    }

    /** Hyphens are stepped over: what follows must be looked at behind them. */
    static final long HYPHEN = Tokens.of("-").hash[0];

    private static final int SIEVE = 1 << 18;

    /** Of each token four numbers side by side, so that one look at the memory fetches all that most hits need: its hash first. */
    private static final int CELL = 4;

    private static final int LETTERS = 1;
    private static final int FEW = 2;
    private static final int TRAITS = 3;

    private final long[] sieve = new long[SIEVE >>> 6];
    private final long[] cells;
    private final int[] words;
    private final @Nullable Seconds[] seconds;
    private final Lexicon.@Nullable Entry[] alone;
    private final int mask;

    Starts(Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
        long[] starts =
                LongStream.concat(words.starts(), names.starts()).distinct().toArray();
        int places = Integer.highestOneBit(starts.length + 1) * 4;
        this.mask = places - 1;
        this.cells = new long[places * CELL];
        this.words = new int[places];
        this.seconds = new Seconds[places];
        this.alone = new Lexicon.Entry[places];
        for (long hash : starts) {
            int bit = bit(hash);
            sieve[bit >>> 6] |= 1L << bit;
            int at = (int) hash & mask;
            while (seconds[at] != null) {
                at = (at + 1) & mask;
            }
            lay(at, hash, words, names);
        }
    }

    private void lay(int at, long hash, Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
        int word = words.step(0, hash);
        int name = names.step(0, hash);
        Lexicon.Entry own = word == 0 ? null : words.at(word);
        Lexicon.Entry entry = own != null || name == 0 ? own : names.at(name);
        Seconds next = new Seconds(word, name, words, names);
        this.words[at] = word;
        this.alone[at] = entry;
        this.seconds[at] = next;
        cells[CELL * at] = hash;
        cells[CELL * at + FEW] = next.few;
        if (entry != null) {
            boolean plain = entry.anyCase && entry.traps.isEmpty() && entry.words.length == 1;
            cells[CELL * at + LETTERS] = plain ? entry.first : 0;
            cells[CELL * at + TRAITS] = entry.traits;
        }
    }

    /** Where a token stands among those that begin something, or -1. */
    int of(long hash) {
        int bit = bit(hash);
        if ((sieve[bit >>> 6] >>> bit & 1) == 0) {
            return -1;
        }
        int at = (int) hash & mask;
        long found = cells[CELL * at];
        while (found != hash) {
            if (found == 0) {
                return -1;
            }
            at = (at + 1) & mask;
            found = cells[CELL * at];
        }
        return at;
    }

    /** The token's letters packed, where they alone decide whether it is meant: no capitals, no traps; else 0. */
    long letters(int start) {
        return cells[CELL * start + LETTERS];
    }

    /** The traits of what the token is by itself: most hits need to know no more. */
    int traits(int start) {
        return (int) cells[CELL * start + TRAITS];
    }

    /** What the token is by itself, or null. */
    Lexicon.@Nullable Entry alone(int start) {
        return alone[start];
    }

    /** Its node in the words of the language, 0 where it begins nothing. */
    int word(int start) {
        return words[start];
    }

    /** Where a token stands among those that may follow and make something longer, or -1. */
    int second(int start, long next) {
        Seconds following = (cells[CELL * start + FEW] & 1L << next) == 0 ? null : seconds[start];
        return following == null ? -1 : following.find(next);
    }

    /** The node that a {@link #second} leads to in the words of the language, or 0. */
    int word(int start, int second) {
        return node(start, 2 * second);
    }

    /** The node that it leads to in the names, or 0. */
    int name(int start, int second) {
        return node(start, 2 * second + 1);
    }

    private int node(int start, int at) {
        Seconds following = seconds[start];
        return following == null ? 0 : following.nodes[at];
    }

    private static int bit(long hash) {
        return (int) (hash >>> 40) & (SIEVE - 1);
    }
}
