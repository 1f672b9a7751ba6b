package org.armswire.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armswire.model.Article;
import org.armswire.model.Reading;
import org.armswire.reader.Reader;
import org.armswire.reader.evaluate.GoldForm;
import org.armswire.topics.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armswire read}: what the reader finds in articles, without Kafka. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads articles without Kafka and prints one line of JSON for each: its mentions and claims.")
final class ReadCommand implements Callable<Integer> {

    /** How much is printed. */
    enum Format {
        /** All that the reader gives, with offsets. */
        FULL,
        /** As people label articles. */
        GOLD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private final OfflineArticles articles = new OfflineArticles();

    @Mixin
    private final ReaderOptions knowledge = new ReaderOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "full",
            description = "full: mentions and claims with offsets; gold: actors and transfers as in labels (default:"
                    + " ${DEFAULT-VALUE}).")
    private Format format = Format.FULL;

    /** A reading under the id of its article. */
    @JsonPropertyOrder({"id"})
    record FullForm(String id, @JsonUnwrapped Reading reading) {}

    @Override
    public Integer call() {
        Reader reader = knowledge.reader();
        PrintWriter out = spec.commandLine().getOut();
        int exit = articles.forEach(spec.commandLine().getErr(), article -> {
            out.println(Printable.json(line(article, reader.read(article))));
            return !out.checkError();
        });
        out.flush();
        return exit;
    }

    private String line(Article article, Reading reading) {
        return Json.line(
                format == Format.GOLD ? GoldForm.of(article.id(), reading) : new FullForm(article.id(), reading));
    }
}
