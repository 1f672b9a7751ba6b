package org.armswire.topics;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.armswire.model.Deal;
import org.armswire.model.Pair;

/** The few headers by which any Kafka tool can filter deals and alerts without our code. */
public final class FilterHeaders {

    private FilterHeaders() {}

    /** {@code aw-supplier aw-recipient aw-category aw-stage}. */
    public static Headers of(Deal deal) {
        Headers headers = new RecordHeaders();
        add(headers, "aw-supplier", Pair.orUnknown(deal.supplier()));
        add(headers, "aw-recipient", Pair.orUnknown(deal.recipient()));
        add(headers, "aw-category", deal.category().code());
        add(headers, "aw-stage", deal.stage().code());
        return headers;
    }

    /** Adds one as UTF-8. */
    public static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
