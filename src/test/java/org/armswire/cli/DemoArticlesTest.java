package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.armswire.knowledge.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoArticlesTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-05-04");

    @TempDir
    private Path seeds;

    @Test
    void the_newest_is_of_today_and_the_others_keep_their_distance_and_their_time() throws IOException {
        Path articles = Files.createDirectories(seeds.resolve("articles"));
        Files.writeString(articles.resolve("1.json"), "{\"id\":\"a\",\"publishedAt\":\"2026-02-27T23:30:00Z\"}");
        Files.writeString(articles.resolve("2.json"), "{\"id\":\"b\",\"publishedAt\":\"2026-03-01\"}");
        Files.writeString(articles.resolve("3.json"), "{\"id\":\"c\"}");
        assertThat(DemoArticles.shiftedTo(TODAY, Seeds.of(seeds)))
                .extracting(article -> article.path("publishedAt").asText("none"))
                .containsExactly("2031-05-02T23:30:00Z", "2031-05-04", "none");
    }

    @Test
    void what_ships_ends_today() {
        List<ObjectNode> shipped = DemoArticles.shiftedTo(TODAY, Seeds.shipped());
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(40);
        assertThat(shipped)
                .extracting(article -> article.path("publishedAt").asText("").compareTo("2031-05-05") < 0)
                .containsOnly(true);
        assertThat(shipped)
                .anySatisfy(article ->
                        assertThat(article.path("publishedAt").asText("")).startsWith("2031-05-04"));
    }
}
