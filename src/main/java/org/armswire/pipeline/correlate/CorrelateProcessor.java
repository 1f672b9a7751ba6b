package org.armswire.pipeline.correlate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.armswire.model.Deal;
import org.armswire.model.DealThread;
import org.armswire.model.Pair;
import org.armswire.model.PairClaims;
import org.armswire.model.PairDeals;
import org.jspecify.annotations.Nullable;

/** Keeps the current claims of each pair, one row an article, and tells what a change makes of its deals. */
final class CorrelateProcessor extends ContextualProcessor<String, PairClaims, String, PairDeals> {

    private @Nullable KeyValueStore<String, PairClaims> claims;
    private @Nullable KeyValueStore<String, Deal> deals;

    @Override
    public void init(ProcessorContext<String, PairDeals> context) {
        super.init(context);
        claims = context.getStateStore(CorrelateStep.CLAIMS);
        deals = context.getStateStore(CorrelateStep.DEALS);
    }

    @Override
    public void process(Record<String, PairClaims> record) {
        String pair = record.key();
        PairClaims said = record.value();
        Objects.requireNonNull(claims)
                .put(pair + "|" + said.articleId(), said.claims().isEmpty() ? null : said);
        List<DealThread> threads = Deals.of(Pair.parse(pair), rows(claims, pair));
        context().forward(record.withValue(new PairDeals(pair, threads, changes(pair, threads))));
    }

    private List<PairDeals.Change> changes(String pair, List<DealThread> threads) {
        KeyValueStore<String, Deal> published = Objects.requireNonNull(deals);
        List<PairDeals.Change> changes = new ArrayList<>();
        Set<String> present = new HashSet<>();
        for (DealThread thread : threads) {
            Deal deal = thread.deal();
            present.add(deal.id());
            String key = pair + "|" + deal.id();
            if (!deal.equals(published.get(key))) {
                published.put(key, deal);
                changes.add(new PairDeals.Change(deal.id(), deal));
            }
        }
        for (Deal deal : rows(published, pair)) {
            if (!present.contains(deal.id())) {
                published.delete(pair + "|" + deal.id());
                changes.add(new PairDeals.Change(deal.id(), null));
            }
        }
        return changes;
    }

    /** A pair has one bar, an article id may have any: the prefix with its second bar belongs to this pair alone. */
    private static <V> List<V> rows(KeyValueStore<String, V> store, String pair) {
        List<V> rows = new ArrayList<>();
        try (KeyValueIterator<String, V> found = store.prefixScan(pair + "|", new StringSerializer())) {
            while (found.hasNext()) {
                KeyValue<String, V> row = found.next();
                rows.add(row.value);
            }
        }
        return rows;
    }
}
