package org.armswire.runtime;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.support.MonitorDriver;
import org.armswire.topics.Json;
import org.armswire.topics.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must hold on every Kafka: the embedded one and one in a container. The broker must run its retention check at least every
 * few seconds ({@link #BROKER}). What is expected comes from the same route without a broker.
 */
public abstract class MonitorSuite {

    /** Settings of the broker that the suite needs. */
    public static final Map<String, String> BROKER =
            Map.of("log.retention.check.interval.ms", "1000", "log.initial.task.delay.ms", "1000");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path states;

    /** The Kafka to test on. */
    protected abstract String bootstrapServers();

    @Test
    void a_shuffled_feed_and_a_second_feed_end_in_the_same_deals_counts_and_standing_alerts() {
        List<Article> articles = articles();
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(20260310));
        try (MonitorDriver once = new MonitorDriver();
                MonitorDriver twice = new MonitorDriver();
                LiveMonitor inOrder = new LiveMonitor(bootstrapServers(), "in-order-", states.resolve("a")).start();
                LiveMonitor outOfOrder =
                        new LiveMonitor(bootstrapServers(), "out-of-order-", states.resolve("b")).start()) {
            articles.forEach(once::feed);
            inOrder.feed(articles);
            outOfOrder.feed(shuffled);
            awaitSame(once, inOrder);
            awaitSame(once, outOfOrder);

            for (int i = 0; i < 2; i++) {
                articles.forEach(twice::feed);
            }
            inOrder.feed(articles);
            awaitSame(twice, inOrder);
            assertThat(inOrder.standing()).isEqualTo(outOfOrder.standing());
            assertThat(bodies(inOrder, inOrder.topics().deals()))
                    .isEqualTo(bodies(outOfOrder, outOfOrder.topics().deals()));
            flowIsExact(inOrder, 2 * articles.size());
            flowIsExact(outOfOrder, articles.size());
        }
    }

    @Test
    void an_article_of_2006_and_its_alert_are_there_after_the_retention_check() throws Exception {
        Article old = article("old", "RUS>SYR missile delivered 24", "2006-08-21T10:00:00Z", 0, ArticleStatus.USABLE);
        try (LiveMonitor monitor = new LiveMonitor(bootstrapServers(), "old-", states.resolve("old")).start()) {
            monitor.feedWithTimestamp(
                    List.of(old), Instant.parse("2006-08-21T10:00:00Z").toEpochMilli());
            await().atMost(PATIENCE).until(() -> monitor.standing().size() == 1);
            awaitRetentionCheck(monitor);
            assertThat(monitor.topics().all())
                    .filteredOn(topic -> !topic.spec().name().equals("dead-letters"))
                    .allSatisfy(topic ->
                            assertThat(monitor.rows(topic)).as(topic.name()).isNotEmpty());
            assertThat(monitor.table(monitor.topics().counts())).containsKey("pair|RUS|SYR|2006-08-21");
        }
    }

    /** Versions in every order, a correction, a cancellation, copies, a denial, an undated one, and one that makes no sense. */
    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String pair = List.of("CHN>RUS", "USA>UKR", "KOR>POL", "IRN>RUS").get(i % 4);
            String stage = List.of("negotiating", "agreed", "delivered").get(i % 3);
            String day = "2026-02-%02dT08:00:00Z".formatted(1 + i % 28);
            articles.add(article("a" + i, pair + " uav " + stage + " " + (10 + i), day, 0, ArticleStatus.USABLE));
        }
        articles.add(article("a3", "IRN>RUS uav delivered 500", "2026-02-04T08:00:00Z", 2, ArticleStatus.USABLE));
        articles.add(article("a3", "IRN>RUS uav agreed 400", "2026-02-04T08:00:00Z", 1, ArticleStatus.USABLE));
        articles.add(article("a4", "", "2026-02-05T08:00:00Z", 1, ArticleStatus.CANCELED));
        articles.add(article(
                "denial", "CHN>RUS uav negotiating alleged denied=CHN by=CHN", "2026-02-20", 0, ArticleStatus.USABLE));
        articles.add(article("undated", "USA>UKR air_defence delivered system=nasams", null, 0, ArticleStatus.USABLE));
        articles.add(article("broken", "fail", "2026-02-20", 0, ArticleStatus.USABLE));
        return articles;
    }

    private static Article article(String id, String body, String publishedAt, long version, ArticleStatus status) {
        return new Article(
                id,
                null,
                "outlet-" + id.length(),
                null,
                body.isEmpty() ? "gone" : body,
                "en",
                publishedAt,
                status,
                version,
                null);
    }

    private static void awaitSame(MonitorDriver expected, LiveMonitor actual) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).untilAsserted(() -> {
            assertThat(actual.table(actual.topics().counts()))
                    .isEqualTo(written(expected.table(expected.topics().counts())));
            assertThat(actual.table(actual.topics().deals()))
                    .isEqualTo(written(expected.table(expected.topics().deals())));
            assertThat(actual.standing()).isEqualTo(expected.standing());
        });
    }

    private static SortedMap<String, String> written(Map<String, ?> table) {
        return table.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        row -> new String(Json.bytes(row.getValue()), StandardCharsets.UTF_8),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static SortedMap<String, String> bodies(LiveMonitor monitor, Topic<?> topic) {
        return monitor.table(topic);
    }

    private static void flowIsExact(LiveMonitor monitor, long in) {
        Map<String, Long> flow = new TreeMap<>();
        monitor.rows(monitor.topics().counts()).stream()
                .filter(row -> row.key().startsWith("flow|"))
                .forEach(row -> flow.put(
                        row.key().split("\\|")[1],
                        row.value() == null ? 0L : row.value().articles()));
        assertThat(flow).containsEntry("in", in);
        assertThat(flow.entrySet().stream()
                        .filter(row -> !row.getKey().equals("in"))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .as("%s", flow)
                .isEqualTo(in);
    }

    /** A record that the check must delete shows that the check has been. */
    private void awaitRetentionCheck(LiveMonitor monitor) throws Exception {
        TopicPartition canary = new TopicPartition(monitor.topics().articles().name() + "-canary", 0);
        monitor.admin(admin -> admin.createTopics(List.of(new NewTopic(canary.topic(), 1, (short) 1)
                .configs(Map.of("retention.ms", "1000", "file.delete.delay.ms", "0")))));
        Map<String, Object> client = Map.of("bootstrap.servers", bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(canary.topic(), 0, 0L, null, new byte[] {1}))
                    .get();
        }
        monitor.admin(admin -> await().atMost(PATIENCE)
                .until(() -> admin.listOffsets(Map.of(canary, OffsetSpec.earliest()))
                                .partitionResult(canary)
                                .get()
                                .offset()
                        > 0));
    }
}
