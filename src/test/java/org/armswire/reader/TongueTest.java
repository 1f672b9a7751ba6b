package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language an article is read. */
final class TongueTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "ru", "uk", "zh", "ar", "tr"})
    void a_language_that_is_not_stated_is_detected(String language) throws IOException {
        assertThat(language(null, text(language))).isEqualTo(language);
    }

    @Test
    void a_text_that_is_said_to_be_english_and_is_not_is_read_as_what_it_is() throws IOException {
        assertThat(language("en", text("de"))).isEqualTo("de");
    }

    @Test
    void an_english_text_that_is_said_to_be_german_is_read_as_english() throws IOException {
        assertThat(language(
                        "de",
                        "The ministry said that it is in talks with the makers of the tanks, and that the"
                                + " first of them will be with the army of the country by the end of the year."))
                .isEqualTo("en");
    }

    @Test
    void what_is_stated_holds_where_the_text_says_nothing_against_it() {
        assertThat(language("de", "Kampfpanzer Leopard")).isEqualTo("de");
        assertThat(language("en", "F-16 Block 70")).isEqualTo("en");
        assertThat(language("nl", "Nederland levert gevechtsvliegtuigen aan het buurland."))
                .isEqualTo("nl");
    }

    @Test
    void a_language_that_cannot_be_told_is_not_guessed() {
        assertThat(language(null, "")).isEqualTo("und");
        assertThat(language(null, "12345 67 8.9")).isEqualTo("und");
        assertThat(language(null, "Reuters")).isEqualTo("und");
    }

    @Test
    void names_that_all_languages_share_are_found_in_an_unknown_language() {
        assertThat(READER.read(article(null, "Rheinmetall F-35 Iran")).actors()).containsExactly("IRN");
    }

    private static String text(String language) throws IOException {
        return LanguageSentences.load(language).rows().stream()
                .limit(8)
                .map(row -> row.path("text").asText())
                .collect(Collectors.joining(" "));
    }

    private static String language(@Nullable String stated, String text) {
        return READER.read(article(stated, text)).language();
    }

    private static Article article(@Nullable String stated, String text) {
        return new Article("t", null, null, null, text, stated, null, ArticleStatus.USABLE, 0, null);
    }
}
