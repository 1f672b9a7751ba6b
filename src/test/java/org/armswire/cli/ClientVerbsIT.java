package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.armswire.cli.Cli.Ran;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.model.Article;
import org.armswire.model.Count;
import org.armswire.runtime.EmbeddedBroker;
import org.armswire.topics.Json;
import org.armswire.topics.Start;
import org.armswire.topics.Topic;
import org.armswire.topics.TopicAdmin;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicTail;
import org.armswire.topics.TopicTail.Row;
import org.armswire.topics.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client verbs against a real broker, whose topics are filled by hand. */
final class ClientVerbsIT {

    private static final String PREFIX = "it-";
    private static final Topics TOPICS = Topics.of(TopicCatalog.shipped(), PREFIX);

    @TempDir
    private static Path folder;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void fill_the_topics() {
        broker = EmbeddedBroker.start(folder.resolve("kafka"), 0, Map.of());
        try (Admin admin = Admin.create(client())) {
            TopicAdmin.createMissing(admin, TOPICS, (short) 1);
        }
        write(TOPICS.counts(), "pair|CHN|RUS|all", new Count("pair", "CHN|RUS", "all", 1, 1, 1));
        write(TOPICS.counts(), "pair|CHN|RUS|all", new Count("pair", "CHN|RUS", "all", 7, 9, 3));
        write(TOPICS.counts(), "pair|IRN|RUS|all", new Count("pair", "IRN|RUS", "all", 2, 2, 2));
        write(TOPICS.counts(), "pair|SWE|BRA|all", new Count("pair", "SWE|BRA", "all", 2, 2, 2));
        write(TOPICS.counts(), "pair|SWE|BRA|all", null);
        write(TOPICS.deals(), SampleAlerts.deal().id(), SampleAlerts.deal());
        for (AlertKind kind : List.of(AlertKind.NEW, AlertKind.DENIED, AlertKind.WITHDRAWN)) {
            Alert alert = SampleAlerts.of(kind);
            write(TOPICS.alerts(), alert.dealId(), alert);
        }
    }

    @AfterAll
    static void stop_the_broker() {
        broker.close();
    }

    @Test
    void feed_sends_articles_under_their_ids_and_counts_them() throws IOException {
        Path file = Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"id\":\"n:1\",\"body\":\"Norway ordered howitzers.\"}\n{\"id\":\"n:2\"}\n");

        Ran ran = type("feed", "--source", "The Lookout", file.toString());

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        JsonNode summary = Json.read(ran.out().getBytes(StandardCharsets.UTF_8), JsonNode.class);
        assertThat(summary.get("sent").asInt()).isEqualTo(1);
        assertThat(summary.get("refused").toString()).isEqualTo("{\"NO_TEXT\":1}");
        assertThat(summary.get("topic").asText()).isEqualTo("it-articles");
        try (TopicTail<Article> tail = TopicTail.open(client(), TOPICS.articles(), Start.beginning())) {
            List<Row<Article>> rows = tail.poll(Duration.ofSeconds(10));
            assertThat(rows).extracting(Row::key).containsExactly("n:1");
            assertThat(rows.get(0).value().source()).isEqualTo("The Lookout");
        }
    }

    @Test
    void counts_prints_what_the_topic_holds_now() {
        assertThat(type("counts").out()).isEqualTo("""
                        DIMENSION  KEY      BUCKET  ARTICLES  CLAIMS  ORIGINS
                        pair       CHN|RUS  all            7       9        3
                        pair       IRN|RUS  all            2       2        2
                        """);
        assertThat(type("counts", "--top", "1", "-o", "csv").out())
                .isEqualTo("dimension,key,bucket,articles,claims,origins\r\npair,CHN|RUS,all,7,9,3\r\n");
        assertThat(type("counts", "--top", "1", "-o", "jsonl").out())
                .isEqualTo(
                        "{\"dimension\":\"pair\",\"key\":\"CHN|RUS\",\"bucket\":\"all\",\"articles\":7,\"claims\":9,\"origins\":3}\n");
    }

    @Test
    void deals_prints_all_or_one_of_them() {
        assertThat(type("deals", "--supplier", "TUR").out()).contains("TUR-LTU-uav-0a1b2c3d", "≤60");
        assertThat(type("deals", "--supplier", "CHN").out().lines()).hasSize(1);
        assertThat(type("deals", "-o", "csv").out().lines())
                .containsExactly(
                        "id,supplier,recipient,category,system,stage,assertion,quantityMin,quantityMax,amount,currency,"
                                + "independentOrigins,outlets,copies,claimCount,deniedBy,firstDay,lastDay",
                        "TUR-LTU-uav-0a1b2c3d,TUR,LTU,uav,,negotiating,alleged,,60,,,1,2,0,2,TUR,2026-11-20,2026-11-21");
        assertThat(type("deals", "TUR-LTU-uav-0a1b2c3d").out()).contains("Baltic Courier: news:7, news:8");
        fails(1, "no deal 'CHN-RUS-uav-00000000'", type("deals", "CHN-RUS-uav-00000000"));
    }

    @Test
    void watch_prints_alerts_as_json_lines_when_nobody_looks() {
        Ran ran = type("watch", "--from", "-1h", "--until-end");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines()).hasSize(3);
        JsonNode first =
                Json.read(ran.out().lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8), JsonNode.class);
        assertThat(first.get("specversion").asText()).isEqualTo("1.0");
        assertThat(first.at("/data/alertId").asText()).isEqualTo("a-new");
    }

    @Test
    void watch_stops_after_as_many_as_wanted_and_prints_text_when_asked() {
        Ran ran = type("watch", "--from", "beginning", "--max", "1", "-o", "text");

        assertThat(ran.out()).contains("[Türkiye]", "● NEGOTIATING").doesNotContain("DENIED");
    }

    @Test
    void watch_standing_leaves_out_what_has_ended() {
        assertThat(type("watch", "--standing").out().lines())
                .singleElement()
                .asString()
                .contains("\"alertId\":\"a-denied\"");
    }

    @Test
    void topics_that_are_not_there_are_told_with_the_address() {
        Instant begin = Instant.now();

        for (String verb : List.of("watch", "counts", "deals")) {
            fails(1, "'no-", Cli.type(verb, "-b", broker.bootstrapServers(), "--prefix", "no-"));
        }
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    private static Ran type(String verb, String... args) {
        String[] all = new String[args.length + 5];
        System.arraycopy(new String[] {verb, "-b", broker.bootstrapServers(), "--prefix", PREFIX}, 0, all, 0, 5);
        System.arraycopy(args, 0, all, 5, args.length);
        return Cli.type(all);
    }

    private static Map<String, Object> client() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private static void write(Topic<?> topic, String key, Object value) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    topic.name(), 0, key.getBytes(StandardCharsets.UTF_8), value == null ? null : Json.bytes(value)));
        }
    }
}
