package org.armswire.reader;

import java.util.Arrays;
import java.util.function.Consumer;

/** The steps at which a number becomes another sign, the lowest first, and how each is written at the end of a sign. */
final class Edges {

    private final double[] edges;
    private final String[] written;

    private Edges(double[] edges) {
        this.edges = edges;
        this.written = Arrays.stream(edges).mapToObj(edge -> ">" + edge).toArray(String[]::new);
    }

    static Edges of(double... ascending) {
        return new Edges(ascending);
    }

    /** Hands over each edge that a value exceeds. */
    void exceeded(double value, Consumer<String> take) {
        for (int i = 0; i < edges.length && value > edges[i]; i++) {
            take.accept(written[i]);
        }
    }
}
