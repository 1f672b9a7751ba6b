package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Assertion;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** Who denies what others say, and what is hearsay at all. */
final class DenialsTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    @Test
    void who_denies_all_denies_each_thing_told_later() {
        assertThat(read("Iran has repeatedly denied arming the Houthis. "
                        + "Iran has reportedly sent missiles to the Houthis."))
                .allMatch(DenialsTest::deniedByIran);
        assertThat(read("Iran reportedly sent weapons to the Houthis. Iran denied sending weapons to the Houthis. "
                        + "Iran has allegedly given drones to the Houthis."))
                .allMatch(DenialsTest::deniedByIran);
    }

    @Test
    void a_denial_of_arming_one_group_says_nothing_of_another() {
        assertThat(read("Iran denied arming the Houthis. Iran has reportedly sent missiles to Hezbollah."))
                .filteredOn(claim -> "HEZBOLLAH".equals(claim.recipient()))
                .isNotEmpty()
                .allMatch(claim -> claim.deniedBy().isEmpty());
    }

    @Test
    void a_charge_may_stand_before_who_rejects_it() {
        assertThat(read("Iran allegedly sold drones to Russia, a charge that Tehran has rejected as a rumour."))
                .isNotEmpty()
                .allMatch(DenialsTest::deniedByIran);
        assertThat(read("Iran allegedly sold drones to Russia, an accusation which Tehran has dismissed."))
                .isNotEmpty()
                .allMatch(DenialsTest::deniedByIran);
    }

    @Test
    void who_denies_the_charges_against_himself_denies_no_deal() {
        assertThat(read("France sold 24 Rafale fighter jets to Egypt. President Macron has a rival in prison. "
                        + "He denies all the charges against him."))
                .isNotEmpty()
                .allMatch(claim -> claim.deniedBy().isEmpty());
    }

    @Test
    void two_who_promise_together_both_speak_for_themselves() {
        assertThat(read("Norway and Spain said they would give Ukraine tanks."))
                .hasSize(2)
                .allMatch(claim -> claim.assertion() == Assertion.STATED);
    }

    @Test
    void a_source_inside_an_aside_vouches_only_for_the_aside() {
        assertThat(read("Turkey has sold Mali five drones, one of which, according to Algeria, strayed."))
                .isNotEmpty()
                .allMatch(claim -> claim.assertion() == Assertion.STATED);
        assertThat(read("Turkey has sold Mali five drones, according to Algeria."))
                .isNotEmpty()
                .allMatch(claim -> claim.assertion() == Assertion.ALLEGED);
    }

    @Test
    void what_others_contend_is_alleged() {
        assertThat(read("India contended that Turkey had sold drones to Pakistan."))
                .isNotEmpty()
                .allMatch(claim -> claim.assertion() == Assertion.ALLEGED);
    }

    private static boolean deniedByIran(Claim claim) {
        return claim.deniedBy().equals(List.of("IRN"));
    }

    private static List<Claim> read(String body) {
        Article article =
                new Article("test", null, null, null, body, "en", "2024-05-01", ArticleStatus.USABLE, 0, null);
        return READER.read(article).claims();
    }
}
