package org.armswire.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.armswire.model.Alert;
import org.armswire.topics.TopicTail.Row;

/** An alert with what its headers say, as one CloudEvent in structured mode. */
@JsonPropertyOrder({"specversion", "id", "type", "source", "subject", "time", "datacontenttype", "data"})
record AlertEvent(
        String specversion,
        String id,
        String type,
        String source,
        String subject,
        String time,
        String datacontenttype,
        Alert data) {

    static AlertEvent of(Row<Alert> row, Alert alert) {
        return new AlertEvent(
                row.headers().getOrDefault("ce_specversion", "1.0"),
                row.headers().getOrDefault("ce_id", alert.alertId()),
                row.headers().getOrDefault("ce_type", "org.armswire.alert.v1"),
                row.headers().getOrDefault("ce_source", "/armswire"),
                row.headers().getOrDefault("ce_subject", alert.dealId()),
                row.headers().getOrDefault("ce_time", row.arrival().toString()),
                "application/json",
                alert);
    }
}
