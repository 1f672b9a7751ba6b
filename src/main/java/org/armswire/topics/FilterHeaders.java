package org.armswire.topics;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.armswire.model.Category;
import org.armswire.model.Deal;
import org.armswire.model.Pair;
import org.armswire.model.Stage;

/** The few headers by which any Kafka tool can filter deals and alerts without our code. */
public final class FilterHeaders {

    private FilterHeaders() {}

    /** {@code aw-supplier aw-recipient aw-category aw-stage} of a deal. */
    public static Headers of(Deal deal) {
        return of(new Pair(deal.supplier(), deal.recipient()), deal.category(), deal.stage());
    }

    /** The same, of an alert that ends and carries no deal any more. */
    public static Headers of(Pair pair, Category category, Stage stage) {
        Headers headers = new RecordHeaders();
        add(headers, "aw-supplier", Pair.orUnknown(pair.supplier()));
        add(headers, "aw-recipient", Pair.orUnknown(pair.recipient()));
        add(headers, "aw-category", category.code());
        add(headers, "aw-stage", stage.code());
        return headers;
    }

    /** Adds one as UTF-8. */
    public static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
