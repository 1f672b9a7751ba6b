package org.armswire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Stage;
import org.armswire.topics.ArticleParser;
import org.armswire.topics.Parsed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample articles of the demo, and the labels that say what each of them reports. */
class SampleArticlesTest {

    private static final Path ARTICLES = Path.of("seeds/articles");
    private static final Path LABELS = Path.of("src/test/resources/samples/labels.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Map<String, Article> byFile;
    private static List<JsonNode> labels;

    @BeforeAll
    static void read() throws IOException {
        byFile = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                Parsed parsed = ArticleParser.parse(Files.readAllBytes(file));
                assertThat(parsed).as(file.toString()).isInstanceOf(Parsed.Ok.class);
                byFile.put(file.getFileName().toString(), ((Parsed.Ok) parsed).article());
            }
        }
        labels = new ArrayList<>();
        for (String line : Files.readAllLines(LABELS)) {
            labels.add(JSON.readTree(line));
        }
    }

    @Test
    void there_are_at_least_forty_articles_from_many_outlets() {
        assertThat(byFile).hasSizeGreaterThanOrEqualTo(40);
        assertThat(all(byFile.values().stream().map(Article::source))).hasSizeGreaterThanOrEqualTo(10);
        assertThat(all(byFile.values().stream().map(Article::language))).contains("en", "de", "fr", "es");
    }

    @Test
    void every_file_is_named_by_its_place_and_comes_from_an_example_domain() {
        int place = 0;
        for (Map.Entry<String, Article> entry : byFile.entrySet()) {
            place++;
            assertThat(entry.getKey()).matches("%03d-[a-z0-9-]+\\.json".formatted(place));
            assertThat(entry.getValue().url()).matches("https://[a-z]+\\.example/.+");
        }
    }

    @Test
    void the_articles_stand_in_the_order_of_their_publication_over_about_ten_months() {
        List<Instant> times = byFile.values().stream()
                .filter(article -> article.publishedAt() != null)
                .map(article -> Instant.parse(article.publishedAt()))
                .toList();

        assertThat(times).isSorted();
        assertThat(Duration.between(times.get(0), times.get(times.size() - 1)))
                .isBetween(Duration.ofDays(280), Duration.ofDays(330));
        assertThat(byFile.values()).anyMatch(article -> article.publishedAt() == null);
    }

    @Test
    void an_id_comes_twice_only_as_a_greater_version_of_the_same_article() {
        Map<String, Article> seen = new LinkedHashMap<>();
        List<Article> later = new ArrayList<>();
        for (Article article : byFile.values()) {
            Article before = seen.put(article.id(), article);
            if (before != null) {
                assertThat(article.version()).as(article.id()).isGreaterThan(before.version());
                later.add(article);
            }
        }

        assertThat(later).extracting(Article::status).contains(ArticleStatus.USABLE, ArticleStatus.CANCELED);
    }

    @Test
    void every_article_that_was_not_withdrawn_has_one_label() {
        List<String> labelled =
                labels.stream().map(label -> label.get("id").textValue()).toList();

        assertThat(labelled).doesNotHaveDuplicates();
        assertThat(labelled).containsExactlyInAnyOrderElementsOf(usable().keySet());
    }

    @Test
    void the_evidence_and_the_weapon_of_every_label_stand_in_the_article() {
        Map<String, Article> articles = usable();
        assertAll(transfers(false).map(transfer -> () -> {
            Article article = articles.get(transfer.articleId());
            String text = article.text(Part.TITLE) + "\n" + article.text(Part.BODY);
            String evidence = transfer.text("evidence");
            assertThat(text).as(article.id()).contains(evidence).contains(transfer.text("weapon"));
            assertThat(evidence.length()).isBetween(10, 300);
        }));
    }

    @Test
    void every_party_and_denier_of_a_transfer_is_an_actor_of_its_article() {
        for (JsonNode label : labels) {
            Set<String> actors = strings(label.get("actors"));
            for (JsonNode transfer : label.get("transfers")) {
                Set<String> parties = strings(transfer.get("denied_by"));
                Stream.of("supplier", "recipient")
                        .map(transfer::get)
                        .filter(JsonNode::isTextual)
                        .forEach(party -> parties.add(party.textValue()));
                assertThat(actors).as(label.get("id").textValue()).containsAll(parties);
                assertThat(parties).isNotEmpty();
            }
        }
    }

    @Test
    void no_article_has_two_labels_for_the_same_goods_between_the_same_parties() {
        for (JsonNode label : labels) {
            List<String> keys = new ArrayList<>();
            label.get("transfers")
                    .forEach(transfer -> keys.add(transfer.get("supplier") + "/" + transfer.get("recipient") + "/"
                            + transfer.get("category")));
            assertThat(keys).as(label.get("id").textValue()).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_labels_cover_every_stage_category_and_assertion_and_some_articles_report_nothing() {
        assertThat(codes("stage")).isEqualTo(all(Stream.of(Stage.values()).map(Stage::code)));
        assertThat(codes("category")).isEqualTo(all(Stream.of(Category.values()).map(Category::code)));
        assertThat(codes("assertion"))
                .isEqualTo(all(Stream.of(Assertion.values()).map(Assertion::code)));
        assertThat(labels.stream().filter(label -> label.get("transfers").isEmpty()))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(transfers(true)
                        .filter(transfer -> !transfer.json().get("denied_by").isEmpty()))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(codes("supplier")).hasSizeGreaterThanOrEqualTo(25);
        assertThat(codes("recipient")).hasSizeGreaterThanOrEqualTo(25);
    }

    /** The last usable version of each article; a cancellation is a notice and no version to label. */
    private static Map<String, Article> usable() {
        Map<String, Article> articles = new LinkedHashMap<>();
        byFile.values().stream()
                .filter(article -> article.status() == ArticleStatus.USABLE)
                .forEach(article -> articles.put(article.id(), article));
        return articles;
    }

    private static Stream<Transfer> transfers(boolean scoredOnly) {
        return labels.stream()
                .flatMap(label -> StreamSupport.stream(label.get("transfers").spliterator(), false)
                        .filter(json -> !scoredOnly || !json.path("optional").booleanValue())
                        .map(json -> new Transfer(label.get("id").textValue(), json)));
    }

    private static Set<String> codes(String field) {
        return all(transfers(true)
                .map(transfer -> transfer.json().get(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue));
    }

    private static Set<String> all(Stream<String> codes) {
        return codes.collect(TreeSet::new, Collection::add, Collection::addAll);
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(node -> strings.add(node.textValue()));
        return strings;
    }

    private record Transfer(String articleId, JsonNode json) {

        String text(String field) {
            return json.get(field).textValue();
        }
    }
}
