package org.armswire.reader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Part;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.junit.jupiter.api.Test;

/**
 * Says how many articles of a corpus give a claim, and draws claims for a person to judge, with {@code mvn test -Pmeasure
 * -Dtest=CorpusClaimsMeasure -Dseed=3 -Ddraw=100}. The claims, sorted by article, are shuffled by a {@link Random} with that seed, and
 * the first of them are written to {@code target/drawn-claims.txt} with their surroundings. What was judged is in
 * {@code docs/reader/corpus-judgement.csv}, without the texts.
 */
final class CorpusClaimsMeasure {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus/news-15k.jsonl.gz"));
    private static final long SEED = Long.getLong("seed", 3);
    private static final int DRAW = Integer.getInteger("draw", 100);
    private static final Path DRAWN = Path.of("target/drawn-claims.txt");
    private static final int AROUND = 500;

    private record Drawn(Article article, int ordinal, Claim claim) {

        String told() {
            return "%s #%d%n  %s > %s | %s | %s | %s | quantity %s | value %s | denied by %s | %s%n%s  %s%n"
                    .formatted(
                            article.id(),
                            ordinal,
                            claim.supplier(),
                            claim.recipient(),
                            claim.weapon().category().code(),
                            claim.stage().code(),
                            claim.assertion().code(),
                            claim.quantity(),
                            claim.value(),
                            claim.deniedBy(),
                            claim.pattern(),
                            claim.evidence().stream()
                                    .filter(e -> e.slot() != Slot.SENTENCE)
                                    .map(e -> "  [%s: %s]".formatted(e.slot().code(), e.text()))
                                    .collect(Collectors.joining("", "", "\n")),
                            around());
        }

        private String around() {
            Span sentence = claim.evidence().stream()
                    .filter(e -> e.slot() == Slot.SENTENCE)
                    .map(Evidence::span)
                    .findFirst()
                    .orElseThrow();
            String text = article.text(sentence.part());
            int from = Math.max(0, sentence.start() - AROUND);
            int to = Math.min(text.length(), sentence.end() + AROUND);
            return ("(" + article.publishedAt() + ") " + article.text(Part.TITLE) + " // ..."
                            + text.substring(from, sentence.start()) + ">>>" + article.words(sentence) + "<<<"
                            + text.substring(sentence.end(), to) + "...")
                    .replaceAll("\\s+", " ");
        }
    }

    @Test
    void draw_claims_to_judge() throws IOException {
        if (!Files.exists(CORPUS)) {
            System.out.println("skipped: no corpus at " + CORPUS);
        }
        assumeTrue(Files.exists(CORPUS));
        Reader reader = new Reader(Knowledge.load(Seeds.shipped()));
        List<Article> articles = PredictionsHarness.articles(CORPUS).stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
        List<Drawn> claims = new ArrayList<>();
        int with = 0;
        for (Article article : articles) {
            List<Claim> found = reader.read(article).claims();
            with += found.isEmpty() ? 0 : 1;
            for (int i = 0; i < found.size(); i++) {
                claims.add(new Drawn(article, i, found.get(i)));
            }
        }
        System.out.printf(
                "%d of %d articles give %d claims; %d drawn with seed %d%n",
                with, articles.size(), claims.size(), Math.min(DRAW, claims.size()), SEED);
        Collections.shuffle(claims, new Random(SEED));
        Files.createDirectories(DRAWN.getParent());
        Files.write(
                DRAWN,
                claims.stream()
                        .limit(DRAW)
                        .sorted(Comparator.comparing((Drawn d) -> d.article().id())
                                .thenComparing(Drawn::ordinal))
                        .map(Drawn::told)
                        .toList());
    }
}
