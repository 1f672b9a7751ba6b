package org.armswire.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The steps at which a number becomes another sign, the lowest first. */
final class Edges {

    private final double[] edges;
    /** Of each sign that is measured by them how each step is written: {@code named>0.1}. */
    private final Map<String, String[]> written = new ConcurrentHashMap<>();

    private Edges(double[] edges) {
        this.edges = edges;
    }

    static Edges of(double... ascending) {
        return new Edges(ascending);
    }

    /** Adds a sign for each edge that a value exceeds. */
    void exceeded(String sign, double value, List<String> signs) {
        if (edges.length == 0 || value <= edges[0]) {
            return;
        }
        String[] steps = written.computeIfAbsent(
                sign, s -> Arrays.stream(edges).mapToObj(edge -> s + ">" + edge).toArray(String[]::new));
        for (int i = 0; i < edges.length && value > edges[i]; i++) {
            signs.add(steps[i]);
        }
    }
}
