package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.junit.jupiter.api.Test;

/** However an article was cut, joined or garbled on its way here, it is read to its end, and what is quoted from it stands in it. */
final class MangledTextTest {

    private static final long SEED = 20261128;
    private static final List<String> INSTEAD_OF_SPACES =
            List.of("\u00a0", "\t", "\n", "\u2009", "-", "/", "\u2019", ".", ",", ":", ";", "(", "\"", "");
    private static final int CUTS = 6;

    private final Reader reader = new Reader(Knowledge.load(Seeds.shipped()));
    private final Random random = new Random(SEED);

    @Test
    void every_mangled_sample_article_is_read() throws IOException {
        for (ObjectNode sample : samples()) {
            String body = sample.path("body").asText();
            for (String instead : INSTEAD_OF_SPACES) {
                hold(sample, someSpacesAs(instead, body));
            }
            for (int cut = 0; cut < CUTS; cut++) {
                hold(sample, body.substring(random.nextInt(body.length() + 1)));
                hold(sample, body.substring(0, random.nextInt(body.length() + 1)));
                hold(sample, shuffled(body));
            }
        }
    }

    private void hold(ObjectNode sample, String body) {
        Article article = PredictionsHarness.article(sample.deepCopy().put("body", body));
        for (Claim claim : reader.read(article).claims()) {
            assertThat(claim.evidence()).isNotEmpty();
            for (Evidence evidence : claim.evidence()) {
                assertThat(article.words(evidence.span())).isEqualTo(evidence.text());
            }
        }
    }

    private String someSpacesAs(String instead, String body) {
        return Arrays.stream(body.split(" ", -1))
                .collect(
                        StringBuilder::new,
                        (text, word) -> text.append(word).append(random.nextInt(3) == 0 ? instead : " "),
                        StringBuilder::append)
                .toString();
    }

    private String shuffled(String body) {
        List<String> words = new ArrayList<>(List.of(body.split(" ", -1)));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }

    private static List<ObjectNode> samples() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
            List<ObjectNode> samples = new ArrayList<>();
            for (Path file : files.sorted().collect(Collectors.toList())) {
                samples.add((ObjectNode) json.readTree(file.toFile()));
            }
            return samples;
        }
    }
}
