package org.armswire.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Category;
import org.armswire.model.Stage;
import org.armswire.reader.Reader;
import org.armswire.reader.evaluate.GoldForm.Transfer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Measures the reader on sentences of our own. Those that it cannot read yet stay in the files; a floor is what was measured once and
 * is only ever raised. The table and the misses go to {@code target/minimal-pairs.txt}.
 */
final class MinimalPairsTest {

    private static final Path FLOORS = Path.of("src/test/resources/minimal-pairs-floors.yaml");
    private static final Path REPORT = Path.of("target/minimal-pairs.txt");

    private static List<PairOutcome> outcomes;
    private static Map<String, Double> figures;

    @BeforeAll
    static void read_them() throws IOException {
        Reader reader = new Reader(Knowledge.load(Seeds.shipped()));
        outcomes = MinimalPair.all().stream()
                .map(pair -> PairOutcome.of(pair, reader))
                .toList();
        LanguageFigures languages = new LanguageFigures(reader);
        figures = new LinkedHashMap<>(new PairFigures(outcomes).all());
        figures.putAll(languages.all());
        String table = figures.entrySet().stream()
                .map(e -> "%-44s %.3f%n".formatted(e.getKey() + ":", e.getValue()))
                .collect(Collectors.joining());
        String misses = outcomes.stream()
                .filter(outcome -> !outcome.exact())
                .map(PairOutcome::told)
                .collect(Collectors.joining());
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, table + "\n" + misses + String.join("", languages.misses()));
        System.out.print(table);
    }

    @Test
    void there_are_enough_of_every_category_and_stage() {
        assertThat(labels(Transfer::category)).hasSize(Category.values().length);
        assertThat(labels(Transfer::category).values()).allMatch(n -> n >= 12);
        assertThat(labels(Transfer::stage)).hasSize(Stage.values().length);
        assertThat(labels(Transfer::stage).values()).allMatch(n -> n >= 8);
    }

    @TestFactory
    List<DynamicTest> no_figure_falls_below_its_floor() throws IOException {
        Map<String, Double> floors = new YAMLMapper().readValue(FLOORS.toFile(), new TypeReference<>() {});
        assertThat(floors.keySet()).isEqualTo(figures.keySet());
        return floors.entrySet().stream()
                .map(floor -> DynamicTest.dynamicTest(
                        floor.getKey(),
                        () -> assertThat(figures.get(floor.getKey()))
                                .as("%s; the misses are in %s", floor.getKey(), REPORT)
                                .isGreaterThanOrEqualTo(floor.getValue())))
                .toList();
    }

    private static Map<String, Long> labels(Function<Transfer, String> by) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.pair().transfers().stream())
                .collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
