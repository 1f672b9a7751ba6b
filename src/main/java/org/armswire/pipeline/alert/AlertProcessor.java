package org.armswire.pipeline.alert;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.armswire.model.Alert;
import org.armswire.model.Deal;
import org.armswire.model.Pair;
import org.armswire.model.PairDeals;
import org.armswire.topics.FilterHeaders;
import org.jspecify.annotations.Nullable;

/** Publishes what has come to hold, and ends what no longer does. */
final class AlertProcessor extends ContextualProcessor<String, PairDeals, String, Alert> {

    private final Alerts alerts;
    private @Nullable KeyValueStore<String, Published> published;

    AlertProcessor(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void init(ProcessorContext<String, Alert> context) {
        super.init(context);
        published = context.getStateStore(AlertStep.PUBLISHED);
    }

    @Override
    public void process(Record<String, PairDeals> record) {
        KeyValueStore<String, Published> store = Objects.requireNonNull(published);
        Instant arrival = Instant.ofEpochMilli(record.timestamp());
        String pair = record.key();
        for (Alerts.Publication publication : alerts.publications(record.value(), publishedOf(store, pair), arrival)) {
            store.put(pair + "|" + publication.remember().alertId(), publication.remember());
            Alert alert = publication.alert();
            context()
                    .forward(record.withKey(alert.dealId())
                            .withValue(alert)
                            .withHeaders(cloudEvent(alert, publication.remember(), arrival, Pair.parse(pair))));
        }
    }

    private static Map<String, Published> publishedOf(KeyValueStore<String, Published> store, String pair) {
        Map<String, Published> found = new TreeMap<>();
        try (KeyValueIterator<String, Published> rows = store.prefixScan(pair + "|", new StringSerializer())) {
            while (rows.hasNext()) {
                KeyValue<String, Published> row = rows.next();
                found.put(row.value.alertId(), row.value);
            }
        }
        return found;
    }

    /** CloudEvents 1.0, binary mode. An alert that comes to hold again is another event about the same alert. */
    private static Headers cloudEvent(Alert alert, Published remembered, Instant arrival, Pair pair) {
        Deal deal = alert.deal();
        Headers headers = deal == null
                ? FilterHeaders.of(pair, remembered.category(), remembered.stage())
                : FilterHeaders.of(deal);
        String id = remembered.times() == 1 ? alert.alertId() : alert.alertId() + "." + remembered.times();
        FilterHeaders.add(headers, "ce_specversion", "1.0");
        FilterHeaders.add(headers, "ce_id", id);
        FilterHeaders.add(headers, "ce_type", "org.armswire.alert.v1");
        FilterHeaders.add(headers, "ce_source", "/armswire");
        FilterHeaders.add(
                headers,
                "ce_subject",
                pair.key().replace('|', '/') + "/" + remembered.category().code());
        FilterHeaders.add(headers, "ce_time", arrival.toString());
        FilterHeaders.add(headers, "content-type", "application/json");
        return headers;
    }
}
