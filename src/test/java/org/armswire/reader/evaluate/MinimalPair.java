package org.armswire.reader.evaluate;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.reader.evaluate.GoldForm.Transfer;

/**
 * A sentence or small article in own words and the transfers that it reports.
 *
 * @param group the name of the file that it stands in
 * @param pair sentences of one group with the same number differ in a word or two
 * @param day when it was published, or null
 * @param timing first and last day of the only transfer, or null when that is not asked
 * @param origin where the only transfer is from, or null when that is not asked
 */
record MinimalPair(
        String group,
        String title,
        String text,
        Integer pair,
        String day,
        List<String> timing,
        String origin,
        List<Transfer> transfers) {

    private static final Path FOLDER = Path.of("src/test/resources/minimal-pairs");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    MinimalPair {
        transfers = transfers.stream().map(MinimalPair::statedUnlessSaid).toList();
    }

    static List<MinimalPair> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(MinimalPair::of).toList();
        }
    }

    private static Stream<MinimalPair> of(Path file) {
        String group = file.getFileName().toString().replace(".yaml", "");
        try {
            return YAML.readValue(file.toFile(), new TypeReference<List<MinimalPair>>() {}).stream()
                    .map(pair -> pair.in(group));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private MinimalPair in(String name) {
        return new MinimalPair(name, title, text, pair, day, timing, origin, transfers);
    }

    /** A label says {@code assertion} only when it is {@code alleged}. */
    private static Transfer statedUnlessSaid(Transfer label) {
        return new Transfer(
                label.supplier(),
                label.recipient(),
                label.weapon(),
                label.category(),
                label.quantity(),
                label.value(),
                label.stage(),
                label.assertion() == null ? "stated" : label.assertion(),
                label.deniedBy(),
                label.evidence(),
                label.optional());
    }

    /** Headlines are read as titles, so that they are read as headlines are. */
    Article article() {
        boolean headline = group.equals("headlines");
        return new Article(
                "pair",
                null,
                null,
                headline ? text : title,
                headline ? null : text,
                "en",
                day,
                ArticleStatus.USABLE,
                0,
                null);
    }
}
