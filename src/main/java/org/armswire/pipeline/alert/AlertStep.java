package org.armswire.pipeline.alert;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.armswire.model.Alert;
import org.armswire.model.AlertRule;
import org.armswire.model.PairDeals;
import org.armswire.topics.JsonSerde;

/** Publishes the alerts that the deals of a pair warrant under the rules, once each, and ends those that no longer hold. */
public final class AlertStep {

    static final String PUBLISHED = "published-alerts";

    private AlertStep() {}

    /**
     * Alerts by deal id.
     *
     * @param actorName from an actor's code to its name
     */
    public static KStream<String, Alert> apply(
            KStream<String, PairDeals> pairDeals,
            List<AlertRule> rules,
            String readerVersion,
            UnaryOperator<String> actorName) {
        return pairDeals.process(
                new WithStore(new Alerts(List.copyOf(rules), readerVersion, actorName)), Named.as("alert"));
    }

    private record WithStore(Alerts alerts) implements ProcessorSupplier<String, PairDeals, String, Alert> {

        @Override
        public Processor<String, PairDeals, String, Alert> get() {
            return new AlertProcessor(alerts);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(PUBLISHED), Serdes.String(), new JsonSerde<>(Published.class)));
        }
    }
}
