package org.armswire.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.armswire.cli.ListOptions.Field;
import org.armswire.model.Count;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armswire counts}: the running counts as they stand now. */
@Command(
        name = "counts",
        mixinStandardHelpOptions = true,
        description = "Prints how many articles, claims and origins there are of what, in all or by day or month.")
final class CountsCommand implements Callable<Integer> {

    private static final List<String> DIMENSIONS =
            List.of("actor", "pair", "category", "system", "stage", "outlet", "language", "flow");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::articles)
            .thenComparingLong(Count::claims)
            .reversed()
            .thenComparing(Count::key)
            .thenComparing(Count::bucket);
    private static final List<Field<Count>> FIELDS = List.of(
            Field.words("dimension", Count::dimension),
            Field.id("key", Count::key),
            Field.words("bucket", Count::bucket),
            Field.number("articles", Count::articles),
            Field.number("claims", Count::claims),
            Field.number("origins", Count::origins));

    @Spec
    private CommandSpec spec;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final ListOptions list = new ListOptions();

    @Option(
            names = "--dimension",
            defaultValue = "pair",
            description = "actor, pair, category, system, stage, outlet, language or flow (default: ${DEFAULT-VALUE}).")
    private String dimension = "pair";

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "Only this key, or pairs with this side: CHN, 'CHN|RUS'.")
    private @Nullable String key;

    @Option(
            names = "--bucket",
            defaultValue = "all",
            description = "all, day, month, undated, or one of them: 2023-02-24, 2023-02 (default: ${DEFAULT-VALUE}).")
    private String bucket = "all";

    @Override
    public Integer call() throws Exception {
        check();
        return kafka.talk(config -> {
            Topics topics = Topics.of(TopicCatalog.shipped(), kafka.prefix);
            list.print(
                    selected(CompactedTopic.read(config, topics.counts()).values()),
                    FIELDS,
                    spec.commandLine().getOut());
            return ExitCode.OK;
        });
    }

    private void check() {
        list.check();
        if (!DIMENSIONS.contains(dimension)) {
            throw Failure.usage("--dimension: '" + dimension + "' must be one of " + String.join(", ", DIMENSIONS));
        }
        boolean known = List.of("all", "day", "month", "undated").contains(bucket)
                || DAY.matcher(bucket).matches()
                || MONTH.matcher(bucket).matches();
        if (!known) {
            throw Failure.usage("--bucket: '" + bucket
                    + "' must be all, day, month, undated, a day (2023-02-24) or a month (2023-02)");
        }
    }

    /** The greatest, as many as wanted; days and months in their own order. */
    List<Count> selected(Collection<Count> counts) {
        List<Count> greatest = counts.stream()
                .filter(count -> count.dimension().equals(dimension) && inBucket(count.bucket()) && hasKey(count.key()))
                .sorted(MOST_FIRST)
                .limit(list.top)
                .toList();
        boolean inTime = bucket.equals("day") || bucket.equals("month");
        return inTime
                ? greatest.stream()
                        .sorted(Comparator.comparing(Count::bucket).thenComparing(MOST_FIRST))
                        .toList()
                : greatest;
    }

    private boolean inBucket(String of) {
        return switch (bucket) {
            case "day" -> DAY.matcher(of).matches();
            case "month" -> MONTH.matcher(of).matches();
            default -> of.equals(bucket);
        };
    }

    private boolean hasKey(String of) {
        if (key == null) {
            return true;
        }
        String wanted = key.toLowerCase(Locale.ROOT);
        String lower = of.toLowerCase(Locale.ROOT);
        boolean aSide = dimension.equals("pair") && (lower.startsWith(wanted + "|") || lower.endsWith("|" + wanted));
        return lower.equals(wanted) || aSide;
    }
}
