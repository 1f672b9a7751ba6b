package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever only wants to have an article read does not wait for Kafka's classes. */
final class OfflineVerbsTest {

    @TempDir
    private Path folder;

    @Test
    void reading_loads_no_class_of_kafka() throws IOException {
        Path article =
                Files.writeString(folder.resolve("a.jsonl"), "{\"body\":\"Iran delivered drones to Ethiopia.\"}");

        List<String> printed = program("read", article.toString());

        assertThat(printed).anyMatch(line -> line.contains("\"claims\":[{"));
        assertThat(printed).anyMatch(line -> line.contains("org.armswire.cli.ReadCommand"));
        assertThat(printed).noneMatch(line -> line.contains("org.apache.kafka"));
    }

    private static List<String> program(String... args) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        program.command().addAll(List.of(args));
        return new String(
                        program.redirectErrorStream(true)
                                .start()
                                .getInputStream()
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
