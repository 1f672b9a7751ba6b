package org.armswire.cli;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own, which can be killed. */
final class ArmswireProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("embedded Kafka +(127\\.0\\.0\\.1:\\d+)");
    private static final Pattern TOPICS = Pattern.compile("topics +(found|\\d+ created)");
    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private ArmswireProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "armswire-output");
        reader.setDaemon(true);
        reader.start();
    }

    static ArmswireProcess start(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // the log that ships, and not that of the tests, which lies on the same class path
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                "org.armswire.cli.Main"));
        command.addAll(List.of(args));
        try {
            return new ArmswireProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings of a client of its broker, once that has the topics. */
    Map<String, Object> client() {
        awaitLine(TOPICS);
        // A broker that is gone is to show in the assertion, with what its process said, and not as a wait without end.
        return Map.of(
                "bootstrap.servers", awaitLine(ADDRESS).group(1),
                "default.api.timeout.ms", 10_000,
                "request.timeout.ms", 5_000);
    }

    void awaitRunning() {
        awaitLine(Pattern.compile("pipeline +RUNNING"));
    }

    Matcher awaitLine(Pattern pattern) {
        await().atMost(START)
                .failFast(() -> {
                    if (!process.isAlive() && find(pattern) == null) {
                        throw new AssertionError("it ended: " + output());
                    }
                })
                .until(() -> find(pattern) != null);
        return find(pattern);
    }

    /** As Ctrl-C or a supervisor does; the exit code. */
    int signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        return exit();
    }

    /** Waits for its end, not longer than a clean stop may take. */
    int exit() throws InterruptedException {
        if (!process.waitFor(12, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end: " + output());
        }
        return process.exitValue();
    }

    void kill9() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String output() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Matcher find(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .findFirst()
                .orElse(null);
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("(its output ended: " + e.getMessage() + ")");
        }
    }
}
