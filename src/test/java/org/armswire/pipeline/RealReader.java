package org.armswire.pipeline;

import org.armswire.knowledge.Knowledge;
import org.armswire.reader.Reader;

/** The reader that ships, loaded once for all tests that need it. */
final class RealReader {

    static final Reader SHIPPED = new Reader(new Knowledge(
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.Map.of(),
            java.util.List.of(),
            "none"));

    private RealReader() {}
}
