package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.Reading;
import org.junit.jupiter.api.Test;

/** An article reads the same whatever was read before it, though texts are written into what others have left, and beside it. */
final class ReadOrderTest {

    private static final long SEED = 20261130;

    private final Reader reader = new Reader(Knowledge.load(Seeds.shipped()));

    @Test
    void what_was_read_before_leaves_no_trace() throws IOException {
        List<Article> articles = articles();
        List<Reading> first = articles.stream().map(this::alone).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
        }
        Random random = new Random(SEED);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                assertThat(reader.read(articles.get(i))).isEqualTo(first.get(i));
            }
        }
    }

    @Test
    void what_is_read_beside_it_leaves_no_trace() throws IOException {
        List<Article> articles = articles();
        List<Reading> alone = articles.stream().map(this::alone).toList();
        List<Reading> together = articles.parallelStream().map(reader::read).toList();
        assertThat(together).isEqualTo(alone);
    }

    /** Into columns that nobody has used. */
    private Reading alone(Article article) {
        Lexicon lexicon = reader.lexicons.of("en");
        return new ArticleReader(
                        article, "en", lexicon, lexicon.tokens(article, Map.of()), Judges.of(lexicon), Map.of())
                .read()
                .reading();
    }

    private static List<Article> articles() throws IOException {
        return PredictionsHarness.articles(Path.of("src/test/resources/labelled/held-out/unmet-articles.jsonl"));
    }
}
