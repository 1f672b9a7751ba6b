package org.armswire.pipeline.count;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.armswire.model.Count;
import org.armswire.model.CountDelta;
import org.jspecify.annotations.Nullable;

/** Adds differences to absolute counts; a row that comes to nothing is gone. */
final class CountProcessor extends ContextualProcessor<String, CountDelta, String, Count> {

    private @Nullable KeyValueStore<String, Count> counts;
    private @Nullable KeyValueStore<String, Integer> origins;

    @Override
    public void init(ProcessorContext<String, Count> context) {
        super.init(context);
        counts = context.getStateStore(CountStep.COUNTS);
        origins = context.getStateStore(CountStep.ORIGINS);
    }

    @Override
    public void process(Record<String, CountDelta> record) {
        KeyValueStore<String, Count> store = Objects.requireNonNull(counts);
        for (CountDelta.Change change : record.value().changes()) {
            String key = change.rowKey();
            Count before = store.get(key);
            long newOrigins = distinctOrigins(key, change.origins());
            Count now = new Count(
                    change.dimension(),
                    change.key(),
                    change.bucket(),
                    change.articles() + (before == null ? 0 : before.articles()),
                    change.claims() + (before == null ? 0 : before.claims()),
                    newOrigins + (before == null ? 0 : before.origins()));
            Count row = now.comesToNothing() ? null : now;
            store.put(key, row);
            context().forward(record.withKey(key).withValue(row).withHeaders(new RecordHeaders()));
        }
    }

    /** How many origins the row gains, or loses: one counts as long as any claim rests on it. */
    private long distinctOrigins(String key, Map<String, Integer> changes) {
        KeyValueStore<String, Integer> store = Objects.requireNonNull(origins);
        long gained = 0;
        for (Map.Entry<String, Integer> change : changes.entrySet()) {
            String originKey = key + "|" + change.getKey();
            Integer before = store.get(originKey);
            int claims = (before == null ? 0 : before) + change.getValue();
            gained += (claims > 0 ? 1 : 0) - (before != null && before > 0 ? 1 : 0);
            store.put(originKey, claims == 0 ? null : claims);
        }
        return gained;
    }
}
