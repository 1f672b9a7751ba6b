package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armswire.support.Golden;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicSpec;
import org.junit.jupiter.api.Test;

/** What README says holds: its table is the topics, and its exit codes are the program's. */
class ReadmeTest {

    private static final Path README = Path.of(".", "README.md");

    @Test
    void the_topics_table_is_rendered_from_the_topics() throws IOException {
        String readme = Files.readString(README);

        Golden.assertMatches(README, between(readme, "topics", "\n" + table() + "\n"));
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
