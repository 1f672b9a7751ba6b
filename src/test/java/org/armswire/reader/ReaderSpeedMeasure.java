package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.Part;
import org.junit.jupiter.api.Test;

/**
 * How fast one core reads, with {@code mvn test -Pmeasure -Dtest=ReaderSpeedMeasure}: the whole reader over a corpus of articles, and Jackson parsing the lines that
 * they came in, turn by turn in one process. Time is that of the processor, garbage collection included, so that what else runs on the
 * machine matters less; the floor is a multiple of Jackson's time, so that it means the same on any machine.
 */
final class ReaderSpeedMeasure {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", "../shared/corpus/news-15k.jsonl.gz"));
    /** In the first rounds the compiler takes as much of the processor as the reader, after twelve still a tenth: {@code -DwarmUp=24} spares that. */
    private static final int WARM_UP = Integer.getInteger("warmUp", 12);

    private static final int ROUNDS = 5;
    /** Parsing once takes so few steps of the processor's clock that its time would be a guess. */
    private static final int PARSINGS = 10;

    private static final double MOST_OF_JACKSON = 30;

    private final ObjectMapper json = new ObjectMapper();
    private final Reader reader = new Reader(Knowledge.load(Seeds.shipped()));

    @Test
    void reading_takes_only_so_much_longer_than_parsing_the_same_lines() throws IOException {
        if (!Files.exists(CORPUS)) {
            System.out.println("skipped: no corpus at " + CORPUS + "; give another one with -Dcorpus=FILE.jsonl.gz");
        }
        assumeTrue(Files.exists(CORPUS));
        List<byte[]> lines = lines();
        List<Article> articles = PredictionsHarness.articles(CORPUS);
        double text = articles.stream().mapToLong(ReaderSpeedMeasure::bytes).sum() / 1e6;
        double[] parsing = new double[ROUNDS];
        double[] reading = new double[ROUNDS];
        int claims = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double parsed = parse(lines);
            long from = processor();
            claims = read(articles);
            double read = (processor() - from) / 1e9;
            if (round >= 0) {
                parsing[round] = parsed;
                reading[round] = read;
            }
        }
        double jackson = median(parsing);
        double whole = median(reading);
        System.out.printf(
                "%d articles, %.1f MB of text, %d claims; median of %d rounds, per second of processor time%n"
                        + "reader  %6.1f MB/s (%.2f s)%nJackson %6.1f MB/s (%.2f s)%nreading takes %.1f times as long as parsing%n",
                articles.size(), text, claims, ROUNDS, text / whole, whole, text / jackson, jackson, whole / jackson);
        assertThat(whole / jackson).as("times Jackson's time").isLessThan(MOST_OF_JACKSON);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private int read(List<Article> articles) {
        int claims = 0;
        for (Article article : articles) {
            claims += reader.read(article).claims().size();
        }
        return claims;
    }

    private double parse(List<byte[]> lines) throws IOException {
        long from = processor();
        long fields = 0;
        for (int time = 0; time < PARSINGS; time++) {
            for (byte[] line : lines) {
                fields += json.readTree(line).size();
            }
        }
        assertThat(fields).isPositive();
        return (processor() - from) / 1e9 / PARSINGS;
    }

    private static long bytes(Article article) {
        return Arrays.stream(Part.values())
                .mapToLong(part -> article.text(part).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static List<byte[]> lines() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
