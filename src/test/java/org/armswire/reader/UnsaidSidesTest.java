package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** Sentences that leave a side to what the article has told: deliveries that arrive, lists of a package, the offers of rivals. */
final class UnsaidSidesTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));
    private static final String POLISH =
            "Poland's army bought K2 tanks from South Korea. Poland also ordered K9 howitzers and "
                    + "FA-50 fighters from South Korea. ";

    private static List<String> roles(String body) {
        Article article =
                new Article("test", null, null, null, body, "en", "2024-05-01", ArticleStatus.USABLE, 0, null);
        return READER.read(article).claims().stream().map(UnsaidSidesTest::role).toList();
    }

    private static String role(Claim claim) {
        return claim.supplier() + " > " + claim.recipient() + " "
                + claim.weapon().category().code();
    }

    @Test
    void goods_that_arrive_come_from_who_makes_them_to_whom_the_article_is_about() {
        assertThat(roles(POLISH + "The first two Patriot batteries are due in the spring."))
                .contains("USA > POL air_defence");
    }

    @Test
    void goods_that_are_handed_over_go_to_whom_the_article_is_about() {
        assertThat(roles(POLISH + "Six Bayraktar TB2 drones have been handed over since May."))
                .contains("TUR > POL uav");
    }

    @Test
    void where_goods_are_from_may_stand_before_their_verb() {
        assertThat(roles(POLISH + "Three Giraffe radars from Saab are on the way."))
                .contains("SWE > POL sensor");
    }

    @Test
    void a_bidder_offers_to_whom_the_article_is_about() {
        assertThat(roles(POLISH + "Sweden's Saab is still pushing its Gripen fighter."))
                .contains("SWE > POL aircraft");
    }

    @Test
    void in_an_article_about_something_else_nobody_is_guessed() {
        assertThat(roles("Poland held elections on Sunday. The first two Patriot batteries are due in the spring."))
                .isEmpty();
    }

    @Test
    void what_flies_over_arrives_at_no_customer() {
        assertThat(roles(POLISH + "Two Iskander missiles reached Poland on Monday and killed a farmer."))
                .doesNotContain("RUS > POL missile");
    }

    @Test
    void a_list_after_a_dash_names_what_was_bought() {
        assertThat(roles("Oman has bought most of its arms from Britain \u2014 frigates, howitzers and missiles."))
                .contains("GBR > OMN ship", "GBR > OMN artillery", "GBR > OMN missile");
    }

    @Test
    void who_flies_something_in_from_abroad_gets_it() {
        assertThat(roles("Serbia surprised its neighbours by flying in the HQ-22 from China."))
                .containsExactly("CHN > SRB air_defence");
        assertThat(roles("Iran flew in missiles for Hezbollah.")).containsExactly("IRN > HEZBOLLAH missile");
    }

    @Test
    void whose_goods_were_delivered_is_who_got_them() {
        assertThat(roles("Pakistan says that its J-10C fighters, delivered in 2022, are ready."))
                .containsExactly("CHN > PAK aircraft");
    }

    @Test
    void who_turns_elsewhere_is_who_orders() {
        assertThat(roles("Egypt turned to Paris instead, ordering thirty Rafale fighters."))
                .containsExactly("FRA > EGY aircraft");
    }

    @Test
    void who_lobbies_against_a_deal_is_no_side_of_it() {
        assertThat(roles("South Korea sold K2 tanks to Poland. Israel lobbied against the deal in Berlin."))
                .containsExactly("KOR > POL armoured_vehicle");
    }

    @Test
    void an_offer_comes_from_who_is_to_sell() {
        assertThat(roles(POLISH + "An offer of F-15 fighters from the United States is on the table."))
                .contains("USA > POL aircraft");
    }

    @Test
    void words_that_hold_a_transfer_word_do_not_hide_it() {
        assertThat(roles("Morocco is to get 18 HIMARS launchers from the United States."))
                .containsExactly("USA > MAR artillery");
        assertThat(roles("Ten Leopard 2 tanks are to be delivered to Norway by Germany."))
                .containsExactly("DEU > NOR armoured_vehicle");
    }

    @Test
    void a_maker_in_an_order_fills_it() {
        assertThat(roles("Turkey waits. Its order for 40 F-16 fighters from Lockheed Martin is stuck in Congress."))
                .containsExactly("USA > TUR aircraft");
    }
}
