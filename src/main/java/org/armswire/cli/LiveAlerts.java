package org.armswire.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.armswire.model.Alert;
import org.armswire.model.Count;
import org.armswire.topics.Start;
import org.armswire.topics.TopicTail;
import org.armswire.topics.TopicTail.Row;
import org.armswire.topics.Topics;

/** Prints the alerts as they are published from now on, and beneath them what the ledger has booked. */
final class LiveAlerts implements AutoCloseable {

    private static final String CLEAR_LINE = "\r\u001B[K";

    private final TopicTail<Alert> alerts;
    private final TopicTail<Count> counts;
    private final PrintWriter out;
    private final Palette palette;
    private final Terminal terminal;
    private final AlertText text;
    private final Thread thread = new Thread(this::follow, "live-alerts");
    private final Map<String, Long> flow = new TreeMap<>();
    private final AtomicLong published = new AtomicLong();
    private volatile boolean closed;

    /** The topics must exist; what they hold already is not printed. */
    LiveAlerts(Map<String, Object> client, Topics topics, PrintWriter out, Palette palette, Terminal terminal) {
        this.alerts = TopicTail.open(client, topics.alerts(), Start.end());
        this.counts = TopicTail.open(client, topics.counts(), Start.end());
        this.out = out;
        this.palette = palette;
        this.terminal = terminal;
        this.text = new AlertText(palette, terminal.width());
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** How many were printed. */
    long published() {
        return published.get();
    }

    private void follow() {
        try (alerts;
                counts) {
            while (!closed) {
                boolean news = false;
                for (Row<Alert> row : alerts.poll(Duration.ofMillis(150))) {
                    if (row.value() != null) {
                        print(row, row.value());
                        news = true;
                    }
                }
                for (Row<Count> row : counts.poll(Duration.ZERO)) {
                    Count count = row.value();
                    if (count != null && count.dimension().equals("flow")) {
                        flow.put(count.key(), count.articles());
                        news = true;
                    }
                }
                if (news && terminal.out()) {
                    // A line that wraps could not be cleared.
                    String line = status();
                    out.print(CLEAR_LINE
                            + palette.dim(line.substring(0, Math.min(line.length(), terminal.width() - 1))));
                }
                out.flush();
            }
        } catch (WakeupException e) {
            // That is how close() ends it.
        } catch (KafkaException e) {
            out.println(" ! the alerts cannot be followed any more: " + Reason.of(e));
            out.flush();
        }
    }

    private void print(Row<Alert> row, Alert alert) {
        if (terminal.out()) {
            out.print(CLEAR_LINE);
        }
        text.lines(alert, row.arrival()).forEach(out::println);
        out.println();
        published.incrementAndGet();
    }

    /** What was booked in all, and the alerts of this run. */
    private String status() {
        return "articles " + flow.getOrDefault("in", 0L)
                + " · read " + flow.getOrDefault("read", 0L)
                + " · duplicates " + flow.getOrDefault("duplicate", 0L)
                + " · stale " + flow.getOrDefault("stale", 0L)
                + " · withdrawn " + flow.getOrDefault("withdrawn", 0L)
                + " · dead letters " + flow.getOrDefault("dead-letter", 0L)
                + " · alerts since the start " + published;
    }

    /** Stops, and says how it stood. */
    @Override
    public void close() {
        closed = true;
        alerts.wakeup();
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (terminal.out()) {
            out.print(CLEAR_LINE);
        }
        if (!flow.isEmpty()) {
            out.println(status());
        }
        out.flush();
    }
}
