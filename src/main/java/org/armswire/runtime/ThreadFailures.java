package org.armswire.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replaces a stream thread that died, but not for ever: what dies again and again needs a person. */
final class ThreadFailures implements StreamsUncaughtExceptionHandler {

    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ThreadFailures.class);

    private final Clock clock;
    private final Deque<Instant> failures = new ArrayDeque<>();

    ThreadFailures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable thrown) {
        Instant now = clock.instant();
        failures.add(now);
        while (failures.element().isBefore(now.minus(WITHIN))) {
            failures.remove();
        }
        // A parser that overflowed its stack harms one thread; other errors, such as no memory, harm the process.
        boolean processHarmed = thrown instanceof Error && !(thrown instanceof StackOverflowError);
        if (processHarmed || failures.size() > MOST) {
            LOG.error("a stream thread died, {} in 10 minutes; the monitor stops", failures.size(), thrown);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.error("a stream thread died and is replaced ({} of {} in 10 minutes)", failures.size(), MOST, thrown);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
