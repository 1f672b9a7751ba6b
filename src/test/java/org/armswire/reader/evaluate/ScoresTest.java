package org.armswire.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScoresTest {

    /** Invented; the expected figures were computed with the labellers' own script. */
    private static final List<GoldForm> LABELS = forms("""
            {"id":"a","actors":["FRA","IND"],"transfers":[{"supplier":"FRA","recipient":"IND","category":"aircraft","quantity":[26,26],"value":{"amount":7000000000,"currency":"EUR"},"stage":"agreed","assertion":"stated","denied_by":[]}]}
            {"id":"b","actors":["PRK","RUS"],"transfers":[{"supplier":"PRK","recipient":"RUS","category":"ammunition","quantity":[null,1000000],"value":null,"stage":"delivered","assertion":"alleged","denied_by":["PRK","RUS"]},{"supplier":"RUS","recipient":"PRK","category":"parts","quantity":null,"value":null,"stage":"considered","assertion":"alleged","denied_by":[],"optional":true}]}
            {"id":"c","actors":[],"transfers":[]}
            {"id":"d","actors":["TUR"],"transfers":[{"supplier":null,"recipient":"TUR","category":"aircraft","quantity":[40,null],"value":null,"stage":"requested","assertion":"stated","denied_by":[]},{"supplier":"ESP","recipient":"TUR","category":"ship","quantity":[1,1],"value":{"amount":100,"currency":"EUR"},"stage":"delivered","assertion":"stated","denied_by":[]}]}
            {"id":"e","actors":["SWE"],"transfers":[{"supplier":"SWE","recipient":"BRA","category":"aircraft","quantity":null,"value":{"amount":5000,"currency":"USD"},"stage":"agreed","assertion":"stated","denied_by":[]}]}
            """);

    private static final Map<String, GoldForm> PREDICTIONS = byId(forms("""
            {"id":"a","actors":["FRA","IND","USA"],"transfers":[{"supplier":"FRA","recipient":"IND","category":"aircraft","quantity":[26,26],"value":{"amount":7050000000,"currency":"EUR"},"stage":"negotiating","assertion":"stated","denied_by":[]}]}
            {"id":"b","actors":["RUS"],"transfers":[{"supplier":"PRK","recipient":"RUS","category":"ammunition","quantity":[1000000,1000000],"value":null,"stage":"delivered","assertion":"stated","denied_by":["RUS"]},{"supplier":"RUS","recipient":"PRK","category":"parts","quantity":null,"value":null,"stage":"agreed","assertion":"stated","denied_by":[]}]}
            {"id":"c","actors":["USA"],"transfers":[]}
            {"id":"d","actors":["TUR"],"transfers":[{"supplier":"TUR","recipient":"ESP","category":"ship","quantity":null,"value":null,"stage":"delivered","assertion":"stated","denied_by":[]},{"supplier":null,"recipient":"TUR","category":"aircraft","quantity":null,"value":{"amount":3,"currency":"USD"},"stage":"requested","assertion":"alleged","denied_by":["TUR"]}]}
            {"id":"nobody-asked","actors":["XKX"],"transfers":[{"supplier":"XKX","recipient":"ALB","category":"other","quantity":null,"value":null,"stage":"agreed","assertion":"stated","denied_by":[]}]}
            """));

    private static final Scores SCORES = Scores.of(LABELS, PREDICTIONS);

    @Test
    void figures_are_those_of_the_labellers_script() {
        assertThat(SCORES)
                .isEqualTo(new Scores(
                        5,
                        4,
                        5,
                        new Agreement(0.6667, 0.6667, 0.6667, 4, 2, 2),
                        new Agreement(1.0, 0.75, 0.8571, 3, 0, 1),
                        new Agreement(0.75, 0.6, 0.6667, 3, 1, 2),
                        0.7,
                        new Agreement(0.75, 0.6, 0.6667, 3, 1, 2),
                        1,
                        new Scores.Accuracy(0.6667, 3),
                        new Scores.Accuracy(0.3333, 3),
                        new Agreement(0.0, 0.0, 0.0, 0, 1, 1),
                        new Agreement(0.5, 0.3333, 0.4, 1, 1, 2),
                        new Agreement(0.5, 1.0, 0.6667, 1, 1, 0),
                        new Agreement(0.5, 0.5, 0.5, 1, 1, 1)));
    }

    @Test
    void nothing_found_scores_nothing_and_asks_for_no_accuracy() {
        Scores none = Scores.of(LABELS, Map.of());

        assertThat(none.pair()).isEqualTo(new Agreement(0, 0, 0, 0, 0, 5));
        assertThat(none.stage()).isEqualTo(new Scores.Accuracy(null, 0));
        assertThat(none.pairMacro()).isEqualTo(0.2);
    }

    @Test
    void a_prediction_without_labels_counts_nothing() {
        assertThat(Scores.of(LABELS, without("nobody-asked"))).isEqualTo(SCORES);
    }

    @Test
    void mistakes_are_told_article_by_article_the_missed_ones_first() {
        assertThat(Mistake.of(LABELS, PREDICTIONS))
                .extracting(
                        m -> m.kind() + " " + m.articleId() + " " + m.transfer().category())
                .containsExactly("MISSED d ship", "INVENTED d ship", "MISSED e aircraft");
    }

    @Test
    void every_figure_with_a_share_can_be_given_a_floor() {
        assertThat(SCORES.figures())
                .containsEntry("pair", SCORES.pair().f1())
                .containsEntry("pair.p", SCORES.pair().p())
                .containsEntry("triple.r", SCORES.triple().r())
                .containsEntry("stage", SCORES.stage().acc())
                .containsEntry("pair_macro", SCORES.pairMacro());
    }

    private static Map<String, GoldForm> without(String id) {
        Map<String, GoldForm> fewer = new LinkedHashMap<>(PREDICTIONS);
        fewer.remove(id);
        return fewer;
    }

    private static Map<String, GoldForm> byId(List<GoldForm> forms) {
        Map<String, GoldForm> byId = new LinkedHashMap<>();
        forms.forEach(form -> byId.put(form.id(), form));
        return byId;
    }

    private static List<GoldForm> forms(String lines) {
        JsonMapper mapper = new JsonMapper();
        return lines.lines()
                .map(line -> {
                    try {
                        return mapper.readValue(line, GoldForm.class);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
