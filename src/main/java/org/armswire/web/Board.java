package org.armswire.web;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import org.armswire.model.Alert;
import org.armswire.model.Count;
import org.armswire.model.Deal;
import org.armswire.topics.TopicTail.Row;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the topics {@code alerts}, {@code deals} and {@code counts} say now, in memory and within bounds: folded from committed records
 * alone, so any instance shows all of it. Thread-safe.
 */
final class Board {

    static final int MAX_ALERTS = 2_000;
    static final int MAX_DEALS = 10_000;
    static final int MAX_COUNTS = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(Board.class);
    private static final String FLOW = "flow";

    private final AlertWindow alerts;
    private final Latest<Deal> deals = new Latest<>(MAX_DEALS);
    private final Latest<Count> counts = new Latest<>(MAX_COUNTS);
    private final Map<String, Long> flow = new TreeMap<>();
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final LongAdder foreign = new LongAdder();
    private volatile State state = State.CONNECTING;

    Board() {
        this(MAX_ALERTS);
    }

    Board(int alertCapacity) {
        this.alerts = new AlertWindow(alertCapacity);
    }

    /** How well the board follows the topics. */
    enum State {
        /** Kafka, or a topic, cannot be reached; the attempt goes on. */
        CONNECTING,
        /** What stood in the topics is still being read. */
        CATCHING_UP,
        LIVE
    }

    /** Is told, in the thread that feeds the board, of each alert just added. */
    interface Watcher {
        /**
         * Takes note of an alert.
         *
         * @param live false for what stood in the topic before
         */
        void added(Alert alert, Instant arrival, boolean live);
    }

    void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    void become(State newState) {
        state = newState;
    }

    State state() {
        return state;
    }

    AlertWindow alerts() {
        return alerts;
    }

    void alert(Row<Alert> row) {
        Alert alert = row.value();
        if (alert == null || !Wholeness.of(alert)) {
            alerts.advance(new Offsets(Map.of(row.partition(), row.offset() + 1)));
            return;
        }
        alerts.add(SeenAlert.of(row, alert));
        boolean live = state == State.LIVE;
        watchers.forEach(watcher -> watcher.added(alert, row.arrival(), live));
    }

    void deal(Row<Deal> row) {
        Deal deal = row.value();
        if (deal != null && !Wholeness.of(deal)) {
            LOG.warn("the deal '{}' lacks what a deal must have and is passed over", row.key());
            return;
        }
        synchronized (deals) {
            deals.put(row.key(), deal);
        }
    }

    void count(Row<Count> row) {
        String[] key = row.key().split("\\|", 3);
        Count count = row.value();
        if (key.length == 3 && key[0].equals(FLOW)) {
            synchronized (flow) {
                flow.put(key[1], count == null ? 0 : count.articles());
            }
            return;
        }
        synchronized (counts) {
            counts.put(row.key(), count);
        }
    }

    List<Deal> deals() {
        synchronized (deals) {
            return List.copyOf(deals.values());
        }
    }

    @Nullable
    Deal deal(String id) {
        synchronized (deals) {
            return deals.get(id);
        }
    }

    int dealCount() {
        synchronized (deals) {
            return deals.size();
        }
    }

    /** Grows with each change of a deal. */
    long dealChanges() {
        synchronized (deals) {
            return deals.changes;
        }
    }

    List<Count> counts() {
        synchronized (counts) {
            return List.copyOf(counts.values());
        }
    }

    /** Whether a bound was hit and the longest unchanged deals or counts are missing. */
    boolean truncated() {
        synchronized (deals) {
            synchronized (counts) {
                return deals.truncated || counts.truncated;
            }
        }
    }

    /** The committed flow row of a reason, 0 before there is one. */
    long flow(String reason) {
        synchronized (flow) {
            return flow.getOrDefault(reason, 0L);
        }
    }

    /** Counts records of the topics that are none of ours. */
    void foreign(long more) {
        foreign.add(more);
    }

    long foreign() {
        return foreign.sum();
    }

    /** The last value by key; beyond its bound the longest unchanged goes. */
    private static final class Latest<V> {
        private final Map<String, V> byKey = new LinkedHashMap<>();
        private final int bound;
        private boolean truncated;
        private long changes;

        Latest(int bound) {
            this.bound = bound;
        }

        void put(String key, @Nullable V value) {
            changes++;
            byKey.remove(key);
            if (value == null) {
                return;
            }
            byKey.put(key, value);
            if (byKey.size() > bound) {
                var oldest = byKey.entrySet().iterator();
                oldest.next();
                oldest.remove();
                truncated = true;
            }
        }

        @Nullable
        V get(String key) {
            return byKey.get(key);
        }

        int size() {
            return byKey.size();
        }

        Collection<V> values() {
            return byKey.values();
        }
    }
}
