package org.armswire.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes articles to their topic, each acknowledged by all replicas and none of them twice. */
final class ArticleSender implements AutoCloseable {

    private static final Duration LAST_ANSWERS = Duration.ofSeconds(15);

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicReference<@Nullable Exception> firstFailure = new AtomicReference<>();

    ArticleSender(Producer<byte[], byte[]> producer, String topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /** Connects; it waits at most eight seconds for a broker that is gone. */
    static ArticleSender to(String topic, Map<String, Object> clientConfig) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        config.put("max.request.size", 2 << 20);
        config.putIfAbsent("linger.ms", "20");
        config.putIfAbsent("max.block.ms", "8000");
        config.putIfAbsent("request.timeout.ms", "5000");
        config.putIfAbsent("delivery.timeout.ms", "12000");
        config.putIfAbsent("reconnect.backoff.max.ms", "1000");
        return new ArticleSender(
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer()), topic);
    }

    /** Hands an article over; whether it has arrived is known at the end. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback is told the same
    void send(String articleId, byte[] value) {
        try {
            producer.send(
                    new ProducerRecord<>(topic, articleId.getBytes(StandardCharsets.UTF_8), value),
                    (metadata, failure) -> count(failure));
        } catch (KafkaException e) {
            count(e);
        }
    }

    long sent() {
        return sent.get();
    }

    long failed() {
        return failed.get();
    }

    /** Why the first one failed; null while none did. */
    @Nullable
    Exception firstFailure() {
        return firstFailure.get();
    }

    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close(LAST_ANSWERS);
    }

    private void count(@Nullable Exception failure) {
        if (failure == null) {
            sent.incrementAndGet();
        } else {
            firstFailure.compareAndSet(null, failure);
            failed.incrementAndGet();
        }
    }
}
