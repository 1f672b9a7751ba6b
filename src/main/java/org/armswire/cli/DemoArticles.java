package org.armswire.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armswire.knowledge.Seeds;
import org.armswire.topics.Json;

/** The sample articles as if the newest had been published today. */
final class DemoArticles {

    private static final List<String> DATES = List.of("publishedAt", "versionedAt");

    private DemoArticles() {}

    /** In the order of their files. */
    static List<ObjectNode> shiftedTo(LocalDate today, Seeds seeds) {
        List<ObjectNode> articles = new ArrayList<>();
        for (String file : seeds.files("articles")) {
            try (InputStream in = seeds.open(file)) {
                articles.add((ObjectNode) Json.tree(in.readAllBytes()));
            } catch (IOException | ClassCastException e) {
                throw Failure.usage(seeds.place(file) + ": must be one JSON object: " + Reason.of(e));
            }
        }
        Optional<LocalDate> newest =
                articles.stream().flatMap(DemoArticles::days).max(Comparator.naturalOrder());
        newest.ifPresent(day -> articles.forEach(article -> shift(article, ChronoUnit.DAYS.between(day, today))));
        return articles;
    }

    private static Stream<LocalDate> days(ObjectNode article) {
        return DATES.stream().flatMap(field -> day(article.path(field).asText("")).stream());
    }

    private static void shift(ObjectNode article, long days) {
        for (String field : DATES) {
            String written = article.path(field).asText("");
            day(written).ifPresent(day -> article.put(field, day.plusDays(days) + written.substring(10)));
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
