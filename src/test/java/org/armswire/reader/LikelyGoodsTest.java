package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Slot;
import org.armswire.model.Stage;
import org.junit.jupiter.api.Test;

/** Goods that a sentence names without their sides go from one to the other where the article makes that likely. */
final class LikelyGoodsTest {

    private static final Lexicon LEXICON = new Lexicons(Knowledge.load(Seeds.shipped())).of("en");
    private static final String SOLD = "Norway agreed on Monday to sell Oman 20 tanks. ";
    private static final String REST = " Soldiers in Oslo paraded before the army's missiles. The band played on.";

    private static final BoostedTrees ALWAYS = new BoostedTrees(3, List.of());
    private static final BoostedTrees NEVER = new BoostedTrees(-3, List.of());

    private static Explanation read(String body, LikelyGoods goods) {
        return Judging.read(body, Judging.with(Judging.none(), goods));
    }

    private static List<Claim> claims(String body, BoostedTrees model) {
        return read(body, LikelyGoods.by(model)).reading().claims();
    }

    @Test
    void goods_named_alone_are_told_with_the_sides_that_the_article_names() {
        String body = SOLD + "Three howitzers will follow, a spokesman said." + REST;
        assertThat(claims(body, NEVER))
                .extracting(c -> c.weapon().category())
                .containsExactly(Category.ARMOURED_VEHICLE);
        assertThat(claims(body, ALWAYS))
                .filteredOn(c -> c.weapon().category() == Category.ARTILLERY)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.supplier() + ">" + claim.recipient()).isEqualTo("NOR>OMN");
                    assertThat(claim.pattern()).isEqualTo(Likely.PATTERN);
                    assertThat(claim.evidence()).anySatisfy(e -> {
                        assertThat(e.slot()).isEqualTo(Slot.WEAPON);
                        assertThat(e.text()).isEqualTo("howitzers");
                    });
                });
    }

    @Test
    void where_its_sentence_tells_no_stage_it_goes_as_far_as_what_else_goes_to_the_same() {
        assertThat(claims(SOLD + "The howitzers are old." + REST, ALWAYS))
                .filteredOn(c -> c.weapon().category() == Category.ARTILLERY)
                .singleElement()
                .satisfies(claim -> assertThat(claim.stage()).isEqualTo(Stage.AGREED));
    }

    @Test
    void no_goods_are_likely_where_nobody_supplies_anybody() {
        assertThat(claims("Norway is not at ease. The howitzers of Oman are old." + REST, ALWAYS))
                .isEmpty();
    }

    @Test
    void a_text_too_short_to_show_how_sentences_hang_together_is_read_by_them_alone() {
        assertThat(claims(SOLD + "Three howitzers will follow.", ALWAYS)).hasSize(1);
    }

    @Test
    void the_explanation_tells_how_likely_they_are() {
        assertThat(read(SOLD + "Three howitzers will follow." + REST, LikelyGoods.by(ALWAYS))
                        .sentences())
                .anySatisfy(sentence -> assertThat(sentence.findings())
                        .anySatisfy(finding ->
                                assertThat(finding.summary()).isEqualTo("NOR -> OMN: howitzers, 95 % likely")));
    }

    @Test
    void who_learns_sees_what_each_kind_of_goods_shows() {
        List<LikelyGoods.Seen> seen = new ArrayList<>();
        read(SOLD + "Three howitzers will follow." + REST, LikelyGoods.learning(seen));
        assertThat(seen)
                .filteredOn(one -> one.category() == Category.ARTILLERY)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.told()).isFalse();
                    assertThat(one.signs()).contains("goods=artillery", "told=armoured_vehicle", "best=", "number");
                });
    }
}
