package org.armswire.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.armswire.metrics.ProcessMeters;
import org.armswire.model.Health;
import org.armswire.topics.Topics;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP edge of one process: page, API, live alerts, probes and metrics. It reads topics and changes nothing; everything it shows
 * comes from committed records.
 */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int MAX_THREADS = 24;
    private static final int IDLE_MILLIS = 60_000;

    private final WebSettings settings;
    private final Javalin javalin;
    private final SseHub hub;
    private final @Nullable BoardFeed feed;
    private final ProcessMeters processMeters;

    /**
     * @param clientConfig how to reach Kafka: at least {@code bootstrap.servers}
     * @param names what to call the actors, by code
     */
    public WebServer(
            WebSettings settings,
            Topics topics,
            Map<String, Object> clientConfig,
            Supplier<Health> health,
            PrometheusMeterRegistry registry,
            Map<String, String> names) {
        this(settings, new Board(), health, registry, names, Clock.systemUTC(), new Source(topics, clientConfig));
    }

    /** Without Kafka: whoever holds the board feeds it and calls {@link #wake}. */
    WebServer(
            WebSettings settings,
            Board board,
            Supplier<Health> health,
            PrometheusMeterRegistry registry,
            Map<String, String> names,
            Clock clock) {
        this(settings, board, health, registry, names, clock, null);
    }

    WebServer(
            WebSettings settings,
            Board board,
            Supplier<Health> health,
            PrometheusMeterRegistry registry,
            Map<String, String> names,
            Clock clock,
            @Nullable Source source) {
        settings.requireSafe();
        this.settings = settings;
        BoardMeters meters = new BoardMeters(board, registry, clock);
        board.watch(meters);
        Figures figures = new Figures(board, meters, health);
        this.hub = new SseHub(
                board,
                figures::take,
                registry,
                source == null ? null : new AlertReplay(source.topics(), source.clientConfig()));
        ApiRoutes api = new ApiRoutes(board, hub, hub::stats, names, clock);
        HealthRoutes probes = new HealthRoutes(board, health, registry);
        this.javalin = Javalin.create(config -> configure(config, api, probes));
        this.feed = source == null ? null : new BoardFeed(board, source.topics(), source.clientConfig(), hub::wake);
        this.processMeters = ProcessMeters.bindTo(registry);
    }

    record Source(Topics topics, Map<String, Object> clientConfig) {}

    /** Listens; throws {@link IllegalStateException} with one clear line when the port is taken. */
    public void start() {
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            throw new IllegalStateException(
                    "http port: " + settings.port() + " on " + settings.host() + " is taken or not allowed", e);
        }
        hub.start();
        if (feed != null) {
            feed.start();
        }
    }

    /** Where it listens, also when a free port was asked for. */
    public int port() {
        return javalin.port();
    }

    /** Tells the streams that the board has something new. */
    void wake() {
        hub.wake();
    }

    @Override
    public void close() {
        if (feed != null) {
            feed.close();
        }
        hub.close();
        javalin.stop();
        processMeters.close();
    }

    private void configure(JavalinConfig config, ApiRoutes api, HealthRoutes probes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = 0;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(MAX_THREADS, 2, IDLE_MILLIS);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 * 1024);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        Guard guard = new Guard(settings);
        config.routes.before(guard::check);
        new PageFiles().addTo(config.routes);
        api.addTo(config.routes);
        probes.addTo(config.routes);
        config.routes.exception(Problem.class, Problem::answer);
        config.routes.exception(
                HttpResponseException.class,
                (e, ctx) -> new Problem(HttpStatus.forStatus(e.getStatus()), answerable(e)).answer(ctx));
        config.routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "this is our fault; the log of the server says more")
                    .answer(ctx);
        });
    }

    private static String answerable(HttpResponseException e) {
        return switch (HttpStatus.forStatus(e.getStatus())) {
            case NOT_FOUND -> "there is nothing at this path";
            case METHOD_NOT_ALLOWED -> "this path can only be read, with GET";
            default -> String.valueOf(e.getMessage());
        };
    }
}
