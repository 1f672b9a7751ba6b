package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armswire.support.Golden;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicSpec;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What README says holds: its table is the topics, its commands and flags exist, and the files that it names are there. */
class ReadmeTest {

    private static final Path README = Path.of(".", "README.md");
    private static final Pattern FENCE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FLAG = Pattern.compile("(?<= )(--[a-z-]+|-[a-zA-Z])(?= |=|$)");
    private static final Pattern FILE = Pattern.compile("`((?:seeds|topics|src)(?:/[a-z][a-z.-]*)*)[^`]*`");

    @Test
    void the_topics_table_is_rendered_from_the_topics() throws IOException {
        String readme = Files.readString(README);

        Golden.assertMatches(README, between(readme, "topics", "\n" + table() + "\n"));
    }

    @Test
    void every_command_and_flag_of_the_examples_exists() throws IOException {
        CommandLine program = Main.commandLine();
        List<String> commands = FENCE.matcher(Files.readString(README))
                .results()
                .flatMap(fence -> fence.group(1).lines())
                .filter(line -> line.startsWith("./armswire "))
                .map(line ->
                        line.replaceFirst("#.*", "").replaceFirst("\\|.*", "").strip())
                .toList();

        assertThat(commands).hasSizeGreaterThan(8);
        for (String command : commands) {
            String verb = command.split(" ")[1];
            assertThat(program.getSubcommands()).as(command).containsKey(verb);
            Matcher flags = FLAG.matcher(command);
            while (flags.find()) {
                assertThat(program.getSubcommands().get(verb).getCommandSpec().findOption(flags.group(1)))
                        .as("%s: %s", command, flags.group(1))
                        .isNotNull();
            }
        }
    }

    @Test
    void every_folder_that_it_sends_a_reader_to_exists() throws IOException {
        List<String> folders = FILE.matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(folders)
                .hasSizeGreaterThan(8)
                .allSatisfy(folder -> assertThat(Path.of(folder)).exists());
    }

    @Test
    void the_exit_codes_are_those_of_the_program() throws IOException {
        List<String> codes = Main.commandLine().getCommandSpec().usageMessage().exitCodeList().keySet().stream()
                .sorted()
                .toList();
        String line = Files.readString(README)
                .lines()
                .filter(l -> l.contains("Exit codes:"))
                .findFirst()
                .orElseThrow();

        assertThat(Pattern.compile("\\b(\\d) [a-zK]")
                        .matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .isEqualTo(codes);
    }

    private static String table() {
        return TopicCatalog.shipped().all().stream()
                .map(ReadmeTest::row)
                .collect(Collectors.joining(
                        "\n", "| topic | key | value | kept | one record is |\n|---|---|---|---|---|\n", ""));
    }

    private static String row(TopicSpec topic) {
        return "| [`%s`](topics/%s.yaml) | %s | [%s](topics/%s.schema.json) | %s | %s |"
                .formatted(
                        topic.name(),
                        topic.name(),
                        topic.key().replace("|", "\\|"),
                        topic.value(),
                        topic.name(),
                        topic.policy(),
                        topic.doc());
    }

    private static String between(String text, String marker, String content) {
        String from = "<!-- " + marker + " -->";
        String to = "<!-- /" + marker + " -->";
        assertThat(text).containsOnlyOnce(from).containsOnlyOnce(to);
        return text.substring(0, text.indexOf(from) + from.length()) + content + text.substring(text.indexOf(to));
    }
}
