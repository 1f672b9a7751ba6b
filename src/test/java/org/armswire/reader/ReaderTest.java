package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Reading;
import org.armswire.model.Stage;
import org.armswire.model.Timing;
import org.junit.jupiter.api.Test;

final class ReaderTest {

    private final Reader reader = new Reader(Knowledge.load(Seeds.shipped()));

    private static Article article(String body) {
        return new Article("t", null, null, null, body, "en", null, ArticleStatus.USABLE, 0, null);
    }

    private Reading read(String body) {
        return reader.read(article(body));
    }

    private Claim only(String body) {
        List<Claim> claims = read(body).claims();
        assertThat(claims)
                .as(() -> claims.stream()
                        .map(c -> c.supplier() + ">" + c.recipient() + " "
                                + c.weapon().category() + " " + c.pattern())
                        .toList()
                        .toString())
                .hasSize(1);
        return claims.get(0);
    }

    private static String roles(Claim claim) {
        return claim.supplier() + " > " + claim.recipient();
    }

    // Trap 1: the recipient is the grammatical subject.
    @Test
    void who_negotiates_to_acquire_receives() {
        Claim claim = only("Egypt is in talks with a French firm to acquire 30 fighter jets.");
        assertThat(roles(claim)).isEqualTo("FRA > EGY");
        assertThat(claim.stage()).isEqualTo(Stage.NEGOTIATING);
    }

    // Trap 2: goods named long before the transfer word that means them.
    @Test
    void the_said_drones_are_those_named_before() {
        Reading reading = read("Iran showed its kamikaze drones to visitors from Moscow.\n\n"
                + "Nobody spoke of prices that day.\n\nIran will deliver the said drones to Russia in spring.");
        assertThat(reading.claims())
                .anyMatch(c -> roles(c).equals("IRN > RUS") && c.weapon().category() == Category.UAV);
    }

    // Trap 3: only the number before the goods of the transfer counts.
    @Test
    void a_capacity_and_a_weight_are_no_quantity() {
        Claim claim =
                only("Turkey sold Poland 24 drones able to carry 150 kilogram loads, and its plant builds 500 a year.");
        assertThat(claim.quantity().min()).isEqualTo(24);
        assertThat(claim.quantity().max()).isEqualTo(24);
    }

    // Trap 4: an expected delivery is none.
    @Test
    void what_is_expected_to_be_delivered_is_not_delivered() {
        Claim claim = only(
                "Britain is negotiating with Saudi Arabia to sell it tanks, which are expected to be delivered next year.");
        assertThat(claim.stage()).isEqualTo(Stage.NEGOTIATING);
    }

    // Trap 5: a month is no date while nobody knows when the article was written.
    @Test
    void a_month_without_a_publication_date_stays_unresolved() {
        String body = "Germany will deliver tanks to Poland as early as April.";
        Timing open = only(body).timing();
        assertThat(open.text()).isEqualTo("April");
        assertThat(open.from()).isNull();
        assertThat(open.reason()).isEqualTo("no-publication-date");
        Article dated = new Article("t", null, null, null, body, "en", "2023-02-24", ArticleStatus.USABLE, 0, null);
        Timing known = reader.read(dated).claims().get(0).timing();
        assertThat(known.from()).isEqualTo("2023-04-01");
        assertThat(known.to()).isEqualTo("2023-04-30");
        assertThat(known.precision()).isEqualTo("month");
    }

