package org.armswire.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armswire.model.Alert;
import org.armswire.topics.TopicTail.Row;

/** The alerts that hold now: published, minus superseded, minus withdrawn. */
final class StandingAlerts {

    private final Map<String, Row<Alert>> standing = new LinkedHashMap<>();

    /** Takes the next record; the records of one deal must come in their order. */
    void add(Row<Alert> row, Alert alert) {
        if (alert.supersedes() != null) {
            standing.remove(alert.supersedes());
        }
        if (!alert.closing()) {
            standing.put(alert.alertId(), row);
        }
    }

    /** The oldest arrival first. */
    List<Row<Alert>> rows() {
        return standing.values().stream()
                .sorted(Comparator.<Row<Alert>, Instant>comparing(Row::arrival)
                        .thenComparing(Row::key)
                        .thenComparing(Row::offset))
                .toList();
    }
}
