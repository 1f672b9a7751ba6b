package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** Which number counts the goods, and which sum pays for them. */
final class FiguresTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    private static Claim claim(String body) {
        List<Claim> claims = READER.read(
                        new Article("test", null, null, null, body, "en", "2024-03-15", ArticleStatus.USABLE, 0, null))
                .claims();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private static String count(String body) {
        var quantity = claim(body).quantity();
        return quantity == null ? "none" : quantity.min() + ".." + quantity.max();
    }

    private static String sum(String body) {
        var value = claim(body).value();
        return value == null ? "none" : value.amount() + " " + value.currency();
    }

    @Test
    void number_words_bounds_and_ranges_count() {
        assertThat(count("Spain sold a dozen howitzers to Peru.")).isEqualTo("12..12");
        assertThat(count("Spain sold more than 30 howitzers to Peru.")).isEqualTo("30..null");
        assertThat(count("Spain will sell up to 40 howitzers to Peru.")).isEqualTo("null..40");
        assertThat(count("Spain sold between 20 and 25 howitzers to Peru.")).isEqualTo("20..25");
    }

    @Test
    void of_a_whole_only_the_part_that_is_handed_over_counts() {
        assertThat(count("Spain has delivered 18 of the 40 howitzers to Peru.")).isEqualTo("18..18");
    }

    @Test
    void a_calibre_is_no_number_of_guns() {
        assertThat(count("Spain sold 155 mm howitzers to Peru.")).isEqualTo("none");
    }

    @Test
    void a_single_ship_or_battery_is_one_and_a_monthly_rate_is_no_number() {
        assertThat(count("Spain sold a frigate to Peru.")).isEqualTo("1..1");
        assertThat(count("Spain will send another Patriot battery to Peru.")).isEqualTo("1..1");
        assertThat(count("Spain sends 300 shells a month to Peru.")).isEqualTo("none");
    }

    @Test
    void what_a_number_does_not_count_is_left_out() {
        assertThat(count("Spain has sold not one howitzer to Peru.")).isEqualTo("none");
        assertThat(count("Spain sold more than 200 six-wheeled armoured vehicles to Peru."))
                .isEqualTo("200..null");
        assertThat(count("Spain approved eight separate arms sales to Peru.")).isEqualTo("none");
    }

    @Test
    void what_runs_into_billions_is_money_unless_it_is_ammunition() {
        assertThat(count("Spain sold 2.8 billion howitzers to Peru.")).isEqualTo("none");
        assertThat(count("Spain sold 50 million cartridges to Peru.")).isEqualTo("50000000..50000000");
    }

    @Test
    void a_sum_belongs_to_what_it_pays_for() {
        assertThat(sum("Spain will sell Peru howitzers and build $2 billion of oil refineries."))
                .isEqualTo("none");
        assertThat(sum("Spain sold howitzers worth $300 million to Peru, which earned $9 billion from copper."))
                .isEqualTo("300000000 USD");
        assertThat(sum("Spain sold Peru howitzers for £2bn.")).isEqualTo("2000000000 GBP");
    }

    @Test
    void currencies_and_scales_are_read() {
        assertThat(sum("Spain sold Peru 12 howitzers for $2.4 billion.")).isEqualTo("2400000000 USD");
        assertThat(sum("Spain signed a contract worth 300 million euros to sell howitzers to Peru."))
                .isEqualTo("300000000 EUR");
    }

    @Test
    void a_budget_pays_for_more_than_one_deal() {
        assertThat(sum("Peru, with a defence budget of $3 billion, bought howitzers from Spain."))
                .isEqualTo("none");
    }
}
