package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.model.Claim;
import org.armswire.model.Slot;
import org.junit.jupiter.api.Test;

/** The side that a sentence leaves open is filled where the article makes it likely who that is. */
final class LikelySidesTest {

    private static final String SOLD = "Norway sent Oman 20 tanks in May. ";
    private static final String OPEN = "Spain is looking at sending four howitzers. ";
    private static final String REST = "Soldiers paraded. The band played on.";

    /** Whoever has got something by what the article tells. */
    private static final BoostedTrees GETTERS = new BoostedTrees(0, List.of("plays>0.0 3 -3"));

    private static final BoostedTrees NEVER = new BoostedTrees(-3, List.of());

    private static Explanation read(String body, LikelySides sides) {
        return Judging.read(body, Judging.with(Judging.none(), sides));
    }

    private static List<Claim> claims(String body, BoostedTrees model) {
        return read(body, LikelySides.by(model)).reading().claims();
    }

    private static String roles(Claim claim) {
        return claim.supplier() + ">" + claim.recipient() + " " + claim.weapon().text();
    }

    @Test
    void who_gets_the_rest_gets_what_is_given_to_nobody_in_particular() {
        String body = SOLD + "Iceland and Norway had talked about it. " + OPEN + REST;
        assertThat(claims(body, NEVER)).extracting(LikelySidesTest::roles).containsExactly("NOR>OMN tanks");
        assertThat(claims(body, GETTERS))
                .filteredOn(c -> "ESP".equals(c.supplier()))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(roles(claim)).isEqualTo("ESP>OMN howitzers");
                    assertThat(claim.evidence()).anySatisfy(e -> {
                        assertThat(e.slot()).isEqualTo(Slot.RECIPIENT);
                        assertThat(e.text()).isEqualTo("Oman");
                    });
                });
    }

    @Test
    void what_the_article_tells_of_the_same_two_is_not_filled_in() {
        String body =
                SOLD + "Iceland and Norway had talked about it. " + OPEN + "Spain has sold Oman 30 tanks. " + REST;
        assertThat(claims(body, GETTERS))
                .extracting(LikelySidesTest::roles)
                .containsExactlyElementsOf(
                        claims(body, NEVER).stream().map(LikelySidesTest::roles).toList());
    }

    @Test
    void a_text_too_short_to_show_how_sentences_hang_together_is_read_by_them_alone() {
        assertThat(claims(SOLD + OPEN, GETTERS)).hasSize(1);
    }

    @Test
    void who_learns_sees_all_whom_the_article_names() {
        List<LikelySides.Seen> seen = new ArrayList<>();
        read(SOLD + "Iceland and Norway had talked about it. " + OPEN + REST, LikelySides.learning(seen, pair -> .3));
        assertThat(seen)
                .extracting(one -> one.pair().supplier() + ">" + one.pair().recipient())
                .containsExactlyInAnyOrder("ESP>NOR", "ESP>OMN", "ESP>ISL");
        assertThat(seen).allSatisfy(one -> {
            assertThat(one.told()).isFalse();
            assertThat(one.signs())
                    .contains("to?", "goods=artillery", "chance>0.25")
                    .doesNotContain("chance>0.3");
        });
    }
}
