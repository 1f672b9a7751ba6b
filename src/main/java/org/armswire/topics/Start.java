package org.armswire.topics;

import java.time.Instant;
import java.util.Map;

/** Where in a topic to begin to read. */
public sealed interface Start {

    record Beginning() implements Start {}

    record End() implements Start {}

    record Since(Instant arrival) implements Start {}

    /**
     * Go on where an earlier reader stopped.
     *
     * @param nextOffsets by partition; partitions that are not named begin at the beginning
     */
    record At(Map<Integer, Long> nextOffsets) implements Start {
        public At {
            nextOffsets = Map.copyOf(nextOffsets);
        }
    }

    static Start beginning() {
        return new Beginning();
    }

    static Start end() {
        return new End();
    }

    /** The first record that arrived at this time or later. */
    static Start since(Instant arrival) {
        return new Since(arrival);
    }

    static Start at(Map<Integer, Long> nextOffsets) {
        return new At(nextOffsets);
    }
}
