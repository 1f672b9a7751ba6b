package org.armswire.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.armswire.topics.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the sample articles in a thread of its own. */
final class DemoFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFeed.class);

    private final List<ObjectNode> articles;
    private final Thread thread;
    private volatile boolean closed;

    DemoFeed(List<ObjectNode> articles, Pace pace, String topic, Map<String, Object> client) {
        this.articles = articles;
        this.thread = new Thread(() -> send(pace, topic, client), "demo");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void send(Pace pace, String topic, Map<String, Object> client) {
        try (ArticleSender sender = ArticleSender.to(topic, client)) {
            Runnable keeper = pace.keeper(System::nanoTime);
            for (ObjectNode article : articles) {
                keeper.run();
                if (closed) {
                    return;
                }
                sender.send(article.path("id").asText(), Json.bytes(article));
            }
        } catch (RuntimeException e) {
            // The monitor goes on without the rest; at a stop Kafka may be gone before this thread.
            if (!closed) {
                LOG.error("the sample articles could not all be sent: {}", e.toString());
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
