package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how likely something is by its signs: the sum of what many small trees say, each of which asks for one sign after another. They
 * are learnt from labelled examples, not written.
 */
public final class BoostedTrees {

    private final double start;
    private final Map<String, Integer> ids = new HashMap<>();
    /** Where each tree begins among the nodes. */
    private final int[] roots;
    /**
     * Of each node in one number, so that a walk touches little memory: of a fork the sign that it asks for, above where to go on when it
     * is missing (when it is there, with the next node); of a leaf, which is negative, the complement of its place in {@link #adds}.
     */
    private final long[] nodes;
    /** What each leaf adds. */
    private final double[] adds;

    private int leaves;

    /**
     * @param start what stands for no sign at all, as log odds
     * @param trees each as one line: a leaf is a number, a fork is a sign, then the tree for those that have it, then the tree for the rest
     * @throws IllegalArgumentException with what is wrong, when a line is no tree
     */
    public BoostedTrees(double start, List<String> trees) {
        this.start = start;
        List<String> words = new ArrayList<>();
        this.roots = new int[trees.size()];
        for (int t = 0; t < trees.size(); t++) {
            roots[t] = words.size();
            words.addAll(List.of(trees.get(t).split(" ")));
        }
        this.nodes = new long[words.size()];
        this.adds = new double[words.size()];
        for (int t = 0; t < trees.size(); t++) {
            int end = t + 1 < trees.size() ? roots[t + 1] : words.size();
            if (lay(words, roots[t], end) != end) {
                throw new IllegalArgumentException("'" + trees.get(t) + "' goes on after its last leaf");
            }
        }
    }

    /** Lays the tree that begins at a node; gives where it ends. */
    private int lay(List<String> words, int node, int end) {
        if (node >= end) {
            throw new IllegalArgumentException("a tree ends before its last leaf");
        }
        String word = words.get(node);
        if (number(word)) {
            nodes[node] = ~leaves;
            adds[leaves++] = Double.parseDouble(word);
            return node + 1;
        }
        long sign = ids.computeIfAbsent(word, w -> ids.size());
        int without = lay(words, node + 1, end);
        nodes[node] = sign << Integer.SIZE | without;
        return lay(words, without, end);
    }

    private static boolean number(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        return (word.charAt(0) == '-' || (word.charAt(0) >= '0' && word.charAt(0) <= '9'))
                && last >= '0'
                && last <= '9';
    }

    /** How likely it is by these signs, from 0 to 1. */
    public double chance(Collection<String> signs) {
        BitSet has = new BitSet(ids.size());
        for (String one : signs) {
            Integer id = ids.get(one);
            if (id != null) {
                has.set(id);
            }
        }
        double odds = start;
        for (int node : roots) {
            int at = node;
            long fork = nodes[at];
            while (fork >= 0) {
                at = has.get((int) (fork >>> Integer.SIZE)) ? at + 1 : (int) fork;
                fork = nodes[at];
            }
            odds += adds[(int) ~fork];
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
