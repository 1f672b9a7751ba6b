package org.armswire.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.armswire.model.ArticleClaims;
import org.armswire.model.Deal;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armswire deals}: the deals as they stand now, or one of them in full. */
@Command(
        name = "deals",
        mixinStandardHelpOptions = true,
        description = "Prints the deals that all current articles together tell, newest first; or one of them in full.")
final class DealsCommand implements Callable<Integer> {

    private static final Comparator<Deal> NEWEST_FIRST = Comparator.comparing(
                    (Deal deal) -> Objects.toString(deal.lastDay(), ""), Comparator.reverseOrder())
            .thenComparing(Deal::independentOrigins, Comparator.reverseOrder())
            .thenComparing(Deal::id);

    @Spec
    private CommandSpec spec;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final DealFilter filter = new DealFilter();

    @Mixin
    private final ListOptions list = new ListOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "A deal's id, also one that it had earlier; shows all of that deal.")
    private @Nullable String id;

    @Override
    public Integer call() throws Exception {
        list.check();
        filter.tellUnknown(spec.commandLine().getErr());
        return kafka.talk(config -> {
            Topics topics = Topics.of(TopicCatalog.shipped(), kafka.prefix);
            print(
                    CompactedTopic.read(config, topics.deals()).values(),
                    () -> CompactedTopic.read(config, topics.claims()).values());
            return ExitCode.OK;
        });
    }

    private void print(Collection<Deal> deals, Supplier<Collection<ArticleClaims>> articles) {
        PrintWriter out = spec.commandLine().getOut();
        if (id == null) {
            list.print(
                    deals.stream().filter(filter::matches).sorted(NEWEST_FIRST).toList(),
                    list.format == ListFormat.CSV ? DealFields.CSV : DealFields.TABLE,
                    out);
            return;
        }
        List<Deal> found = new DealLookup(deals).find(id, articles);
        if (found.isEmpty()) {
            throw Failure.failed("no deal '" + id + "' now, nor one with the article that this id was made from");
        }
        if (list.format == ListFormat.TABLE) {
            Palette palette = list.colour.palette(Terminal.detect(System.getenv()), System.getenv());
            found.forEach(deal -> DealText.lines(deal, palette).forEach(out::println));
            out.flush();
        } else {
            list.print(found, DealFields.CSV, out);
        }
    }
}
