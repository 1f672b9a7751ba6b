package org.armswire.cli;

import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.errors.TimeoutException;
import org.armswire.topics.Start;
import org.armswire.topics.Topic;
import org.armswire.topics.TopicTail;
import org.armswire.topics.TopicTail.Row;
import org.jspecify.annotations.Nullable;

/** What a compacted topic holds now: the last value of each key, tombstones left out. */
final class CompactedTopic {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int MAX_EMPTY_POLLS = 20;

    private CompactedTopic() {}

    /** Reads from the beginning to the end that stands when it begins; by key. */
    static <V> SortedMap<String, V> read(Map<String, Object> clientConfig, Topic<V> topic) {
        SortedMap<String, V> held = new TreeMap<>();
        try (TopicTail<V> tail = TopicTail.open(clientConfig, topic, Start.beginning())) {
            for (int empty = 0; !tail.reachedEnd(); ) {
                int rows = 0;
                for (Row<V> row : tail.poll(POLL)) {
                    rows++;
                    fold(held, row.key(), row.value());
                }
                empty = rows == 0 ? empty + 1 : 0;
                if (empty > MAX_EMPTY_POLLS) {
                    throw new TimeoutException("topic '" + topic.name() + "' stopped before its end");
                }
            }
        }
        return held;
    }

    private static <V> void fold(SortedMap<String, V> held, String key, @Nullable V value) {
        if (value == null) {
            held.remove(key);
        } else {
            held.put(key, value);
        }
    }
}
