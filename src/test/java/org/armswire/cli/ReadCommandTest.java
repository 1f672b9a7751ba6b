package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armswire.cli.Cli.Ran;
import org.armswire.topics.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {

    private static final String ARTICLE = "{\"id\":\"n:1\",\"body\":\"Iran delivered 40 drones to Ethiopia.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void gold_prints_one_line_for_each_article_in_the_form_of_the_labels() {
        Ran ran = Cli.pipe(ARTICLE + "{\"id\":\"n:2\",\"title\":\"Rain\"}", "read", "--format", "gold", "-");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines()).hasSize(2);
        JsonNode first = json(ran.out().lines().toList().get(0));
        assertThat(first.get("id").asText()).isEqualTo("n:1");
        assertThat(first.get("actors").toString()).isEqualTo("[\"ETH\",\"IRN\"]");
        assertThat(first.at("/transfers/0/supplier").asText()).isEqualTo("IRN");
        assertThat(first.at("/transfers/0/recipient").asText()).isEqualTo("ETH");
        assertThat(first.at("/transfers/0/quantity").toString()).isEqualTo("[40,40]");
        assertThat(json(ran.out().lines().toList().get(1)).toString())
                .isEqualTo("{\"id\":\"n:2\",\"actors\":[],\"transfers\":[]}");
    }

    @Test
    void full_prints_mentions_and_claims_with_offsets() {
        JsonNode reading = json(Cli.pipe(ARTICLE, "read", "-").out());

        assertThat(reading.get("id").asText()).isEqualTo("n:1");
        assertThat(reading.at("/mentions/0/span").toString()).isEqualTo("{\"part\":\"body\",\"start\":0,\"end\":4}");
        assertThat(reading.at("/claims/0/evidence").size()).isGreaterThan(3);
    }

    @Test
    void bare_text_is_an_article_too() {
        Ran ran = Cli.pipe("Iran delivered\n40 drones to Ethiopia.", "read", "--format", "gold", "-");

        assertThat(ran.out()).contains("\"supplier\":\"IRN\"");
    }

    @Test
    void a_line_that_is_no_article_is_told_and_the_others_are_read() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), "{\"id\":\n" + ARTICLE);

        Ran ran = Cli.type("read", file.toString());

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).contains("n:1");
        assertThat(ran.err()).contains("news.jsonl:1: BAD_JSON");
    }

    @Test
    void missing_files_and_folders_and_wrong_formats_are_told() {
        fails(2, "gone.jsonl: no such file", Cli.type("read", "gone.jsonl"));
        fails(2, "--seeds gone: no such directory", Cli.pipe(ARTICLE, "read", "--seeds", "gone", "-"));
        fails(2, "--format", Cli.type("read", "--format", "xml", "-"));
        fails(2, "EMPTY", Cli.pipe("", "read", "-"));
    }

    @Test
    void a_bad_seed_file_is_told_with_its_place() throws IOException {
        Files.createDirectories(folder.resolve("weapons"));
        Files.writeString(folder.resolve("weapons/bad.yaml"), "nonsense: [");

        fails(2, "weapons/bad.yaml", Cli.pipe(ARTICLE, "read", "--seeds", folder.toString(), "-"));
    }

    private static JsonNode json(String line) {
        return Json.read(line.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }
}
