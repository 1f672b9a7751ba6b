package org.armswire.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.armswire.model.Article;
import org.armswire.topics.Json;
import org.armswire.topics.Parsed;
import org.armswire.topics.Start;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicTail;
import org.armswire.topics.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armswire feed}: articles from files, folders or the standard input into Kafka. */
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description =
                "Sends articles to Kafka: JSON Lines (.jsonl, also .gz), .json, .txt and .html files, whole folders of"
                        + " them, or '-' for the standard input.")
final class FeedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Where the articles are.")
    private List<String> inputs = List.of();

    @Option(
            names = "--text",
            description = "The standard input, or a file of unknown kind, is the bare text of one article.")
    private boolean text;

    @Option(
            names = "--rate",
            paramLabel = "N/s",
            converter = Pace.Converter.class,
            description = "At most so many: 200/s, 30/m (default: as fast as Kafka takes them).")
    private @Nullable Pace rate;

    @Option(names = "--source", paramLabel = "NAME", description = "Outlet of the articles that name none.")
    private @Nullable String source;

    @Option(names = "--dry-run", description = "Checks the articles and sends nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        ArticleFiles files =
                ArticleFiles.of(inputs, System.in, text ? ArticleFiles.Form.TEXT : ArticleFiles.Form.JSON_LINES);
        Terminal terminal = Terminal.detect(System.getenv());
        Refusals refusals = new Refusals(spec.commandLine().getErr());
        long begin = System.nanoTime();
        String topic =
                Topics.of(TopicCatalog.shipped(), kafka.prefix).articles().name();
        if (dryRun) {
            long[] good = {0};
            each(files, terminal, refusals, (article, value) -> ++good[0] > 0);
            return report(
                    terminal,
                    new FeedReport(
                            good[0], 0, refusals.byReason(), 0, seconds(begin), topic, kafka.bootstrapServer, true));
        }
        return kafka.talk(config -> {
            TopicTail.open(
                            config,
                            Topics.of(TopicCatalog.shipped(), kafka.prefix).articles(),
                            Start.end())
                    .close();
            try (ArticleSender sender = ArticleSender.to(topic, config)) {
                each(files, terminal, refusals, (article, value) -> {
                    sender.send(article.id(), value);
                    return sender.firstFailure() == null;
                });
                sender.flush();
                int exit = report(
                        terminal,
                        new FeedReport(
                                sender.sent() + sender.failed(),
                                sender.sent(),
                                refusals.byReason(),
                                sender.failed(),
                                seconds(begin),
                                topic,
                                kafka.bootstrapServer,
                                false));
                if (sender.firstFailure() != null) {
                    throw KafkaFailures.failure(kafka.bootstrapServer, sender.firstFailure());
                }
                return exit;
            }
        });
    }

    /** Takes what can be read as an article, and says whether it wants more. */
    @FunctionalInterface
    private interface Taker {
        boolean take(Article article, byte[] value);
    }

    private void each(ArticleFiles files, Terminal terminal, Refusals refusals, Taker taker) {
        Runnable pace = rate == null ? () -> {} : rate.keeper(System::nanoTime);
        try (ProgressBar bar = bar(files, terminal)) {
            files.forEach(raw -> {
                if (bar != null) {
                    bar.step();
                }
                Parsed parsed = raw.parse();
                if (parsed instanceof Parsed.Bad bad) {
                    refusals.add(raw, bad);
                    return true;
                }
                pace.run();
                Article article = ((Parsed.Ok) parsed).article();
                return taker.take(article, withSource(raw, article));
            });
        }
    }

    private @Nullable ProgressBar bar(ArticleFiles files, Terminal terminal) {
        if (!terminal.err()) {
            return null;
        }
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(files.readsStdin() ? -1 : files.count())
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit("", 1)
                .showSpeed()
                .setMaxRenderedLength(terminal.width())
                .clearDisplayOnFinish()
                .build();
    }

    private byte[] withSource(RawArticle raw, Article article) {
        if (source == null || article.source() != null) {
            return raw.value();
        }
        try {
            ObjectNode node = raw.isObject()
                    ? (ObjectNode) Json.tree(raw.value())
                    : Json.mapper().createObjectNode().put("body", article.body());
            return Json.bytes(node.put("source", source));
        } catch (IOException e) {
            throw new IllegalStateException("what was parsed once must parse again", e);
        }
    }

    private int report(Terminal terminal, FeedReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(terminal.out() ? report.line() : Json.line(report));
        out.flush();
        if (report.failed() > 0) {
            return ExitCode.FAILED;
        }
        if (report.readable() == 0) {
            throw Failure.usage("no article among what was given" + (report.refusals() > 0 ? " could be read" : ""));
        }
        return ExitCode.OK;
    }

    private static double seconds(long begin) {
        return Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
    }
}
