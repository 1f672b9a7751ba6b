package org.armswire.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armswire.metrics.Meters;
import org.armswire.model.Alert;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** What the board tells Prometheus and the health strip. The flow comes from committed rows and so is exact, also after a crash. */
final class BoardMeters implements Board.Watcher {

    static final List<String> FLOW_REASONS = List.of("in", "read", "duplicate", "stale", "withdrawn", "dead-letter");
    private static final int LATENCIES_KEPT = 512;

    private final Board board;
    private final MeterRegistry registry;
    private final Clock clock;
    private final Timer endToEnd;
    private final long[] latencies = new long[LATENCIES_KEPT];
    private int measured;

    BoardMeters(Board board, MeterRegistry registry, Clock clock) {
        this.board = board;
        this.registry = registry;
        this.clock = clock;
        this.endToEnd = Timer.builder(Meters.END_TO_END)
                .description("From the arrival of an article to the sight of its alert")
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofMillis(2_500),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2))
                .register(registry);
        for (String reason : FLOW_REASONS) {
            Gauge.builder(Meters.FLOW_ARTICLES, () -> board.flow(reason))
                    .description("Articles by what became of them, from the committed flow rows")
                    .tag(Meters.REASON, reason)
                    .register(registry);
        }
        for (Stage stage : Stage.values()) {
            Gauge.builder(Meters.DEALS_OPEN, () -> deals(stage))
                    .description("Current deals by stage")
                    .tag(Meters.STAGE, stage.code())
                    .register(registry);
        }
        FunctionCounter.builder(Meters.FOREIGN, board, Board::foreign)
                .description("Records of the followed topics that are none of ours and were passed over")
                .register(registry);
        Gauge.builder(Meters.VIEW_LIVE, () -> board.state() == Board.State.LIVE ? 1 : 0)
                .description("1 when the view of the topics is connected and has caught up")
                .register(registry);
    }

    @Override
    public void added(Alert alert, Instant arrival, boolean live) {
        if (!live) {
            return;
        }
        String stage = alert.deal() == null ? "none" : alert.deal().stage().code();
        registry.counter(Meters.ALERTS, Meters.KIND, alert.kind().code(), Meters.STAGE, stage)
                .increment();
        Duration latency = Duration.between(arrival, clock.instant());
        if (!latency.isNegative()) {
            endToEnd.record(latency);
            remember(latency.toMillis());
        }
    }

    SortedMap<String, Long> flow() {
        SortedMap<String, Long> flow = new TreeMap<>();
        FLOW_REASONS.forEach(reason -> flow.put(reason, board.flow(reason)));
        return flow;
    }

    /** A quantile of the latest latencies, by nearest rank; null when nothing was measured yet. */
    synchronized @Nullable Long latencyMillis(double quantile) {
        int n = Math.min(measured, LATENCIES_KEPT);
        if (n == 0) {
            return null;
        }
        long[] sorted = Arrays.copyOf(latencies, n);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(quantile * n) - 1];
    }

    private synchronized void remember(long millis) {
        latencies[measured % LATENCIES_KEPT] = millis;
        measured = measured + 1 == 2 * LATENCIES_KEPT ? LATENCIES_KEPT : measured + 1;
    }

    private long deals(Stage stage) {
        return board.deals().stream().filter(deal -> deal.stage() == stage).count();
    }
}
