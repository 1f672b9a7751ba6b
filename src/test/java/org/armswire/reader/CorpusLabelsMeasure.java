package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.reader.LabelledArticles.Labelled;
import org.armswire.reader.evaluate.GoldForm;
import org.armswire.reader.evaluate.Scores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well the reader finds what real articles tell, most of which tell of no transfer: {@code mvn test -Pmeasure
 * -Dtest=CorpusLabelsMeasure} scores it on the labelled articles of the corpus, those learnt from and those held out. These labels leave out the
 * actors.
 */
final class CorpusLabelsMeasure {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> folders() {
        return List.of(LabelledArticles.LEARN, LabelledArticles.HELD_OUT);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void score(Path folder) throws IOException {
        List<Labelled> articles = LabelledArticles.ofCorpus(folder);
        assumeTrue(!articles.isEmpty(), "no corpus");
        Reader reader = new Reader(Knowledge.load(Seeds.shipped()));
        Map<String, GoldForm> labels = new HashMap<>();
        Map<String, GoldForm> found = new HashMap<>();
        for (Labelled one : articles) {
            String id = one.article().id();
            labels.put(
                    id,
                    JSON.treeToValue(
                            JSON.createObjectNode().put("id", id).set("transfers", one.transfers()), GoldForm.class));
            found.put(id, GoldForm.of(id, reader.read(one.article())));
        }
        Scores scores = Scores.of(labels.values(), found);
        System.out.printf(
                "%s: %d articles, %d transfers%ndetection %s%npair      %s%ntriple    %s%nstage     %s%nalleged   %s%nquantity  %s%nvalue     %s%n",
                folder,
                articles.size(),
                scores.transfers(),
                scores.detection(),
                scores.pair(),
                scores.triple(),
                scores.stage(),
                scores.alleged(),
                scores.quantity(),
                scores.value());
        assertThat(scores.pair().tp()).isPositive();
    }
}
