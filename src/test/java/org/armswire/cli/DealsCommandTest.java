package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armswire.model.AlertKind;
import org.armswire.model.ArticleClaims;
import org.armswire.model.Claim;
import org.armswire.model.Deal;
import org.armswire.topics.ArticleId;
import org.armswire.topics.Json;
import org.junit.jupiter.api.Test;

final class DealsCommandTest {

    @Test
    void a_deal_is_found_by_its_id() {
        assertThat(find("TUR-LTU-uav-0a1b2c3d")).hasSize(1);
        assertThat(find("tur-ltu-uav-0a1b2c3d")).hasSize(1);
        assertThat(find("TUR-LTU-uav-ffffffff")).isEmpty();
        assertThat(find("nonsense")).isEmpty();
    }

    @Test
    void an_id_issued_earlier_leads_to_the_deal_that_has_its_article_now() {
        String earlier = "TUR-LTU-uav-" + ArticleId.ofMember("2026-11-21", "news:8");

        assertThat(find(earlier)).extracting(deal -> deal.id()).containsExactly("TUR-LTU-uav-0a1b2c3d");
    }

    @Test
    void an_id_of_another_pair_with_the_same_article_does_not() {
        assertThat(find("TUR-POL-uav-" + ArticleId.ofMember("2026-11-21", "news:8")))
                .isEmpty();
    }

    @Test
    void an_article_that_a_great_deal_no_longer_lists_is_found_among_the_claims() {
        Claim claim = SampleAlerts.of(AlertKind.NEW).claim();
        List<ArticleClaims> articles = List.of(new ArticleClaims(
                "news:9", null, null, null, "en", null, "2026-11-21", List.of(), List.of(claim), "test"));
        String earlier = "TUR-LTU-uav-" + ArticleId.ofMember("2026-11-21", "news:9");

        assertThat(new DealLookup(List.of(SampleAlerts.dealWithClaims(60))).find(earlier, () -> articles))
                .hasSize(1);
        assertThat(new DealLookup(List.of(SampleAlerts.deal())).find(earlier, () -> articles))
                .isEmpty();
    }

    @Test
    void a_deal_is_shown_in_full() {
        assertThat(DealText.lines(SampleAlerts.deal(), Palette.PLAIN))
                .containsExactly(
                        "TUR-LTU-uav-0a1b2c3d",
                        "TUR → LTU  uav  negotiating  alleged",
                        "days       2026-11-20 to 2026-11-21",
                        "quantity   ≤60 (1 origin)",
                        "says       1 independent, 2 outlets, 0 copies",
                        "origins    Baltic Courier: news:7, news:8",
                        "denied by  TUR: news:7",
                        "stages     2026-11-20  negotiating  Baltic Courier",
                        "claims     2026-11-20  negotiating  alleged  armed drones (Baltic Courier; news:7)",
                        "           2026-11-21  negotiating  alleged  drones (Baltic Courier; news:8)");
    }

    @Test
    void numbers_are_written_for_people_and_one_is_no_plural() {
        Deal deal = Json.read("""
                {"id":"FRA-SRB-aircraft-0a1b2c3d","supplier":"FRA","recipient":"SRB","category":"aircraft",
                 "stage":"agreed","stageHistory":[],"assertion":"stated","quantity":[{"min":1200,"max":null,"origins":1}],
                 "value":[{"amount":2700000000,"currency":"EUR","origins":2}],"independentOrigins":1,"outlets":1,
                 "copies":1,"origins":[],"deniedBy":[],"claims":[],"claimCount":0}""".getBytes(StandardCharsets.UTF_8), Deal.class);

        assertThat(DealText.quantity(deal)).isEqualTo("≥1,200");
        assertThat(DealText.value(deal)).isEqualTo("EUR 2,700,000,000");
        assertThat(DealText.lines(deal, Palette.PLAIN))
                .contains(
                        "quantity   ≥1,200 (1 origin)",
                        "value      EUR 2,700,000,000 (2 origins)",
                        "says       1 independent, 1 outlet, 1 copy");
    }

    @Test
    void a_broker_that_is_not_there_costs_one_line_and_exit_code_3() {
        fails(3, "cannot reach Kafka at 127.0.0.1:1", Cli.type("deals", "-b", "127.0.0.1:1"));
    }

    private static List<Deal> find(String id) {
        return new DealLookup(List.of(SampleAlerts.deal())).find(id, List::of);
    }
}
