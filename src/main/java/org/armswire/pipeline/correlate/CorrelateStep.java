package org.armswire.pipeline.correlate;

import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.armswire.model.Deal;
import org.armswire.model.PairClaims;
import org.armswire.model.PairDeals;
import org.armswire.topics.FilterHeaders;
import org.armswire.topics.JsonSerde;

/** Brings together what all articles say of a pair now, and computes its deals. */
public final class CorrelateStep {

    static final String CLAIMS = "pair-claims";
    static final String DEALS = "pair-deals";

    private CorrelateStep() {}

    /**
     * What goes on.
     *
     * @param pairDeals by pair key, after each change
     * @param deals by deal id, those that differ from before; null when gone
     */
    public record Output(KStream<String, PairDeals> pairDeals, KStream<String, Deal> deals) {}

    public static Output apply(KStream<String, PairClaims> byPair) {
        KStream<String, PairDeals> pairDeals = byPair.process(new WithStores(), Named.as("correlate"));
        return new Output(pairDeals, pairDeals.process(Rows::new, Named.as("changed-deals")));
    }

    private record WithStores() implements ProcessorSupplier<String, PairClaims, String, PairDeals> {

        @Override
        public Processor<String, PairClaims, String, PairDeals> get() {
            return new CorrelateProcessor();
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(
                    Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore(CLAIMS), Serdes.String(), new JsonSerde<>(PairClaims.class)),
                    Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore(DEALS), Serdes.String(), new JsonSerde<>(Deal.class)));
        }
    }

    private static final class Rows extends ContextualProcessor<String, PairDeals, String, Deal> {

        @Override
        public void process(Record<String, PairDeals> record) {
            for (PairDeals.Change change : record.value().changes()) {
                Deal deal = change.deal();
                context()
                        .forward(record.withKey(change.dealId())
                                .withValue(deal)
                                .withHeaders(deal == null ? new RecordHeaders() : FilterHeaders.of(deal)));
            }
        }
    }
}
