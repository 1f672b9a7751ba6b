package org.armswire.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.armswire.knowledge.BoostedTrees;

/** Learns boosted trees from examples: each tree is grown where it lowers the logistic loss most, leaf by leaf (Newton's step). */
final class Boosting {

    /**
     * An example: its signs, and whether it is one of what is looked for.
     *
     * @param weight as many examples as it counts for
     */
    record Example(Collection<String> signs, boolean is, int weight) {
        Example(Collection<String> signs, boolean is) {
            this(signs, is, 1);
        }
    }

    private static final double PENALTY = 1;
    private static final double LEAST_GAIN = 1e-3;
    /** So large a part of the examples, drawn anew, each tree is grown from: trees that see others vary less together. */
    private static final double SHARE = 0.5;

    private static final long SEED = 1;

    private final int rounds;
    private final double rate;
    private final int leaves;
    private final int fewest;
    private final List<String> names = new ArrayList<>();
    private int[][] having = {};
    private BitSet[] sets = {};
    private double[] gradient = {};
    private double[] curvature = {};

    /** @param fewest examples that a leaf, and a sign, must have */
    Boosting(int rounds, double rate, int leaves, int fewest) {
        this.rounds = rounds;
        this.rate = rate;
        this.leaves = leaves;
        this.fewest = fewest;
    }

    /** The lines of {@link BoostedTrees}, the start before them. */
    List<String> learn(List<Example> examples) {
        number(examples);
        int n = examples.size();
        double share =
                examples.stream().filter(Example::is).mapToInt(Example::weight).sum()
                        / (double) examples.stream().mapToInt(Example::weight).sum();
        double start = Math.log(share / (1 - share));
        double[] odds = new double[n];
        Arrays.fill(odds, start);
        gradient = new double[n];
        curvature = new double[n];
        Random random = new Random(SEED);
        List<String> lines = new ArrayList<>();
        lines.add(number(start));
        for (int round = 0; round < rounds; round++) {
            for (int e = 0; e < n; e++) {
                double chance = 1 / (1 + Math.exp(-odds[e]));
                int weight = examples.get(e).weight();
                gradient[e] = weight * ((examples.get(e).is() ? 1 : 0) - chance);
                curvature[e] = weight * chance * (1 - chance);
            }
            Node root = grow(sample(n, random));
            for (int e = 0; e < n; e++) {
                odds[e] += root.value(e);
            }
            if (root.yes != null) {
                lines.add(root.line());
            }
        }
        return lines;
    }

    static BoostedTrees trees(List<String> lines) {
        return new BoostedTrees(Double.parseDouble(lines.get(0)), lines.subList(1, lines.size()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private int[] sample(int n, Random random) {
        return IntStream.range(0, n).filter(e -> random.nextDouble() < SHARE).toArray();
    }

    private void number(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(x -> new HashSet<>(x.signs()).forEach(s -> counts.merge(s, 1, Integer::sum)));
        Map<String, Integer> ids = new HashMap<>();
        counts.forEach((sign, count) -> {
            if (count >= fewest && count <= examples.size() - fewest) {
                ids.put(sign, names.size());
                names.add(sign);
            }
        });
        having = new int[examples.size()][];
        sets = new BitSet[examples.size()];
        for (int e = 0; e < having.length; e++) {
            having[e] = new HashSet<>(examples.get(e).signs())
                    .stream()
                            .filter(ids::containsKey)
                            .mapToInt(ids::get)
                            .sorted()
                            .toArray();
            sets[e] = new BitSet(names.size());
            for (int sign : having[e]) {
                sets[e].set(sign);
            }
        }
    }

    private Node grow(int[] examples) {
        Node root = new Node(examples);
        PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingDouble((Node node) -> -node.gain));
        open.add(root);
        for (int count = 1; count < leaves && !open.isEmpty(); count++) {
            Node best = open.remove();
            if (best.gain < LEAST_GAIN) {
                break;
            }
            best.split();
            open.add(best.yes);
            open.add(best.no);
        }
        return root;
    }

    /** A leaf that may still become a fork. */
    private final class Node {
        final int[] examples;
        double gradients;
        double curvatures;
        int sign = -1;
        double gain;
        Node yes;
        Node no;

        Node(int[] examples) {
            this.examples = examples;
            double[] with = new double[names.size()];
            double[] bend = new double[names.size()];
            int[] count = new int[names.size()];
            for (int e : examples) {
                gradients += gradient[e];
                curvatures += curvature[e];
                for (int s : having[e]) {
                    with[s] += gradient[e];
                    bend[s] += curvature[e];
                    count[s]++;
                }
            }
            double whole = score(gradients, curvatures);
            for (int s = 0; s < with.length; s++) {
                if (count[s] >= fewest && examples.length - count[s] >= fewest) {
                    double gained = score(with[s], bend[s]) + score(gradients - with[s], curvatures - bend[s]) - whole;
                    if (gained > gain) {
                        gain = gained;
                        sign = s;
                    }
                }
            }
        }

        void split() {
            yes = new Node(
                    Arrays.stream(examples).filter(e -> sets[e].get(sign)).toArray());
            no = new Node(
                    Arrays.stream(examples).filter(e -> !sets[e].get(sign)).toArray());
        }

        double value() {
            return rate * gradients / (curvatures + PENALTY);
        }

        /** What the tree adds to the odds of an example. */
        double value(int example) {
            Node node = this;
            while (node.yes != null) {
                node = sets[example].get(node.sign) ? node.yes : node.no;
            }
            return node.value();
        }

        String line() {
            return yes == null ? number(value()) : names.get(sign) + " " + yes.line() + " " + no.line();
        }
    }

    private static double score(double gradients, double curvatures) {
        return gradients * gradients / (curvatures + PENALTY);
    }
}
