package org.armswire.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of token hashes and what lies at their ends: an open-addressing table of edges, one probe for a step. An edge is one long,
 * forty bits of its key and its target: few enough to stay in the cache, and who finds an end compares the words anyway.
 */
final class Trie<T> {

    private static final int TARGET = 24;
    private static final long TARGETS = (1L << TARGET) - 1;
    /** Bits that say which edges there are not: they stay in the cache where the edges do not, and most steps lead nowhere. */
    private static final int SIEVE = 1 << 19;

    private final long[] sieve = new long[SIEVE >>> 6];
    private long[] table = new long[1 << 10];
    private long[] starts = new long[1 << 10];
    private int firsts;
    private int edges;
    private int nodes = 1;
    private final List<T> ends = new ArrayList<>();
    private int[] endOf = new int[1 << 10];
    /** The hashes that lead on from each node that is one step from the root. */
    private final Map<Integer, List<Long>> seconds = new HashMap<>();
    /** The whole key of the edge that leads to a node. */
    private long[] keyOf = new long[1 << 10];

    /** The node after {@code node} on a token, or 0 when there is none; the root is 0. */
    int step(int node, long hash) {
        long key = key(node, hash);
        int bit = (int) (key >>> TARGET) & (SIEVE - 1);
        if ((sieve[bit >>> 6] >>> bit & 1) == 0) {
            return 0;
        }
        long[] edge = table;
        int mask = edge.length - 1;
        int at = (int) key & mask;
        while (edge[at] != 0) {
            if ((edge[at] ^ key) >>> TARGET == 0) {
                return (int) (edge[at] & TARGETS);
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    /** What lies at a node, or null. */
    @Nullable
    T at(int node) {
        int end = endOf[node];
        return end == 0 ? null : ends.get(end - 1);
    }

    /** The hashes that lead on from a node one step from the root. */
    List<Long> seconds(int node) {
        return seconds.getOrDefault(node, List.of());
    }

    /** The hashes that lead on from the root. */
    LongStream starts() {
        return Arrays.stream(starts, 0, firsts);
    }

    int grow(int node, long hash) {
        int known = step(node, hash);
        if (known != 0) {
            return known;
        }
        if (node == 0) {
            starts = firsts == starts.length ? Arrays.copyOf(starts, firsts * 2) : starts;
            starts[firsts++] = hash;
        }
        if (++edges * 2 > table.length) {
            rehash();
        }
        int grown = nodes++;
        if (grown > TARGETS) {
            throw new IllegalStateException("more than " + TARGETS + " words in names");
        }
        if (grown == endOf.length) {
            endOf = Arrays.copyOf(endOf, grown * 2);
            keyOf = Arrays.copyOf(keyOf, grown * 2);
        }
        if (node == 0) {
            seconds.put(grown, new ArrayList<>());
        } else if (seconds.containsKey(node)) {
            seconds.get(node).add(hash);
        }
        keyOf[grown] = key(node, hash);
        put(keyOf[grown], grown);
        return grown;
    }

    void put(int node, T end) {
        if (endOf[node] > 0) {
            ends.set(endOf[node] - 1, end);
        } else {
            ends.add(end);
            endOf[node] = ends.size();
        }
    }

    private void rehash() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long edge : old) {
            if (edge != 0) {
                int target = (int) (edge & TARGETS);
                put(keyOf[target], target);
            }
        }
    }

    private void put(long key, int target) {
        int bit = (int) (key >>> TARGET) & (SIEVE - 1);
        sieve[bit >>> 6] |= 1L << bit;
        int mask = table.length - 1;
        int at = (int) key & mask;
        while (table[at] != 0) {
            at = (at + 1) & mask;
        }
        table[at] = (key & ~TARGETS) | target;
    }

    private static long key(int node, long hash) {
        long key = (hash ^ (node * 0x9e3779b97f4a7c15L)) * 0xbf58476d1ce4e5b9L;
        return key ^ (key >>> 31);
    }
}
