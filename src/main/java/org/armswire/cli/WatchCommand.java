package org.armswire.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armswire.model.Alert;
import org.armswire.topics.Json;
import org.armswire.topics.Start;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicTail;
import org.armswire.topics.TopicTail.Row;
import org.armswire.topics.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armswire watch}: the alerts as they are published. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "Shows alerts as they are published, each with its evidence marked in the sentence. Ctrl-C ends it.")
final class WatchCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int IDLE_POLLS_BEFORE_KNOCK = 25;

    /** How an alert is printed. */
    enum Format {
        TEXT,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final DealFilter filter = new DealFilter();

    @Mixin
    private final ColourOption colour = new ColourOption();

    @Option(
            names = "--from",
            paramLabel = "WHERE",
            description = "beginning, end, an age such as -24h, or a day, all by arrival (default: end).")
    private @Nullable String from;

    @Option(names = "--until-end", description = "Stops where the topic ended when the command began.")
    private boolean untilEnd;

    @Option(names = "--max", paramLabel = "N", description = "Stops after N alerts.")
    private long max = Long.MAX_VALUE;

    @Option(
            names = "--standing",
            description =
                    "Only the alerts that hold now: published, less superseded and withdrawn. Reads the whole topic.")
    private boolean standing;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text on a terminal, else jsonl).")
    private @Nullable Format format;

    private long printed;
    private boolean gone;
    private @Nullable LocalDate day;

    @Override
    public Integer call() throws Exception {
        if (max < 1) {
            throw Failure.usage("--max: " + max + " must be at least 1");
        }
        if (standing && from != null && !from.equals("beginning")) {
            throw Failure.usage("--standing reads from the beginning; it cannot be used with --from " + from);
        }
        filter.tellUnknown(spec.commandLine().getErr());
        Start start = standing
                ? Start.beginning()
                : FromOption.of(from == null ? "end" : from, Clock.systemUTC().instant());
        return kafka.talk(config -> {
            try (CtrlC ctrlC = new CtrlC()) {
                watch(config, start, ctrlC);
                return ExitCode.OK;
            }
        });
    }

    private void watch(Map<String, Object> config, Start start, CtrlC ctrlC) {
        Terminal terminal = Terminal.detect(System.getenv());
        Topics topics = Topics.of(TopicCatalog.shipped(), kafka.prefix);
        PrintWriter out = spec.commandLine().getOut();
        StandingAlerts standingAlerts = new StandingAlerts();
        try (TopicTail<Alert> tail = TopicTail.open(config, topics.alerts(), start)) {
            int idle = 0;
            while (!ctrlC.pressed() && printed < max && !((untilEnd || standing) && tail.reachedEnd())) {
                int rows = 0;
                for (Row<Alert> row : tail.poll(POLL)) {
                    rows++;
                    Alert alert = row.value();
                    if (alert != null && standing) {
                        standingAlerts.add(row, alert);
                    } else if (alert != null && printed < max) {
                        print(row, alert, terminal, out);
                    }
                }
                out.flush();
                if (out.checkError()) {
                    return;
                }
                idle = rows > 0 ? 0 : idle + 1;
                if (idle % IDLE_POLLS_BEFORE_KNOCK == IDLE_POLLS_BEFORE_KNOCK - 1) {
                    knock();
                }
            }
        }
        for (Row<Alert> row : standingAlerts.rows()) {
            if (row.value() != null && printed < max) {
                print(row, row.value(), terminal, out);
            }
        }
        out.flush();
    }

    /** Kafka's client waits in silence for a broker that is gone; a person or a script that waits must learn of it. */
    private void knock() {
        boolean answers = kafka.answers();
        if (!answers && (untilEnd || standing)) {
            throw Failure.unreachable("Kafka at " + kafka.bootstrapServer + " has gone away");
        }
        if (answers == gone) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("armswire: Kafka at " + kafka.bootstrapServer
                    + (answers ? " is back" : " has gone away; waiting for it to come back"));
            err.flush();
            gone = !answers;
        }
    }

    private void print(Row<Alert> row, Alert alert, Terminal terminal, PrintWriter out) {
        if (!filter.matches(row.headers(), alert)) {
            return;
        }
        printed++;
        boolean text = format == null ? terminal.out() : format == Format.TEXT;
        if (!text) {
            out.println(Printable.json(Json.line(AlertEvent.of(row, alert))));
            return;
        }
        Palette palette = colour.palette(terminal, System.getenv());
        LocalDate arrivalDay = LocalDate.ofInstant(row.arrival(), ZoneOffset.UTC);
        if (!arrivalDay.equals(day)) {
            out.println(palette.dim("── " + arrivalDay + " (UTC) ──"));
            day = arrivalDay;
        }
        new AlertText(palette, terminal.width()).lines(alert, row.arrival()).forEach(out::println);
        out.println();
    }
}
