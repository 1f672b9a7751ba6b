package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.Claim;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.junit.jupiter.api.Test;

/** The words that a claim quotes for a slot give that slot's value when they are read on their own. */
final class EvidenceAloneTest {

    private static final Path SAMPLES = Path.of("seeds/articles");
    private static final Path CORPUS = Path.of("../shared/corpus/news-15k.jsonl.gz");
    private static final int SHOWN = 40;
    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    @Test
    void of_every_claim_in_the_sample_articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                articles.add(PredictionsHarness.article(new ObjectMapper().readTree(file.toFile())));
            }
        }
        hold(articles, "sample articles");
    }

    @Test
    void of_every_claim_in_the_corpus() throws IOException {
        if (!Files.exists(CORPUS)) {
            System.out.println("skipped: no corpus at " + CORPUS);
        }
        assumeTrue(Files.exists(CORPUS));
        hold(PredictionsHarness.articles(CORPUS), "corpus");
    }

    private static void hold(List<Article> articles, String of) throws IOException {
        Map<Slot, Integer> counts = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        int claims = 0;
        for (Article article : articles) {
            Reading reading = READER.read(article);
            EvidenceAlone alone = new EvidenceAlone(READER.lexicons.of(reading.language()));
            for (Claim claim : reading.claims()) {
                claims++;
                for (EvidenceAlone.Failure failure : alone.failures(article, claim)) {
                    counts.merge(failure.slot(), 1, Integer::sum);
                    failures.add(article.id() + " " + failure);
                }
            }
        }
        System.out.printf("evidence alone, %s: %d claims, slots not given: %s%n", of, claims, counts);
        Path report = Path.of("target", "evidence-alone-" + of.replace(' ', '-') + ".txt");
        Files.createDirectories(report.getParent());
        Files.write(report, failures);
        assertThat(counts)
                .as(() -> failures.stream().limit(SHOWN).collect(Collectors.joining("\n")))
                .isEmpty();
    }
}
