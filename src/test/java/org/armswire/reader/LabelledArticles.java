package org.armswire.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;

/** Articles with the transfers that somebody found in them, to learn from. */
final class LabelledArticles {

    /** @param transfers an array in the form of the labels */
    record Labelled(Article article, JsonNode transfers) {}

    static final Path LEARN = Path.of("src/test/resources/labelled/learn");
    static final Path HELD_OUT = Path.of("src/test/resources/labelled/held-out");
    private static final Path SAMPLES = Path.of("src/test/resources/samples/labels.jsonl");
    private static final Path PAIRS = Path.of("src/test/resources/minimal-pairs");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private LabelledArticles() {}

    /** What the project itself has labelled to learn from, the sample articles among it. */
    static List<Labelled> own() throws IOException {
        List<Labelled> articles = in(LEARN.toString());
        Map<String, JsonNode> labels = labels(SAMPLES);
        try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
            for (Path file : files.sorted().toList()) {
                Article article = PredictionsHarness.article(JSON.readTree(file.toFile()));
                if (labels.containsKey(article.id())) {
                    articles.add(new Labelled(article, labels.get(article.id())));
                }
            }
        }
        return articles;
    }

    /** All {@code NAME-articles.jsonl} of a folder that have a {@code NAME-labels.jsonl} beside them; none of a folder without a name. */
    static List<Labelled> in(String folder) throws IOException {
        List<Labelled> articles = new ArrayList<>();
        if (folder.isEmpty()) {
            return articles;
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith("-articles.jsonl"))
                    .sorted()
                    .toList()) {
                Map<String, JsonNode> labels = labels(Path.of(file.toString().replace("-articles", "-labels")));
                for (Article article : PredictionsHarness.articles(file)) {
                    articles.add(new Labelled(article, labels.get(article.id())));
                }
            }
        }
        return articles;
    }

    private static Map<String, JsonNode> labels(Path file) throws IOException {
        Map<String, JsonNode> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode label = JSON.readTree(line);
            labels.put(label.get("id").asText(), label.get("transfers"));
        }
        return labels;
    }

    /** The English minimal pairs, each an article of one sentence. */
    static List<Labelled> minimalPairs() throws IOException {
        List<Labelled> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAIRS)) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode pair : YAML.readTree(file.toFile())) {
                    String text = pair.get("text").asText();
                    String title = pair.path("title").asText(null);
                    String day = pair.path("day").asText(null);
                    Article article =
                            new Article(text, null, null, title, text, "en", day, ArticleStatus.USABLE, 0, null);
                    articles.add(new Labelled(article, pair.get("transfers")));
                }
            }
        }
        return articles;
    }
}
