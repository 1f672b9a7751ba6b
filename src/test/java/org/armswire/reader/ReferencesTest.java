package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** Whom pronouns, descriptions and relative clauses mean where a sentence has other names in it. */
final class ReferencesTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    private static List<String> roles(String body) {
        Article article =
                new Article("test", null, null, null, body, "en", "2023-05-01", ArticleStatus.USABLE, 0, null);
        return READER.read(article).claims().stream().map(ReferencesTest::role).toList();
    }

    private static String role(Claim claim) {
        return claim.supplier() + " > " + claim.recipient() + " "
                + claim.weapon().category().code();
    }

    @Test
    void he_is_somebody_named_before_and_not_after() {
        assertThat(roles("Vucic has kept every door open. He bought howitzers from France and met Xi Jinping."))
                .containsExactly("FRA > SRB artillery");
    }

    @Test
    void he_is_whom_the_last_sentence_began_with() {
        assertThat(roles("Emmanuel Macron wrote to Zelensky on Monday. He will send 20 howitzers to Moldova."))
                .containsExactly("FRA > MDA artillery");
    }

    @Test
    void what_was_bought_from_somebody_was_delivered_and_not_the_seller() {
        assertThat(roles(
                        "Serbia bought air defence missiles from China, which were delivered aboard six cargo planes."))
                .containsExactly("CHN > SRB air_defence");
    }

    @Test
    void a_participle_that_describes_the_goods_is_no_deed_of_its_own() {
        assertThat(roles("Germany sent Ukraine the second of three promised howitzers."))
                .containsExactly("DEU > UKR artillery");
    }

    @Test
    void what_you_or_anyone_does_is_nobodys_deed_who_is_named() {
        assertThat(roles("Japan says you are sending tanks to Israel.")).isEmpty();
        assertThat(roles("China said that anyone who arms Taiwan will be punished."))
                .isEmpty();
    }

    @Test
    void opposition_parties_are_no_rebels() {
        assertThat(roles(
                        "Ukraine is at war. In Taiwan, opposition parties want an accounting of the American weapons."))
                .noneMatch(role -> role.contains("DONBAS"));
    }

    @Test
    void shares_of_a_maker_tell_of_no_transfer() {
        assertThat(roles("Shares of Lockheed Martin, which makes the HIMARS, rose while Nvidia sold chips to China."))
                .isEmpty();
    }

    @Test
    void a_common_surname_means_whom_the_article_has_called_by_the_full_name() {
        assertThat(roles("Gustavo Petro spoke in Cali. Petro ordered 16 fighter jets from Sweden."))
                .containsExactly("SWE > COL aircraft");
        assertThat(roles("Petro ordered 16 fighter jets from Sweden.")).noneMatch(role -> role.contains("COL"));
    }

    @Test
    void a_surname_that_is_a_word_too_stays_a_word() {
        assertThat(roles("Theresa May was in Ankara. Britain may sell howitzers to Turkey."))
                .containsExactly("GBR > TUR artillery");
    }

    @Test
    void the_army_that_another_state_arms_is_that_of_whom_the_sentence_has_named() {
        assertThat(roles("Iran, which patched up its relations with Sudan, has given the army combat drones."))
                .containsExactly("IRN > SDN uav");
        assertThat(roles("Turkey, an old friend of Niger, then sold the country six attack helicopters."))
                .containsExactly("TUR > NER aircraft");
    }

    @Test
    void whose_supplier_somebody_is_gets_it() {
        assertThat(roles("Russia is India's biggest arms supplier.")).containsExactly("RUS > IND unspecified");
        assertThat(roles("Germany has been Norway's second-largest supplier of submarines."))
                .containsExactly("DEU > NOR ship");
    }

    @Test
    void trade_in_arms_is_with_whom_they_would_go_to() {
        assertThat(roles("Ireland will halt all trade in weapons with Myanmar."))
                .containsExactly("IRL > MMR unspecified");
    }

    @Test
    void a_short_aside_that_begins_with_a_preposition_hides_nobody() {
        assertThat(roles(
                        "In Rome, where Giorgia Meloni said on Friday that Italy would not approve, until further notice,"
                                + " any exports of howitzers to Oman, the mood was tense."))
                .containsExactly("ITA > OMN artillery");
    }

    @Test
    void who_acts_after_an_opening_phrase_is_no_part_of_it() {
        assertThat(roles("Despite its good ties with Oman, Norway sold howitzers to Kuwait."))
                .containsExactly("NOR > KWT artillery");
    }

    @Test
    void what_lawmakers_would_block_is_a_sale_of_their_own_state() {
        assertThat(roles("The United States is divided. A majority of senators voted on Monday to block the sale of"
                        + " howitzers to Oman."))
                .containsExactly("USA > OMN artillery");
    }

    @Test
    void the_bloc_and_the_alliance_are_those_that_the_article_has_named() {
        assertThat(roles("The European Union is late. The bloc sent Moldova two radars and 40 howitzers."))
                .contains("EU > MDA artillery");
        assertThat(roles("NATO met in Riga. The alliance will send Ukraine howitzers."))
                .containsExactly("NATO > UKR artillery");
        assertThat(roles("The bloc sent 40 howitzers to Moldova.")).noneMatch(role -> role.startsWith("EU"));
    }
}
