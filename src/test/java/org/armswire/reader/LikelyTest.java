package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.RoleModel;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** What no pattern covers is told where its signs make it likely, and what a pattern covers is not where they make it unlikely. */
final class LikelyTest {

    private static final Lexicon LEXICON = new Lexicons(Knowledge.load(Seeds.shipped())).of("en");
    /** No pattern knows what a hull that slips past a breakwater has to do with who built it. */
    private static final String UNCOVERED =
            "Norway's finest hour, sailors in Muscat joke over two new frigates, is Oman's as well.";

    private static final String COVERED = "Norway sold 20 tanks to Oman. ";

    /** What makes an article of a sentence. */
    private static final String REST = " It rained in Oslo. Nobody minded. The band played on.";

    private static BoostedTrees trees(String... lines) {
        return new BoostedTrees(0, List.of(lines));
    }

    /** Who is named first supplies whom the sentence names later. */
    private static RoleModel first(BoostedTrees article) {
        return new RoleModel(trees("X.first 5.0 -5.0"), trees("X.first -5.0 5.0"), trees("order=AB 5.0 -5.0"), article);
    }

    private static final RoleModel BELIEVING = first(trees("pair1>0.5 3.0 -3.0"));
    private static final RoleModel DOUBTING = first(trees("pair1>0.5 -3.0 -3.0"));

    private static Explanation read(String body, RoleModel model) {
        return Judging.read(body + REST, Judging.with(Judging.none(), new Likely(model)));
    }

    private static List<String> claims(String body, RoleModel model) {
        return read(body, model).reading().claims().stream()
                .map(c -> c.supplier() + " > " + c.recipient() + " by " + c.pattern())
                .toList();
    }

    @Test
    void a_pair_that_only_its_signs_tell_is_told_with_its_words() {
        String body = UNCOVERED.replace("joke over", "joke over the order for");
        assertThat(claims(body, BELIEVING)).containsExactly("NOR > OMN by likely");
        Claim claim = read(body, BELIEVING).reading().claims().get(0);
        assertThat(claim.weapon().text()).isEqualTo("frigates");
        assertThat(read(body, BELIEVING).sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.findings())
                        .anySatisfy(finding -> assertThat(finding.summary()).endsWith("95 % likely")));
    }

    @Test
    void what_its_signs_make_unlikely_is_not_told() {
        assertThat(claims(UNCOVERED.replace("joke over", "joke over the order for"), DOUBTING))
                .isEmpty();
    }

    @Test
    void where_no_word_says_how_far_it_has_got_nothing_is_told() {
        assertThat(claims(UNCOVERED, BELIEVING)).isEmpty();
    }

    @Test
    void the_reverse_of_what_a_pattern_tells_is_never_likely() {
        assertThat(claims(COVERED + "Oman's deal with Norway for tanks is two years old.", BELIEVING))
                .noneMatch(claim -> claim.startsWith("OMN > NOR"));
    }

    @Test
    void what_a_pattern_tells_and_the_article_makes_unlikely_is_taken_back_and_counted() {
        Explanation read = read(COVERED, DOUBTING);
        assertThat(read.reading().claims()).isEmpty();
        assertThat(read.reading().skipped()).containsEntry("unlikely-claims", 1);
        assertThat(read.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.findings())
                        .anySatisfy(finding ->
                                assertThat(finding.lost()).containsExactly("unlikely by the rest of the article")));
        assertThat(claims(COVERED, BELIEVING)).containsExactly("NOR > OMN by give.active");
    }

    @Test
    void a_language_of_which_nothing_is_learnt_has_only_its_patterns() {
        Likely none = new Likely(null);
        assertThat(Judging.read(COVERED, Judging.with(Judging.none(), none))
                        .reading()
                        .claims())
                .hasSize(1);
        assertThat(none.looks()).isEmpty();
    }
}
