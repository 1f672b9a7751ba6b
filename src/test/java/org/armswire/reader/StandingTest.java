package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.knowledge.StandingModel;
import org.armswire.model.Assertion;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Slot;
import org.armswire.model.Stage;
import org.junit.jupiter.api.Test;

/** How far a transfer has got and who vouches for it is what the whole article makes likely, as far as its words bear that out. */
final class StandingTest {

    private static final Lexicon LEXICON = new Lexicons(Knowledge.load(Seeds.shipped())).of("en");
    private static final String SOLD = "Norway has sold Oman 20 tanks under a contract that it signed in May.";
    /** What makes an article of a sentence. */
    private static final String REST = " It rained in Oslo. Nobody minded. The band played on.";

    private static BoostedTrees always(double odds) {
        return new BoostedTrees(odds, List.of());
    }

    /** A model that finds stages the likelier the sooner they are named. */
    private static StandingModel likeliest(BoostedTrees alleged, Stage... stages) {
        Map<Stage, BoostedTrees> all = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            all.put(stage, always(-5));
        }
        for (int s = 0; s < stages.length; s++) {
            all.put(stages[s], always(5 - s));
        }
        return new StandingModel(all, alleged);
    }

    private static Explanation read(String body, Standing standing) {
        return Judging.read(body, Judging.with(Judging.none(), standing));
    }

    private static Claim claim(String body, StandingModel model) {
        List<Claim> claims = read(body, Standing.by(model)).reading().claims();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private static List<String> words(Claim claim, Slot slot) {
        return claim.evidence().stream()
                .filter(e -> e.slot() == slot)
                .map(Evidence::text)
                .toList();
    }

    @Test
    void the_likeliest_stage_is_told_with_the_word_that_says_it() {
        Claim delivered = claim(SOLD + REST, likeliest(always(-5), Stage.DELIVERED));
        assertThat(delivered.stage()).isEqualTo(Stage.DELIVERED);
        assertThat(words(delivered, Slot.STAGE)).containsExactly("sold");
        Claim agreed = claim(SOLD + REST, likeliest(always(-5), Stage.AGREED));
        assertThat(agreed.stage()).isEqualTo(Stage.AGREED);
        assertThat(words(agreed, Slot.STAGE)).containsAnyOf("signed", "contract");
    }

    @Test
    void a_stage_that_no_word_says_is_not_told_however_likely() {
        Claim claim = claim(SOLD + REST, likeliest(always(-5), Stage.REFUSED, Stage.NEGOTIATING, Stage.AGREED));
        assertThat(claim.stage()).isEqualTo(Stage.AGREED);
    }

    @Test
    void what_is_likely_hearsay_is_alleged_by_the_word_that_makes_it_so() {
        String heard = "Norway has sold Oman 20 tanks, a newspaper in Oslo wrote.";
        Claim alleged = claim(heard + REST, likeliest(always(5), Stage.DELIVERED));
        assertThat(alleged.assertion()).isEqualTo(Assertion.ALLEGED);
        assertThat(words(alleged, Slot.ASSERTION)).containsExactly("newspaper");
        assertThat(claim(heard + REST, likeliest(always(-5), Stage.DELIVERED)).assertion())
                .isEqualTo(Assertion.STATED);
    }

    @Test
    void nothing_is_alleged_where_nobody_is_there_to_allege_it() {
        assertThat(claim(SOLD + REST, likeliest(always(5), Stage.DELIVERED)).assertion())
                .isEqualTo(Assertion.STATED);
    }

    @Test
    void a_text_too_short_to_show_more_than_its_sentences_is_read_by_them() {
        String refused = "Norway will not sell Oman tanks.";
        StandingModel model = likeliest(always(-5), Stage.DELIVERED);
        assertThat(claim(refused, model).stage()).isEqualTo(Stage.REFUSED);
        assertThat(claim(refused + REST, model).stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void the_explanation_tells_that_the_article_shows_another_stage_than_the_sentence() {
        Explanation read = read(SOLD + REST, Standing.by(likeliest(always(-5), Stage.AGREED)));
        assertThat(read.sentences())
                .anySatisfy(sentence -> assertThat(sentence.findings())
                        .anySatisfy(finding -> assertThat(finding.summary())
                                .isEqualTo("NOR -> OMN: tanks: agreed by all that is said of it, not delivered")));
    }

    @Test
    void who_learns_sees_what_each_transfer_shows() {
        List<Standing.Seen> seen = new ArrayList<>();
        read(SOLD + REST, Standing.learning(seen));
        assertThat(seen)
                .singleElement()
                .satisfies(one -> assertThat(one.signs())
                        .contains(
                                "grammar=DELIVERED", "trigger=SUPPLY", "group=HAVE-SUPPLY", "goods=armoured_vehicle"));
    }
}
