package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.armswire.cli.Cli.Ran;
import org.armswire.topics.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedCommandTest {

    private static final String TWO_ARTICLES = """
            {"id":"n:1","title":"Howitzers for Oslo","body":"Norway ordered howitzers from South Korea."}

            {"id":"n:2","body":"Peru asked Sweden for radars."}
            """;

    @TempDir
    private Path folder;

    @Test
    void what_would_be_sent_and_what_is_refused_is_counted_by_reason() throws IOException {
        Path file = Files.writeString(
                folder.resolve("news.jsonl"), TWO_ARTICLES + "{\"id\":\"n:3\"}\n{\"id\":\nplain words\n");

        Ran ran = Cli.type("feed", "--dry-run", file.toString());

        JsonNode summary = summary(ran);
        assertThat(ran.exitCode()).isZero();
        assertThat(summary.get("readable").asInt()).isEqualTo(2);
        assertThat(summary.get("sent").asInt()).isZero();
        assertThat(summary.get("refused").toString()).isEqualTo("{\"BAD_JSON\":2,\"NO_TEXT\":1}");
        assertThat(summary.get("failed").asInt()).isZero();
        assertThat(ran.err()).contains("news.jsonl:4: NO_TEXT", "news.jsonl:5: BAD_JSON", "news.jsonl:6: BAD_JSON");
    }

    @Test
    void a_folder_gives_its_json_text_html_and_packed_files() throws IOException {
        Files.createDirectories(folder.resolve("deep/er"));
        Files.writeString(folder.resolve("a.json"), "{\n  \"body\": \"Spain sold mortars to Chile.\"\n}");
        Files.writeString(folder.resolve("b.json"), "[{\"body\":\"One.\"},{\"body\":\"Two.\"}]");
        Files.writeString(folder.resolve("deep/c.txt"), "Italy sold a frigate to Egypt.\n\nIt sailed on Monday.");
        Files.writeString(folder.resolve("deep/er/d.html"), "<title>Tanks</title><p>Tanks for Poland.</p>");
        Files.writeString(folder.resolve("notes.md"), "no article");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("e.jsonl.gz")))) {
            out.write(TWO_ARTICLES.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(summary(Cli.type("feed", "--dry-run", folder.toString()))
                        .get("readable")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void the_standard_input_holds_json_lines_or_with_text_one_article() {
        assertThat(summary(Cli.pipe(TWO_ARTICLES, "feed", "--dry-run", "-"))
                        .get("readable")
                        .asInt())
                .isEqualTo(2);
        assertThat(summary(Cli.pipe("Two lines\nof one article.", "feed", "--dry-run", "--text", "-"))
                        .get("readable")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_there_is_told_before_anything_is_sent() throws IOException {
        Path good = Files.writeString(folder.resolve("news.jsonl"), TWO_ARTICLES);

        fails(2, "no such file", Cli.type("feed", "--dry-run", good.toString(), folder.resolve("gone.jsonl") + ""));
    }

    @Test
    void a_folder_without_an_article_is_told() {
        fails(2, "no article in this folder", Cli.type("feed", "--dry-run", folder.toString()));
    }

    @Test
    void a_file_without_an_article_is_told() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n\n");

        assertThat(Cli.type("feed", "--dry-run", empty.toString()))
                .satisfies(ran -> assertThat(ran.exitCode()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err()).contains("no article"));
    }

    @Test
    void a_file_that_only_looks_packed_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("x.jsonl.gz"), TWO_ARTICLES);

        fails(2, "cannot be read", Cli.type("feed", "--dry-run", file.toString()));
    }

    @Test
    void nothing_to_feed_a_wrong_rate_and_a_wrong_flag_are_told() {
        fails(2, "FILE|DIR|-", Cli.type("feed"));
        fails(2, "200/s", Cli.type("feed", "--rate", "fast", "x.jsonl"));
        fails(2, "--ratee", Cli.type("feed", "--ratee", "3", "x.jsonl"));
        fails(2, "did you mean feed", Cli.type("fed", "x.jsonl"));
    }

    @Test
    void a_broker_that_is_not_there_costs_one_line_with_its_address_and_exit_code_3() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), TWO_ARTICLES);
        Instant begin = Instant.now();

        fails(3, "127.0.0.1:1", Cli.type("feed", "-b", "127.0.0.1:1", file.toString()));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void somebody_who_listens_but_is_no_kafka_costs_the_same() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), TWO_ARTICLES);
        try (ServerSocket silent = new ServerSocket(0)) {
            Path impatient = Files.writeString(
                    folder.resolve("c.properties"), "default.api.timeout.ms=1500\nrequest.timeout.ms=1000");
            Ran ran = Cli.type(
                    "feed", "-b", "127.0.0.1:" + silent.getLocalPort(), "--command-config", impatient + "", file + "");

            fails(3, "127.0.0.1:" + silent.getLocalPort(), ran);
        }
    }

    @Test
    void a_wrong_address_or_client_file_is_a_wrong_flag() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), TWO_ARTICLES);

        fails(2, "'localhost' must be HOST:PORT", Cli.type("feed", "-b", "localhost", file.toString()));
        fails(2, "no such file", Cli.type("feed", "--command-config", "gone.properties", file.toString()));
    }

    private static JsonNode summary(Ran ran) {
        assertThat(ran.out().lines()).hasSize(1);
        return Json.read(ran.out().getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }

    static void fails(int exitCode, String why, Ran ran) {
        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(exitCode);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .startsWith("armswire: ")
                .contains(why);
        assertThat(ran.out()).isEmpty();
    }
}
