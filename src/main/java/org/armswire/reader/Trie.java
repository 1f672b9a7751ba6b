package org.armswire.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sequences of token hashes and what lies at their ends: an open-addressing table of edges, one probe for a step. */
final class Trie<T> {

    private long[] keys = new long[1 << 16];
    private int[] targets = new int[1 << 16];
    private int edges;
    private int nodes = 1;
    private final List<T> ends = new ArrayList<>();
    private int[] endOf = new int[1 << 15];

    /** The node after {@code node} on a token, or 0 when there is none; the root is 0. */
    int step(int node, long hash) {
        long key = key(node, hash);
        int mask = keys.length - 1;
        int at = (int) (key >>> 32) & mask;
        while (targets[at] != 0) {
            if (keys[at] == key) {
                return targets[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    /** What lies at a node: an index for {@link #end}, or -1. */
    int endOf(int node) {
        return endOf[node] - 1;
    }

    T end(int index) {
        return ends.get(index);
    }

    int grow(int node, long hash) {
        int next = step(node, hash);
        if (next != 0) {
            return next;
        }
        if (++edges * 2 > keys.length) {
            rehash();
        }
        next = nodes++;
        if (next == endOf.length) {
            endOf = Arrays.copyOf(endOf, next * 2);
        }
        put(key(node, hash), next);
        return next;
    }

    void put(int node, T end) {
        ends.add(end);
        endOf[node] = ends.size();
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void put(long key, int target) {
        int mask = keys.length - 1;
        int at = (int) (key >>> 32) & mask;
        while (targets[at] != 0) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        targets[at] = target;
    }

    private static long key(int node, long hash) {
        long key = (hash ^ (node * 0x9e3779b97f4a7c15L)) * 0xbf58476d1ce4e5b9L;
        return key ^ (key >>> 31);
    }
}
