package org.armswire.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.armswire.model.Alert;
import org.armswire.model.AlertRule;
import org.armswire.model.Article;
import org.armswire.model.Reading;
import org.armswire.pipeline.MonitorTopology;
import org.armswire.topics.Json;
import org.armswire.topics.Topic;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.Topics;

/** The whole route in our own words, without a broker. */
public final class MonitorDriver implements AutoCloseable {

    /** When records arrive that do not say otherwise. */
    public static final Instant ARRIVAL = Instant.parse("2026-03-10T12:00:00Z");

    /** The rule that ships selects all. */
    public static final AlertRule EVERY_DEAL =
            new AlertRule("every-deal", "All.", Set.of(), Set.of(), Set.of(), Set.of(), null);

    private final Topics topics = Topics.of(TopicCatalog.shipped(), "");
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> articles;
    private final Path stateDir = newStateDir();
    private final Map<String, List<TestRecord<String, ?>>> read = new TreeMap<>();

    public MonitorDriver() {
        this(new ScriptedReader());
    }

    public MonitorDriver(Function<Article, Reading> reader) {
        Properties config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "armswire");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0");
        driver = new TopologyTestDriver(
                new MonitorTopology(topics, reader, "test", List.of(EVERY_DEAL), code -> code).build(), config);
        articles =
                driver.createInputTopic(topics.articles().name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    public Topics topics() {
        return topics;
    }

    public MonitorDriver feed(Article article) {
        return feed(null, Json.bytes(article), ARRIVAL);
    }

    public MonitorDriver feed(byte[] key, byte[] value, Instant arrival) {
        articles.pipeInput(key, value, arrival);
        return this;
    }

    /** A null value under this key. */
    public MonitorDriver takeBack(String articleId) {
        return feed(articleId.getBytes(StandardCharsets.UTF_8), null, ARRIVAL);
    }

    /** All records of a topic so far. */
    @SuppressWarnings("unchecked")
    public <V> List<TestRecord<String, V>> records(Topic<V> topic) {
        List<TestRecord<String, ?>> all = read.computeIfAbsent(topic.name(), name -> new ArrayList<>());
        all.addAll(driver.createOutputTopic(
                        topic.name(), new StringDeserializer(), topic.values().deserializer())
                .readRecordsToList());
        return all.stream().map(record -> (TestRecord<String, V>) record).toList();
    }

    /** What a compacted topic holds now. */
    public <V> SortedMap<String, V> table(Topic<V> topic) {
        SortedMap<String, V> table = new TreeMap<>();
        for (TestRecord<String, V> record : records(topic)) {
            if (record.value() == null) {
                table.remove(record.key());
            } else {
                table.put(record.key(), record.value());
            }
        }
        return table;
    }

    /** Ids of the alerts that hold now: published − superseded − withdrawn. */
    public Set<String> standing() {
        Set<String> standing = new TreeSet<>();
        for (TestRecord<String, Alert> record : records(topics.alerts())) {
            if (record.value().closing()) {
                standing.remove(record.value().supersedes());
            } else {
                standing.add(record.value().alertId());
            }
        }
        return standing;
    }

    /** The number on one account of the flow. */
    public long flow(String reason) {
        var row = table(topics.counts()).get("flow|" + reason + "|all");
        return row == null ? 0 : row.articles();
    }

    @Override
    public void close() {
        driver.close();
    }

    /** Drivers of one process must not share their stores. */
    private static Path newStateDir() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "driver-state")), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
