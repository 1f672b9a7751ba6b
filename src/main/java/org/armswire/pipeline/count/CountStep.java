package org.armswire.pipeline.count;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.armswire.model.Count;
import org.armswire.model.CountDelta;
import org.armswire.topics.JsonSerde;

/** Keeps the running counts. */
public final class CountStep {

    static final String COUNTS = "count-rows";
    static final String ORIGINS = "count-origins";

    private CountStep() {}

    /** From differences by routing key to absolute rows by their own key; null when a row is gone. */
    public static KStream<String, Count> apply(KStream<String, CountDelta> deltas) {
        return deltas.repartition(Repartitioned.<String, CountDelta>as("by-count")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(new JsonSerde<>(CountDelta.class)))
                .process(new WithStores(), Named.as("count"));
    }

    private record WithStores() implements ProcessorSupplier<String, CountDelta, String, Count> {

        @Override
        public Processor<String, CountDelta, String, Count> get() {
            return new CountProcessor();
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(
                    Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore(COUNTS), Serdes.String(), new JsonSerde<>(Count.class)),
                    Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore(ORIGINS), Serdes.String(), Serdes.Integer()));
        }
    }
}
