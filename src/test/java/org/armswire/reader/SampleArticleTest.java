package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.armswire.model.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample article, when it lies beside the project. */
final class SampleArticleTest {

    private static final Path SAMPLE = Path.of("../shared/gold/seed-articles.jsonl");
    private static Article article;
    private static Reading reading;

    @BeforeAll
    static void read_it() throws IOException {
        if (!Files.exists(SAMPLE)) {
            System.out.println("skipped: no sample article at " + SAMPLE);
        }
        assumeTrue(Files.exists(SAMPLE));
        article = PredictionsHarness.articles(SAMPLE).get(0);
        reading = new Reader(Knowledge.load(Seeds.shipped())).read(article);
    }

    private static Claim claim(String supplier, String recipient, Category category) {
        return reading.claims().stream()
                .filter(c -> supplier.equals(c.supplier()) && recipient.equals(c.recipient()))
                .filter(c -> c.weapon().category() == category)
                .findFirst()
                .orElseThrow(() -> new AssertionError(supplier + " " + recipient + " " + category + " not in "
                        + reading.claims().stream()
                                .map(c -> c.supplier() + ">" + c.recipient() + " " + c.weapon())
                                .toList()));
    }

    @Test
    void the_drones_are_under_negotiation_alleged_by_the_magazine_and_denied_by_china() {
        Claim drones = claim("CHN", "RUS", Category.UAV);
        assertThat(drones.stage()).isEqualTo(Stage.NEGOTIATING);
        assertThat(drones.assertion()).isEqualTo(Assertion.ALLEGED);
        assertThat(drones.quantity().min()).isEqualTo(100);
        assertThat(drones.quantity().max()).isNull();
        assertThat(drones.origin()).isEqualTo("Der Spiegel");
        assertThat(drones.deniedBy()).containsExactly("CHN");
        assertThat(drones.evidence())
                .filteredOn(e -> e.slot() == Slot.DENIAL)
                .extracting(Evidence::text)
                .contains("debunked", "China");
    }

    @Test
    void the_parts_and_the_lethal_support_are_considered() {
        assertThat(claim("CHN", "RUS", Category.PARTS).stage()).isEqualTo(Stage.CONSIDERED);
        assertThat(claim("CHN", "RUS", Category.UNSPECIFIED).stage()).isEqualTo(Stage.CONSIDERED);
    }

    @Test
    void the_teaser_line_counts_once() {
        Claim nasams = claim("USA", "UKR", Category.AIR_DEFENCE);
        assertThat(nasams.stage()).isEqualTo(Stage.DELIVERED);
        assertThat(nasams.evidence().get(0).text()).startsWith("US-Supplied");
        assertThat(reading.skipped()).containsKey("boilerplate");
    }

    @Test
    void the_leading_suppliers_of_the_battlefield_are_alleged_to_deliver() {
        assertThat(claim("USA", "UKR", Category.UNSPECIFIED).assertion()).isEqualTo(Assertion.ALLEGED);
        assertThat(claim("NATO", "UKR", Category.UNSPECIFIED).stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void russia_supplies_nothing_and_nobody_else_supplies_russia() {
        assertThat(reading.claims()).noneMatch(c -> "RUS".equals(c.supplier()));
        assertThat(reading.claims())
                .filteredOn(c -> "RUS".equals(c.recipient()))
                .allMatch(c -> "CHN".equals(c.supplier()) || "IRN".equals(c.supplier()));
    }

    @Test
    void every_word_of_evidence_stands_in_the_article() {
        assertThat(reading.claims())
                .flatMap(Claim::evidence)
                .allSatisfy(e -> assertThat(article.words(e.span())).isEqualTo(e.text()));
    }
}
