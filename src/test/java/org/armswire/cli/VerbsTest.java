package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.armswire.cli.Cli.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every verb. */
final class VerbsTest {

    static Set<String> verbs() {
        return Main.commandLine().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_explains_itself(String verb) {
        assertThat(Cli.type(verb, "--help"))
                .satisfies(ran -> assertThat(ran.exitCode()).isZero())
                .satisfies(ran -> assertThat(ran.out()).startsWith("Usage: armswire " + verb));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_tells_the_version(String verb) {
        assertThat(Cli.type(verb, "--version").out()).startsWith("armswire ");
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void a_wrong_flag_costs_one_line_and_exit_code_2(String verb) {
        fails(2, "see armswire " + verb + " --help", Cli.type(verb, "--frobnicate"));
    }

    @Test
    void knowledge_from_a_folder_that_is_not_there_is_told_before_anything_starts() {
        fails(2, "--seeds gone: no such directory", Cli.type("up", "--ephemeral", "--seeds", "gone"));
        fails(2, "--seeds gone: no such directory", Cli.type("run", "-b", "127.0.0.1:1", "--seeds", "gone"));
    }

    @Test
    void knowledge_that_is_wrong_is_told_by_its_path_before_anything_starts(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(
                Files.createDirectories(folder.resolve("weapons")).resolve("bad.yaml"), "nonsense: [");

        Ran ran = Cli.type("up", "--ephemeral", "--kafka-port", "0", "--seeds", folder.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("armswire: " + wrong + ":1").hasLineCount(1);
        assertThat(ran.out()).doesNotContain("embedded Kafka");
    }
}
