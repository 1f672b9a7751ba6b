package org.armswire.reader;

import java.util.stream.LongStream;

/**
 * What each token may begin, in the words of a language and in the names at once: the one question that is asked of every token of every
 * text. One bit of a sieve answers it for most of them, one place of a table for nearly all others.
 */
final class Starts {

    private static final int SIEVE = 1 << 18;

    private final long[] sieve = new long[SIEVE >>> 6];
    /** Pairs of a hash and the nodes that it leads to, side by side in one line of the cache; no nodes, no pair. */
    private final long[] table;

    Starts(Trie<?> words, Trie<?> names) {
        long[] starts =
                LongStream.concat(words.starts(), names.starts()).distinct().toArray();
        table = new long[Integer.highestOneBit(starts.length + 1) * 8];
        for (long hash : starts) {
            int bit = bit(hash);
            sieve[bit >>> 6] |= 1L << bit;
            int at = place(hash);
            while (table[at + 1] != 0) {
                at = (at + 2) & (table.length - 1);
            }
            table[at] = hash;
            table[at + 1] = (long) words.step(0, hash) << 32 | names.step(0, hash);
        }
    }

    /** The nodes of the words (upper half) and of the names (lower half) that a token leads to; 0 when it begins nothing. */
    long of(long hash) {
        int bit = bit(hash);
        if ((sieve[bit >>> 6] >>> bit & 1) == 0) {
            return 0;
        }
        int at = place(hash);
        while (table[at] != hash && table[at + 1] != 0) {
            at = (at + 2) & (table.length - 1);
        }
        return table[at + 1];
    }

    static int word(long nodes) {
        return (int) (nodes >>> 32);
    }

    static int name(long nodes) {
        return (int) nodes;
    }

    private static int bit(long hash) {
        return (int) (hash >>> 40) & (SIEVE - 1);
    }

    private int place(long hash) {
        return (int) (hash << 1) & (table.length - 1);
    }
}
