package org.armswire.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Mention;
import org.armswire.model.MentionKind;
import org.armswire.model.Reading;

/** Our own sentences in one language under {@code src/test/resources/languages}, and how well the reader tags them. */
record LanguageSentences(String language, List<JsonNode> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Agreement of two sets, summed over sentences; {@code misses} tell each sentence that is not right. */
    record Figures(int both, int wrong, int missed, List<String> misses) {
        double f1() {
            return 2.0 * both / (2.0 * both + wrong + missed);
        }
    }

    static LanguageSentences load(String language) throws IOException {
        String file = "/languages/" + language + ".jsonl";
        try (InputStream in = Objects.requireNonNull(LanguageSentences.class.getResourceAsStream(file), file)) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                rows.add(JSON.readTree(line));
            }
            return new LanguageSentences(language, rows);
        }
    }

    Figures actors(Reader reader) {
        return figures(reader, "actors", Reading::actors);
    }

    Figures weapons(Reader reader) {
        return figures(
                reader,
                "weapons",
                reading -> reading.mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.WEAPON)
                        .map(Mention::category)
                        .filter(Objects::nonNull)
                        .map(category -> category.code())
                        .distinct()
                        .toList());
    }

    private Figures figures(Reader reader, String field, Function<Reading, List<String>> found) {
        int both = 0;
        int wrong = 0;
        int missed = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!row.has(field)) {
                continue;
            }
            Set<String> expected = new TreeSet<>();
            row.path(field).forEach(one -> expected.add(one.asText()));
            Set<String> read = new TreeSet<>(found.apply(reader.read(article(row))));
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
