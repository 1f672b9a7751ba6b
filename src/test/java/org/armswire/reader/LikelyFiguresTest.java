package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Claim;
import org.armswire.model.Slot;
import org.junit.jupiter.api.Test;

/** To a transfer belong the sum and the number that the article makes likeliest, wherever they stand. */
final class LikelyFiguresTest {

    private static final Lexicon LEXICON = new Lexicons(Knowledge.load(Seeds.shipped())).of("en");
    private static final String SOLD = "Norway agreed on Monday to sell Oman 20 tanks. ";
    private static final String PRICED = "Norway agreed on Monday to sell Oman 20 tanks for $90 million. ";
    private static final String REST = " It rained in Oslo. Nobody minded. The band played on.";
    /** Talks of money that no pattern ties to the tanks. */
    private static final String MONEY = "Taxpayers in Oslo can look forward to $70 million.";

    private static final BoostedTrees ALWAYS = new BoostedTrees(3, List.of());
    private static final BoostedTrees NEVER = new BoostedTrees(-3, List.of());
    /** What a sentence that tells of a transfer names is likely, and nothing else. */
    private static final BoostedTrees HERE = new BoostedTrees(0, List.of("here 3.0 -3.0"));

    private static Claim claim(String body, LikelyFigures<Sums.Sum> sums) {
        return claim(body, Judging.with(Judging.none(), sums, LikelyFigures.by(null)));
    }

    private static Claim claim(String body, Judges judges) {
        List<Claim> claims = Judging.read(body, judges).reading().claims();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private static Claim claim(String body, BoostedTrees model) {
        return claim(body, LikelyFigures.by(model));
    }

    @Test
    void a_likely_sum_is_told_with_its_words_though_no_sentence_ties_it_to_the_goods() {
        assertThat(claim(SOLD + MONEY + REST, NEVER).value()).isNull();
        Claim claim = claim(SOLD + MONEY + REST, ALWAYS);
        assertThat(claim.value()).isNotNull();
        assertThat(claim.value().amount()).isEqualTo(70_000_000);
        assertThat(claim.value().currency()).isEqualTo("USD");
        assertThat(claim.evidence()).anySatisfy(e -> {
            assertThat(e.slot()).isEqualTo(Slot.VALUE);
            assertThat(e.text()).isEqualTo("$70 million");
        });
    }

    @Test
    void what_the_sentence_itself_tells_comes_first() {
        assertThat(claim(PRICED + MONEY + REST, ALWAYS).value().amount()).isEqualTo(90_000_000);
        assertThat(claim(MONEY + " " + PRICED + REST, HERE).value().amount()).isEqualTo(90_000_000);
    }

    @Test
    void what_the_article_makes_unlikely_is_not_told() {
        assertThat(claim(PRICED + REST, NEVER).value()).isNull();
        Judges doubting = Judging.with(Judging.none(), LikelyFigures.by(NEVER), LikelyFigures.by(NEVER));
        assertThat(Judging.read(PRICED + REST, doubting).reading().skipped()).containsEntry("unlikely-figures", 2);
    }

    @Test
    void a_number_that_stands_beside_no_goods_is_not_weighed() {
        String body = "Norway agreed on Monday to sell Oman tanks. The contract with Oman covers 11 units, Norway said."
                + REST;
        Judges doubting = Judging.with(Judging.none(), LikelyFigures.by(NEVER), LikelyFigures.by(NEVER));
        assertThat(claim(body, Judging.none()).quantity().min()).isEqualTo(11);
        assertThat(claim(body, doubting).quantity().min()).isEqualTo(11);
    }

    @Test
    void a_text_too_short_to_show_how_sentences_hang_together_is_read_by_them_alone() {
        assertThat(claim(PRICED, NEVER).value().amount()).isEqualTo(90_000_000);
        assertThat(claim(SOLD + MONEY, ALWAYS).value()).isNull();
    }

    @Test
    void a_likely_number_is_told_where_only_goods_of_the_kind_stand_behind_it() {
        String body =
                "Norway agreed on Monday to sell Oman tanks. Twenty tanks are a lot, said a neighbour, and three frigates more."
                        + REST;
        assertThat(claim(body, Judging.none()).quantity()).isNull();
        Claim claim = claim(body, Judging.with(Judging.none(), LikelyFigures.by(null), LikelyFigures.by(ALWAYS)));
        assertThat(claim.quantity()).isNotNull();
        assertThat(claim.quantity().min()).isEqualTo(20);
        assertThat(claim.evidence()).anySatisfy(e -> {
            assertThat(e.slot()).isEqualTo(Slot.QUANTITY);
            assertThat(e.text()).isEqualTo("Twenty");
        });
    }

    @Test
    void who_learns_sees_each_sum_beside_each_transfer() {
        List<LikelyFigures.Seen<Sums.Sum>> seen = new ArrayList<>();
        claim(PRICED + MONEY + REST, LikelyFigures.learning(seen));
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0).told()).isTrue();
        assertThat(seen.get(0).signs()).contains("told", "here", "names=supplier", "before=FOR");
        assertThat(seen.get(1).told()).isFalse();
        assertThat(seen.get(1).signs()).contains("told=other", "behind<=1", "last=own");
    }
}
