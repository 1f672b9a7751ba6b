package org.armswire.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Assertion;
import org.armswire.model.Claim;
import org.armswire.model.Mention;
import org.armswire.model.MentionKind;
import org.armswire.model.Quantity;
import org.armswire.model.Reading;

/**
 * Our own sentences in one language under {@code src/test/resources/languages}, and how well the reader reads them. A claim is labelled
 * {@code IRN>RUS missile delivered alleged 40+ 2000000 EUR denied by IRN}, each part after the stage only where the sentence tells it.
 */
public record LanguageSentences(String language, List<JsonNode> rows) {

    /** How much of a label is compared. */
    public static final int TRIPLE = 2;

    public static final int TRIPLE_AND_STAGE = 3;
    public static final int EVERY_SLOT = Integer.MAX_VALUE;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Agreement of two sets, summed over sentences; {@code misses} tell each sentence that is not right. */
    public record Figures(int both, int wrong, int missed, List<String> misses) {
        public double f1() {
            return 2.0 * both / (2.0 * both + wrong + missed);
        }
    }

    /** The sentences of {@code xx.jsonl} for names, or of {@code claims-xx.jsonl} for claims. */
    public static LanguageSentences load(String name) throws IOException {
        String file = "/languages/" + name + ".jsonl";
        try (InputStream in = Objects.requireNonNull(LanguageSentences.class.getResourceAsStream(file), file)) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                rows.add(JSON.readTree(line));
            }
            return new LanguageSentences(name.substring(name.indexOf('-') + 1), rows);
        }
    }

    public Figures actors(Reader reader) {
        return figures(reader, "actors", Reading::actors, UnaryOperator.identity());
    }

    public Figures weapons(Reader reader) {
        return figures(
                reader,
                "weapons",
                reading -> reading.mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.WEAPON)
                        .map(Mention::category)
                        .filter(Objects::nonNull)
                        .map(category -> category.code())
                        .toList(),
                UnaryOperator.identity());
    }

    public Figures claims(Reader reader, int words) {
        return figures(
                reader,
                "claims",
                reading ->
                        reading.claims().stream().map(LanguageSentences::told).toList(),
                claim -> Arrays.stream(claim.split(" ")).limit(words).collect(Collectors.joining(" ")));
    }

    static String told(Claim claim) {
        List<String> words = new ArrayList<>();
        words.add(Objects.requireNonNullElse(claim.supplier(), "") + ">"
                + Objects.requireNonNullElse(claim.recipient(), ""));
        words.add(claim.weapon().category().code());
        words.add(claim.stage().code());
        if (claim.assertion() == Assertion.ALLEGED) {
            words.add("alleged");
        }
        if (claim.quantity() != null) {
            words.add(told(claim.quantity()));
        }
        if (claim.value() != null) {
            words.add(claim.value().amount() + " " + claim.value().currency());
        }
        if (!claim.deniedBy().isEmpty()) {
            words.add("denied by " + String.join(" ", claim.deniedBy()));
        }
        return String.join(" ", words);
    }

    private static String told(Quantity quantity) {
        if (quantity.max() == null) {
            return quantity.min() + "+";
        }
        return Objects.equals(quantity.min(), quantity.max())
                ? String.valueOf(quantity.max())
                : Objects.requireNonNullElse(quantity.min(), 0) + "-" + quantity.max();
    }

    private Figures figures(
            Reader reader, String field, Function<Reading, List<String>> found, UnaryOperator<String> compared) {
        int both = 0;
        int wrong = 0;
        int missed = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!row.has(field)) {
                continue;
            }
            Set<String> expected = new TreeSet<>();
            row.path(field).forEach(one -> expected.add(compared.apply(one.asText())));
            Set<String> read = new TreeSet<>();
            found.apply(reader.read(article(row))).forEach(one -> read.add(compared.apply(one)));
            Set<String> shared = new TreeSet<>(expected);
            shared.retainAll(read);
            both += shared.size();
            wrong += read.size() - shared.size();
            missed += expected.size() - shared.size();
            if (!read.equals(expected)) {
                misses.add(
                        expected + " but read " + read + ": " + row.path("text").asText());
            }
        }
        return new Figures(both, wrong, missed, misses);
    }

    private Article article(JsonNode row) {
        return new Article(
                "t", null, null, null, row.path("text").asText(), language, null, ArticleStatus.USABLE, 0, null);
    }
}
