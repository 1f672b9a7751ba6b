package org.armswire.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.armswire.model.Slot;
import org.armswire.model.Span;

/** Writes what the reader finds in a file of articles in the form of the labels; run by hand while working on the grammar. */
final class PredictionsHarness {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionsHarness() {}

    public static void main(String[] args) throws IOException {
        Reader reader = new Reader(Knowledge.load(Seeds.of(Path.of(System.getProperty("seeds", "seeds")))));
        List<Article> articles = articles(Path.of(args[0]));
        if (args.length > 2 && args[1].equals("explain")) {
            for (Article article : articles) {
                if (article.id().contains(args[2])) {
                    explain(reader, article);
                }
            }
            return;
        }
        if (args.length > 1 && args[1].equals("speed")) {
            speed(reader, articles);
            return;
        }
        try (PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (Article article : articles) {
                out.println(JSON.writeValueAsString(gold(article.id(), reader.read(article))));
            }
        }
    }

    private static void speed(Reader reader, List<Article> articles) {
        long chars = articles.stream()
                .mapToLong(a -> a.text(org.armswire.model.Part.BODY).length())
                .sum();
        for (int round = 0; round < 6; round++) {
            long from = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int claims = 0;
            for (Article article : articles) {
                claims += reader.read(article).claims().size();
            }
            double seconds = (System.nanoTime() - from) / 1e9;
            double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
            System.out.printf(
                    "%.1f MB/s by the clock, %.1f by the core, %d claims%n",
                    chars / 1e6 / seconds, chars / 1e6 / busy, claims);
        }
    }

    static List<Article> articles(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (InputStream raw = new FileInputStream(file.toFile());
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    articles.add(article(JSON.readTree(line)));
                }
            }
        }
        return articles;
    }

    static Article article(JsonNode node) {
        return new Article(
                node.path("id").asText(),
                null,
                node.path("source").asText(null),
                node.path("title").asText(null),
                node.path("body").asText(null),
                node.path("language").asText(null),
                node.path("publishedAt").asText(null),
                ArticleStatus.USABLE,
                0,
                null);
    }

    static ObjectNode gold(String id, org.armswire.model.Reading reading) {
        ObjectNode row = JSON.createObjectNode().put("id", id);
        ArrayNode actors = row.putArray("actors");
        reading.actors().forEach(actors::add);
        ArrayNode transfers = row.putArray("transfers");
        for (Claim claim : reading.claims()) {
            ObjectNode t = transfers.addObject();
            t.put("supplier", claim.supplier())
                    .put("recipient", claim.recipient())
                    .put("weapon", claim.weapon().text());
            t.put("category", claim.weapon().category().code());
            if (claim.quantity() == null) {
                t.putNull("quantity");
            } else {
                t.putArray("quantity")
                        .add(claim.quantity().min())
                        .add(claim.quantity().max());
            }
            if (claim.value() == null) {
                t.putNull("value");
            } else {
                t.putObject("value")
                        .put("amount", claim.value().amount())
                        .put("currency", claim.value().currency());
            }
            t.put("stage", claim.stage().code())
                    .put("assertion", claim.assertion().code());
            ArrayNode denied = t.putArray("denied_by");
            claim.deniedBy().forEach(denied::add);
            t.put("evidence", claim.evidence().get(0).text());
            t.put("pattern", claim.pattern());
            Span sentence = claim.evidence().get(0).span();
            t.put(
                    "remembered",
                    claim.evidence().stream()
                            .anyMatch(e -> e.slot() == Slot.WEAPON
                                    && (e.span().part() != sentence.part()
                                            || e.span().end() <= sentence.start()
                                            || e.span().start() >= sentence.end())));
        }
        return row;
    }

    private static void explain(Reader reader, Article article) {
        Explanation explanation = reader.explain(article);
        System.out.println("# " + article.id() + " " + explanation.reading().actors() + " "
                + explanation.reading().skipped());
        for (Explanation.Sentence s : explanation.sentences()) {
            System.out.println("- " + s.text());
            s.findings().forEach(f -> System.out.println("     " + f.pattern() + " " + f.summary() + " " + f.lost()));
            if (s.reason() != null) {
                System.out.println("     = " + s.reason());
            }
        }
        for (Claim c : explanation.reading().claims()) {
            System.out.println("  * " + c.supplier() + ">" + c.recipient() + " "
                    + c.weapon().category() + " "
                    + c.weapon().text() + " " + c.stage() + " " + c.assertion() + " q=" + c.quantity() + " v="
                    + c.value() + " D" + c.deniedBy() + " " + c.pattern() + " " + c.origin());
        }
    }
}
