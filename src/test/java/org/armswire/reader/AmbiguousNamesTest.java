package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.MentionKind;
import org.junit.jupiter.api.Test;

/** A weapon's name that means other things too is a weapon only beside a word that says so. */
final class AmbiguousNamesTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));
    private static final String MILITARY =
            "The army fired missiles and shells at troops. The military moved soldiers and weapons. ";

    @Test
    void an_ambiguous_name_alone_is_no_weapon_even_in_a_military_text() {
        assertThat(systems(MILITARY + "Cory Booker said that Hunter watched Fox that day."))
                .isEmpty();
    }

    @Test
    void a_noun_of_its_category_right_beside_it_makes_it_one_there_and_in_the_rest_of_the_article() {
        assertThat(systems(MILITARY + "They flew the Hunter drone. The Hunter came back."))
                .containsExactly("rq-5", "rq-5");
    }

    @Test
    void an_article_before_a_number_is_no_designation() {
        assertThat(systems(MILITARY + "A 10-year-old boy and a 50-inch screen. The A-10 came back."))
                .containsExactly("a-10");
    }

    @Test
    void a_designation_is_found_before_an_apostrophe() {
        assertThat(systems(MILITARY + "The F-16's engine failed.")).containsExactly("f-16");
    }

    private static List<String> systems(String text) {
        return READER
                .read(new Article("t", null, null, null, text, "en", null, ArticleStatus.USABLE, 0, null))
                .mentions()
                .stream()
                .filter(mention ->
                        mention.kind() == MentionKind.WEAPON && mention.how().equals("system"))
                .map(mention -> String.valueOf(mention.code()))
                .toList();
    }
}
