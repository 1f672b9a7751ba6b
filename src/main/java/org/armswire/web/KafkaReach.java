package org.armswire.web;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaFuture;

/**
 * Whether Kafka answers. A consumer whose broker is gone only falls silent, as it does when there is no news; so somebody has to ask.
 * For one thread, which never waits.
 */
final class KafkaReach implements AutoCloseable {

    private static final long ASK_EVERY_NANOS = Duration.ofSeconds(3).toNanos();
    private static final DescribeClusterOptions OPTIONS = new DescribeClusterOptions().timeoutMs(2_500);

    private final Admin admin;
    private KafkaFuture<?> answer;
    private long askAgainAt;
    private boolean reached = true;

    KafkaReach(Map<String, Object> clientConfig) {
        this.admin = Admin.create(clientConfig);
        this.answer = ask();
    }

    /** By the latest answer. */
    boolean reached() {
        if (answer.isDone() && System.nanoTime() - askAgainAt >= 0) {
            reached = !answer.isCompletedExceptionally();
            answer = ask();
        }
        return reached;
    }

    private KafkaFuture<?> ask() {
        askAgainAt = System.nanoTime() + ASK_EVERY_NANOS;
        return admin.describeCluster(OPTIONS).clusterId();
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
