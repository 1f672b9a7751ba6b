package org.armswire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.topics.TopicTail.Row;
import org.armswire.web.SeenAlert.Facets;
import org.junit.jupiter.api.Test;

class AlertWindowTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void what_stood_in_the_topic_is_shown_in_the_order_of_arrival_not_of_partitions() {
        AlertHistory history = new AlertHistory(10);
        history.add(row(0, 0, 1));
        history.add(row(0, 2, 4));
        history.add(row(1, 0, 2));
        history.add(row(1, 2, 3));

        assertThat(history.drain())
                .extracting(row -> row.partition() + ":" + row.offset())
                .containsExactly("0:0", "1:0", "1:2", "0:2");
        assertThat(history.passedOver()).isEqualTo(Offsets.BEGINNING);
    }

    @Test
    void only_the_latest_of_it_are_kept_and_the_rest_is_known_to_be_gone() {
        AlertHistory history = new AlertHistory(2);
        history.add(row(0, 0, 1));
        history.add(row(0, 2, 4));
        history.add(row(1, 0, 2));
        history.add(row(1, 2, 3));

        assertThat(history.drain()).extracting(Row::arrival).containsExactly(NOON.plusSeconds(3), NOON.plusSeconds(4));
        assertThat(history.passedOver()).hasToString("0:1,1:1");
    }

    @Test
    void the_oldest_leaves_a_full_window_and_its_place_is_gone() {
        AlertWindow window = new AlertWindow(2);
        window.add(seen("a", null, 0));
        window.add(seen("b", null, 5));
        window.add(seen("c", null, 9));

        assertThat(window.recent(alert -> true, null, 10).alerts())
                .extracting(SeenAlert::alertId)
                .containsExactly("c", "b");
        assertThat(window.evicted()).hasToString("0:1");
        assertThat(window.next()).hasToString("0:10");
        assertThat(window.at(3)).isNull();
        assertThatThrownBy(() -> window.at(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void an_alert_that_is_published_again_after_its_end_stands_again() {
        AlertWindow window = new AlertWindow(10);
        window.add(seen("a", null, 0));
        window.add(seen("end", "a", 1));
        assertThat(window.standing()).isZero();

        window.add(seen("a", null, 2));

        assertThat(window.standing()).isEqualTo(1);
        assertThat(window.recent(alert -> true, null, 10).ended()).isEmpty();
    }

    private static SeenAlert seen(String id, String ends, long offset) {
        return new SeenAlert(id, ends, new Facets("CHN", "RUS", "uav", "agreed"), 0, offset, NOON, "{}");
    }

    private static Row<Alert> row(int partition, long offset, int second) {
        Alert alert = new Alert(
                "a", "r", AlertKind.NEW, "", null, "s", "d", null, null, List.of(), List.of(), null, false, "v");
        return new Row<>("d", alert, partition, offset, NOON.plusSeconds(second), Map.of());
    }
}
