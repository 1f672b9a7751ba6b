package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** What kind of goods nouns make together. */
final class CompoundsTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    private static List<Claim> claims(String body) {
        return READER.read(
                        new Article("test", null, null, null, body, "en", "2024-03-15", ArticleStatus.USABLE, 0, null))
                .claims();
    }

    private static String goods(String body) {
        return claims(body).stream()
                .map(c -> c.weapon().category().code() + " " + c.weapon().text())
                .collect(Collectors.joining(", "));
    }

    @Test
    void technology_and_components_of_arms_are_parts_before_and_after_them() {
        assertThat(goods("China sold ballistic missile technology to Iran."))
                .isEqualTo("parts ballistic missile technology");
        assertThat(goods("Iran asked China for missile guidance components."))
                .isEqualTo("parts missile guidance components");
        assertThat(goods("South Africa delivered components for mine-clearing vehicles to Ukraine."))
                .isEqualTo("parts components for mine-clearing vehicles");
    }

    @Test
    void an_upgrade_is_parts_and_counts_the_airframes() {
        String body = "The United States will supply upgrades to 70 F-15s to Saudi Arabia.";
        assertThat(goods(body)).isEqualTo("parts upgrades to 70 F-15s");
        assertThat(claims(body).get(0).quantity().min()).isEqualTo(70);
    }

    @Test
    void a_name_gives_way_to_a_noun_that_it_cannot_be() {
        assertThat(goods("Germany will send Ukraine 60 Caracal off-road vehicles."))
                .isEqualTo("other Caracal off-road vehicles");
        assertThat(goods("France sold Kuwait 30 Caracal helicopters.")).isEqualTo("aircraft Caracal helicopters");
    }
}
