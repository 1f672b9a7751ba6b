package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Stage;
import org.armswire.reader.LabelledArticles.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels that are to teach the reader, or to judge it, say nothing that does not stand in their article. */
final class LabelledArticlesTest {

    private static final int LONGEST = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> folders() {
        return Stream.of(LabelledArticles.LEARN, LabelledArticles.HELD_OUT);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_label_names_its_goods_and_its_proof_in_the_words_of_the_article(Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Labelled one : LabelledArticles.in(folder.toString())) {
            Article article = one.article();
            String text = article.text(Part.TITLE) + "\n" + article.text(Part.BODY);
            for (JsonNode transfer : one.transfers()) {
                String proof = transfer.get("evidence").asText();
                if (!text.contains(transfer.get("weapon").asText())
                        || !text.contains(proof)
                        || proof.length() > LONGEST) {
                    wrong.add(article.id() + ": " + transfer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_label_is_a_transfer_between_two_and_stands_once(Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Labelled one : LabelledArticles.in(folder.toString())) {
            Set<String> seen = new HashSet<>();
            for (JsonNode transfer : one.transfers()) {
                JsonNode supplier = transfer.get("supplier");
                JsonNode recipient = transfer.get("recipient");
                String key = supplier + ">" + recipient + " " + transfer.get("category");
                if (supplier.equals(recipient) || !seen.add(key)) {
                    wrong.add(one.article().id() + ": " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_label_has_a_known_category_stage_and_assertion(Path folder) throws IOException {
        for (Labelled one : LabelledArticles.in(folder.toString())) {
            for (JsonNode transfer : one.transfers()) {
                assertThat(JSON.treeToValue(transfer.get("category"), Category.class))
                        .isNotNull();
                assertThat(JSON.treeToValue(transfer.get("stage"), Stage.class)).isNotNull();
                assertThat(JSON.treeToValue(transfer.get("assertion"), Assertion.class))
                        .isNotNull();
            }
        }
    }

    /** An article that has been learnt from proves nothing. */
    @ParameterizedTest
    @MethodSource("folders")
    void no_article_lies_in_both_folders(Path folder) throws IOException {
        Set<String> here = new HashSet<>();
        for (Labelled one : LabelledArticles.in(folder.toString())) {
            assertThat(here.add(one.article().id())).as(one.article().id()).isTrue();
        }
        Path other = folder.equals(LabelledArticles.LEARN) ? LabelledArticles.HELD_OUT : LabelledArticles.LEARN;
        assertThat(LabelledArticles.in(other.toString()))
                .isNotEmpty()
                .noneMatch(one -> here.contains(one.article().id()));
    }
}
