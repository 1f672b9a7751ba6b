package org.armswire.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.armswire.model.Alert;
import org.armswire.model.Count;
import org.armswire.model.Deal;
import org.armswire.topics.Start;
import org.armswire.topics.TopicTail;
import org.armswire.topics.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a {@link Board} at what the topics say, in one thread. When Kafka cannot be reached it goes on trying, and after an outage it
 * goes on where it stopped.
 */
final class BoardFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoardFeed.class);
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final long RETRY_MILLIS = 500;

    /** So many offsets are read for each alert that can be shown, for the markers of transactions take offsets too. */
    private static final long OFFSETS_PER_ALERT = 3;

    private final Board board;
    private final Topics topics;
    private final Map<String, Object> clientConfig;
    private final Map<String, Object> reachConfig;
    private final Runnable changed;
    private final Thread thread = new Thread(this::run, "board-feed");
    private final AlertHistory history;
    private volatile boolean closed;
    private boolean begun;
    private Offsets alertsNext = Offsets.BEGINNING;
    private Offsets dealsNext = Offsets.BEGINNING;
    private Offsets countsNext = Offsets.BEGINNING;

    /**
     * @param changed is run, in the feed's thread, after each batch of records
     */
    BoardFeed(Board board, Topics topics, Map<String, Object> clientConfig, Runnable changed) {
        this.board = board;
        this.history = new AlertHistory(board.alerts().capacity());
        this.topics = topics;
        this.reachConfig = Map.copyOf(clientConfig);
        this.clientConfig = new HashMap<>(clientConfig);
        this.clientConfig.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        this.clientConfig.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
        this.changed = changed;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                follow();
            } catch (InterruptException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the topics cannot be followed, trying again: {}", e.toString());
            }
            board.become(Board.State.CONNECTING);
            if (!pause()) {
                return;
            }
        }
    }

    private void follow() {
        if (!begun) {
            alertsNext = nearTheEnd();
            board.alerts().beginAt(alertsNext);
            begun = true;
        }
        try (TopicTail<Deal> deals = TopicTail.open(clientConfig, topics.deals(), Start.at(dealsNext.next()));
                TopicTail<Count> counts = TopicTail.open(clientConfig, topics.counts(), Start.at(countsNext.next()));
                TopicTail<Alert> alerts = TopicTail.open(clientConfig, topics.alerts(), Start.at(alertsNext.next()));
                KafkaReach kafka = new KafkaReach(reachConfig)) {
            board.become(Board.State.CATCHING_UP);
            long counted = 0;
            while (!closed) {
                List<TopicTail.Row<Alert>> newAlerts = alerts.poll(PATIENCE);
                alertsNext = new Offsets(alerts.nextOffsets());
                if (alerts.reachedEnd()) {
                    showHistory();
                    newAlerts.forEach(board::alert);
                    board.alerts().advance(alertsNext);
                } else {
                    newAlerts.forEach(history::add);
                }

                List<TopicTail.Row<Deal>> newDeals = deals.poll(Duration.ZERO);
                newDeals.forEach(board::deal);
                dealsNext = new Offsets(deals.nextOffsets());

                List<TopicTail.Row<Count>> newCounts = counts.poll(Duration.ZERO);
                newCounts.forEach(board::count);
                countsNext = new Offsets(counts.nextOffsets());

                long foreign = alerts.foreign() + deals.foreign() + counts.foreign();
                board.foreign(foreign - counted);
                counted = foreign;

                boolean caughtUp = alerts.reachedEnd() && deals.reachedEnd() && counts.reachedEnd();
                board.become(
                        !kafka.reached()
                                ? Board.State.CONNECTING
                                : caughtUp ? Board.State.LIVE : Board.State.CATCHING_UP);
                if (!newAlerts.isEmpty() || !newDeals.isEmpty() || !newCounts.isEmpty()) {
                    changed.run();
                }
            }
        }
    }

    private void showHistory() {
        List<TopicTail.Row<Alert>> rows = history.drain();
        if (!rows.isEmpty()) {
            board.alerts().beginAt(history.passedOver());
            rows.forEach(board::alert);
        }
    }

    /** Only the latest alerts are shown, so a year of them need not be read at each start. */
    private Offsets nearTheEnd() {
        try (TopicTail<Alert> end = TopicTail.open(clientConfig, topics.alerts(), Start.end())) {
            Map<Integer, Long> from = new HashMap<>(end.nextOffsets());
            from.replaceAll((partition, next) ->
                    Math.max(0, next - OFFSETS_PER_ALERT * board.alerts().capacity()));
            return new Offsets(from);
        }
    }

    private boolean pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(2_000);
            // Only when Kafka is away does it wait longer; a consumer that is interrupted complains in the log.
            thread.interrupt();
            thread.join(3_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
