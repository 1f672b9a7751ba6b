package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.armswire.cli.Cli.Ran;
import org.armswire.topics.Json;
import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

    private static final String TEXT = "Iran delivered 40 drones to Ethiopia. It rained. Peru would get no radars.";
    private static final String TWO =
            "{\"id\":\"n:1\",\"body\":\"It rained.\"}\n{\"id\":\"n:2\",\"body\":\"" + TEXT + "\"}\n";

    @Test
    void the_words_that_fill_a_slot_are_marked_in_their_sentence_with_the_pattern_that_fired() {
        Ran ran = Cli.pipe(TEXT, "explain", "-");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("[Iran]", "[40]", "[drones]", "[Ethiopia]", "✔")
                .containsPattern("→ IRN -> ETH: drones by \\S+")
                .containsPattern("IRN>ETH uav, delivered by 'delivered', stated,\\s+quantity '40'")
                .contains("IRN → ETH · uav · “drones” · “40” · delivered · stated");
    }

    @Test
    void colours_are_there_when_wanted_and_only_then() {
        assertThat(Cli.pipe(TEXT, "explain", "-").out()).doesNotContain("\u001B");
        assertThat(Cli.pipe(TEXT, "explain", "--color", "always", "-").out())
                .contains("\u001B[1;31mIran\u001B[0m", "\u001B[1;33mdrones\u001B[0m");
    }

    @Test
    void one_article_can_be_picked_of_many() {
        assertThat(Cli.pipe(TWO, "explain", "--article", "n:2", "-").out())
                .contains("n:2")
                .doesNotContain("n:1");
        fails(2, "no article 'n:9'", Cli.pipe(TWO, "explain", "--article", "n:9", "-"));
    }

    @Test
    void json_lines_hold_the_same_for_programs() {
        Ran ran = Cli.pipe(TWO, "explain", "-o", "jsonl", "-");

        JsonNode second = Json.read(ran.out().lines().toList().get(1).getBytes(StandardCharsets.UTF_8), JsonNode.class);
        assertThat(second.get("id").asText()).isEqualTo("n:2");
        assertThat(second.at("/reading/claims/0/supplier").asText()).isEqualTo("IRN");
        assertThat(second.at("/sentences/0/findings/0/pattern").asText()).isNotEmpty();
    }
}
