package org.armswire.pipeline.intake;

import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.armswire.model.CountDelta;
import org.armswire.model.DeadLetter;
import org.armswire.model.Flow;

/** Re-keys whatever arrives by our own article id; what has none becomes a dead letter. */
public final class IntakeStep {

    private IntakeStep() {}

    /**
     * What goes on.
     *
     * @param deliveries the untouched bytes by article id; null asks to withdraw the article
     * @param deadLetters by source {@code topic-partition-offset}
     * @param countDeltas what the dead letters add to the flow rows
     */
    public record Output(
            KStream<String, Bytes> deliveries,
            KStream<String, DeadLetter> deadLetters,
            KStream<String, CountDelta> countDeltas) {}

    public static Output apply(KStream<byte[], byte[]> articles) {
        KStream<String, Arrival> arrivals = articles.process(IntakeProcessor::new, Named.as("intake"));
        KStream<String, DeadLetter> deadLetters = arrivals.filter(
                        (id, arrival) -> arrival.isDead(), Named.as("no-article"))
                .mapValues(Arrival::deadLetter, Named.as("intake-dead-letter"));
        KStream<String, Bytes> deliveries = arrivals.filterNot((id, arrival) -> arrival.isDead(), Named.as("delivered"))
                .mapValues(Arrival::bytes, Named.as("delivery"))
                .repartition(Repartitioned.<String, Bytes>as("by-article")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Serdes.Bytes()));
        return new Output(
                deliveries,
                deadLetters,
                deadLetters.map((source, letter) -> refused(), Named.as("intake-count-delta")));
    }

    private static KeyValue<String, CountDelta> refused() {
        return KeyValue.pair(
                Flow.DIMENSION, new CountDelta(Flow.rows(List.of(Flow.IN.plus(1), Flow.DEAD_LETTER.plus(1)))));
    }
}
