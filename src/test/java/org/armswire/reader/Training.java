package org.armswire.reader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;

/** What all share that learn trees from labelled articles: the folders, the folds, the labels and the files. */
final class Training {

    /** Each article is judged by trees that have learnt from the other four fifths. */
    static final int FOLDS = 5;

    private Training() {}

    /** The knowledge as it lies in the folder of the project, with what has been learnt so far. */
    static Lexicon lexicon() {
        return new Lexicons(Knowledge.load(Seeds.of(Path.of("seeds")))).of("en");
    }

    /** The project's own labelled articles, and those of {@code -Dlabelled=FOLDER} if one is named, which are taken for real ones. */
    static List<LabelledArticles.Labelled> articles() throws IOException {
        assumeTrue(Boolean.getBoolean("measuring"), "trees are learnt with -Pmeasure only");
        List<LabelledArticles.Labelled> all = new ArrayList<>(LabelledArticles.own());
        for (LabelledArticles.Labelled one : LabelledArticles.in(System.getProperty("labelled", ""))) {
            all.add(new LabelledArticles.Labelled(LabelledArticles.REAL, one.article(), one.transfers()));
        }
        return all;
    }

    static int fold(Article article) {
        return Math.floorMod(article.id().hashCode(), FOLDS);
    }

    /** The label of a transfer, or null where there is none or it may count or not. */
    static JsonNode sure(JsonNode labels, Report first) {
        for (JsonNode label : labels) {
            boolean same = Objects.equals(
                            first.supplierCode(), label.get("supplier").asText(null))
                    && Objects.equals(
                            first.recipientCode(), label.get("recipient").asText(null))
                    && first.category().code().equals(label.get("category").asText());
            if (same && !label.path("optional").asBoolean()) {
                return label;
            }
        }
        return null;
    }

    /** Writes {@code seeds/NAME/en.yaml}. */
    static void write(String name, String comment, Map<String, List<String>> learnt) throws IOException {
        Path path = Path.of("seeds", name, "en.yaml");
        StringBuilder file = new StringBuilder(comment);
        learnt.forEach((field, lines) -> {
            file.append(field).append(":\n");
            lines.forEach(line -> file.append("  - \"").append(line).append("\"\n"));
        });
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
        System.out.println("written: " + path);
    }

    static double f1(int right, int wrong, int missed) {
        return 2.0 * right / (2 * right + wrong + missed);
    }
}
