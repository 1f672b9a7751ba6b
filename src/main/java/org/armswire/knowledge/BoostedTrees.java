package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Says how likely something is by its signs: the sum of what many small trees say, each of which asks for one sign after another. They
 * are learnt from labelled examples, not written.
 *
 * <p>No tree is walked. Its leaves lie in a row, behind each fork those for the rest before those for who has the sign: a sign that is
 * there strikes out the former, and the first leaf that is left is the one that a walk would reach. Only signs that are there cost time,
 * and most are not (Lucchese et al., QuickScorer, SIGIR 2015).
 */
public final class BoostedTrees {

    /** A tree has so many leaves at most, one bit each. */
    private static final int MOST_LEAVES = Integer.SIZE;

    private final double start;
    /** Of each tree a bit for each leaf. */
    private final int[] leaves;
    /** What each leaf adds; those of a tree side by side. */
    private final double[] adds;
    /** Where the forks that ask for a sign begin, by its number. */
    private final int[] asking;
    /** The tree that each fork belongs to. */
    private final int[] tree;
    /** The leaves that each fork keeps for who has its sign. */
    private final int[] kept;

    /** A fork as it is read from its tree. */
    private record Fork(int sign, int tree, int kept) {}

    /**
     * @param start what stands for no sign at all, as log odds
     * @param trees each as one line: a leaf is a number, a fork is a sign, then the tree for those that have it, then the tree for the rest
     * @throws IllegalArgumentException with what is wrong, when a line is no tree
     */
    public BoostedTrees(double start, List<String> trees) {
        this.start = start;
        this.leaves = new int[trees.size()];
        this.adds = new double[trees.size() * MOST_LEAVES];
        List<Fork> forks = new ArrayList<>();
        for (int t = 0; t < leaves.length; t++) {
            List<String> words = List.of(trees.get(t).split(" "));
            if (end(words, 0) != words.size()) {
                throw new IllegalArgumentException("'" + trees.get(t) + "' goes on after its last leaf");
            }
            if (words.size() / 2 + 1 > MOST_LEAVES) {
                throw new IllegalArgumentException("'" + trees.get(t) + "' has more than " + MOST_LEAVES + " leaves");
            }
            lay(t, words, 0, forks);
        }
        int signs = forks.stream().mapToInt(Fork::sign).max().orElse(-1) + 1;
        this.asking = new int[signs + 1];
        for (Fork fork : forks) {
            asking[fork.sign() + 1]++;
        }
        Arrays.parallelPrefix(asking, Integer::sum);
        this.tree = new int[forks.size()];
        this.kept = new int[forks.size()];
        int[] next = asking.clone();
        for (Fork fork : forks) {
            int at = next[fork.sign()]++;
            tree[at] = fork.tree();
            kept[at] = fork.kept();
        }
    }

    /** Where the tree ends that begins with a word. */
    private static int end(List<String> words, int from) {
        if (from >= words.size()) {
            throw new IllegalArgumentException("a tree ends before its last leaf");
        }
        return number(words.get(from)) ? from + 1 : end(words, end(words, from + 1));
    }

    /** Lays the leaves of what begins with a word behind those that the tree has already, and notes its forks. */
    private void lay(int of, List<String> words, int from, List<Fork> forks) {
        int before = leaves[of];
        String word = words.get(from);
        if (number(word)) {
            adds[of * MOST_LEAVES + Integer.bitCount(before)] = Double.parseDouble(word);
            leaves[of] = before << 1 | 1;
            return;
        }
        lay(of, words, end(words, from + 1), forks);
        int rest = leaves[of] ^ before;
        forks.add(new Fork(SignSet.number(word), of, ~rest));
        lay(of, words, from + 1, forks);
    }

    private static boolean number(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        return (word.charAt(0) == '-' || (word.charAt(0) >= '0' && word.charAt(0) <= '9'))
                && last >= '0'
                && last <= '9';
    }

    /** How likely it is by these signs, from 0 to 1. */
    public double chance(Collection<String> signs) {
        return chance(SignSet.of(signs));
    }

    /** How likely it is by these signs, from 0 to 1. */
    public double chance(SignSet signs) {
        int[] open = leaves.clone();
        for (int sign = signs.next(0); sign >= 0 && sign + 1 < asking.length; sign = signs.next(sign + 1)) {
            for (int fork = asking[sign]; fork < asking[sign + 1]; fork++) {
                open[tree[fork]] &= kept[fork];
            }
        }
        double odds = start;
        for (int t = 0; t < open.length; t++) {
            odds += adds[t * MOST_LEAVES + Integer.numberOfTrailingZeros(open[t])];
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
