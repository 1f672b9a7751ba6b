package org.armswire.topics;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a topic from the outside: all partitions, committed records only, without a consumer group, so that it never disturbs the
 * monitor. For one thread; Kafka's own exceptions pass through.
 */
public final class TopicTail<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicTail.class);

    private final Consumer<String, byte[]> consumer;
    private final Deserializer<V> values;
    private final String topic;
    private final Map<TopicPartition, Long> endAtOpening;
    private long foreign;

    private TopicTail(Consumer<String, byte[]> consumer, Topic<V> topic, Start start) {
        this.consumer = consumer;
        this.values = topic.values().deserializer();
        this.topic = topic.name();
        List<TopicPartition> partitions = consumer.partitionsFor(this.topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException("topic '" + this.topic + "' does not exist");
        }
        consumer.assign(partitions);
        this.endAtOpening = Map.copyOf(consumer.endOffsets(partitions));
        seek(partitions, start);
    }

    /** One record; a null value is a tombstone. */
    public record Row<V>(
            String key, @Nullable V value, int partition, long offset, Instant arrival, Map<String, String> headers) {}

    /**
     * Opens a topic that must exist.
     *
     * @param clientConfig at least {@code bootstrap.servers}
     */
    public static <V> TopicTail<V> open(Map<String, Object> clientConfig, Topic<V> topic, Start start) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        try {
            return new TopicTail<>(consumer, topic, start);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /**
     * The next records, in the order of each partition; empty when none came in time. A record that somebody else wrote into
     * the topic and that is none of ours is passed over, logged and counted: it must not stop who reads.
     */
    public List<Row<V>> poll(Duration patience) {
        List<Row<V>> rows = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(patience)) {
            try {
                rows.add(new Row<>(
                        record.key() == null ? "" : record.key(),
                        record.value() == null ? null : values.deserialize(topic, record.value()),
                        record.partition(),
                        record.offset(),
                        Instant.ofEpochMilli(record.timestamp()),
                        headers(record)));
            } catch (UncheckedIOException e) {
                foreign++;
                LOG.error(
                        "{} partition {} offset {} is not ours and is passed over: {}",
                        topic,
                        record.partition(),
                        record.offset(),
                        e.getMessage());
            }
        }
        return rows;
    }

    /** How many records were passed over because they are none of ours. */
    public long foreign() {
        return foreign;
    }

    /** Whether all that stood in the topic at opening has been polled. */
    public boolean reachedEnd() {
        return endAtOpening.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    /** Where to go on after what has been polled, by partition. */
    public Map<Integer, Long> nextOffsets() {
        return consumer.assignment().stream()
                .collect(Collectors.toMap(TopicPartition::partition, consumer::position, (a, b) -> a, TreeMap::new));
    }

    /** Lets a poll in another thread return at once with {@code WakeupException}. */
    public void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void seek(List<TopicPartition> partitions, Start start) {
        if (start instanceof Start.Beginning) {
            consumer.seekToBeginning(partitions);
        } else if (start instanceof Start.End) {
            endAtOpening.forEach(consumer::seek);
        } else if (start instanceof Start.Since since) {
            long millis = since.arrival().toEpochMilli();
            Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(
                    partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> millis)));
            partitions.forEach(partition -> consumer.seek(partition, offset(found, partition)));
        } else if (start instanceof Start.At at) {
            consumer.seekToBeginning(partitions);
            at.nextOffsets().forEach((partition, offset) -> {
                TopicPartition known = new TopicPartition(topic, partition);
                if (partitions.contains(known)) {
                    consumer.seek(known, offset);
                }
            });
        }
    }

    /** A partition where nothing arrived since then begins at its end. */
    private long offset(Map<TopicPartition, OffsetAndTimestamp> found, TopicPartition partition) {
        OffsetAndTimestamp first = found.get(partition);
        return first != null ? first.offset() : endAtOpening.getOrDefault(partition, 0L);
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
