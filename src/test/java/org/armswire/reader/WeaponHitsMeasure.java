package org.armswire.reader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.knowledge.WeaponSystem;
import org.armswire.model.Article;
import org.armswire.model.Mention;
import org.armswire.model.MentionKind;
import org.junit.jupiter.api.Test;

/**
 * Counts how often each weapon system is found in a corpus and in the labelled articles, with {@code mvn test -Pmeasure
 * -Dtest=WeaponHitsMeasure}; the table lies in {@code docs/reader/weapon-hits.csv}. The words that were hit, most frequent first, go to
 * {@code target/weapon-hit-words.txt}, where wrong ones stand out.
 */
final class WeaponHitsMeasure {

    private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));
    private static final Path CORPUS = SHARED.resolve("corpus/news-15k.jsonl.gz");
    private static final List<Path> GOLD =
            List.of(SHARED.resolve("gold/train-articles.jsonl"), SHARED.resolve("gold/dev-articles.jsonl"));
    private static final Path TABLE = Path.of("docs/reader/weapon-hits.csv");
    private static final Path WORDS = Path.of("target/weapon-hit-words.txt");

    private final Knowledge knowledge = Knowledge.load(Seeds.shipped());
    private final Reader reader = new Reader(knowledge);
    private final Map<String, Integer> words = new HashMap<>();

    @Test
    void count_the_hits_of_every_system() throws IOException {
        boolean there = Files.exists(CORPUS) && GOLD.stream().allMatch(Files::exists);
        if (!there) {
            System.out.println("skipped: no corpus and labelled articles under " + SHARED);
        }
        assumeTrue(there);
        Map<String, Integer> corpus = hits(PredictionsHarness.articles(CORPUS));
        Map<String, Integer> gold = new HashMap<>();
        for (Path file : GOLD) {
            hits(PredictionsHarness.articles(file)).forEach((id, n) -> gold.merge(id, n, Integer::sum));
        }
        Files.createDirectories(TABLE.getParent());
        Stream<String> rows = knowledge.systems().stream()
                .map(WeaponSystem::id)
                .sorted()
                .map(id -> id + "," + corpus.getOrDefault(id, 0) + "," + gold.getOrDefault(id, 0));
        Files.write(TABLE, Stream.concat(Stream.of("system,corpus,gold"), rows).toList());
        Files.write(
                WORDS,
                words.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(e -> e.getValue() + "\t" + e.getKey())
                        .toList());
        System.out.printf(
                "%d systems; hit at least once: %d in the corpus (%d hits), %d in the labelled articles (%d hits)%n",
                knowledge.systems().size(), corpus.size(), sum(corpus), gold.size(), sum(gold));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Integer> hits(List<Article> articles) {
        Map<String, Integer> hits = new HashMap<>();
        for (Article article : articles) {
            for (Mention mention : reader.read(article).mentions()) {
                if (mention.kind() == MentionKind.WEAPON && mention.code() != null) {
                    hits.merge(mention.code(), 1, Integer::sum);
                    words.merge(mention.code() + "\t" + mention.text(), 1, Integer::sum);
                }
            }
        }
        return hits;
    }
}
