package org.armswire.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One-permutation MinHash over shingles of three words: articles that share much text share many minima. */
final class Shingles {

    private static final int BINS = 64;
    private static final int WORDS = 3;
    private static final int FEWEST = 24;

    private Shingles() {}

    static List<Integer> signature(Tokens tokens) {
        int[] minima = new int[BINS];
        Arrays.fill(minima, Integer.MAX_VALUE);
        long first = 0;
        long second = 0;
        int words = 0;
        for (int t = 0; t < tokens.size; t++) {
            if (tokens.is(t, Tokens.MARK)) {
                continue;
            }
            long third = tokens.hash[t];
            if (++words >= WORDS) {
                long mixed = first * 0x9e3779b97f4a7c15L
                        + Long.rotateLeft(second, 21) * 0xbf58476d1ce4e5b9L
                        + Long.rotateLeft(third, 42) * 0x94d049bb133111ebL;
                mixed ^= mixed >>> 31;
                mixed *= 0xd6e8feb86659fd93L;
                int bin = (int) (mixed >>> 58);
                int hash = (int) (mixed >>> 20) & Integer.MAX_VALUE;
                minima[bin] = Math.min(minima[bin], hash);
            }
            first = second;
            second = third;
        }
        if (words < FEWEST) {
            return List.of();
        }
        // an empty bin borrows from its right neighbour, so that short texts compare too
        List<Integer> signature = new ArrayList<>(BINS);
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin;
            while (minima[from % BINS] == Integer.MAX_VALUE && from < bin + BINS) {
                from++;
            }
            signature.add(minima[from % BINS] == Integer.MAX_VALUE ? 0 : minima[from % BINS] ^ (from - bin));
        }
        return signature;
    }
}
