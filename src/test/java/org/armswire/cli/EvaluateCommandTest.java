package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.armswire.cli.Cli.Ran;
import org.armswire.topics.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

    private static final Path GOLD = Path.of("../shared/gold");

    @TempDir
    private Path folder;

    private String articles;
    private String labels;

    @BeforeEach
    void write_two_articles_and_their_labels() throws IOException {
        articles = Files.writeString(folder.resolve("articles.jsonl"), """
                        {"id":"n:1","body":"Iran delivered 40 drones to Ethiopia."}
                        {"id":"n:2","body":"It rained in Lima."}
                        """).toString();
        labels = Files.writeString(folder.resolve("labels.jsonl"), """
                        {"id":"n:1","actors":["ETH","IRN"],"transfers":[{"supplier":"IRN","recipient":"ETH","weapon":"drones","category":"uav","quantity":[40,40],"value":null,"stage":"delivered","assertion":"stated","denied_by":[],"evidence":"Iran delivered 40 drones to Ethiopia."}]}
                        {"id":"n:2","actors":[],"transfers":[{"supplier":null,"recipient":"PER","weapon":"rain","category":"other","quantity":null,"value":null,"stage":"delivered","assertion":"stated","denied_by":[],"evidence":"It rained in Lima."}]}
                        """).toString();
    }

    @Test
    void figures_and_mistakes_are_printed_in_the_labellers_layout() {
        Ran ran = Cli.type("evaluate", articles, labels, "--errors", "5");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("articles        2\n")
                .contains("pair            p 1.0  r 0.5  f1 0.6667  tp 1  fp 0  fn 1\n")
                .contains("pair_macro      0.5\n")
                .contains("stage           acc 1.0  n 1\n")
                .endsWith("missed   n:2 ? -> PER [other] delivered: It rained in Lima.\n");
    }

    @Test
    void json_holds_the_same_figures() {
        JsonNode figures = Json.read(
                Cli.type("evaluate", articles, labels, "--json").out().getBytes(StandardCharsets.UTF_8),
                JsonNode.class);

        assertThat(figures.at("/pair/f1").asDouble()).isEqualTo(0.6667);
        assertThat(figures.at("/with_transfers").asInt()).isEqualTo(2);
    }

    @Test
    void a_figure_under_its_floor_ends_with_exit_code_4_and_is_named() {
        Ran ran = Cli.type("evaluate", articles, labels, "--floor", "pair=0.7,triple=0.6,stage=1,pair.p=1");

        assertThat(ran.exitCode()).isEqualTo(4);
        assertThat(ran.err()).isEqualTo("armswire: pair is 0.6667, under its floor of 0.7\n");
        assertThat(ran.out()).contains("pair ");
        assertThat(Cli.type("evaluate", articles, labels, "--floor", "pair=0.6").exitCode())
                .isZero();
    }

    @Test
    void wrong_floors_files_and_labels_are_told() throws IOException {
        fails(2, "'pear' must be one of", Cli.type("evaluate", articles, labels, "--floor", "pear=0.7"));
        fails(2, "must be from 0 to 1", Cli.type("evaluate", articles, labels, "--floor", "pair=70"));
        fails(2, "gone.jsonl: cannot be read: no such file", Cli.type("evaluate", articles, "gone.jsonl"));
        fails(2, "gone.jsonl: no such file", Cli.type("evaluate", "gone.jsonl", labels));
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":\"n:1\",\"actors\":[]}\n{\"id\":7,");
        fails(2, "bad.jsonl:2: no label", Cli.type("evaluate", articles, bad.toString()));
        Path none = Files.writeString(folder.resolve("none.jsonl"), "{\"actors\":[]}\n");
        fails(2, "none.jsonl:1: id: is missing", Cli.type("evaluate", articles, none.toString()));
    }

    @Test
    void the_labellers_script_finds_the_same_figures_on_the_gold_articles() throws Exception {
        boolean there = Files.exists(GOLD.resolve("score.py")) && python();
        if (!there) {
            System.out.println("skipped: no python3 or no ../shared/gold to compare the scores with");
        }
        assumeTrue(there);
        for (String set : new String[] {"seed", "dev", "train"}) {
            String gold = GOLD.resolve(set + "-articles.jsonl").toString();
            String told = GOLD.resolve(set + "-labels.jsonl").toString();
            Path found = Files.writeString(
                    folder.resolve(set),
                    Cli.type("read", "--format", "gold", gold).out());

            JsonNode theirs =
                    Json.tree(run("python3", GOLD.resolve("score.py").toString(), told, found.toString(), "--json"));
            JsonNode ours =
                    Json.tree(Cli.type("evaluate", gold, told, "--json").out().getBytes(StandardCharsets.UTF_8));

            assertThat(ours.toString()).as(set).isEqualTo(theirs.toString());
        }
    }

    private static boolean python() throws Exception {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] run(String... command) throws IOException {
        return new ProcessBuilder(command).start().getInputStream().readAllBytes();
    }
}
