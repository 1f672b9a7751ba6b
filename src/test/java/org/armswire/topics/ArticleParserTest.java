package org.armswire.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ArticleParserTest {

    @ParameterizedTest(name = "{0} is refused as {2}")
    @MethodSource("hostile")
    void what_is_no_article_is_refused_with_a_code(String what, byte[] value, String reason) {
        Parsed parsed = ArticleParser.parse(value);

        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Bad.class, bad -> assertThat(bad.reason()).isEqualTo(reason));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("null", null, "NULL_VALUE"),
                arguments("nothing", bytes(""), "EMPTY"),
                arguments("white space", bytes(" \n\t "), "EMPTY"),
                arguments("numbers", bytes("12 345"), "EMPTY"),
                arguments("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "BAD_UTF8"),
                arguments("UTF-16", "\uFEFFNews".getBytes(StandardCharsets.UTF_16BE), "BAD_UTF8"),
                arguments("truncated JSON", bytes("{\"body\":\"Talks"), "BAD_JSON"),
                arguments("two documents", bytes("{\"body\":\"a\"} {}"), "BAD_JSON"),
                arguments("deep arrays", bytes("[".repeat(100_000)), "TOO_DEEP"),
                arguments("deep objects", bytes("{\"a\":".repeat(100_000)), "TOO_DEEP"),
                arguments(
                        "depth in an ignored field",
                        bytes("{\"body\":\"Text\",\"x\":" + "[".repeat(500) + "]".repeat(500) + "}"),
                        "TOO_DEEP"),
                arguments("a huge exponent", bytes("{\"body\":\"Text\",\"version\":1e1000000000}"), "BAD_NUMBER"),
                arguments(
                        "a long number",
                        bytes("{\"body\":\"T\",\"version\":" + "9".repeat(500_000) + "}"),
                        "BAD_NUMBER"),
                arguments("a negative version", bytes("{\"body\":\"Text\",\"version\":-1}"), "BAD_NUMBER"),
                arguments("too many bytes", bytes("{\"body\":\"" + "x".repeat(1 << 20) + "\"}"), "TOO_LARGE"),
                arguments("a long field name", bytes("{\"" + "n".repeat(60_000) + "\":1}"), "TOO_LARGE"),
                arguments("very many fields", bytes(manyFields()), "TOO_LARGE"),
                arguments("a key twice", bytes("{\"id\":\"a\",\"id\":\"b\",\"body\":\"Text\"}"), "DUP_KEY"),
                arguments("a title that is an object", bytes("{\"title\":{\"a\":1}}"), "SCHEMA"),
                arguments("a body that is an array", bytes("{\"body\":[\"a\"]}"), "SCHEMA"),
                arguments("a date that is a truth", bytes("{\"body\":\"Text\",\"publishedAt\":true}"), "SCHEMA"),
                arguments("an unknown status", bytes("{\"body\":\"Text\",\"status\":\"spiked\"}"), "SCHEMA"),
                arguments("an array of articles", bytes("[{\"body\":\"Text\"}]"), "SCHEMA"),
                arguments("an id of a page", bytes("{\"body\":\"T\",\"id\":\"" + "i".repeat(600) + "\"}"), "SCHEMA"),
                arguments("no text", bytes("{\"id\":\"a\",\"url\":\"https://a.example/b\"}"), "NO_TEXT"));
    }

    private static String manyFields() {
        return IntStream.range(0, 60_000).mapToObj(i -> "\"f" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
    }

    @Test
    void bare_text_is_an_article_whose_id_is_that_of_its_words() {
        Article first = ok("Japan sells radars.\n\nTo Manila.");
        Article second = ok("  Japan sells radars. To Manila. ");

        assertThat(first.body()).isEqualTo("Japan sells radars.\n\nTo Manila.");
        assertThat(first.id()).startsWith("text:").isEqualTo(second.id());
    }

    @Test
    void text_may_begin_like_an_array_or_a_quotation() {
        assertThat(ok("[Update] Talks go on").body()).isEqualTo("[Update] Talks go on");
        assertThat(ok("\"We sell nothing,\" he said.").body()).isEqualTo("\"We sell nothing,\" he said.");
    }

    @Test
    void the_same_page_has_one_id_whatever_its_tracking_parameters() {
        String one = ok("{\"body\":\"a\",\"url\":\"https://News.Example/a?utm_source=x&b=2&a=1#top\"}")
                .id();
        String two =
                ok("{\"body\":\"b\",\"url\":\"http://news.example/a?a=1&b=2\"}").id();

        assertThat(one).startsWith("url:").isEqualTo(two);
    }

    @Test
    void a_cancellation_needs_no_text() {
        Article article = ok("{\"id\":\"a\",\"status\":\"cancelled\",\"version\":\"3\"}");

        assertThat(article.status()).isEqualTo(ArticleStatus.CANCELED);
        assertThat(article.version()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_written_as_utf8_is_replaced_and_piles_of_marks_are_cut() {
        Article article = ok("{\"body\":\"a\\ud800b\\u0000c" + "\u0301".repeat(50_000) + "\"}");

        assertThat(article.body()).isEqualTo("a\uFFFDb c" + "\u0301".repeat(8));
        assertThat(Json.bytes(article)).isNotEmpty();
    }

    @Test
    void times_stay_as_given_and_milliseconds_become_a_time() {
        assertThat(ok("{\"body\":\"a\",\"publishedAt\":\"+99:99\"}").publishedAt())
                .isEqualTo("+99:99");
        assertThat(ok("{\"body\":\"a\",\"publishedAt\":1677196800000}").publishedAt())
                .isEqualTo("2023-02-24T00:00:00Z");
        assertThat(ok("{\"body\":\"a\",\"publishedAt\":9223372036854775807}").publishedAt())
                .isNotNull();
    }

    @Test
    void a_language_tag_is_cut_to_its_language() {
        assertThat(ok("{\"body\":\"a\",\"language\":\"en_GB\"}").language()).isEqualTo("en");
        assertThat(ok("{\"body\":\"a\",\"language\":\"?\"}").language()).isNull();
    }

    private static Article ok(String value) {
        return ((Parsed.Ok) ArticleParser.parse(bytes(value))).article();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
