package org.armswire.support;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    public static boolean hasImage(String image) {
        return answers("docker", "image", "inspect", image);
    }

    /** Runs a command to its end. */
    public static Outcome run(Map<String, String> environment, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Outcome(-1, output + "\nnot done after 5 minutes");
            }
            return new Outcome(process.exitValue(), output);
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(-1, e.toString());
        }
    }

    private static boolean answers(String... command) {
        return run(Map.of(), List.of(command)).ok();
    }

    private static <T> T skip(Class<?> tests, String why) {
        System.out.println(tests.getSimpleName() + " skipped: " + why);
        return abort(why);
    }
}
