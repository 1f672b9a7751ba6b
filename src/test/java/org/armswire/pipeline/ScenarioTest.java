package org.armswire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.armswire.model.Alert;
import org.armswire.model.Article;
import org.armswire.model.Claim;
import org.armswire.model.Count;
import org.armswire.model.Deal;
import org.armswire.model.Part;
import org.armswire.model.Reading;
import org.armswire.support.Golden;
import org.armswire.support.MonitorDriver;
import org.armswire.support.ScriptedReader;
import org.armswire.topics.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Behaviour is a folder: {@code scenarios/NAME/in/articles.yaml} goes in, {@code expect/TOPIC.txt} is what the topics then hold, one
 * line a record. An article whose body begins with {@code script:} is read by {@link ScriptedReader}, any other by the real reader.
 */
final class ScenarioTest {

    private static final Path FOLDERS = Path.of("src/test/resources/scenarios");
    private static final Function<Article, Reading> SCRIPTED = new ScriptedReader();

    static Stream<String> scenarios() throws IOException {
        return Files.list(FOLDERS)
                .map(folder -> folder.getFileName().toString())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void articles_in_alerts_deals_and_counts_out(String name) throws IOException {
        Path folder = FOLDERS.resolve(name);
        try (MonitorDriver monitor = new MonitorDriver(ScenarioTest::read)) {
            for (JsonNode delivery : YAMLMapper.builder()
                    .build()
                    .readTree(folder.resolve("in/articles.yaml").toFile())) {
                feed(monitor, delivery);
            }
            Map<String, String> outcome = outcome(monitor);
            outcome.forEach((topic, lines) -> Golden.assertMatches(folder.resolve("expect/" + topic + ".txt"), lines));
            assertThat(filesIn(folder.resolve("expect"))).isEqualTo(filesOf(outcome));
            assertThat(monitor.flow("in"))
                    .isEqualTo(Stream.of("read", "duplicate", "stale", "withdrawn", "dead-letter")
                            .mapToLong(monitor::flow)
                            .sum());
        }
    }

    private static Reading read(Article article) {
        if (article.text(Part.BODY).startsWith("script:")) {
            return SCRIPTED.apply(article);
        }
        return RealReader.SHIPPED.read(article);
    }

    private static void feed(MonitorDriver monitor, JsonNode delivery) throws IOException {
        Instant arrival =
                delivery.has("arrival") ? Instant.parse(delivery.get("arrival").asText()) : MonitorDriver.ARRIVAL;
        if (delivery.has("takeBack")) {
            monitor.feed(delivery.get("takeBack").asText().getBytes(StandardCharsets.UTF_8), null, arrival);
        } else if (delivery.has("raw")) {
            monitor.feed(null, delivery.get("raw").asText().getBytes(StandardCharsets.UTF_8), arrival);
        } else {
            monitor.feed(null, Json.mapper().writeValueAsBytes(delivery.get("article")), arrival);
        }
    }

    private static Map<String, String> outcome(MonitorDriver monitor) {
        Map<String, String> outcome = new TreeMap<>();
        var topics = monitor.topics();
        outcome.put("alerts", lines(values(monitor.records(topics.alerts())).map(ScenarioTest::line)));
        outcome.put(
                "deals", lines(monitor.table(topics.deals()).values().stream().map(ScenarioTest::line)));
        outcome.put(
                "claims",
                lines(monitor.table(topics.claims()).values().stream()
                        .flatMap(article ->
                                article.claims().stream().map(claim -> article.articleId() + ": " + line(claim)))));
        outcome.put(
                "counts", lines(monitor.table(topics.counts()).values().stream().map(ScenarioTest::line)));
        outcome.put(
                "dead-letters",
                lines(values(monitor.records(topics.deadLetters()))
                        .map(letter -> letter.reason() + " " + letter.topic() + "-" + letter.partition() + "-"
                                + letter.offset() + ": " + letter.detail())));
        outcome.values().removeIf(String::isEmpty);
        return outcome;
    }

    private static String line(Alert alert) {
        return alert.kind().code()
                + (alert.step().isEmpty() ? "" : " " + alert.step())
                + (alert.backfill() ? " (backfill)" : "")
                + ": " + alert.summary();
    }

    private static String line(Deal deal) {
        return deal.id() + ": " + deal.stage().code() + ", " + deal.assertion().code() + ", " + deal.claimCount()
                + " claims, "
                + deal.independentOrigins() + " origins, " + deal.outlets() + " outlets, " + deal.firstDay() + " to "
                + deal.lastDay()
                + deal.quantity().stream()
                        .map(q -> ", " + q.min() + ".." + q.max())
                        .collect(Collectors.joining())
                + deal.deniedBy().stream().map(d -> ", denied by " + d.actor()).collect(Collectors.joining());
    }

    private static String line(Claim claim) {
        return claim.supplier() + " > " + claim.recipient() + " "
                + claim.weapon().category().code() + " '" + claim.weapon().text()
                + "' " + claim.stage().code() + " " + claim.assertion().code()
                + (claim.quantity() == null
                        ? ""
                        : " " + claim.quantity().min() + ".." + claim.quantity().max())
                + (claim.value() == null
                        ? ""
                        : " " + claim.value().amount() + " " + claim.value().currency())
                + (claim.origin() == null ? "" : " origin " + claim.origin())
                + (claim.deniedBy().isEmpty() ? "" : " denied by " + claim.deniedBy());
    }

    private static String line(Count count) {
        return count.recordKey() + ": " + count.articles() + " articles, " + count.claims() + " claims, "
                + count.origins() + " origins";
    }

    private static <V> Stream<V> values(List<TestRecord<String, V>> records) {
        return records.stream().map(TestRecord::value);
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Set<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static Set<String> filesOf(Map<String, String> outcome) {
        return outcome.keySet().stream().map(topic -> topic + ".txt").collect(Collectors.toSet());
    }
}
