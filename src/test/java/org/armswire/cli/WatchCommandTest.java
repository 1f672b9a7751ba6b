package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.topics.Start;
import org.armswire.topics.TopicTail.Row;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class WatchCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    /** Only the filters, to be typed at. */
    @Command
    static final class Filtered {
        @Mixin
        private final DealFilter filter = new DealFilter();
    }

    @Test
    void where_to_begin_is_told_in_many_ways() {
        assertThat(FromOption.of("beginning", NOW)).isEqualTo(Start.beginning());
        assertThat(FromOption.of("end", NOW)).isEqualTo(Start.end());
        assertThat(FromOption.of("-24h", NOW)).isEqualTo(Start.since(Instant.parse("2026-11-22T12:00:00Z")));
        assertThat(FromOption.of("-90m", NOW)).isEqualTo(Start.since(Instant.parse("2026-11-23T10:30:00Z")));
        assertThat(FromOption.of("2026-11-20", NOW)).isEqualTo(Start.since(Instant.parse("2026-11-20T00:00:00Z")));
        assertThatThrownBy(() -> FromOption.of("yesterday", NOW))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("-24h");
    }

    @Test
    void filters_take_lists_names_of_states_and_any_case() {
        assertThat(passes("--supplier", "CHN,tur")).isTrue();
        assertThat(passes("--supplier", "China,Iran")).isFalse();
        assertThat(passes("--recipient", "lithuania", "--category", "UAV,ship")).isTrue();
        assertThat(passes("--recipient", "lithuania", "--category", "ship")).isFalse();
    }

    @Test
    void a_group_is_meant_by_its_code_and_by_the_name_that_is_shown() {
        assertThat(ActorCode.matches("M23", "GROUP:M23")).isTrue();
        assertThat(ActorCode.matches("group:m23", "GROUP:M23")).isTrue();
        assertThat(ActorCode.matches("M23", "GROUP:M24")).isFalse();
        assertThat(ActorCode.matches("houthis", "HOUTHIS")).isTrue();
    }

    @Test
    void an_actor_of_whom_nobody_has_heard_is_told() {
        Cli.Ran ran =
                Cli.type("deals", "-b", "127.0.0.1:1", "--supplier", "Irann,iran,RUS,?", "--recipient", "Nowhere");

        assertThat(ran.err())
                .contains("--supplier: 'Irann' is no actor", "--recipient: 'Nowhere' is no actor")
                .doesNotContain("'iran'", "'RUS'", "'?'");
    }

    @Test
    void a_stage_with_dots_means_that_stage_and_those_after_it() {
        assertThat(passes("--stage", "considered..")).isTrue();
        assertThat(passes("--stage", "..negotiating")).isTrue();
        assertThat(passes("--stage", "agreed..")).isFalse();
        assertThat(passes("--stage", "requested,Negotiating")).isTrue();
    }

    @Test
    void the_end_of_an_alert_passes_by_its_pair_and_category() {
        Alert end = SampleAlerts.of(AlertKind.WITHDRAWN);
        Map<String, String> headers = Map.of("ce_subject", "TUR/LTU");

        assertThat(filter("--supplier", "TUR", "--category", "uav", "--stage", "agreed")
                        .matches(headers, end))
                .isTrue();
        assertThat(filter("--supplier", "CHN").matches(headers, end)).isFalse();
        assertThat(filter("--category", "ship").matches(headers, end)).isFalse();
    }

    @Test
    void standing_alerts_are_those_published_less_those_ended() {
        StandingAlerts standing = new StandingAlerts();
        for (AlertKind kind : List.of(AlertKind.NEW, AlertKind.DENIED, AlertKind.SUPERSEDED, AlertKind.STAGE_UP)) {
            standing.add(row(kind), SampleAlerts.of(kind));
        }

        assertThat(standing.rows()).extracting(row -> row.value().alertId()).containsExactly("a-stage-up", "a-denied");
    }

    @Test
    void an_alert_that_comes_to_hold_again_stands_again() {
        StandingAlerts standing = new StandingAlerts();
        for (AlertKind kind : List.of(AlertKind.NEW, AlertKind.WITHDRAWN, AlertKind.NEW)) {
            standing.add(row(kind), SampleAlerts.of(kind));
        }

        assertThat(standing.rows()).hasSize(1);
    }

    @Test
    void wrong_flags_are_told_before_kafka_is_asked() {
        fails(2, "--from: 'yesterday'", Cli.type("watch", "--from", "yesterday"));
        fails(2, "--stage", Cli.type("watch", "--stage", "sold.."));
        fails(2, "'guns' must be one of", Cli.type("watch", "--category", "guns"));
        fails(2, "--max: 0", Cli.type("watch", "--max", "0"));
        fails(2, "--standing", Cli.type("watch", "--standing", "--from", "-24h"));
        fails(2, "--output", Cli.type("watch", "-o", "xml"));
    }

    @Test
    void a_broker_that_is_not_there_costs_one_line_and_exit_code_3() {
        fails(3, "cannot reach Kafka at 127.0.0.1:1", Cli.type("watch", "-b", "127.0.0.1:1", "--from", "-24h"));
    }

    private static boolean passes(String... args) {
        return filter(args).matches(SampleAlerts.deal());
    }

    private static DealFilter filter(String... args) {
        return CommandLine.populateCommand(new Filtered(), args).filter;
    }

    private static Row<Alert> row(AlertKind kind) {
        Alert alert = SampleAlerts.of(kind);
        return new Row<>(alert.dealId(), alert, 0, 10 - kind.ordinal(), NOW.plusSeconds(kind.ordinal()), Map.of());
    }
}
