package org.armswire.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.errors.InterruptException;
import org.armswire.model.Alert;
import org.armswire.topics.Start;
import org.armswire.topics.TopicTail;
import org.armswire.topics.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads older alerts than the window holds from the topic, for streams that come back after a long time; a few at once. */
final class AlertReplay {

    private static final Logger LOG = LoggerFactory.getLogger(AlertReplay.class);
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Topics topics;
    private final Map<String, Object> clientConfig;
    private final Semaphore free = new Semaphore(AT_ONCE);

    AlertReplay(Topics topics, Map<String, Object> clientConfig) {
        this.topics = topics;
        this.clientConfig = clientConfig;
    }

    /** Takes one of the few places, which {@link #start} gives back; false when there is none. */
    boolean reserve() {
        return free.tryAcquire();
    }

    void start(SseClient client, Offsets from) {
        Thread thread = new Thread(() -> replay(client, from), "sse-replay");
        thread.setDaemon(true);
        thread.start();
    }

    private void replay(SseClient client, Offsets from) {
        try (TopicTail<Alert> tail = TopicTail.open(clientConfig, topics.alerts(), Start.at(from.next()))) {
            boolean joined = false;
            while (!joined && client.isOpen()) {
                for (TopicTail.Row<Alert> row : tail.poll(PATIENCE)) {
                    Alert alert = row.value();
                    if (alert != null) {
                        client.older(SeenAlert.of(row, alert));
                    }
                }
                Offsets reached = new Offsets(tail.nextOffsets());
                joined = tail.reachedEnd() && client.join(reached);
            }
        } catch (InterruptedException | InterruptException e) {
            client.close();
        } catch (RuntimeException e) {
            LOG.warn("older alerts could not be read for a stream, which is closed: {}", e.toString());
            client.close();
        } finally {
            free.release();
        }
    }
}
