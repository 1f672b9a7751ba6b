package org.armswire.support;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Docker engine of this machine, where there is one. */
public final class Docker {

    /** What a command printed, on both streams together, and how it ended. */
    public record Outcome(int exitCode, String output) {

        public boolean ok() {
            return exitCode == 0;
        }
    }

    private Docker() {}

    /** Skips the tests of a class, and says so, unless an engine answers. */
    public static void require(Class<?> tests) {
        if (!answers("docker", "info")) {
            skip(tests, "no Docker engine answers");
        }
    }

    /** Compose as this machine has it, the plugin or the program of old; skips the tests when it has neither. */
    public static List<String> requireCompose(Class<?> tests) {
        require(tests);
        return Optional.of(List.of("docker", "compose"))
                .filter(plugin -> answers("docker", "compose", "version"))
                .or(() -> Optional.of(List.of("docker-compose")).filter(old -> answers("docker-compose", "version")))
                .orElseGet(() -> skip(tests, "Docker has no compose"));
    }

    /** An image that is here or can be pulled; skips the tests otherwise. */
    public static void requireImage(Class<?> tests, String image) {
        if (!answers("docker", "image", "inspect", image) && !answers("docker", "pull", "-q", image)) {
            skip(tests, "the image " + image + " is not here and cannot be pulled");
        }
    }

    /** Runs a command to its end, but no longer than a few minutes. */
    public static Outcome run(Map<String, String> environment, List<String> command) {
        Path output = null;
        try {
            output = Files.createTempFile("armswire-docker-", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            boolean done = process.waitFor(3, TimeUnit.MINUTES);
            if (!done) {
                process.destroyForcibly();
            }
            return new Outcome(done ? process.exitValue() : -1, Files.readString(output));
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(-1, e.toString());
        } finally {
            delete(output);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(String... command) {
        return run(Map.of(), List.of(command)).ok();
    }

    /** Skips the tests of a class and prints why. */
    public static <T> T skip(Class<?> tests, String why) {
        System.out.println(tests.getSimpleName() + " skipped: " + why);
        return abort(why);
    }
}
