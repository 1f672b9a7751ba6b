package org.armswire.knowledge;

import java.util.Collection;
import java.util.List;

/**
 * Says how likely something is by its signs: the sum of what many small trees say, each of which asks for one sign after another. They
 * are learnt from labelled examples, not written.
 */
public final class BoostedTrees {

    /** Bits for how far on a fork goes. */
    private static final int ON = 12;

    private final double start;
    /** Where each tree begins among the nodes. */
    private final int[] roots;
    /**
     * Of each node one number, so that a walk touches little memory: of a fork the sign that it asks for, above how far on the tree for
     * those that have it lies; the tree for the rest, which most walks take, comes next. Of a leaf, which is negative, the complement of
     * its place in {@link #adds}.
     */
    private final int[] nodes;
    /** What each leaf adds. */
    private final double[] adds;

    private int laid;
    private int leaves;

    /**
     * @param start what stands for no sign at all, as log odds
     * @param trees each as one line: a leaf is a number, a fork is a sign, then the tree for those that have it, then the tree for the rest
     * @throws IllegalArgumentException with what is wrong, when a line is no tree
     */
    public BoostedTrees(double start, List<String> trees) {
        this.start = start;
        List<List<String>> split =
                trees.stream().map(tree -> List.of(tree.split(" "))).toList();
        this.roots = new int[trees.size()];
        this.nodes = new int[split.stream().mapToInt(List::size).sum()];
        this.adds = new double[nodes.length];
        for (int t = 0; t < roots.length; t++) {
            roots[t] = laid;
            List<String> words = split.get(t);
            if (end(words, 0) != words.size()) {
                throw new IllegalArgumentException("'" + trees.get(t) + "' goes on after its last leaf");
            }
            lay(words, 0);
        }
    }

    /** Where the tree ends that begins with a word. */
    private static int end(List<String> words, int from) {
        if (from >= words.size()) {
            throw new IllegalArgumentException("a tree ends before its last leaf");
        }
        return number(words.get(from)) ? from + 1 : end(words, end(words, from + 1));
    }

    /** Lays the tree that begins with a word. */
    private void lay(List<String> words, int from) {
        int node = laid++;
        String word = words.get(from);
        if (number(word)) {
            adds[leaves] = Double.parseDouble(word);
            nodes[node] = ~leaves++;
            return;
        }
        lay(words, end(words, from + 1));
        int on = laid - node;
        int sign = SignSet.number(word);
        if ((on >>> ON) != 0 || (sign >>> (Integer.SIZE - 1 - ON)) != 0) {
            throw new IllegalArgumentException("'" + String.join(" ", words) + "' is too large a tree");
        }
        nodes[node] = (sign << ON) | on;
        lay(words, from + 1);
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
        double odds = start;
        for (int node : roots) {
            int at = node;
            int fork = nodes[at];
            while (fork >= 0) {
                at += signs.has(fork >>> ON) ? fork & ((1 << ON) - 1) : 1;
                fork = nodes[at];
            }
            odds += adds[~fork];
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
