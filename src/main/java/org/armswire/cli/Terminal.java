package org.armswire.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the program's output goes to.
 *
 * @param out whether the standard output is a terminal
 * @param err whether the standard error is a terminal
 * @param width columns of the terminal
 */
record Terminal(boolean out, boolean err, int width) {

    private static final int USUAL_WIDTH = 80;

    /** Looks at this process. Java 17 itself can only tell whether input and output are both a terminal. */
    static Terminal detect(Map<String, String> environment) {
        boolean out = isTerminal(1);
        boolean err = isTerminal(2);
        int width = columns(environment.get("COLUMNS"));
        if (width == 0 && (out || err)) {
            width = columnsOfTheTerminal();
        }
        return new Terminal(out, err, width == 0 ? USUAL_WIDTH : width);
    }

    @SuppressWarnings("SystemConsoleNull") // what newer versions answer wrongly, Linux has already answered
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    private static int columns(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
    }

    private static int columnsOfTheTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            return columns(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
