package org.armswire.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.armswire.web.Query.FacetFilter;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. It holds no queue of its own, only its place in the {@link AlertWindow}: whoever reads so slowly that the place has
 * left the window is dropped. Writes never block a thread of ours.
 */
final class SseClient implements WriteListener, AsyncListener {

    private static final byte[] HELLO = frame("retry: 2000\n\n");
    private static final byte[] PING = frame(": ping\n\n");

    private static final int MAX_OLDER = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Runnable complete;
    private final ServletOutputStream out;
    private final AlertWindow window;
    private final FacetFilter filter;
    private final Consumer<SseClient> ended;
    private Offsets offsets;
    private long place;
    private @Nullable String stats;
    private boolean ping;
    private boolean hello = true;
    private boolean writable;
    private boolean unflushed;
    private boolean closed;
    private boolean tooSlow;
    private boolean replaying;
    private final Deque<SeenAlert> older = new ArrayDeque<>();

    /**
     * @param complete ends the answer
     * @param place of the first alert to send
     * @param offsets what the client has seen already; what lies before is not sent again
     */
    SseClient(
            Runnable complete,
            ServletOutputStream out,
            AlertWindow window,
            FacetFilter filter,
            long place,
            Offsets offsets,
            Consumer<SseClient> ended) {
        this.complete = complete;
        this.out = out;
        this.window = window;
        this.filter = filter;
        this.place = place;
        this.offsets = offsets;
        this.ended = ended;
    }

    /** Sends whatever there is to send and the connection takes. */
    synchronized void send() {
        if (!writable || closed) {
            return;
        }
        try {
            while (out.isReady()) {
                byte[] frame = nextFrame();
                if (frame != null) {
                    out.write(frame);
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else {
                    return;
                }
            }
            if (!replaying && place < window.first()) {
                dropAsTooSlow();
            }
        } catch (IndexOutOfBoundsException e) {
            dropAsTooSlow();
        } catch (IOException | RuntimeException e) {
            close();
        }
    }

    /** The latest figures; an older one that was not sent yet is replaced. */
    synchronized void stats(String json) {
        stats = json;
    }

    synchronized void ping() {
        ping = true;
    }

    synchronized boolean wasTooSlow() {
        return tooSlow;
    }

    private byte @Nullable [] nextFrame() {
        if (hello) {
            hello = false;
            return HELLO;
        }
        for (SeenAlert alert = nextAlert(); alert != null; alert = nextAlert()) {
            boolean known = alert.offset() < offsets.next(alert.partition());
            offsets = offsets.plus(alert.partition(), alert.offset() + 1);
            if (!known && filter.test(alert.facets())) {
                return event("alert", alert.event());
            }
        }
        if (stats != null) {
            String latest = stats;
            stats = null;
            return event("stats", latest);
        }
        if (ping) {
            ping = false;
            return PING;
        }
        return null;
    }

    private @Nullable SeenAlert nextAlert() {
        SeenAlert old = older.poll();
        if (old != null) {
            notifyAll();
            return old;
        }
        if (replaying) {
            return null;
        }
        SeenAlert alert = window.at(place);
        if (alert != null) {
            place++;
        }
        return alert;
    }

    /** From here on the client takes what {@link #older} hands it, until it can {@link #join} the window. */
    synchronized void awaitOlder() {
        replaying = true;
    }

    /** Hands over an alert that the window no longer has; waits while the connection takes no more. */
    void older(SeenAlert alert) throws InterruptedException {
        synchronized (this) {
            long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
            while (older.size() >= MAX_OLDER && !closed) {
                wait(PATIENCE.toMillis());
                if (older.size() >= MAX_OLDER && System.nanoTime() - giveUpAt >= 0) {
                    dropAsTooSlow();
                }
            }
            older.add(alert);
        }
        send();
    }

    /** Goes on with the window if it begins no later than what was handed over ends. */
    boolean join(Offsets handedOver) {
        synchronized (this) {
            if (!handedOver.reaches(window.evicted())) {
                return false;
            }
            place = window.first();
            replaying = false;
        }
        send();
        return true;
    }

    synchronized boolean isOpen() {
        return !closed;
    }

    /** JSON is one line whatever the article said, so no text can begin a field of the stream. */
    private byte[] event(String name, String json) {
        return frame("id: " + offsets + "\nevent: " + name + "\ndata: " + json + "\n\n");
    }

    private static byte[] frame(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void dropAsTooSlow() {
        tooSlow = true;
        close();
    }

    void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            notifyAll();
        }
        ended.accept(this);
        complete.run();
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            writable = true;
        }
        send();
    }

    @Override
    public void onError(Throwable cause) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
