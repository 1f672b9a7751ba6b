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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.armswire.metrics.Meters;
import org.armswire.topics.Json;
import org.armswire.web.Query.FacetFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All open streams, served by one thread that only ever hands bytes to connections that can take them. */
final class SseHub implements AutoCloseable {

    static final int MAX_CLIENTS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(SseHub.class);
    private static final long STATS_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long PING_NANOS = TimeUnit.SECONDS.toNanos(15);

    private final Board board;
    private final IntFunction<Stats> stats;
    private final @Nullable AlertReplay replay;
    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final Semaphore wakeUps = new Semaphore(0);
    private final Counter dropped;
    private final Thread sender = new Thread(this::run, "sse-sender");
    private volatile boolean closed;

    SseHub(Board board, IntFunction<Stats> stats, MeterRegistry registry, @Nullable AlertReplay replay) {
        this.replay = replay;
        this.board = board;
        this.stats = stats;
        Gauge.builder(Meters.SSE_CLIENTS, clients, Set::size)
                .description("Open Server-Sent Event streams")
                .register(registry);
        this.dropped = Counter.builder(Meters.SSE_DROPPED)
                .description("Streams closed because their reader was too slow")
                .register(registry);
    }

    void start() {
        sender.setDaemon(true);
        sender.start();
    }

    private void run() {
        long statsDue = System.nanoTime() + STATS_NANOS;
        long pingDue = System.nanoTime() + PING_NANOS;
        while (!closed) {
            try {
                if (wakeUps.tryAcquire(statsDue - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    wakeUps.drainPermits();
                }
                if (statsDue - System.nanoTime() <= 0) {
                    statsDue += STATS_NANOS;
                    tellStats();
                }
                if (pingDue - System.nanoTime() <= 0) {
                    pingDue += PING_NANOS;
                    clients.forEach(SseClient::ping);
                }
                clients.forEach(SseClient::send);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("the streams could not be served, trying again: {}", e.toString());
            }
        }
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
        boolean replaying = false;
        if (after != null) {
            requireNotAhead(ctx, after, window.next());
            replaying = !after.reaches(window.evicted());
            if (replaying) {
                requireReplay(ctx);
            }
            place = window.first();
        }
        ctx.contentType("text/event-stream;charset=utf-8");
        ctx.header("X-Accel-Buffering", "no");
        AsyncContext async = ctx.req().startAsync(ctx.req(), ctx.res());
        async.setTimeout(0);
        ServletOutputStream out = async.getResponse().getOutputStream();
        CompletableFuture<Void> done = new CompletableFuture<>();
        SseClient client = new SseClient(
                () -> done.complete(null), out, window, filter, place, after == null ? seen : after, this::ended);
        async.addListener(client);
        clients.add(client);
        client.stats(Json.line(stats()));
        ctx.future(() -> done);
        if (after != null && replay != null && replaying) {
            client.awaitOlder();
            replay.start(client, after);
        }
        out.setWriteListener(client);
    }

    /** An id from before the topic was made anew would hide what comes; while we still catch up, nobody can know. */
    private void requireNotAhead(Context ctx, Offsets after, Offsets end) {
        if (end.reaches(after)) {
            return;
        }
        if (board.state() != Board.State.LIVE) {
            ctx.header("Retry-After", "2");
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE, "the topic is still being read up to this event id; try again");
        }
        throw Problem.badRequest("event id: '" + after + "' lies ahead of the topic, which ends at '" + end
                + "'; load /api/v1/alerts anew");
    }

    private void requireReplay(Context ctx) {
        if (replay == null) {
            throw new Problem(
                    HttpStatus.GONE, "the alerts after this event id are kept no longer; load /api/v1/alerts anew");
        }
        if (!replay.reserve()) {
            ctx.header("Retry-After", "5");
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE, "too many streams are reading old alerts; try again later");
        }
    }

    /** Alerts were added: whoever can take them gets them, soon. */
    void wake() {
        wakeUps.release();
    }

    /** The figures of the moment. */
    Stats stats() {
        return stats.apply(clients.size());
    }

    private void tellStats() {
        if (!clients.isEmpty()) {
            String json = Json.line(stats());
            clients.forEach(client -> client.stats(json));
        }
    }

    private void ended(SseClient client) {
        if (clients.remove(client) && client.wasTooSlow()) {
            dropped.increment();
        }
    }

    @Override
    public void close() {
        closed = true;
        sender.interrupt();
        clients.forEach(SseClient::close);
    }
}
