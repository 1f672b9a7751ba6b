package org.armswire.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armswire.model.Alert;
import org.armswire.model.Category;
import org.armswire.model.Deal;
import org.armswire.model.Pair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which deals a command is to show, and the alerts about them. Lists mean "any of"; several flags must all hold. */
final class DealFilter {

    @Option(
            names = "--supplier",
            split = ",",
            paramLabel = "CODE",
            description = "Actor codes or names of states: CHN,Iran; '?' is the unknown one.")
    List<String> suppliers = new ArrayList<>();

    @Option(names = "--recipient", split = ",", paramLabel = "CODE", description = "The same for who receives.")
    List<String> recipients = new ArrayList<>();

    @Option(
            names = "--category",
            split = ",",
            paramLabel = "CATEGORY",
            converter = CategoryConverter.class,
            description = "Kinds of goods: uav,air_defence.")
    List<Category> categories = new ArrayList<>();

    @Option(
            names = "--stage",
            split = ",",
            paramLabel = "STAGE",
            converter = StageRange.Converter.class,
            description = "requested considered negotiating agreed delivered refused, in this order;"
                    + " 'negotiating..' is that one and all after it.")
    List<StageRange> stages = new ArrayList<>();

    /** Tells of whom we have never heard: a misspelt actor must not look like one of whom there is no news. */
    void tellUnknown(PrintWriter err) {
        tellUnknown("--supplier", suppliers, err);
        tellUnknown("--recipient", recipients, err);
    }

    private static void tellUnknown(String flag, List<String> actors, PrintWriter err) {
        for (String typed : actors) {
            if (!ActorCode.known(typed)) {
                err.println("armswire: " + flag + ": '" + Printable.of(typed)
                        + "' is no actor that we know; looking for one of that code");
                err.flush();
            }
        }
    }

    boolean matches(Deal deal) {
        return anyActor(suppliers, deal.supplier())
                && anyActor(recipients, deal.recipient())
                && isCategory(deal.category().code())
                && (stages.isEmpty()
                        || stages.stream().anyMatch(range -> range.stages().contains(deal.stage())));
    }

    /** An alert that ends another one has no stage; it is shown whatever the stages wanted. */
    boolean matches(Map<String, String> headers, Alert alert) {
        Deal deal = alert.deal();
        if (deal != null) {
            return matches(deal);
        }
        String subject = headers.getOrDefault("ce_subject", "").replace('/', '|');
        Pair pair = Pair.parse(subject.contains("|") ? subject : "?|?");
        String[] id = alert.dealId().split("-", -1);
        return anyActor(suppliers, pair.supplier())
                && anyActor(recipients, pair.recipient())
                && isCategory(id.length < 2 ? "" : id[id.length - 2]);
    }

    private boolean isCategory(String code) {
        return categories.isEmpty()
                || categories.stream().anyMatch(c -> c.code().equals(code));
    }

    private static boolean anyActor(List<String> wanted, @Nullable String actor) {
        String code = actor == null ? "?" : actor;
        return wanted.isEmpty() || wanted.stream().anyMatch(typed -> ActorCode.matches(typed, code));
    }

    /** For picocli: {@code air_defence}, {@code Air-Defence}. */
    static final class CategoryConverter implements ITypeConverter<Category> {
        @Override
        public Category convert(String value) {
            String code = value.strip().toLowerCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(Category.values())
                    .filter(category -> category.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' must be one of "
                            + Arrays.stream(Category.values())
                                    .map(Category::code)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
