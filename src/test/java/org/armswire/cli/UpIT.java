package org.armswire.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Alert;
import org.armswire.model.Count;
import org.armswire.model.Deal;
import org.armswire.reader.Reader;
import org.armswire.support.MonitorDriver;
import org.armswire.topics.Json;
import org.armswire.topics.Start;
import org.armswire.topics.Topic;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicTail;
import org.armswire.topics.TopicTail.Row;
import org.armswire.topics.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code armswire up} as a person uses it: stopped, started again, killed, beside another one. */
final class UpIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Topics TOPICS = Topics.of(TopicCatalog.shipped(), "");

    private static List<ObjectNode> samples;

    /** What the samples come to without a broker. */
    private static SortedMap<String, Deal> deals;

    private static SortedMap<String, Count> counts;
    private static Set<String> standing;

    @TempDir
    private Path data;

    @BeforeAll
    static void read_the_samples_without_a_broker() {
        samples = DemoArticles.shiftedTo(LocalDate.now(ZoneOffset.UTC), Seeds.shipped());
        Reader reader = new Reader(Knowledge.load(Seeds.shipped()));
        try (MonitorDriver driver = new MonitorDriver(reader::read)) {
            samples.forEach(sample -> driver.feed(null, Json.bytes(sample), Instant.now()));
            deals = driver.table(TOPICS.deals());
            counts = withoutFlow(driver.table(TOPICS.counts()));
            standing = driver.standing();
        }
        assertThat(standing).isNotEmpty();
    }

    @Test
    void after_ctrl_c_it_goes_on_and_the_same_articles_change_nothing_while_another_one_runs_beside_it()
            throws Exception {
        try (ArmswireProcess first = up("--demo", "--rate", "100/s")) {
            awaitSamples(first.client(), samples.size());
            assertThat(first.signal("INT")).as(first.output()).isZero();
            assertThat(first.output()).contains("alerts since the start").doesNotContain("ERROR", "Exception");
        }
        try (ArmswireProcess again = up("--demo", "--rate", "100/s");
                ArmswireProcess beside =
                        ArmswireProcess.start("up", "--ephemeral", "--kafka-port", "0", "--http-port", "0")) {
            awaitSamples(again.client(), 2L * samples.size());
            assertThat(publishedTwice(again.client())).isEmpty();
            beside.awaitRunning();
            assertThat(rows(beside.client(), TOPICS.alerts())).isEmpty();
            try (ArmswireProcess intruder = up()) {
                assertThat(intruder.exit()).isEqualTo(ExitCode.USAGE);
                assertThat(intruder.output()).contains("in use", "--data").doesNotContain("\tat ");
            }
            assertThat(again.signal("TERM")).as(again.output()).isZero();
            assertThat(beside.signal("INT")).as(beside.output()).isZero();
        }
    }

    @Test
    void after_kill_9_in_the_middle_of_a_feed_the_books_are_exact_and_no_alert_comes_twice() throws Exception {
        long before;
        String port;
        try (ArmswireProcess first = up("--demo", "--rate", "20/s")) {
            Map<String, Object> client = first.client();
            port = client.get("bootstrap.servers").toString().replaceFirst(".*:", "");
            await().atMost(PATIENCE).until(() -> rows(client, TOPICS.alerts()).size() > 3);
            before = flow(client).getOrDefault("in", 0L);
            first.kill9();
        }
        // As a user's restart, at the address that clients and the broker's own log know.
        try (ArmswireProcess again = up("--demo", "--rate", "100/s", "--kafka-port", port)) {
            Map<String, Object> client = again.client();
            Instant up = Instant.now();
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(flow(client).getOrDefault("in", 0L))
                            .as(again::output)
                            .isGreaterThan(before));
            assertThat(Duration.between(up, Instant.now())).as("recovery").isLessThan(Duration.ofSeconds(15));
            assertThat(again.output()).as("what is usual after a kill").doesNotContain("ERROR");
            assertThat(again.output().split("are corrupted. Will close", -1))
                    .as("each of the two threads says at most once that it makes its stores anew")
                    .hasSizeLessThanOrEqualTo(3);

            await().atMost(PATIENCE).until(() -> articles(client) > samples.size());
            awaitSamples(client, -1);
            assertThat(publishedTwice(client)).isEmpty();
            Map<String, Long> flow = flow(client);
            assertThat(flow.get("in")).isEqualTo(articles(client)).isGreaterThan(samples.size());
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> assertThat(scraped(again)).isEqualTo(reasons(flow)));
        }
    }

    /** The account of the articles as Prometheus would see it. */
    private static Map<String, Long> scraped(ArmswireProcess process) throws Exception {
        String page = process.awaitLine(Pattern.compile("dashboard +(http://localhost:\\d+)"))
                .group(1);
        String metrics = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(page + "/metrics")).build(), BodyHandlers.ofString())
                .body();
        Map<String, Long> flow = new TreeMap<>();
        Matcher row = Pattern.compile("armswire_flow_articles\\{reason=\"([^\"]+)\"} (\\S+)")
                .matcher(metrics);
        while (row.find()) {
            flow.put(row.group(1), (long) Double.parseDouble(row.group(2)));
        }
        return flow;
    }

    private static Map<String, Long> reasons(Map<String, Long> flow) {
        Map<String, Long> all = new TreeMap<>(flow);
        for (String reason : List.of("in", "read", "duplicate", "stale", "withdrawn", "dead-letter")) {
            all.putIfAbsent(reason, 0L);
        }
        return all;
    }

    private ArmswireProcess up(String... more) {
        List<String> args = new ArrayList<>(List.of("up", "--data", data.toString(), "--http-port", "0"));
        args.addAll(List.of(more));
        if (!args.contains("--kafka-port")) {
            args.addAll(List.of("--kafka-port", "0"));
        }
        return ArmswireProcess.start(args.toArray(String[]::new));
    }

    /** Until the topics hold what the samples come to, and every article that came in is booked. */
    private static void awaitSamples(Map<String, Object> client, long in) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            Map<String, Long> flow = flow(client);
            long booked = flow.entrySet().stream()
                    .filter(row -> !row.getKey().equals("in"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(flow.getOrDefault("in", 0L))
                    .isEqualTo(in < 0 ? articles(client) : in)
                    .isEqualTo(booked);
            assertThat(table(client, TOPICS.deals())).isEqualTo(deals);
            assertThat(withoutFlow(table(client, TOPICS.counts()))).isEqualTo(counts);
            assertThat(standing(client)).isEqualTo(standing);
        });
    }

    private static long articles(Map<String, Object> client) {
        return rows(client, TOPICS.articles()).size();
    }

    private static Map<String, Long> flow(Map<String, Object> client) {
        return table(client, TOPICS.counts()).values().stream()
                .filter(count -> count.dimension().equals("flow"))
                .collect(toMap(Count::key, Count::articles));
    }

    private static Set<String> standing(Map<String, Object> client) {
        Set<String> standing = new TreeSet<>();
        for (Row<Alert> row : rows(client, TOPICS.alerts())) {
            if (row.value().closing()) {
                standing.remove(row.value().supersedes());
            } else {
                standing.add(row.value().alertId());
            }
        }
        return standing;
    }

    /** Alerts that were published while they stood already. */
    private static List<String> publishedTwice(Map<String, Object> client) {
        List<String> twice = new ArrayList<>();
        Set<String> standing = new HashSet<>();
        for (Row<Alert> row : rows(client, TOPICS.alerts())) {
            Alert alert = row.value();
            if (alert.closing()) {
                standing.remove(alert.supersedes());
            } else if (!standing.add(alert.alertId())) {
                twice.add(alert.alertId());
            }
        }
        return twice;
    }

    private static SortedMap<String, Count> withoutFlow(SortedMap<String, Count> counts) {
        counts.values().removeIf(count -> count.dimension().equals("flow"));
        return counts;
    }

    private static <V> SortedMap<String, V> table(Map<String, Object> client, Topic<V> topic) {
        return new TreeMap<>(CompactedTopic.read(client, topic));
    }

    /** All committed records, each partition in its order; all alerts of a pair are in one. */
    private static <V> List<Row<V>> rows(Map<String, Object> client, Topic<V> topic) {
        try (TopicTail<V> tail = TopicTail.open(client, topic, Start.beginning())) {
            List<Row<V>> rows = new ArrayList<>();
            Instant deadline = Instant.now().plusSeconds(10);
            while (!tail.reachedEnd()) {
                assertThat(Instant.now())
                        .as(() -> "the end of " + topic.name() + ", read up to " + tail.nextOffsets())
                        .isBefore(deadline);
                rows.addAll(tail.poll(Duration.ofMillis(200)));
            }
            return rows;
        }
    }
}
