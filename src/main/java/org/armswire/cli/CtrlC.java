package org.armswire.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes Ctrl-C, while it is open, the usual way to end: what was begun is finished, and the exit code is 0. */
final class CtrlC implements AutoCloseable {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endWell, "ctrl-c");
    private final Duration patience;

    /** For what ends within a moment. */
    CtrlC() {
        this(Duration.ofSeconds(5));
    }

    /**
     * For what takes longer to end.
     *
     * @param patience after this the process ends as the signal would have it
     */
    CtrlC(Duration patience) {
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean pressed() {
        return asked.getCount() == 0;
    }

    /** Waits until it is pressed, at most so long, and says whether it was. */
    boolean await(Duration atMost) {
        try {
            return asked.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Call when everything is printed. */
    @Override
    public void close() {
        finished.countDown();
        if (!pressed()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // It was pressed this very moment, and the hook ends the process.
                asked.countDown();
            }
        }
    }

    private void endWell() {
        asked.countDown();
        try {
            if (!finished.await(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The runtime would report the signal; for what somebody ends it is no failure.
        Runtime.getRuntime().halt(ExitCode.OK);
    }
}
