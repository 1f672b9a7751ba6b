package org.armswire.pipeline.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.armswire.model.DeadLetter;
import org.armswire.model.Flow;
import org.armswire.topics.ArticleParser;
import org.armswire.topics.Coordinates;
import org.armswire.topics.DeadLetters;
import org.armswire.topics.Parsed;
import org.jspecify.annotations.Nullable;

/** Keeps the ledger. All that can go wrong with an article goes wrong before the store is touched. */
final class ReadProcessor extends ContextualProcessor<String, Bytes, String, Effects> {

    private final Ledger ledger;
    private @Nullable KeyValueStore<String, LedgerEntry> entries;

    ReadProcessor(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void init(ProcessorContext<String, Effects> context) {
        super.init(context);
        entries = context.getStateStore(ReadStep.LEDGER);
    }

    @Override
    public void process(Record<String, Bytes> record) {
        KeyValueStore<String, LedgerEntry> store = Objects.requireNonNull(entries);
        Ledger.Decision decision = decide(record, store.get(record.key()));
        if (decision.entry() != null) {
            store.put(record.key(), decision.entry());
        }
        context().forward(record.withValue(decision.effects()).withHeaders(new RecordHeaders()));
    }

    private Ledger.Decision decide(Record<String, Bytes> record, @Nullable LedgerEntry known) {
        byte[] bytes = record.value() == null ? null : record.value().get();
        if (bytes == null && known != null) {
            return ledger.withdraw(known);
        }
        Parsed parsed = ArticleParser.parse(bytes);
        if (parsed instanceof Parsed.Bad bad) {
            return dead(bad.reason(), bad.detail(), record, bytes);
        }
        try {
            Instant arrival = Instant.ofEpochMilli(record.timestamp());
            return ledger.record(known, ((Parsed.Ok) parsed).article(), arrival);
        } catch (RuntimeException | StackOverflowError broken) {
            return dead(
                    "READER_FAILED",
                    "the reader failed with " + broken.getClass().getName(),
                    record,
                    bytes);
        }
    }

    private static Ledger.Decision dead(
            String reason, String detail, Record<String, Bytes> record, byte @Nullable [] bytes) {
        DeadLetter letter = DeadLetters.of(reason, detail, from(record), bytes);
        return new Ledger.Decision(
                null,
                new Effects(
                        null,
                        false,
                        null,
                        Map.of(),
                        CountDeltas.byRoute(Flow.rows(List.of(Flow.IN.plus(1), Flow.DEAD_LETTER.plus(1)))),
                        letter));
    }

    private static Coordinates from(Record<String, Bytes> record) {
        Header header = record.headers().lastHeader(Coordinates.HEADER);
        return Coordinates.parse(new String(header.value(), StandardCharsets.UTF_8));
    }
}
