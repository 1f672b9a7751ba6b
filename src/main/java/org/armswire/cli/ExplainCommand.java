package org.armswire.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armswire.model.Article;
import org.armswire.reader.Explanation;
import org.armswire.reader.Reader;
import org.armswire.topics.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armswire explain}: why the reader reads an article as it does, without Kafka. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows without Kafka how an article is read: its sentences with what was recognised in them, which pattern"
                        + " fired, and which candidates lost and why.")
final class ExplainCommand implements Callable<Integer> {

    /** How it is printed. */
    enum Format {
        TEXT,
        JSONL;

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

    @Mixin
    private final ColourOption colour = new ColourOption();

    @Option(names = "--article", paramLabel = "ID", description = "Only the article with this id.")
    private @Nullable String wanted;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    private long shown;

    /** An explanation under the id of its article. */
    @JsonPropertyOrder({"id"})
    record ArticleExplanation(String id, @JsonUnwrapped Explanation explanation) {}

    @Override
    public Integer call() {
        Reader reader = knowledge.reader();
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.detect(System.getenv());
        ExplanationText text = new ExplanationText(colour.palette(terminal, System.getenv()), terminal.width());
        int exit = articles.forEach(spec.commandLine().getErr(), article -> {
            if (wanted == null || wanted.equals(article.id())) {
                shown++;
                print(article, reader.explain(article), text, out);
            }
            return !out.checkError() && (wanted == null || shown == 0);
        });
        out.flush();
        if (wanted != null && shown == 0) {
            throw Failure.usage("--article: no article '" + wanted + "' in " + String.join(" ", articles.inputs));
        }
        return exit;
    }

    private void print(Article article, Explanation explanation, ExplanationText text, PrintWriter out) {
        if (format == Format.JSONL) {
            out.println(Printable.json(Json.line(new ArticleExplanation(article.id(), explanation))));
        } else {
            text.lines(article, explanation).forEach(out::println);
        }
    }
}
