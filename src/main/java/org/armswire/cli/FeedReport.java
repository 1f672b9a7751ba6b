package org.armswire.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What became of the articles that were to be fed.
 *
 * @param readable how many could be read as articles, and so were sent or, in a dry run, would be
 * @param refused how many never left because the monitor could not read them, by reason
 * @param failed how many Kafka did not take
 */
@JsonPropertyOrder({"readable", "sent", "refused", "failed", "seconds", "topic", "bootstrapServer", "dryRun"})
record FeedReport(
        long readable,
        long sent,
        SortedMap<String, Long> refused,
        long failed,
        double seconds,
        String topic,
        String bootstrapServer,
        boolean dryRun) {

    long refusals() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** For a person. */
    String line() {
        String reasons = refused.entrySet().stream()
                .map(FeedReport::reason)
                .collect(Collectors.joining(", ", refused.isEmpty() ? "" : " (", refused.isEmpty() ? "" : ")"));
        return (failed == 0 ? "✔ " : "✖ ") + (dryRun ? readable + " to send (dry run)" : sent + " sent") + " · "
                + refusals()
                + " refused" + reasons + " · " + failed + " failed · " + seconds + " s     topic " + topic + " @ "
                + bootstrapServer;
    }

    private static String reason(Map.Entry<String, Long> refused) {
        return refused.getValue() + " " + refused.getKey();
    }
}
