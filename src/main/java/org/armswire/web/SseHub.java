package org.armswire.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.armswire.metrics.Meters;
import org.armswire.topics.Json;
import org.armswire.web.Query.FacetFilter;
import org.jspecify.annotations.Nullable;

/** All open streams, served by one thread that only ever hands bytes to connections that can take them. */
final class SseHub implements AutoCloseable {

    static final int MAX_CLIENTS = 200;
    private static final long STATS_SECONDS = 2;
    private static final long PING_SECONDS = 15;

    private final Board board;
    private final IntFunction<Stats> stats;
    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean sendIsDue = new AtomicBoolean();
    private final Counter dropped;
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sse-sender");
        thread.setDaemon(true);
        return thread;
    });

    SseHub(Board board, IntFunction<Stats> stats, MeterRegistry registry) {
        this.board = board;
        this.stats = stats;
        Gauge.builder(Meters.SSE_CLIENTS, clients, Set::size)
                .description("Open Server-Sent Event streams")
                .register(registry);
        this.dropped = Counter.builder(Meters.SSE_DROPPED)
                .description("Streams closed because their reader was too slow")
                .register(registry);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // they run until the hub closes; nobody waits for them
    void start() {
        ScheduledFuture<?> unusedStats =
                sender.scheduleAtFixedRate(this::tellStats, STATS_SECONDS, STATS_SECONDS, TimeUnit.SECONDS);
        ScheduledFuture<?> unusedPing =
                sender.scheduleAtFixedRate(this::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Opens a stream.
     *
     * @param after what the client has seen; null begins with what comes next
     */
    void open(Context ctx, FacetFilter filter, @Nullable Offsets after) throws IOException {
        if (clients.size() >= MAX_CLIENTS) {
            ctx.header("Retry-After", "30");
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE, "there are " + MAX_CLIENTS + " streams already; try again later");
        }
        AlertWindow window = board.alerts();
        Offsets seen = window.next();
        long place = window.seen();
        if (after != null) {
            if (board.state() == Board.State.LIVE && !window.next().reaches(after)) {
                throw Problem.badRequest("event id: '" + after + "' lies ahead of the topic, which ends at '"
                        + window.next() + "'; load /api/v1/alerts anew");
            }
            if (!after.reaches(window.evicted())) {
                throw new Problem(
                        HttpStatus.GONE,
                        "the alerts after this event id are older than the " + Board.MAX_ALERTS
                                + " that are kept here; read the topic from there, or load /api/v1/alerts anew");
            }
            place = window.first();
        }
        ctx.contentType("text/event-stream;charset=utf-8");
        ctx.header("X-Accel-Buffering", "no");
        AsyncContext async = ctx.req().startAsync(ctx.req(), ctx.res());
        async.setTimeout(0);
        ServletOutputStream out = async.getResponse().getOutputStream();
        SseClient client = new SseClient(async, out, window, filter, place, after == null ? seen : after, this::ended);
        async.addListener(client);
        clients.add(client);
        client.stats(Json.line(stats()));
        out.setWriteListener(client);
    }

    /** Alerts were added: whoever can take them gets them, soon. */
    void wake() {
        if (sendIsDue.compareAndSet(false, true)) {
            try {
                sender.execute(() -> {
                    sendIsDue.set(false);
                    clients.forEach(SseClient::send);
                });
            } catch (RejectedExecutionException e) {
                // closing: the clients are being told to go
            }
        }
    }

    /** The figures of the moment. */
    Stats stats() {
        return stats.apply(clients.size());
    }

    private void tellStats() {
        if (!clients.isEmpty()) {
            String json = Json.line(stats());
            clients.forEach(client -> {
                client.stats(json);
                client.send();
            });
        }
    }

    private void ping() {
        clients.forEach(client -> {
            client.ping();
            client.send();
        });
    }

    private void ended(SseClient client) {
        if (clients.remove(client) && client.wasTooSlow()) {
            dropped.increment();
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
        clients.forEach(SseClient::close);
    }
}
