package org.armswire.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armswire.knowledge.Seeds;
import org.armswire.runtime.DataDir;
import org.armswire.runtime.MonitorSettings;
import org.armswire.runtime.Refusal;
import org.armswire.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armswire run}: pipeline and dashboard on a Kafka that runs already. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs the pipeline and the dashboard on a Kafka that is there already. Ctrl-C stops it.")
final class RunCommand implements Callable<Integer> {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final MonitorOptions options = new MonitorOptions();

    @Mixin
    private final ReaderOptions knowledge = new ReaderOptions();

    @Mixin
    private final ColourOption colour = new ColourOption();

    @Option(
            names = {"--state-dir", "--data"},
            paramLabel = "DIR",
            description =
                    "Where the pipeline keeps its stores; each instance needs its own (default: ${DEFAULT-VALUE}).")
    private Path stateDir = Path.of("data", "run");

    @Option(
            names = "--replication",
            paramLabel = "N",
            description =
                    "Replicas of the topics that are made; -1 leaves it to the cluster (default: ${DEFAULT-VALUE}).")
    private int replication = -1;

    @Option(
            names = "--instance-id",
            paramLabel = "NAME",
            description = "A name that this instance alone has and keeps: after a crash it gets its work back at once.")
    private @Nullable String instanceId;

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            description = "Address of the dashboard (default: ${DEFAULT-VALUE}).")
    private String httpHost = MonitorOptions.LOOPBACK;

    @Option(
            names = "--http-name",
            paramLabel = "NAME",
            description = "A further host name under which the dashboard is asked for; may be given several times.")
    private List<String> httpNames = List.of();

    @Option(
            names = "--http-token-file",
            paramLabel = "FILE",
            description =
                    "A secret of at least 16 characters that requests must show; needed beyond the loopback address.")
    private @Nullable Path httpTokenFile;

    @Option(
            names = "--trust-network",
            description =
                    "Let the dashboard be reached without a token beyond the loopback address, as in a container whose port is published on the loopback address only.")
    private boolean trustNetwork;

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        options.check(httpHost);
        Seeds seeds = knowledge.seeds();
        WebSettings web = options.noHttp ? null : web();
        Map<String, Object> patient = kafka.patientConfig();
        kafka.knock();
        try {
            return KafkaFailures.explained(kafka.bootstrapServer, () -> run(begin, patient, web, seeds));
        } catch (Refusal refusal) {
            throw Station.failure(refusal);
        }
    }

    private int run(long begin, Map<String, Object> patient, @Nullable WebSettings web, Seeds seeds) {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.detect(System.getenv());
        Palette palette = colour.palette(terminal, System.getenv());
        FirstScreen screen = new FirstScreen(out, palette, begin);
        try (CtrlC ctrlC = new CtrlC(STOP_WITHIN);
                Station station = new Station(screen, ctrlC, kafka.prefix, seeds)) {
            if (knowledge.own()) {
                station.requireSoundSeeds();
            }
            DataDir dir = station.keep(DataDir.at(stateDir, "--state-dir"));
            MonitorSettings settings = new MonitorSettings(
                    kafka.prefix + "armswire", patient, dir.folder("state"), options.threads, replication, instanceId);
            station.prepare(kafka.hastyConfig(), settings, options.acceptStateLoss);
            screen.cluster(kafka.bootstrapServer);
            station.keep(new LiveAlerts(patient, station.topics(), out, palette, terminal))
                    .start();
            station.start(settings, web);
            screen.howToGoOn(kafka.bootstrapServer);
            station.awaitEnd(() -> false);
            return ExitCode.OK;
        }
    }

    private WebSettings web() {
        try {
            String token = httpTokenFile == null
                    ? null
                    : Files.readString(httpTokenFile).strip();
            return new WebSettings(httpHost, options.httpPort, httpNames, token, trustNetwork);
        } catch (IOException e) {
            throw Failure.usage("--http-token-file " + httpTokenFile + ": cannot be read: " + Reason.of(e));
        } catch (IllegalArgumentException e) {
            throw Failure.usage(Reason.of(e));
        }
    }
}
