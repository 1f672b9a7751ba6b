package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** Who gives what to whom, one construction in each sentence. */
final class RolesTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    private static List<String> roles(String body) {
        Article article =
                new Article("test", null, null, null, body, "en", "2020-05-01", ArticleStatus.USABLE, 0, null);
        return READER.read(article).claims().stream().map(RolesTest::role).toList();
    }

    private static String role(Claim claim) {
        return claim.supplier() + " > " + claim.recipient() + " "
                + claim.weapon().category().code();
    }

    @Test
    void a_list_of_recipients_goes_on_after_an_aside() {
        assertThat(roles("Turkey sold armed drones to Morocco, an old friend of its navy, and Tunisia."))
                .containsExactlyInAnyOrder("TUR > MAR uav", "TUR > TUN uav");
    }

    @Test
    void a_second_object_has_its_own_recipient() {
        assertThat(roles("Sweden sent howitzers to Latvia and anti-tank missiles to Estonia."))
                .containsExactlyInAnyOrder("SWE > LVA artillery", "SWE > EST missile");
    }

    @Test
    void an_aside_between_subject_and_verb_does_not_hide_the_subject() {
        assertThat(roles("Kenya, which has good ties with Britain, bought combat drones from Turkey."))
                .containsExactly("TUR > KEN uav");
    }

    @Test
    void who_is_asked_to_sell_is_the_one_who_gives() {
        assertThat(roles("Ghana asked Spain for six patrol vessels and 20 armoured vehicles."))
                .containsExactlyInAnyOrder("ESP > GHA ship", "ESP > GHA armoured_vehicle");
        assertThat(roles("Baghdad called on Paris to sell it fighter jets.")).containsExactly("FRA > IRQ aircraft");
    }

    @Test
    void who_is_approached_to_buy_from_gives() {
        assertThat(roles("Peru had approached Italy to buy attack helicopters."))
                .containsExactly("ITA > PER aircraft");
    }

    @Test
    void who_buys_for_another_passes_on() {
        assertThat(roles("Lebanese traders procured missiles for Syria.")).containsExactly("LBN > SYR missile");
    }

    @Test
    void to_build_for_another_is_to_supply() {
        assertThat(roles("Italy will build two frigates for Indonesia.")).containsExactly("ITA > IDN ship");
        assertThat(roles("Italy will build two frigates for its own navy.")).isEmpty();
    }

    @Test
    void to_upgrade_another_s_arms_is_to_supply_parts() {
        assertThat(roles("Israel will modernize Romania's fighter jets.")).containsExactly("ISR > ROU parts");
    }

    @Test
    void bidders_of_a_contest_each_offer_to_its_buyer() {
        assertThat(roles("The JAS 39 Gripen competes with the F-16 and the MiG-35 in Bulgaria's tender."))
                .containsExactlyInAnyOrder(
                        "SWE > BGR aircraft", "USA > BGR aircraft", "RUS > BGR aircraft", "null > BGR aircraft");
    }

    @Test
    void a_seller_s_customer_receives() {
        assertThat(roles("Customers of the Swedish Gripen include Hungary.")).containsExactly("SWE > HUN aircraft");
    }

    @Test
    void an_embargo_names_who_refuses_whom() {
        assertThat(roles("Belarus is under an arms embargo imposed by Switzerland."))
                .containsExactly("CHE > BLR unspecified");
        assertThat(roles("The US lifts Vietnam arms embargo.")).containsExactly("USA > VNM unspecified");
    }

    @Test
    void both_adjectives_before_arms_are_suppliers() {
        assertThat(roles("Algeria's imports of Russian and Chinese weapons have grown."))
                .containsExactlyInAnyOrder("RUS > DZA unspecified", "CHN > DZA unspecified");
    }

    @Test
    void who_only_says_it_takes_no_part() {
        assertThat(roles("Iran has sent attack drones to Sudan, Israel said.")).containsExactly("IRN > SDN uav");
        assertThat(roles("OSLO - Poland delivered howitzers to Ukraine.")).containsExactly("POL > UKR artillery");
    }

    @Test
    void a_date_before_the_subject_is_not_its_preposition() {
        assertThat(roles("In 2016 Norway sold submarines to Chile.")).containsExactly("NOR > CHL ship");
    }

    @Test
    void goods_without_a_verb_of_their_own_are_read_beside_a_word_of_stage() {
        assertThat(roles("Norway approved air defence missiles for Lithuania."))
                .containsExactly("NOR > LTU air_defence");
        assertThat(roles("Poland eyes Korean howitzers.")).containsExactly("KOR > POL artillery");
    }

    @Test
    void what_a_package_contains_goes_where_it_goes() {
        assertThat(roles("Canada sold weapons to Peru last week. The deal includes howitzers."))
                .contains("CAN > PER artillery");
    }

    @Test
    void the_company_and_the_pronoun_stand_for_who_was_named() {
        assertThat(roles("Saab presented its new missile. The company sold the missiles to Finland."))
                .containsExactly("SWE > FIN missile");
        assertThat(roles("South Korea builds howitzers. It sold them to Egypt."))
                .containsExactly("KOR > EGY artillery");
    }

    @Test
    void own_forces_that_move_and_weapons_programmes_are_no_transfers() {
        assertThat(roles("The US will also deploy Patriot batteries to South Korea."))
                .isEmpty();
        assertThat(roles("Washington held talks with Pyongyang on its missile program."))
                .isEmpty();
        assertThat(roles("Japan must arm itself with missiles, a minister said in Seoul."))
                .isEmpty();
        assertThat(
                        roles(
                                "Paris is sending surveillance flights over Libya and uses drones and other aircraft for them."))
                .isEmpty();
    }

    @Test
    void a_second_predicate_has_goods_of_its_own_and_the_same_subject() {
        assertThat(roles("Italy has sold 12 Eurofighters to Kuwait, which is paying for them in oil and has long been"
                        + " a customer of French arms."))
                .containsExactlyInAnyOrder("ITA > KWT aircraft", "FRA > KWT unspecified");
    }

    @Test
    void a_side_that_nobody_names_stays_open() {
        assertThat(roles("Chile is seeking 60 fighter jets this year.")).containsExactly("null > CHL aircraft");
    }
}
