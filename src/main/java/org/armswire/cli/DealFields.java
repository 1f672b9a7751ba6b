package org.armswire.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.armswire.cli.ListOptions.Field;
import org.armswire.model.Deal;
import org.armswire.model.Pair;
import org.jspecify.annotations.Nullable;

/** The columns in which deals are listed. */
final class DealFields {

    /** The most telling ones first: a narrow terminal leaves out the last. The id tells who, to whom and what. */
    static final List<Field<Deal>> TABLE = List.of(
            Field.id("DEAL", Deal::id),
            Field.words("STAGE", deal -> deal.stage().code()),
            Field.words("ASSERTION", deal -> deal.assertion().code()),
            Field.words("QUANTITY", DealText::quantity),
            Field.number("ORIGINS", Deal::independentOrigins),
            Field.words("DENIED BY", DealText::deniedBy),
            Field.words("LAST", deal -> orNothing(deal.lastDay())),
            Field.words("SYSTEM", deal -> orNothing(deal.system())),
            Field.words("VALUE", DealText::value),
            Field.number("OUTLETS", Deal::outlets),
            Field.number("CLAIMS", Deal::claimCount),
            Field.words("FIRST", deal -> orNothing(deal.firstDay())));

    /** A fact a column, named as in the topic {@code deals}. */
    static final List<Field<Deal>> CSV = List.of(
            Field.id("id", Deal::id),
            Field.words("supplier", deal -> Pair.orUnknown(deal.supplier())),
            Field.words("recipient", deal -> Pair.orUnknown(deal.recipient())),
            Field.words("category", deal -> deal.category().code()),
            Field.words("system", deal -> orNothing(deal.system())),
            Field.words("stage", deal -> deal.stage().code()),
            Field.words("assertion", deal -> deal.assertion().code()),
            Field.words("quantityMin", deal -> ofFirst(deal.quantity(), Deal.QuantityReport::min)),
            Field.words("quantityMax", deal -> ofFirst(deal.quantity(), Deal.QuantityReport::max)),
            Field.words("amount", deal -> ofFirst(deal.value(), Deal.ValueReport::amount)),
            Field.words("currency", deal -> ofFirst(deal.value(), Deal.ValueReport::currency)),
            Field.number("independentOrigins", Deal::independentOrigins),
            Field.number("outlets", Deal::outlets),
            Field.number("copies", Deal::copies),
            Field.number("claimCount", Deal::claimCount),
            Field.words("deniedBy", DealText::deniedBy),
            Field.words("firstDay", deal -> orNothing(deal.firstDay())),
            Field.words("lastDay", deal -> orNothing(deal.lastDay())));

    private DealFields() {}

    private static String orNothing(@Nullable String text) {
        return Objects.toString(text, "");
    }

    /** What most origins say. */
    private static <R> String ofFirst(List<R> reports, Function<R, @Nullable Object> part) {
        return reports.isEmpty() ? "" : Objects.toString(part.apply(reports.get(0)), "");
    }
}
