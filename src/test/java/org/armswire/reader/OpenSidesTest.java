package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** Transfers of which a sentence names one side only, or names it by words that stand for it. */
final class OpenSidesTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    private static List<String> roles(String body) {
        Article article =
                new Article("test", null, null, null, body, "en", "2020-05-01", ArticleStatus.USABLE, 0, null);
        return READER.read(article).claims().stream().map(OpenSidesTest::role).toList();
    }

    private static String role(Claim claim) {
        return claim.supplier() + " > " + claim.recipient() + " "
                + claim.weapon().category().code();
    }

    @Test
    void what_a_state_sells_abroad_needs_no_buyer() {
        assertThat(roles("French arms exports fell by a third last year.")).containsExactly("FRA > null unspecified");
        assertThat(roles("Foreign sales of Swedish warplanes are growing.")).containsExactly("SWE > null aircraft");
    }

    @Test
    void sales_of_trucks_are_no_arms_exports() {
        assertThat(roles("German sales of pickup trucks fell by a third last year."))
                .isEmpty();
    }

    @Test
    void a_crowd_that_nobody_names_is_no_buyer_either() {
        assertThat(roles("Turkey promised more military aid to African countries and praised its ties with Israel."))
                .containsExactly("TUR > null unspecified");
    }

    @Test
    void an_order_open_to_several_is_also_a_wish_that_nobody_is_to_fill() {
        assertThat(roles("Dassault's Rafale and Saab's Gripen face off in a contest for 40 fighter jets in Peru."))
                .contains("null > PER aircraft", "FRA > PER aircraft", "SWE > PER aircraft");
    }

    @Test
    void firms_that_sell_are_the_ones_who_give() {
        assertThat(roles("Beijing will punish American firms that sell missiles to Taiwan."))
                .containsExactly("USA > TWN missile");
    }

    @Test
    void a_decision_by_somebody_to_send_is_theirs() {
        assertThat(
                        roles(
                                "A Kremlin official said any decision by Norway to send howitzers to Ukraine would be a mistake."))
                .containsExactly("NOR > UKR artillery");
    }

    @Test
    void a_people_does_what_its_name_says() {
        assertThat(roles("The Chinese have sold armed drones to Oman.")).containsExactly("CHN > OMN uav");
    }

    @Test
    void goods_built_for_somebody_need_no_builder_beside_them() {
        assertThat(roles("Leopard 2 tanks are now being built for Norway and Hungary."))
                .containsExactlyInAnyOrder("DEU > NOR armoured_vehicle", "DEU > HUN armoured_vehicle");
    }

    @Test
    void money_in_arms_is_arms() {
        assertThat(roles("South Korea sold $3 billion in howitzers to Poland.")).containsExactly("KOR > POL artillery");
    }

    @Test
    void who_wants_the_flow_stopped_does_not_send_it() {
        assertThat(roles("Israel demanded an end to the flow of weapons to Hezbollah."))
                .noneMatch(role -> role.startsWith("ISR"));
    }

    @Test
    void who_talks_about_a_sale_buys_or_sells() {
        assertThat(roles("Italy and Kuwait have begun negotiations on the sale of four corvettes."))
                .containsExactly("ITA > KWT ship");
    }

    @Test
    void who_gave_the_same_goods_gave_them_to_who_has_them() {
        assertThat(roles("Senegal operates six armed drones that were donated by Turkey."))
                .containsExactly("TUR > SEN uav");
    }

    @Test
    void a_number_stands_for_the_goods_told_of_just_before() {
        assertThat(
                        roles(
                                "Estonia bought HIMARS rocket launchers from the United States. Latvia has ordered six of them."))
                .contains("USA > LVA artillery");
    }

    @Test
    void what_is_handed_over_goes_to_who_was_buying() {
        assertThat(roles("Peru bought 12 fighter jets from Sweden. Brazil will hand over six fighter jets as well."))
                .contains("BRA > PER aircraft");
    }
}
