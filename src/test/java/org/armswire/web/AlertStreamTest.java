package org.armswire.web;

import static org.armswire.web.SampleNews.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armswire.model.AlertKind;
import org.armswire.model.Category;
import org.armswire.model.Health;
import org.armswire.model.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class AlertStreamTest {

    private static final String[] SUPPLIERS = {"CHN", "IRN", "PRK", "USA", "DEU", "FRA", "KOR", "TUR", "ISR", "GBR"};

    private final Board board = new Board(50);
    private final SampleNews news = new SampleNews(board);
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final WebServer server = new WebServer(
            new WebSettings("127.0.0.1", 0),
            board,
            () -> new Health(true, true, "RUNNING", 0),
            registry,
            Map.of("CHN", "China", "RUS", "Russia", "DEU", "Germany", "UKR", "Ukraine"),
            Clock.systemUTC());

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
    void an_alert_arrives_live_with_the_offsets_after_it_as_its_id() throws Exception {
        try (EventStream stream = open("", null)) {
            String id = add(0);

            EventStream.Event event = stream.nextAlert();

            assertThat(event.data()).contains("\"id\":\"" + id + "\"");
            assertThat(event.id()).isEqualTo(board.alerts().next().toString());
        }
    }

    @Test
    void whoever_comes_back_with_the_last_id_misses_nothing_of_any_partition_and_gets_nothing_twice() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            expected.add(add(i));
        }
        assertThat(board.alerts().next().next()).as("several partitions").hasSizeGreaterThan(2);
        List<String> got = new ArrayList<>();
        String last = "0:0";
        for (int connection = 0; connection < 5; connection++) {
            try (EventStream stream = open("", last)) {
                for (int i = 0; i < 4; i++) {
                    EventStream.Event event = stream.nextAlert();
                    got.add(event.alertId());
                    last = event.id();
                }
            }
        }

        assertThat(got).isEqualTo(expected);
    }

    @Test
    void the_id_moves_on_past_what_a_filter_hides() throws Exception {
        try (EventStream stream = open("?supplier=CHN", null)) {
            add(1);
            String wanted = add(0);

            EventStream.Event event = stream.nextAlert();

            assertThat(event.alertId()).isEqualTo(wanted);
            assertThat(event.id()).isEqualTo(board.alerts().next().toString());
        }
    }

    @Test
    void a_fresh_page_goes_on_exactly_where_its_list_ended() throws Exception {
        add(0);
        String after = board.alerts().next().toString();
        String second = add(1);

        try (EventStream stream = open("?after=" + after, null)) {
            assertThat(stream.nextAlert().alertId()).isEqualTo(second);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "0",
                "0:",
                ":1",
                "0:-1",
                "-1:0",
                "0:1,",
                "0:1,0:2",
                "0:99999999999999999999",
                "0:1\u0001",
                "0:9000"
            })
    void an_id_that_is_not_ours_is_refused(String id) throws Exception {
        assertThat(statusOf(id)).isEqualTo(400);
    }

    @Test
    void an_id_that_lies_ahead_must_wait_while_the_topic_is_still_being_read() throws Exception {
        board.become(Board.State.CATCHING_UP);
        assertThat(statusOf("0:9000")).isEqualTo(503);
        add(0);
        assertThat(statusOf(board.alerts().next().toString())).isEqualTo(200);
    }

    @Test
    void an_id_older_than_what_is_kept_is_gone() throws Exception {
        for (int i = 0; i < 60; i++) {
            add(i);
        }
        assertThat(statusOf("0:0")).isEqualTo(410);
    }

    @Test
    void figures_come_at_once_and_hostile_line_breaks_begin_no_event() throws Exception {
        news.add(
                report("CHN", "RUS", Category.UAV, Stage.AGREED, "x\n\nevent: forged\ndata: y\r\rz\u2028w"),
                AlertKind.NEW,
                1,
                1,
                List.of());
        try (EventStream stream = open("?after=0:0", null)) {
            EventStream.Event first = stream.next();
            EventStream.Event second = stream.next();
            assertThat(List.of(first.name(), second.name())).containsExactlyInAnyOrder("alert", "stats");
            EventStream.Event stats = first.name().equals("stats") ? first : second;
            assertThat(stats.data()).contains("\"state\":\"RUNNING\"", "\"view\":\"live\"", "\"alerts\":1");
        }
    }

    @Test
    void a_reader_that_never_reads_is_dropped_and_others_are_not_held_up() throws Exception {
        try (EventStream lazy = open("", null);
                EventStream eager = open("", null)) {
            Awaitility.await().until(() -> open() == 2);
            assertThat(lazy.status()).isEqualTo(200);
            String padding = "long ".repeat(20_000);
            for (int i = 0; i < 400 && open() == 2; i++) {
                news.add(
                        report(SUPPLIERS[i % 10], "RUS", Category.UAV, Stage.AGREED, padding + i),
                        AlertKind.NEW,
                        1,
                        1,
                        List.of());
                server.wake();
                assertThat(eager.nextAlert().data()).contains(padding);
            }
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> open() == 1);
            assertThat(registry.get("armswire.sse.dropped").counter().count()).isEqualTo(1);
        }
    }

    @Test
    void there_are_never_more_than_the_cap() throws Exception {
        List<EventStream> streams = new ArrayList<>();
        try {
            for (int i = 0; i < SseHub.MAX_CLIENTS; i++) {
                streams.add(open("", null));
            }
            assertThat(statusOf(null)).isEqualTo(503);
            streams.remove(0).close();
            Awaitility.await().until(() -> {
                add(0);
                return open() < SseHub.MAX_CLIENTS;
            });
        } finally {
            for (EventStream stream : streams) {
                stream.close();
            }
        }
    }

    private double open() {
        return registry.get("armswire.sse.clients").gauge().value();
    }

    private String add(int i) {
        Category category = Category.values()[i / 10 % 10];
        String id = news.add(
                report(SUPPLIERS[i % 10], "RUS", category, Stage.AGREED, "[stage:agreed] it"),
                AlertKind.NEW,
                1,
                1,
                List.of());
        server.wake();
        return id;
    }

    private int statusOf(String lastEventId) throws IOException {
        try (EventStream stream = new EventStream(server.port(), "", lastEventId)) {
            return stream.status();
        }
    }

    private EventStream open(String query, String lastEventId) throws IOException {
        EventStream stream = new EventStream(server.port(), query, lastEventId);
        assertThat(stream.status()).isEqualTo(200);
        return stream;
    }
}
