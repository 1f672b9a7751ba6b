package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.junit.jupiter.api.Test;

/** German is read by the grammar that reads English: its words are data, and only the order of its sentences is code. */
final class GermanTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));
    private static final double PAIRS = 0.93;
    private static final double STAGES = 0.94;

    @Test
    void german_sentences_tell_who_supplies_whom_with_what_and_how_far_it_has_got() throws IOException {
        LanguageSentences sentences = LanguageSentences.load("claims-de");
        assertThat(sentences.rows()).hasSizeGreaterThanOrEqualTo(90);
        LanguageSentences.Figures triples = sentences.claims(READER, LanguageSentences.TRIPLE);
        LanguageSentences.Figures stages = sentences.claims(READER, LanguageSentences.TRIPLE_AND_STAGE);
        double stage = (double) stages.both() / triples.both();
        System.out.printf(
                Locale.ROOT, "de: supplier, recipient and category F1 %.3f, stage %.3f%n", triples.f1(), stage);
        assertThat(triples.f1()).as("%s", triples.misses()).isGreaterThanOrEqualTo(PAIRS);
        assertThat(stage).as("%s", stages.misses()).isGreaterThanOrEqualTo(STAGES);
    }

    @Test
    void a_prefix_at_the_end_belongs_to_the_verb() {
        assertThat(read("Schweden gibt am Freitag Kampfflugzeuge an Tschechien ab."))
                .extracting(LanguageSentences::told)
                .containsExactly("SWE>CZE aircraft delivered");
    }

    @Test
    void who_stands_behind_the_verb_may_be_the_one_who_acts() {
        assertThat(read("Der Ukraine schenkte Litauen gepanzerte Fahrzeuge."))
                .extracting(LanguageSentences::told)
                .containsExactly("LTU>UKR armoured_vehicle delivered");
    }

    @Test
    void a_date_ends_no_sentence() {
        assertThat(read("Am 3. März lieferte Polen der Ukraine Kampfpanzer."))
                .extracting(LanguageSentences::told)
                .containsExactly("POL>UKR armoured_vehicle delivered");
    }

    @Test
    void what_is_said_to_have_been_done_is_hearsay() {
        assertThat(read("Belarus soll Panzer an Russland geliefert haben."))
                .extracting(LanguageSentences::told)
                .containsExactly("BLR>RUS armoured_vehicle delivered alleged");
        assertThat(read("Belarus soll Panzer an Russland liefern."))
                .extracting(LanguageSentences::told)
                .containsExactly("BLR>RUS armoured_vehicle agreed");
    }

    @Test
    void a_word_of_refusal_that_is_denied_leaves_it_open() {
        assertThat(read("Polen schließt die Lieferung von Panzern an Kiew nicht aus."))
                .extracting(LanguageSentences::told)
                .containsExactly("POL>UKR armoured_vehicle considered");
        assertThat(read("Polen liefert Kiew keine Panzer."))
                .extracting(LanguageSentences::told)
                .containsExactly("POL>UKR armoured_vehicle refused");
    }

    @Test
    void who_is_cited_takes_no_part() {
        assertThat(read("Nach Angaben der polnischen Armee lieferte Norwegen der Ukraine Raketen."))
                .extracting(claim -> claim.supplier() + ">" + claim.recipient())
                .containsExactly("NOR>UKR");
    }

    private static List<Claim> read(String text) {
        return READER.read(new Article("t", null, null, null, text, "de", null, ArticleStatus.USABLE, 0, null))
                .claims();
    }
}
