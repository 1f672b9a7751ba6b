package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.support.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AlertTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Instant ARRIVAL = Instant.parse("2026-11-23T12:04:07Z");

    @Test
    void alerts_read_well_without_colours() {
        Golden.assertMatches(GOLDEN.resolve("alerts.txt"), text(Palette.PLAIN, 100));
    }

    @Test
    void alerts_read_well_in_colours() {
        Golden.assertMatches(
                GOLDEN.resolve("alerts-coloured.txt"), text(Palette.COLOUR, 100).replace('\u001B', '^'));
    }

    @Test
    void alerts_fit_a_narrow_terminal() {
        assertThat(text(Palette.PLAIN, 50).lines().filter(line -> !line.contains("://")))
                .allSatisfy(line -> assertThat(Printable.width(line)).isLessThanOrEqualTo(50));
    }

    @Test
    void whatever_an_article_holds_is_shown_and_not_obeyed() {
        Alert hostile = SampleAlerts.hostile("\u001B]0;owned\u0007 and \u202Esdrawkcab");

        assertThat(String.join("\n", new AlertText(Palette.PLAIN, 100).lines(hostile, ARRIVAL)))
                .contains("\\u001B]0;owned\\u0007", "\\u202Esdrawkcab")
                .doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void only_what_has_a_day_that_is_past_is_called_old_news() {
        assertThat(published("2026-11-01T08:00:00Z")).contains("old news");
        assertThat(published(null)).contains("undated").doesNotContain("old news");
        assertThat(published("2099-01-01T00:00:00Z")).doesNotContain("old news");
    }

    private static String published(@Nullable String at) {
        Alert late = SampleAlerts.of(AlertKind.DENIED);
        assertThat(late.backfill()).isTrue();
        Alert alert = new Alert(
                late.alertId(),
                late.rule(),
                late.kind(),
                late.step(),
                null,
                late.summary(),
                late.dealId(),
                late.deal(),
                late.claim(),
                late.evidence(),
                late.because(),
                new Alert.Source("news:7", null, "Vilnius Daily", at),
                true,
                late.readerVersion());
        return String.join("\n", new AlertText(Palette.PLAIN, 100).lines(alert, ARRIVAL));
    }

    private static String text(Palette palette, int width) {
        AlertText text = new AlertText(palette, width);
        List<String> lines = new ArrayList<>();
        for (AlertKind kind : AlertKind.values()) {
            lines.addAll(text.lines(SampleAlerts.of(kind), ARRIVAL));
            lines.add("");
        }
        return String.join("\n", lines) + "\n";
    }
}