    @Test
    void every_word_of_evidence_stands_in_the_article_whatever_is_mixed() {
        List<String> pieces = List.of(
                "Russia sold S-400 systems to Turkey and India",
                " for $2.5 billion",
                ", sources said",
                ". ",
                "\n\n",
                "U.S. arms sales to Taiwan",
                " \ud83d\ude80 ",
                "e\u0301\u0301 ",
                "Iran denied sending 40 drones to Russia in 2022",
                "“China’s frigates” were delivered to Egypt",
                " the former ",
                " (AP) ",
                "\u4e2d\u56fd",
                " which it ordered ");
        Random random = new Random(20230224);
        for (int i = 0; i < 400; i++) {
            StringBuilder body = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                body.append(pieces.get(random.nextInt(pieces.size())));
            }
            Article article = article(body.toString());
            Reading reading = reader.read(article);
            assertThat(reading.claims())
                    .flatMap(Claim::evidence)
                    .allSatisfy(e -> assertThat(article.words(e.span())).isEqualTo(e.text()));
            assertThat(reading.mentions())
                    .allSatisfy(m -> assertThat(article.words(m.span())).isEqualTo(m.text()));
            assertThat(reader.read(article)).isEqualTo(reading);
        }
    }

    // Trap 6: a line that only points to another article.
    @Test
    void a_read_next_line_is_boilerplate() {
        Reading reading = read(
                "French-supplied howitzers to Ukraine win praise\n\nRead Next: French-supplied howitzers to Ukraine win praise");
        assertThat(reading.claims()).hasSize(1);
        assertThat(reading.skipped()).containsEntry("boilerplate", 1);
    }

    // Trap 7: a denial of something else denies nothing here.
    @Test
    void a_denial_counts_only_for_what_it_is_about() {
        Reading other = read(
                "Iran sold drones to Russia, officials in Washington said. Iran denied that its athletes had cheated in Paris.");
        assertThat(other.claims()).allMatch(c -> c.deniedBy().isEmpty());
        Reading same = read(
                "Iran sold drones to Russia, officials in Washington said. Iran denied sending any weapons to Russia.");
        assertThat(same.claims()).anyMatch(c -> c.deniedBy().equals(List.of("IRN")));
    }

    // Trap 8: the same deal told twice is one claim.
    @Test
    void one_deal_told_twice_is_one_claim() {
        Claim claim = only(
                "It seems Germany will sell tanks to Poland. Berlin said Germany agreed to deliver 18 tanks to Poland.");
        assertThat(claim.quantity().min()).isEqualTo(18);
    }

    @Test
    void a_sale_of_goods_to_somebody_is_read_from_the_noun() {
        Claim claim = only("Congress was told of the U.S. sale of F-16 jets to Taiwan.");
        assertThat(roles(claim)).isEqualTo("USA > TWN");
        assertThat(claim.weapon().system()).isEqualTo("f-16");
    }

    @Test
    void a_passive_gives_the_roles_to_by_and_to() {
        assertThat(roles(only("The howitzers were delivered to Ukraine by France last week.")))
                .isEqualTo("FRA > UKR");
    }

    @Test
    void each_recipient_of_a_list_is_a_claim() {
        assertThat(read("Russia has sold S-400 systems to Turkey, India and China.")
                        .claims())
                .extracting(ReaderTest::roles)
                .containsExactlyInAnyOrder("RUS > TUR", "RUS > IND", "RUS > CHN");
    }

    @Test
    void a_third_party_that_says_so_makes_it_alleged() {
        Claim claim = only("Israel said Iran has sent missiles to Hezbollah.");
        assertThat(claim.assertion()).isEqualTo(Assertion.ALLEGED);
        assertThat(roles(claim)).isEqualTo("IRN > HEZBOLLAH");
    }

    @Test
    void what_is_not_sold_is_refused() {
        assertThat(only("Germany refused to sell tanks to Saudi Arabia.").stage())
                .isEqualTo(Stage.REFUSED);
    }

    @Test
    void hostile_text_stays_fast() {
        String letters = "a ".repeat(1 << 19);
        String marks = "e" + "\u0301".repeat(50_000);
        String brackets = "((((".repeat(50_000);
        String sales = "arms sales to ".repeat(20_000);
        long from = System.nanoTime();
        for (String hostile : List.of(letters, marks, brackets, sales)) {
            read(hostile);
        }
        assertThat(System.nanoTime() - from).isLessThan(5_000_000_000L);
    }
}
