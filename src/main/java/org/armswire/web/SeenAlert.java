package org.armswire.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.armswire.model.Alert;
import org.armswire.model.Deal;
import org.armswire.topics.Json;
import org.armswire.topics.TopicTail.Row;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it stood in the topic, with what it is filtered by and the CloudEvent that is sent.
 *
 * @param event CloudEvents 1.0, structured mode, one line
 */
record SeenAlert(
        String alertId,
        @Nullable String ends,
        Facets facets,
        int partition,
        long offset,
        Instant arrival,
        String event) {

    /** What deals and alerts are filtered by; {@code ?} where the news names nobody. */
    record Facets(String supplier, String recipient, String category, String stage) {

        static final String UNKNOWN = "?";

        static Facets of(Deal deal) {
            return new Facets(
                    deal.supplier() == null ? UNKNOWN : deal.supplier(),
                    deal.recipient() == null ? UNKNOWN : deal.recipient(),
                    deal.category().code(),
                    deal.stage().code());
        }
    }

    static SeenAlert of(Row<Alert> row, Alert alert) {
        return new SeenAlert(
                alert.alertId(),
                alert.closing() ? alert.supersedes() : null,
                facets(row, alert),
                row.partition(),
                row.offset(),
                row.arrival(),
                Json.line(event(row, alert)));
    }

    private static Facets facets(Row<Alert> row, Alert alert) {
        if (alert.deal() != null) {
            return Facets.of(alert.deal());
        }
        Map<String, String> headers = row.headers();
        return new Facets(
                headers.getOrDefault("aw-supplier", Facets.UNKNOWN),
                headers.getOrDefault("aw-recipient", Facets.UNKNOWN),
                headers.getOrDefault("aw-category", Facets.UNKNOWN),
                headers.getOrDefault("aw-stage", Facets.UNKNOWN));
    }

    private static Map<String, Object> event(Row<Alert> row, Alert alert) {
        Map<String, String> headers = row.headers();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", headers.getOrDefault("ce_specversion", "1.0"));
        event.put("id", headers.getOrDefault("ce_id", alert.alertId()));
        event.put("type", headers.getOrDefault("ce_type", "org.armswire.alert.v1"));
        event.put("source", headers.getOrDefault("ce_source", "/armswire"));
        if (headers.containsKey("ce_subject")) {
            event.put("subject", headers.get("ce_subject"));
        }
        event.put("time", headers.getOrDefault("ce_time", row.arrival().toString()));
        event.put("datacontenttype", "application/json");
        event.put("data", alert);
        return event;
    }
}
