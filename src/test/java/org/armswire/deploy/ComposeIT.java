package org.armswire.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.AppInfoParser;
import org.armswire.model.Alert;
import org.armswire.model.Evidence;
import org.armswire.support.Docker;
import org.armswire.topics.Start;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicTail;
import org.armswire.topics.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kafka and Armswire of the compose file, really brought up. Prometheus and Grafana are not ours to test; {@link DeployFilesTest} reads their files. */
class ComposeIT {

    private static final String BASE_IMAGE = "eclipse-temurin:17-jre";
    private static final Path ARTICLE = Path.of("seeds/articles/001-drones-spiegel.json");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "COMPOSE_PROJECT_NAME", "armswire-it-" + ProcessHandle.current().pid(),
            "ARMSWIRE_KAFKA_PORT", freePort(),
            "ARMSWIRE_HTTP_PORT", freePort());
    private static final Topics TOPICS = Topics.of(TopicCatalog.shipped(), "");

    private static List<String> compose;

    @BeforeAll
    static void bring_up() {
        compose = Docker.requireCompose(ComposeIT.class);
        Docker.requireImage(ComposeIT.class, BASE_IMAGE);
        Docker.requireImage(ComposeIT.class, "apache/kafka:" + AppInfoParser.getVersion());
        assertThat(Docker.run(
                        Map.of(),
                        List.of("mvn", "-q", "-B", "jib:dockerBuild", "-Djib.from.image=docker://" + BASE_IMAGE)))
                .as("Jib")
                .matches(Docker.Outcome::ok);
        assertThat(compose("up", "-d", "kafka", "armswire")).as("compose up").matches(Docker.Outcome::ok);
    }

    @AfterAll
    static void take_down() {
        if (compose != null) {
            compose("down", "-v", "--timeout", "10");
        }
    }

    @Test
    void an_article_that_is_fed_from_outside_becomes_an_alert_with_its_evidence() throws Exception {
        await("readiness")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(get("/readyz").statusCode())
                        .as(() -> compose("logs", "--tail", "60", "armswire").output())
                        .isEqualTo(200));

        try (KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(client(), new ByteArraySerializer(), new ByteArraySerializer());
                TopicTail<Alert> alerts = TopicTail.open(client(), TOPICS.alerts(), Start.beginning())) {
            producer.send(new ProducerRecord<>(TOPICS.articles().name(), Files.readAllBytes(ARTICLE)))
                    .get();

            List<Alert> seen = new ArrayList<>();
            await("the alert").atMost(PATIENCE).untilAsserted(() -> {
                alerts.poll(Duration.ofMillis(200)).forEach(row -> seen.add(row.value()));
                assertThat(seen).anySatisfy(alert -> {
                    assertThat(alert.dealId()).startsWith("CHN-RUS-uav-");
                    assertThat(alert.evidence())
                            .extracting(Evidence::text)
                            .anyMatch(text -> text.contains("more than 100 kamikaze drones"));
                });
            });
        }
        assertThat(get("/metrics").body()).contains("armswire_build_info");
    }

    private static Map<String, Object> client() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + ENVIRONMENT.get("ARMSWIRE_KAFKA_PORT"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + ENVIRONMENT.get("ARMSWIRE_HTTP_PORT") + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .timeout(Duration.ofSeconds(5))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Docker.Outcome compose(String... arguments) {
        List<String> command = new ArrayList<>(compose);
        command.addAll(List.of(arguments));
        return Docker.run(ENVIRONMENT, command);
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
