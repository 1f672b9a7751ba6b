package org.armswire.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.armswire.model.AlertKind;
import org.armswire.model.Category;
import org.armswire.model.Health;
import org.armswire.model.Stage;
import org.armswire.runtime.EmbeddedBroker;
import org.armswire.topics.Json;
import org.armswire.topics.TopicAdmin;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server over a real broker: what was there, what comes, what was never committed, and a broker that goes away. */
@Timeout(120)
class BoardFeedIT {

    @TempDir
    Path folder;

    private final Topics topics = Topics.of(TopicCatalog.shipped(), "wire.");
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedBroker broker;
    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        broker = EmbeddedBroker.start(folder, 0, Map.of());
        try (Admin admin = Admin.create(client())) {
            TopicAdmin.createMissing(admin, topics, (short) 1);
        }
        server = new WebServer(
                new WebSettings("127.0.0.1", 0),
                new Board(5),
                () -> new Health(true, true, "RUNNING", 0),
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                Map.of(),
                Clock.systemUTC(),
                new WebServer.Source(topics, client()));
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
        broker.close();
    }

    @Test
    void the_page_follows_committed_records_through_an_outage_of_the_broker() {
        awaitStats("\"view\":\"live\"");
        publish("CHN", true);
        awaitStats("\"alerts\":1,");
        publish("IRN", false);
        publish("DEU", true);
        awaitStats("\"alerts\":2,");
        awaitStats("\"deals\":2,");

        assertThat(get("/api/v1/alerts")).contains("DEU/RUS/uav", "CHN/RUS/uav").doesNotContain("IRN/RUS/uav");
        assertThat(get("/api/v1/deals")).contains("\"total\":2").doesNotContain("IRN-");

        int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
        broker.close();
        awaitStats("\"view\":\"connecting\"");
        assertThat(get("/api/v1/alerts")).as("what is known stays").contains("DEU/RUS/uav");
        assertThat(get("/readyz")).contains("\"view\":\"connecting\"");

        broker = EmbeddedBroker.start(folder, port, Map.of());
        awaitStats("\"view\":\"live\"");
        publish("FRA", true);
        awaitStats("\"alerts\":3,");
    }

    @Test
    void whoever_comes_back_after_more_alerts_than_are_kept_misses_none() throws Exception {
        awaitStats("\"view\":\"live\"");
        List<String> suppliers =
                List.of("CHN", "IRN", "PRK", "USA", "DEU", "FRA", "KOR", "TUR", "ISR", "GBR", "SWE", "POL");
        suppliers.forEach(supplier -> publish(supplier, true));
        awaitStats("\"alerts\":12,");

        try (EventStream stream = new EventStream(server.port(), "", "0:0")) {
            Set<String> got = new TreeSet<>();
            for (int i = 0; i < suppliers.size(); i++) {
                got.add(subject(stream.nextAlert()));
            }
            publish("ESP", true);

            assertThat(got).hasSameElementsAs(suppliers);
            assertThat(subject(stream.nextAlert())).isEqualTo("ESP");
        }
    }

    @Test
    void a_record_that_is_none_of_ours_is_passed_over_alone_and_counted() throws Exception {
        awaitStats("\"view\":\"live\"");
        try (KafkaProducer<String, byte[]> stranger =
                new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer())) {
            stranger.send(new ProducerRecord<>(topics.alerts().name(), "CHN", "hello".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
        publish("CHN", true);
        awaitStats("\"alerts\":1,");

        assertThat(get("/metrics")).contains("armswire_foreign_records_total 1.0");
    }

    private static String subject(EventStream.Event event) {
        int at = event.data().indexOf("\"subject\":\"") + 11;
        return event.data().substring(at, at + 3);
    }

    private void awaitStats(String part) {
        Awaitility.await(part)
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get("/api/v1/stats").contains(part));
    }

    /** One alert with its deal in a transaction that is committed or not. */
    private void publish(String supplier, boolean commit) {
        Map<String, Object> config = new HashMap<>(client());
        config.put("transactional.id", "page-" + supplier);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (ProducerRecord<String, byte[]> record : records(supplier)) {
                producer.send(record);
            }
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.flush();
                producer.abortTransaction();
            }
        }
    }

    private List<ProducerRecord<String, byte[]>> records(String supplier) {
        Board scratch = new Board();
        new SampleNews(scratch)
                .add(
                        SampleNews.report(supplier, "RUS", Category.UAV, Stage.AGREED, "[stage:agreed]"),
                        AlertKind.NEW,
                        1,
                        1,
                        List.of());
        var deal = scratch.deals().get(0);
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        records.add(new ProducerRecord<>(topics.deals().name(), deal.id(), Json.bytes(deal)));
        try {
            var event = Json.mapper()
                    .readTree(scratch.alerts()
                            .recent(alert -> true, null, 1)
                            .alerts()
                            .get(0)
                            .event());
            var record = new ProducerRecord<>(topics.alerts().name(), deal.id(), Json.bytes(event.path("data")));
            record.headers().add("ce_subject", event.path("subject").asText().getBytes(StandardCharsets.UTF_8));
            records.add(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private Map<String, Object> client() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private String get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
