package org.armswire.web;

import static org.armswire.web.SampleNews.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.model.Category;
import org.armswire.model.Deal;
import org.armswire.model.Health;
import org.armswire.model.Stage;
import org.armswire.topics.Json;
import org.armswire.topics.TopicTail.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    private final Board board = new Board();
    private final SampleNews news = new SampleNews(board);
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final HttpClient http = HttpClient.newHttpClient();
    private Health health = new Health(true, true, "RUNNING", 0);
    private WebServer server = server(new WebSettings("127.0.0.1", 0));

    private WebServer server(WebSettings settings) {
        return new WebServer(
                settings,
                board,
                () -> health,
                registry,
                Map.of("CHN", "China"),
                Clock.fixed(SampleNews.START.plusSeconds(60), ZoneOffset.UTC));
    }

    @BeforeEach
    void start() {
        server.start();
        board.become(Board.State.LIVE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void an_alert_is_served_as_a_cloud_event_with_its_evidence() throws Exception {
        String id = news.add(drones(), AlertKind.NEW, 2, 3, List.of("CHN"));

        JsonNode body = json("/api/v1/alerts");

        JsonNode event = body.path("alerts").get(0);
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo(id);
        assertThat(event.path("subject").asText()).isEqualTo("CHN/RUS/uav");
        assertThat(event.at("/data/evidence/0/slot").asText()).isEqualTo("sentence");
        assertThat(event.at("/data/deal/deniedBy/0/actor").asText()).isEqualTo("CHN");
        assertThat(body.path("next").asText()).matches("\\d:\\d+");
    }

    @Test
    void filters_select_by_supplier_recipient_category_and_stage() throws Exception {
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        news.add(tanks(), AlertKind.NEW, 1, 1, List.of());

        assertThat(json("/api/v1/alerts?supplier=CHN").path("alerts")).hasSize(1);
        assertThat(json("/api/v1/alerts?recipient=UKR&stage=agreed").path("alerts"))
                .hasSize(1);
        assertThat(json("/api/v1/alerts?category=ship").path("alerts")).isEmpty();
        assertThat(json("/api/v1/deals?supplier=DEU").path("deals")).hasSize(1);
        assertThat(json("/api/v1/alerts?since=-30d").path("alerts")).hasSize(2);
        assertThat(json("/api/v1/alerts?since=2030-01-01T00:00:00Z").path("alerts"))
                .isEmpty();
        assertThat(json("/api/v1/alerts?limit=1").path("alerts")).hasSize(1);
    }

    @Test
    void an_actor_may_be_given_by_name_and_in_any_case() throws Exception {
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());

        assertThat(json("/api/v1/deals?supplier=china&recipient=rus")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("/api/v1/flows?supplier=China").path("links")).hasSize(1);
        assertThat(json("/api/v1/alerts?supplier=?").path("alerts")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/alerts?suplier=CHN",
                "/api/v1/alerts?supplier=Atlantis",
                "/api/v1/deals?supplier=CHN,RUS",
                "/api/v1/alerts/stream?supplier=Atlantis",
                "/api/v1/counts?dimension=planet",
                "/api/v1/counts?dimension=pair&bucket=2026-13",
                "/api/v1/alerts?stage=rumoured",
                "/api/v1/alerts?category=boat",
                "/api/v1/alerts?limit=0",
                "/api/v1/alerts?limit=many",
                "/api/v1/alerts?since=yesterday",
                "/api/v1/alerts?since=-",
                "/api/v1/alerts?since=-9999999999999d",
                "/api/v1/alerts?supplier=CHN&supplier=RUS",
                "/api/v1/counts",
                "/api/v1/alerts/stream?after=garbage"
            })
    void a_bad_parameter_is_a_problem_that_says_which(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = Json.tree(answer.body().getBytes(StandardCharsets.UTF_8));
        assertThat(problem.path("title").asText()).isEqualTo("Bad Request");
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asText())
                .containsAnyOf(
                        "suplier", "supplier", "stage", "category", "limit", "since", "dimension", "bucket", "event id")
                .isNotBlank();
    }

    @Test
    void a_withdrawn_alert_is_marked_as_ended() throws Exception {
        String id = news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        news.withdraw(id, board.deals().get(0));

        JsonNode body = json("/api/v1/alerts");

        assertThat(body.path("ended").path(id).asText()).isEqualTo("end-" + id);
        assertThat(json("/api/v1/stats").path("standing").asInt()).isZero();
    }

    @Test
    void a_deal_is_found_by_its_id_and_an_unknown_one_is_a_problem() throws Exception {
        news.add(drones(), AlertKind.NEW, 1, 4, List.of());
        String id = board.deals().get(0).id();

        assertThat(json("/api/v1/deals/" + id).path("claimCount").asInt()).isEqualTo(4);
        assertThat(get("/api/v1/deals/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_record_of_somebody_else_in_our_topics_spoils_no_answer() throws Exception {
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        byte[] bare = "{}".getBytes(StandardCharsets.UTF_8);
        board.deal(new Row<>("x", Json.read(bare, Deal.class), 0, 900, SampleNews.START, Map.of()));
        board.alert(new Row<>("x", Json.read(bare, Alert.class), 0, 900, SampleNews.START, Map.of()));

        assertThat(json("/api/v1/deals").path("total").asInt()).isEqualTo(1);
        assertThat(json("/api/v1/flows").path("links")).hasSize(1);
        assertThat(json("/api/v1/alerts").path("alerts")).hasSize(1);
        assertThat(board.alerts().next().next(0)).isEqualTo(901);
    }

    @Test
    void flows_never_sum_over_stages_and_keep_the_two_sides_apart() throws Exception {
        news.add(drones(), AlertKind.NEW, 1, 2, List.of());
        news.add(report("CHN", "RUS", Category.PARTS, Stage.CONSIDERED, "parts"), AlertKind.NEW, 1, 1, List.of());
        news.add(report("RUS", "CHN", Category.AIRCRAFT, Stage.DELIVERED, "jets"), AlertKind.NEW, 1, 1, List.of());

        JsonNode flows = json("/api/v1/flows");

        assertThat(flows.path("links")).hasSize(3);
        assertThat(flows.at("/links/0").toString())
                .isEqualTo("{\"supplier\":\"CHN\",\"recipient\":\"RUS\",\"stage\":\"considered\",\"deals\":1,"
                        + "\"reports\":1,\"denied\":0}");
        assertThat(flows.at("/suppliers/0/code").asText()).isEqualTo("CHN");
        assertThat(flows.path("recipients")).hasSize(2);
        assertThat(flows.path("goods")).hasSize(3);
    }

    @Test
    void days_come_from_the_counts_and_under_a_filter_from_the_deals() throws Exception {
        news.add(drones(), AlertKind.NEW, 1, 3, List.of());
        news.add(tanks(), AlertKind.NEW, 1, 1, List.of());

        assertThat(json("/api/v1/days").at("/days/0").toString())
                .isEqualTo("{\"day\":\"2026-11-19\",\"stages\":{\"agreed\":1,\"negotiating\":1}}");
        assertThat(json("/api/v1/days?supplier=CHN").at("/days/1").toString())
                .isEqualTo("{\"day\":\"2026-11-19\",\"stages\":{\"negotiating\":2}}");
    }

    @Test
    void counts_are_listed_by_dimension_and_bucket() throws Exception {
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        news.flow("in", 7);

        assertThat(json("/api/v1/counts?dimension=category&bucket=all")
                        .at("/rows/0/key")
                        .asText())
                .isEqualTo("uav");
        assertThat(json("/api/v1/counts?dimension=flow").at("/rows/0/articles").asInt())
                .isEqualTo(7);
    }

    @Test
    void readiness_tells_what_is_still_to_be_restored() throws Exception {
        health = new Health(true, false, "REBALANCING", 1200);

        for (String path : List.of("/readyz", "/actuator/health/readiness", "/q/health/ready")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .contains("\"state\":\"REBALANCING\"")
                    .contains("\"restore\":{\"remaining\":1200}");
        }
        for (String path : List.of("/livez", "/actuator/health/liveness", "/q/health/live")) {
            assertThat(get(path).statusCode()).isEqualTo(200);
        }
        health = new Health(false, false, "ERROR", 0);
        assertThat(get("/livez").statusCode()).isEqualTo(503);
    }

    @Test
    void the_exported_flow_rows_add_up() throws Exception {
        news.flow("in", 100);
        news.flow("read", 80);
        news.flow("duplicate", 11);
        news.flow("stale", 4);
        news.flow("withdrawn", 3);
        news.flow("dead-letter", 2);

        for (String path : List.of("/metrics", "/actuator/prometheus", "/q/metrics")) {
            String scrape = get(path).body();
            double out = List.of("read", "duplicate", "stale", "withdrawn", "dead-letter").stream()
                    .mapToDouble(reason -> sample(scrape, "armswire_flow_articles{reason=\"" + reason + "\"}"))
                    .sum();
            assertThat(sample(scrape, "armswire_flow_articles{reason=\"in\"}"))
                    .isEqualTo(100)
                    .isEqualTo(out);
        }
    }

    @Test
    void metrics_name_alerts_latency_deals_and_the_process() throws Exception {
        news.arrive(SampleNews.START.plusSeconds(58));
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());

        String scrape = get("/metrics").body();

        assertThat(sample(scrape, "armswire_alerts_total{kind=\"new\",stage=\"negotiating\"}"))
                .isEqualTo(1);
        assertThat(sample(scrape, "armswire_end_to_end_seconds_sum")).isEqualTo(2.0);
        assertThat(sample(scrape, "armswire_deals_open{stage=\"negotiating\"}")).isEqualTo(1);
        assertThat(sample(scrape, "armswire_view_live")).isEqualTo(1);
        assertThat(sample(scrape, "armswire_sse_clients")).isZero();
        assertThat(scrape).contains("armswire_build_info{", "jvm_memory_used_bytes{", "process_uptime_seconds");
        assertThat(json("/api/v1/stats").path("p95Millis").asLong()).isEqualTo(2000);
    }

    @Test
    void every_answer_carries_the_safe_headers() throws Exception {
        for (String path : List.of("/", "/api/v1/alerts", "/nothing", "/livez")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("content-security-policy")).hasValue(Guard.CONTENT_SECURITY_POLICY);
            assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(headers.firstValue("cross-origin-opener-policy")).hasValue("same-origin");
            assertThat(headers.firstValue("cross-origin-resource-policy")).hasValue("same-origin");
            assertThat(headers.firstValue("server")).isEmpty();
            assertThat(headers.firstValue("access-control-allow-origin")).isEmpty();
        }
        assertThat(Guard.CONTENT_SECURITY_POLICY).contains("default-src 'none'").doesNotContain("unsafe", "*");
    }

    @Test
    void a_host_that_is_not_ours_is_misdirected() throws Exception {
        assertThat(raw("GET /api/v1/alerts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET /livez HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET /livez HTTP/1.1\r\nHost: [::1]:1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/../../etc/passwd",
                "/page/%2e%2e%2f%2e%2e%2fetc/passwd",
                "/page/..%00",
                "/page/app.js%00.css",
                "/page//etc/passwd",
                "/META-INF/MANIFEST.MF",
                "/web/index.html"
            })
    void no_path_leads_out_of_the_fixed_files(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 40[04]").doesNotContain("root:", "Manifest-Version");
    }

    @Test
    void the_api_reads_only() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(uri("/api/v1/alerts"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        HttpResponse<String> answer = http.send(post, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("this path can only be read, with GET");
    }

    @Test
    void only_loopback_may_be_bound_without_a_token() {
        assertThatThrownBy(() -> server(new WebSettings("0.0.0.0", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("token");
        server(new WebSettings("0.0.0.0", 0, List.of(), null, true)).close();
    }

    @Test
    void with_a_token_only_probes_are_open() throws Exception {
        server.close();
        server = server(new WebSettings("0.0.0.0", 0, List.of("wire.example.org"), "a-token-of-enough-length", false));
        server.start();

        assertThat(get("/metrics").statusCode()).isEqualTo(401);
        assertThat(get("/metrics?token=a-token-of-enough-length").statusCode()).isEqualTo(401);
        assertThat(get("/livez").statusCode()).isEqualTo(200);
        assertThat(authorized("Bearer a-token-of-enough-lengtH")).isEqualTo("401");
        assertThat(authorized("Basic !!!")).isEqualTo("401");
        assertThat(authorized("Bearer a-token-of-enough-length")).isEqualTo("200");
        assertThat(authorized("Basic OmEtdG9rZW4tb2YtZW5vdWdoLWxlbmd0aA==")).isEqualTo("200");
        for (String name : List.of("armswire:8080", "WIRE.example.org", "10.1.2.3:8080")) {
            assertThat(raw("GET /livez HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
        assertThat(raw("GET /livez HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void a_taken_port_is_one_clear_line() {
        try (WebServer second = server(new WebSettings("127.0.0.1", server.port()))) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(String.valueOf(server.port()))
                    .hasMessageContaining("taken");
        }
    }

    private String authorized(String header) throws IOException {
        return raw("GET /metrics HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + header
                        + "\r\nConnection: close\r\n\r\n")
                .split(" ")[1];
    }

    private static SampleNews.Report drones() {
        return report(
                "CHN",
                "RUS",
                Category.UAV,
                Stage.NEGOTIATING,
                "[recipient:Moscow] [stage:is in talks] with [supplier:a Chinese firm] on [quantity:more than 100] [weapon:drones].");
    }

    private static SampleNews.Report tanks() {
        return report("DEU", "UKR", Category.ARMOURED_VEHICLE, Stage.AGREED, "[supplier:Berlin] gives [weapon:tanks].");
    }

    private static double sample(String scrape, String name) {
        return scrape.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in\n" + scrape));
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.tree(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
