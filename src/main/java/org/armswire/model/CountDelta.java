package org.armswire.model;

import java.util.List;
import java.util.Map;

/** Differences to rows of {@code counts} that must be applied together; all rows belong to one routing key. */
public record CountDelta(List<Change> changes) {

    public CountDelta {
        changes = List.copyOf(changes);
    }

    /**
     * What one row gains, or loses where negative.
     *
     * @param origins how many claims more or less rest on each origin
     */
    public record Change(
            String dimension, String key, String bucket, long articles, long claims, Map<String, Integer> origins) {

        public Change {
            origins = Map.copyOf(origins);
        }

        /** The key of the row in {@code counts}. */
        public String rowKey() {
            return dimension + "|" + key + "|" + bucket;
        }

        /** Rows of one dimension and key are kept in one place; the flow rows all together, so that their equation always holds. */
        public String routingKey() {
            return dimension.equals(Flow.DIMENSION) ? dimension : dimension + "|" + key;
        }
    }
}
