package org.armswire.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.armswire.knowledge.Seeds;
import org.armswire.runtime.DataDir;
import org.armswire.runtime.EmbeddedBroker;
import org.armswire.runtime.MonitorSettings;
import org.armswire.runtime.Refusal;
import org.armswire.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armswire up}: Kafka, pipeline and dashboard in one process. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Starts it all on this machine: a real Kafka broker, the pipeline and the dashboard. Ctrl-C stops it.")
final class UpCommand implements Callable<Integer> {

    /** Settings of the broker that replace ours, for tests: {@code -Darmswire.kafka.log.retention.check.interval.ms=1000}. */
    private static final String BROKER_PROPERTIES = "armswire.kafka.";

    private static final int REHEARSED_ALERTS = 5;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec;

    @Mixin
    private final MonitorOptions options = new MonitorOptions();

    @Mixin
    private final ReaderOptions knowledge = new ReaderOptions();

    @Mixin
    private final ColourOption colour = new ColourOption();

    @Option(names = "--demo", description = "Streams the sample articles through, the newest as of today.")
    private boolean demo;

    @Option(
            names = "--rate",
            paramLabel = "N/s",
            converter = Pace.Converter.class,
            defaultValue = "5/s",
            description = "Pace of the demo (default: ${DEFAULT-VALUE}).")
    private Pace rate = new Pace(5);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where Kafka and the pipeline keep their files (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--ephemeral", description = "Keeps them in a temporary folder that is deleted at the end.")
    private boolean ephemeral;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            description = "Port of the broker; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int kafkaPort = EmbeddedBroker.DEFAULT_PORT;

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            description = "Loopback address of the dashboard (default: ${DEFAULT-VALUE}).")
    private String httpHost = MonitorOptions.LOOPBACK;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Stops by itself after some alerts: the launcher learns which classes a start needs.")
    private boolean rehearse;

    @Option(
            names = {"-b", "--bootstrap-server"},
            hidden = true)
    private @Nullable String bootstrapServer;

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        check();
        Seeds seeds = knowledge.seeds();
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.detect(System.getenv());
        Palette palette = colour.palette(terminal, System.getenv());
        FirstScreen screen = new FirstScreen(out, palette, begin);
        try (CtrlC ctrlC = new CtrlC(STOP_WITHIN);
                Station station = new Station(screen, ctrlC, "", seeds)) {
            if (knowledge.own()) {
                station.requireSoundSeeds();
            }
            DataDir dir = station.keep(ephemeral ? DataDir.ephemeral() : DataDir.at(data, "--data"));
            EmbeddedBroker broker =
                    station.keep(EmbeddedBroker.start(dir.folder("kafka"), kafkaPort, brokerProperties()));
            String address = broker.bootstrapServers();
            screen.broker(address, dir.path().toString());

            Map<String, Object> client = Map.of("bootstrap.servers", address);
            MonitorSettings settings =
                    new MonitorSettings("armswire", client, dir.folder("state"), options.threads, 1, "embedded");
            station.prepare(client, settings, options.acceptStateLoss);
            LiveAlerts alerts = station.keep(new LiveAlerts(client, station.topics(), out, palette, terminal));
            alerts.start();
            station.start(settings, options.noHttp ? null : new WebSettings(httpHost, options.httpPort));
            if (demo) {
                List<ObjectNode> articles = DemoArticles.shiftedTo(LocalDate.now(Clock.systemUTC()), Seeds.shipped());
                screen.demo(articles.size(), rate.perSecond());
                station.keep(new DemoFeed(
                                articles, rate, station.topics().articles().name(), client))
                        .start();
            }
            screen.howToGoOn(address);
            station.awaitEnd(() -> rehearse && alerts.published() >= REHEARSED_ALERTS);
            return ExitCode.OK;
        } catch (Refusal refusal) {
            throw Station.failure(refusal);
        }
    }

    private void check() {
        MonitorOptions.port("--kafka-port", kafkaPort);
        if (bootstrapServer != null) {
            throw Failure.usage("'armswire up' starts a Kafka of its own; for the one at " + bootstrapServer
                    + " use: armswire run --bootstrap-server " + bootstrapServer);
        }
        if (!isLoopback(httpHost)) {
            throw Failure.usage("--http-host: '" + httpHost
                    + "' must be a loopback address, since 'armswire up' asks nobody who they are");
        }
        options.check(httpHost);
    }

    private static boolean isLoopback(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Map<String, String> brokerProperties() {
        Map<String, String> properties = new TreeMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(BROKER_PROPERTIES)) {
                properties.put(name.substring(BROKER_PROPERTIES.length()), System.getProperty(name, ""));
            }
        }
        return properties;
    }
}
