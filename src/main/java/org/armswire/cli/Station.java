package org.armswire.cli;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.armswire.knowledge.SeedException;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Health;
import org.armswire.runtime.Monitor;
import org.armswire.runtime.MonitorSettings;
import org.armswire.runtime.Refusal;
import org.armswire.runtime.Route;
import org.armswire.runtime.StateLossGuard;
import org.armswire.runtime.StreamsMeters;
import org.armswire.topics.TopicAdmin;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.Topics;
import org.armswire.web.WebServer;
import org.armswire.web.WebSettings;
import org.jspecify.annotations.Nullable;

/** All that runs beside Kafka: topics, pipeline, dashboard, the alerts on the screen. Started in order, stopped in reverse. */
final class Station implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int LOOKS_BETWEEN_LINES = 60;

    private final FirstScreen screen;
    private final CtrlC ctrlC;
    private final Topics topics;
    private final CompletableFuture<Route> route;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private @Nullable Monitor monitor;

    /** Begins at once to load what it knows, since that needs no Kafka. */
    Station(FirstScreen screen, CtrlC ctrlC, String prefix, Seeds seeds) {
        this.screen = screen;
        this.ctrlC = ctrlC;
        this.topics = Topics.of(TopicCatalog.shipped(), prefix);
        this.route = CompletableFuture.supplyAsync(() -> Route.of(topics, seeds));
        registry.config().meterFilter(StreamsMeters.filter());
    }

    /** Waits for what it knows: seeds that somebody has written are judged before anything else is started. */
    void requireSoundSeeds() {
        loaded();
    }

    Topics topics() {
        return topics;
    }

    /** Keeps what is to be closed after all that is started later. */
    <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    /**
     * Makes the topics and refuses to go on with a memory that is gone; whatever Kafka throws passes through.
     *
     * @param client as in the settings, but less patient
     */
    void prepare(Map<String, Object> client, MonitorSettings settings, boolean acceptStateLoss) {
        try (Admin admin = Admin.create(client)) {
            TopicAdmin.Report report = TopicAdmin.createMissing(admin, topics, (short) settings.replication());
            screen.topics(topics, report.created());
            report.drift().forEach(screen::drift);
            if (!acceptStateLoss) {
                StateLossGuard.check(admin, loaded().topology(), settings.applicationId());
            }
        }
    }

    /** Starts the pipeline and, beside it, the dashboard when there is to be one; returns when both stand. */
    void start(MonitorSettings settings, @Nullable WebSettings web) {
        Monitor started = keep(new Monitor(loaded().topology(), settings, Clock.systemUTC()));
        monitor = started;
        started.start(registry);
        if (web != null) {
            screen.dashboard(serve(web, settings.client(), started));
        }
        for (int look = 1; !started.health().ready(); look++) {
            if (ctrlC.await(LOOK_EVERY)) {
                return;
            }
            requireLive(started.health());
            if (look % LOOKS_BETWEEN_LINES == 0 && started.health().restoreRemaining() > 0) {
                screen.restoring(started.health().restoreRemaining());
            }
        }
        screen.pipeline(started.health().state(), settings.threads());
    }

    /** Returns when Ctrl-C was pressed or enough was seen; throws when the pipeline died. */
    void awaitEnd(BooleanSupplier enough) {
        while (!ctrlC.await(LOOK_EVERY) && !enough.getAsBoolean()) {
            if (monitor != null) {
                requireLive(monitor.health());
            }
        }
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                screen.drift("while stopping: " + Reason.of(e));
            }
        }
    }

    private String serve(WebSettings web, Map<String, Object> client, Monitor started) {
        try {
            WebServer server =
                    keep(new WebServer(web, topics, client, started::health, registry, loaded().actorNames()));
            server.start();
            String host = web.host().equals(MonitorOptions.LOOPBACK) ? "localhost" : web.host();
            return "http://" + host + ":" + server.port();
        } catch (IllegalArgumentException e) {
            throw Failure.usage(Reason.of(e));
        } catch (IllegalStateException e) {
            throw Failure.usage(Reason.of(e) + "; choose another one with --http-port");
        }
    }

    private Route loaded() {
        try {
            return route.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SeedException seed) {
                throw Failure.usage(Reason.of(seed));
            }
            throw e;
        }
    }

    private static void requireLive(Health health) {
        if (!health.live()) {
            throw Failure.failed("the pipeline stopped by itself (" + health.state() + "); the lines above say why");
        }
    }

    /** The failure that stands for a refusal to start. */
    static Failure failure(Refusal refusal) {
        return switch (refusal.reason()) {
            case SETTING -> Failure.usage(refusal.line());
            case STATE -> Failure.failed(refusal.line());
            case UNREACHABLE -> Failure.unreachable(refusal.line());
        };
    }
}
