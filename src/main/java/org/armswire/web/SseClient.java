package org.armswire.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            if (place < window.first()) {
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
        for (SeenAlert alert = window.at(place); alert != null; alert = window.at(place)) {
            place++;
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
