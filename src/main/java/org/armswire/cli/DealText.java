package org.armswire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armswire.model.Deal;
import org.armswire.model.Pair;
import org.jspecify.annotations.Nullable;

/** A deal as text for a terminal: one line of numbers and words for a list, or all that is known of it. */
final class DealText {

    private static final String GAP = "           ";

    private DealText() {}

    /** All of it, a heading to each part. */
    static List<String> lines(Deal deal, Palette palette) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.bold(Printable.of(deal.id())));
        lines.add(Printable.of(Pair.orUnknown(deal.supplier())) + " → "
                + Printable.of(Pair.orUnknown(deal.recipient())) + "  "
                + deal.category().code()
                + (deal.system() == null ? "" : " (" + Printable.of(deal.system()) + ")")
                + "  " + palette.stage(deal.stage(), deal.stage().code()) + "  "
                + deal.assertion().code());
        add(lines, "days", List.of(days(deal)));
        add(lines, "quantity", deal.quantity().stream().map(DealText::quantity).toList());
        add(lines, "value", deal.value().stream().map(DealText::value).toList());
        add(
                lines,
                "says",
                List.of(deal.independentOrigins() + " independent, " + counted(deal.outlets(), "outlet", "outlets")
                        + ", " + counted(deal.copies(), "copy", "copies")));
        add(lines, "origins", deal.origins().stream().map(DealText::origin).toList());
        add(lines, "denied by", deal.deniedBy().stream().map(DealText::denial).toList());
        add(lines, "stages", deal.stageHistory().stream().map(DealText::step).toList());
        add(lines, "claims", deal.claims().stream().map(DealText::claim).toList());
        if (deal.claimCount() > deal.claims().size()) {
            lines.add(GAP + "and " + (deal.claimCount() - deal.claims().size()) + " more");
        }
        return lines;
    }

    /** The number that most origins give: {@code 100}, {@code ≥100}, {@code ≤100}, {@code 50–60}; empty when none does. */
    static String quantity(Deal deal) {
        return deal.quantity().isEmpty()
                ? ""
                : bounds(deal.quantity().get(0).min(), deal.quantity().get(0).max());
    }

    /** The worth that most origins give; empty when none does. */
    static String value(Deal deal) {
        return deal.value().isEmpty() ? "" : worth(deal.value().get(0));
    }

    static String deniedBy(Deal deal) {
        return deal.deniedBy().stream().map(Deal.Denial::actor).collect(Collectors.joining(" "));
    }

    private static void add(List<String> lines, String heading, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            lines.add((i == 0 ? String.format("%-" + GAP.length() + "s", heading) : GAP) + Printable.of(parts.get(i)));
        }
    }

    private static String days(Deal deal) {
        if (deal.firstDay() == null) {
            return "undated";
        }
        return Objects.equals(deal.firstDay(), deal.lastDay())
                ? deal.firstDay()
                : deal.firstDay() + " to " + deal.lastDay();
    }

    private static String quantity(Deal.QuantityReport report) {
        return bounds(report.min(), report.max()) + " (" + origins(report.origins()) + ")";
    }

    private static String bounds(@Nullable Long min, @Nullable Long max) {
        if (min == null) {
            return "≤" + number(max);
        }
        if (max == null) {
            return "≥" + number(min);
        }
        return min.equals(max) ? number(min) : number(min) + "–" + number(max);
    }

    private static String number(@Nullable Long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String value(Deal.ValueReport report) {
        return worth(report) + " (" + origins(report.origins()) + ")";
    }

    private static String worth(Deal.ValueReport report) {
        return report.currency() + " " + number(report.amount());
    }

    private static String origins(int number) {
        return counted(number, "origin", "origins");
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String origin(Deal.Origin origin) {
        return origin.name() + ": " + String.join(", ", origin.articles());
    }

    private static String denial(Deal.Denial denial) {
        return denial.actor() + ": " + String.join(", ", denial.articles());
    }

    private static String step(Deal.StageStep step) {
        return String.format(
                "%-10s  %-11s  %s",
                Objects.toString(step.day(), "undated"), step.stage().code(), step.origin());
    }

    private static String claim(Deal.DealClaim claim) {
        return String.format(
                "%-10s  %-11s  %-7s  %s (%s; %s)",
                Objects.toString(claim.day(), "undated"),
                claim.stage().code(),
                claim.assertion().code(),
                claim.weapon(),
                claim.origin(),
                claim.articleId());
    }
}
