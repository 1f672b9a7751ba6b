package org.armswire.pipeline.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.armswire.model.Article;
import org.armswire.model.ArticleClaims;
import org.armswire.model.CountDelta;
import org.armswire.model.DeadLetter;
import org.armswire.model.PairClaims;
import org.armswire.model.Reading;
import org.armswire.model.TaggedArticle;
import org.armswire.topics.Coordinates;
import org.armswire.topics.JsonSerde;

/** The ledger decides which version of an article speaks; the reader reads it; what differs from before goes on. */
public final class ReadStep {

    static final String LEDGER = "article-ledger";

    private ReadStep() {}

    /**
     * What goes on.
     *
     * @param tagged by article id, for each version that won
     * @param claims by article id, null when withdrawn
     * @param byPair by pair key, only the pairs that changed
     * @param countDeltas by routing key
     * @param deadLetters by source {@code topic-partition-offset}
     */
    public record Output(
            KStream<String, TaggedArticle> tagged,
            KStream<String, ArticleClaims> claims,
            KStream<String, PairClaims> byPair,
            KStream<String, CountDelta> countDeltas,
            KStream<String, DeadLetter> deadLetters) {}

    public static Output apply(
            KStream<String, Bytes> deliveries, Function<Article, Reading> reader, String readerVersion) {
        KStream<String, Effects> effects =
                deliveries.process(new WithLedger(new Ledger(reader, readerVersion)), Named.as("read"));
        return new Output(
                effects.filter((id, effect) -> effect.tagged() != null, Named.as("was-read"))
                        .mapValues(Effects::tagged, Named.as("tagged")),
                effects.filter((id, effect) -> effect.claimsChanged(), Named.as("says-otherwise"))
                        .mapValues(Effects::claims, Named.as("says-now")),
                effects.flatMap((id, effect) -> rows(effect.pairs()), Named.as("pairs"))
                        .repartition(Repartitioned.<String, PairClaims>as("by-pair")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(new JsonSerde<>(PairClaims.class))),
                effects.flatMap((id, effect) -> rows(effect.counts()), Named.as("read-count-deltas")),
                effects.filter((id, effect) -> effect.deadLetter() != null, Named.as("unreadable"))
                        .map((id, effect) -> deadLetter(effect), Named.as("read-dead-letter")));
    }

    private static KeyValue<String, DeadLetter> deadLetter(Effects effect) {
        DeadLetter letter = Objects.requireNonNull(effect.deadLetter());
        return KeyValue.pair(Coordinates.of(letter).key(), letter);
    }

    private static <V> List<KeyValue<String, V>> rows(Map<String, V> byKey) {
        return byKey.entrySet().stream()
                .map(entry -> KeyValue.pair(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record WithLedger(Ledger ledger) implements ProcessorSupplier<String, Bytes, String, Effects> {

        @Override
        public Processor<String, Bytes, String, Effects> get() {
            return new ReadProcessor(ledger);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(LEDGER), Serdes.String(), new JsonSerde<>(LedgerEntry.class)));
        }
    }
}
