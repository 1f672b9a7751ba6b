package org.armswire.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.armswire.model.Part;

/** Articles with the transfers that somebody found in them, to learn from. */
final class LabelledArticles {

    /**
     * A labelled article.
     *
     * @param set the file that it stands in, without what all have: {@code news-2007}
     * @param transfers an array in the form of the labels
     */
    record Labelled(String set, Article article, JsonNode transfers) {}

    static final Path LEARN = Path.of("src/test/resources/labelled/learn");
    static final Path HELD_OUT = Path.of("src/test/resources/labelled/held-out");
    /** Articles that are not ours to ship, of which some are labelled. */
    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus/news-15k.jsonl.gz"));

    /** The set of articles that newspapers have printed. */
    static final String REAL = "corpus";

    private static final String ARTICLES = "-articles.jsonl";
    private static final String LABELS = "-labels.jsonl";
    private static final String SPANS = REAL + "-spans.jsonl";
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
                    articles.add(new Labelled("samples", article, labels.get(article.id())));
                }
            }
        }
        return articles;
    }

    /**
     * All {@code NAME-articles.jsonl} of a folder that have a {@code NAME-labels.jsonl} beside them, and those articles of the corpus that its
     * {@code corpus-spans.jsonl} labels, where there is a corpus; none of a folder without a name.
     */
    static List<Labelled> in(String folder) throws IOException {
        List<Labelled> articles = new ArrayList<>();
        if (folder.isEmpty()) {
            return articles;
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ARTICLES)).sorted().toList()) {
                String set = file.getFileName().toString().replace(ARTICLES, "");
                Map<String, JsonNode> labels = labels(file.resolveSibling(set + LABELS));
                for (Article article : PredictionsHarness.articles(file)) {
                    articles.add(new Labelled(set, article, labels.get(article.id())));
                }
            }
        }
        articles.addAll(ofCorpus(Path.of(folder)));
        return articles;
    }

    /**
     * Those articles of the corpus that a folder labels: its labels say where in a title, a line end and a body their words stand, in UTF-16
     * units, the end excluded. None where there is no corpus.
     */
    static List<Labelled> ofCorpus(Path folder) throws IOException {
        List<Labelled> articles = new ArrayList<>();
        Path spans = folder.resolve(SPANS);
        if (!Files.exists(spans)) {
            return articles;
        }
        if (!Files.exists(CORPUS)) {
            System.out.println("left out: labelled articles of a corpus that is not at " + CORPUS);
            return articles;
        }
        Map<String, JsonNode> labels = labels(spans);
        for (Article article : PredictionsHarness.articles(CORPUS)) {
            JsonNode transfers = labels.get(article.id());
            if (transfers != null) {
                String text = article.text(Part.TITLE) + "\n" + article.text(Part.BODY);
                for (JsonNode transfer : transfers) {
                    spell((ObjectNode) transfer, "weapon", text);
                    spell((ObjectNode) transfer, "evidence", text);
                }
                articles.add(new Labelled(REAL, article, transfers));
            }
        }
        return articles;
    }

    private static void spell(ObjectNode transfer, String field, String text) {
        JsonNode span = transfer.get(field);
        transfer.put(field, text.substring(span.get(0).asInt(), span.get(1).asInt()));
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
                    articles.add(new Labelled("minimal-pairs", article, pair.get("transfers")));
                }
            }
        }
        return articles;
    }
}
