package org.armswire.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes Ctrl-C, while it is open, the usual way to end: what was begun is finished, and the exit code is 0. */
final class CtrlC implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::endWell, "ctrl-c");
    private volatile boolean pressed;

    CtrlC() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean pressed() {
        return pressed;
    }

    /** Call when everything is printed. */
    @Override
    public void close() {
        finished.countDown();
        if (!pressed) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                pressed = true;
            }
        }
    }

    private void endWell() {
        pressed = true;
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The runtime would report the signal; for a watch that somebody ends it is no failure.
        Runtime.getRuntime().halt(ExitCode.OK);
    }
}
