package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.armswire.topics.Json;
import org.junit.jupiter.api.Test;

final class HtmlPageTest {

    @Test
    void a_saved_page_gives_its_title_its_paragraphs_and_what_its_head_says() throws IOException {
        JsonNode article = article("""
                <html lang="en-GB"><head><title>Radars | The Lookout</title>
                <meta property="og:title" content="Radars for Lima"><meta property="og:site_name" content="The Lookout">
                <meta property="article:published_time" content="2026-03-02T09:00:00Z">
                <link rel="canonical" href="https://lookout.example/radars"></head>
                <body><nav><p>Home</p></nav><article><h1>Radars for Lima</h1><p>Peru asked <b>Sweden</b> for
                radars.</p><script>p("no")</script><blockquote><p>"Soon," it said.</p></blockquote></article>
                <footer><p>All rights reserved.</p></footer></body></html>
                """);

        assertThat(article.get("url").asText()).isEqualTo("https://lookout.example/radars");
        assertThat(article.get("source").asText()).isEqualTo("The Lookout");
        assertThat(article.get("title").asText()).isEqualTo("Radars for Lima");
        assertThat(article.get("publishedAt").asText()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(article.get("language").asText()).isEqualTo("en-GB");
        assertThat(article.get("body").asText()).isEqualTo("Peru asked Sweden for radars.\n\n\"Soon,\" it said.");
    }

    @Test
    void what_a_page_does_not_say_stays_unknown() throws IOException {
        JsonNode article = article("Peru asked Sweden for radars.");

        assertThat(article.toString()).isEqualTo("{\"body\":\"Peru asked Sweden for radars.\"}");
    }

    @Test
    void a_link_that_is_no_address_is_no_url() throws IOException {
        assertThat(article("<link rel=canonical href='/radars'><p>Radars.</p>").has("url"))
                .isFalse();
    }

    private static JsonNode article(String page) throws IOException {
        return Json.tree(HtmlPage.article(page.getBytes(StandardCharsets.UTF_8)));
    }
}
