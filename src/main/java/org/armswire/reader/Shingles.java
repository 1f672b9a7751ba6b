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
        long[] last = new long[WORDS];
        int[] minima = new int[BINS];
        Arrays.fill(minima, Integer.MAX_VALUE);
        int words = 0;
        for (int t = 0; t < tokens.size; t++) {
            if (tokens.is(t, Tokens.MARK)) {
                continue;
            }
            last[words % WORDS] = tokens.hash[t];
            words++;
            if (words >= WORDS) {
                long mixed = last[words % WORDS] * 0x9e3779b97f4a7c15L
                        + Long.rotateLeft(last[(words + 1) % WORDS], 21) * 0xbf58476d1ce4e5b9L
                        + Long.rotateLeft(last[(words + 2) % WORDS], 42) * 0x94d049bb133111ebL;
                mixed ^= mixed >>> 31;
                mixed *= 0xd6e8feb86659fd93L;
                int bin = (int) (mixed >>> 58);
                int hash = (int) (mixed >>> 20) & Integer.MAX_VALUE;
                minima[bin] = Math.min(minima[bin], hash);
            }
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
