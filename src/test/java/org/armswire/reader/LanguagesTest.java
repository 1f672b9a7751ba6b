package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags our own sentences in ten languages: names as news inflects them. The floors keep what is reached. */
final class LanguagesTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));
    private static final double ACTORS = 0.97;
    private static final double WEAPONS = 0.88;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "ru", "uk", "zh", "ar", "tr"})
    void actors_and_weapons_are_found_in_all_their_forms(String language) throws IOException {
        LanguageSentences sentences = LanguageSentences.load(language);
        assertThat(sentences.rows()).hasSizeGreaterThanOrEqualTo(20);
        LanguageSentences.Figures actors = sentences.actors(READER);
        LanguageSentences.Figures weapons = sentences.weapons(READER);
        System.out.printf(Locale.ROOT, "%s: actors F1 %.3f, weapons F1 %.3f%n", language, actors.f1(), weapons.f1());
        assertThat(actors.f1()).as("actors: %s", actors.misses()).isGreaterThanOrEqualTo(ACTORS);
        assertThat(weapons.f1()).as("weapons: %s", weapons.misses()).isGreaterThanOrEqualTo(WEAPONS);
    }

    @Test
    void a_leader_is_his_state_in_any_script_while_he_is_in_office() {
        assertThat(read("ru", "Байден поддержал Киев.", "2023-05-01").actors()).containsExactly("UKR", "USA");
        assertThat(read("ru", "Байдена пригласили в Киев.", "2026-05-01").actors())
                .containsExactly("UKR");
        assertThat(read("zh", "泽连斯基会见马克龙。", null).actors()).containsExactly("FRA", "UKR");
        assertThat(read("ar", "التقى نتنياهو ترامب.", "2025-07-01").actors()).containsExactly("ISR", "USA");
    }

    @Test
    void letters_across_two_chinese_words_are_no_state() {
        assertThat(read("zh", "他们参加军事演习，以方便学生，强调道德方面的司法方法。", null).actors()).isEmpty();
    }

    @Test
    void words_of_another_language_mean_nothing_in_this_one() {
        assertThat(read("en", "The chars of a fish are no tanks, and a caza is no jet.", null)
                        .mentions())
                .noneMatch(mention ->
                        mention.text().equals("chars") || mention.text().equals("caza"));
        assertThat(read("de", "Im Char steckt Gift, sagte Fin.", null).actors()).isEmpty();
    }

    private static Reading read(String language, String text, @Nullable String day) {
        return READER.read(new Article("t", null, null, null, text, language, day, ArticleStatus.USABLE, 0, null));
    }

    @Test
    void languages_share_the_names_that_they_have_in_common() {
        Lexicons lexicons = new Lexicons(Knowledge.load(Seeds.shipped()));
        assertThat(lexicons.of("fr").names).isSameAs(lexicons.of("en").names);
    }

    @Test
    void a_language_that_nobody_has_heard_of_takes_no_lexicon_of_its_own() {
        Lexicons lexicons = new Lexicons(Knowledge.load(Seeds.shipped()));
        assertThat(lexicons.of("x1")).isSameAs(lexicons.of("x2"));
    }

    @Test
    void an_apostrophe_does_what_it_does_in_the_language() {
        Lexicons lexicons = new Lexicons(Knowledge.load(Seeds.shipped()));
        assertThat(lexicons.of("fr").tokens("l'Iran").word(1)).isEqualTo("Iran");
        assertThat(lexicons.of("tr").tokens("Kanada'nın").word(1)).isEqualTo("'nın");
        assertThat(lexicons.of("en").tokens("don't").size).isEqualTo(1);
    }
}
