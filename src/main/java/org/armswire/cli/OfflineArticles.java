package org.armswire.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.armswire.model.Article;
import org.armswire.topics.Parsed;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a verb without Kafka works on. */
final class OfflineArticles {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description = "JSON Lines, .json, .txt or .html files, folders of them, or '-' for the standard input.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--text",
            description = "The standard input, or a file of unknown kind, is the bare text of one article.")
    boolean text;

    /** Gives out what can be read while {@code more} wants it; the rest is told on {@code err}. The result is the exit code. */
    int forEach(PrintWriter err, Predicate<Article> more) {
        Refusals refusals = new Refusals(err);
        long[] articles = {0};
        ArticleFiles.of(inputs, System.in, text ? ArticleFiles.Form.TEXT : ArticleFiles.Form.GUESSED)
                .forEach(raw -> {
                    Parsed parsed = raw.parse();
                    if (parsed instanceof Parsed.Ok ok) {
                        articles[0]++;
                        return more.test(ok.article());
                    }
                    refusals.add(raw, (Parsed.Bad) parsed);
                    return true;
                });
        if (articles[0] == 0 && refusals.total() == 0) {
            throw Failure.usage(String.join(" ", inputs) + ": no article in it");
        }
        return refusals.total() == 0 ? ExitCode.OK : ExitCode.USAGE;
    }
}
