package org.armswire.runtime;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.armswire.model.Alert;
import org.armswire.model.Article;
import org.armswire.pipeline.MonitorTopology;
import org.armswire.support.MonitorDriver;
import org.armswire.support.ScriptedReader;
import org.armswire.topics.Json;
import org.armswire.topics.Start;
import org.armswire.topics.Topic;
import org.armswire.topics.TopicAdmin;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicTail;
import org.armswire.topics.TopicTail.Row;
import org.armswire.topics.Topics;

/** The route with a scripted reader on a real broker, under a prefix of its own. */
final class LiveMonitor implements AutoCloseable {

    private final Map<String, Object> client;
    private final Topics topics;
    private final Topology topology;
    private final MonitorSettings settings;
    private final Monitor monitor;

    LiveMonitor(String bootstrapServers, String prefix, Path stateDir) {
        client = Map.of("bootstrap.servers", bootstrapServers);
        topics = Topics.of(TopicCatalog.shipped(), prefix);
        topology = new MonitorTopology(
                        topics, new ScriptedReader(), "test", List.of(MonitorDriver.EVERY_DEAL), code -> code)
                .build();
        settings = new MonitorSettings(prefix + "armswire", client, stateDir, 2, 1, prefix + "node");
        monitor = new Monitor(topology, settings, Clock.systemUTC());
    }

    LiveMonitor start() {
        admin(admin -> TopicAdmin.createMissing(admin, topics, (short) 1));
        guard();
        monitor.start(new SimpleMeterRegistry());
        return this;
    }

    void guard() {
        admin(admin -> StateLossGuard.check(admin, topology, settings.applicationId()));
    }

    Monitor monitor() {
        return monitor;
    }

    Topics topics() {
        return topics;
    }

    void admin(Consumer<Admin> work) {
        try (Admin admin = Admin.create(client)) {
            work.accept(admin);
        }
    }

    void feed(List<Article> articles) {
        feedWithTimestamp(articles, null);
    }

    /** As a producer does that believes its own clock. */
    void feedWithTimestamp(List<Article> articles, Long timestamp) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Article article : articles) {
                producer.send(
                        new ProducerRecord<>(topics.articles().name(), null, timestamp, null, Json.bytes(article)));
            }
        }
    }

    /** All committed records of a topic. */
    <V> List<Row<V>> rows(Topic<V> topic) {
        try (TopicTail<V> tail = TopicTail.open(client, topic, Start.beginning())) {
            List<Row<V>> rows = new java.util.ArrayList<>(tail.poll(Duration.ofMillis(200)));
            while (!tail.reachedEnd()) {
                rows.addAll(tail.poll(Duration.ofMillis(200)));
            }
            return rows;
        }
    }

    /** What a compacted topic holds now, each value as it was written. */
    <V> SortedMap<String, String> table(Topic<V> topic) {
        SortedMap<String, String> table = new TreeMap<>();
        for (Row<V> row : rows(topic)) {
            if (row.value() == null) {
                table.remove(row.key());
            } else {
                table.put(row.key(), new String(Json.bytes(row.value()), StandardCharsets.UTF_8));
            }
        }
        return table;
    }

    /** Ids of the alerts that hold now. */
    TreeSet<String> standing() {
        TreeSet<String> standing = new TreeSet<>();
        for (Row<Alert> row : rows(topics.alerts())) {
            if (row.value().closing()) {
                standing.remove(row.value().supersedes());
            } else {
                standing.add(row.value().alertId());
            }
        }
        return standing;
    }

    @Override
    public void close() {
        monitor.close();
    }
}
