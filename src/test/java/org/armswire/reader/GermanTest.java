package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** German is read by the grammar that reads English: its words are data, and only the order of its sentences is code. */
final class GermanTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));
    private static final double PAIRS = 0.90;
    private static final double STAGES = 0.90;

    @Test
    void german_sentences_tell_who_supplies_whom_with_what_and_how_far_it_has_got() throws IOException {
        int both = 0;
        int wrong = 0;
        int missed = 0;
        int stages = 0;
        List<String> misses = new ArrayList<>();
        List<JsonNode> rows = LanguageSentences.load("claims-de").rows();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(25);
        for (JsonNode row : rows) {
            Set<String> expected = new TreeSet<>();
            row.path("claims").forEach(claim -> expected.add(claim.asText()));
            Set<String> found = new TreeSet<>();
            read(row.path("text").asText()).forEach(claim -> found.add(told(claim)));
            for (String claim : found) {
                boolean pair = expected.stream().anyMatch(e -> withoutStage(e).equals(withoutStage(claim)));
                both += pair ? 1 : 0;
                wrong += pair ? 0 : 1;
                stages += expected.contains(claim) ? 1 : 0;
            }
            missed += (int) expected.stream()
                    .filter(e -> found.stream().noneMatch(f -> withoutStage(f).equals(withoutStage(e))))
                    .count();
            if (!found.equals(expected)) {
                misses.add(expected + " but read " + found + ": "
                        + row.path("text").asText());
            }
        }
        double pairs = 2.0 * both / (2.0 * both + wrong + missed);
        double stage = (double) stages / both;
        System.out.printf(Locale.ROOT, "de: supplier, recipient and category F1 %.3f, stage %.3f%n", pairs, stage);
        assertThat(pairs).as("%s", misses).isGreaterThanOrEqualTo(PAIRS);
        assertThat(stage).as("%s", misses).isGreaterThanOrEqualTo(STAGES);
    }

    @Test
    void a_prefix_at_the_end_belongs_to_the_verb() {
        assertThat(read("Schweden gibt am Freitag Kampfflugzeuge an Tschechien ab."))
                .extracting(GermanTest::told)
                .containsExactly("SWE>CZE aircraft delivered");
    }

    @Test
    void who_stands_behind_the_verb_may_be_the_one_who_acts() {
        assertThat(read("Der Ukraine schenkte Litauen gepanzerte Fahrzeuge."))
                .extracting(GermanTest::told)
                .containsExactly("LTU>UKR armoured_vehicle delivered");
    }

    @Test
    void a_date_ends_no_sentence() {
        assertThat(read("Am 3. März lieferte Polen der Ukraine Kampfpanzer."))
                .extracting(GermanTest::told)
                .containsExactly("POL>UKR armoured_vehicle delivered");
    }

    private static List<Claim> read(String text) {
        return READER.read(new Article("t", null, null, null, text, "de", null, ArticleStatus.USABLE, 0, null))
                .claims();
    }

    private static String told(Claim claim) {
        return claim.supplier() + ">" + claim.recipient() + " "
                + claim.weapon().category().code() + " " + claim.stage().code();
    }

    private static String withoutStage(String claim) {
        return claim.substring(0, claim.lastIndexOf(' '));
    }
}
