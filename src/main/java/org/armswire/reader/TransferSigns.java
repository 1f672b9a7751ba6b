package org.armswire.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armswire.model.Assertion;
import org.armswire.model.Attribution;
import org.armswire.model.Part;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** The signs by which one learns how far a transfer has got and whether it is only alleged: of all its reports, and of what stands beside it. */
final class TransferSigns {

    private static final int STATE = 3;
    private static final Edges SHARES = Edges.of(0, .2, .4, .6, .8, .99);
    private static final Edges COUNTS = Edges.of(1, 2, 4, 7, 12, 20);
    private static final Edges RANKS = Edges.of(0, 2, 4, 7, 12, 21);
    /** Ranks behind all states. */
    private static final int LAST = 99;

    private final List<Report> group;
    private final Report first;
    private final List<Report> all;

    /**
     * @param group the reports of one transfer, in their order
     * @param all those of the whole article
     */
    TransferSigns(List<Report> group, List<Report> all) {
        this.group = group;
        this.first = group.get(0);
        this.all = all;
    }

    /** @param votes how much speaks for which stage */
    List<String> signs(Stage grammar, Map<Stage, Double> votes) {
        List<String> signs = new ArrayList<>();
        signs.add("grammar=" + grammar);
        double sum = votes.values().stream().mapToDouble(v -> v).sum();
        votes.forEach((stage, vote) -> Signs.exceeds(signs, "votes." + stage, vote / sum, SHARES));
        transfer(signs);
        beside(signs);
        vouchers(signs);
        if (first.showing != null) {
            signs.addAll(first.showing.signs());
        }
        Set<String> more = new LinkedHashSet<>();
        for (Report report : group) {
            if (report.showing != null && report.at != first.at) {
                report.showing.signs().forEach(sign -> more.add("more:" + sign));
            }
        }
        signs.addAll(more);
        return signs;
    }

    private void transfer(List<String> signs) {
        Signs.exceeds(signs, "reports", group.size(), COUNTS);
        Signs.exceeds(signs, "all", all.size(), COUNTS);
        Signs.add(signs, "no-supplier", first.supplier == null);
        Signs.add(signs, "no-recipient", first.recipient == null);
        Signs.add(signs, "from-group", group(first.supplierCode()));
        Signs.add(signs, "to-group", group(first.recipientCode()));
        String supplier = first.supplierCode();
        Signs.exceeds(signs, "supplier.rank", supplier == null ? LAST : Exporters.rank(supplier), RANKS);
        Signs.add(signs, "quantity", group.stream().anyMatch(r -> r.quantity != null));
        Signs.add(signs, "value", group.stream().anyMatch(r -> r.sum != null));
        Signs.add(signs, "in-title", group.stream().anyMatch(r -> r.part == Part.TITLE));
        Signs.exceeds(signs, "at", first.at, COUNTS);
        signs.add("goods=" + first.category().code());
    }

    private static boolean group(@Nullable String code) {
        return code != null && code.length() > STATE;
    }

    /** What else the article tells of. */
    private void beside(List<String> signs) {
        Set<String> others = new LinkedHashSet<>();
        for (Report other : all) {
            if (group.contains(other)) {
                continue;
            }
            boolean same = other.pair().equals(first.pair());
            others.add((same ? "same=" : "other=") + other.stage);
            if (same && other.at == first.at) {
                others.add("here=" + other.stage);
            }
            if (Math.abs(other.at - first.at) == 1) {
                others.add("beside=" + other.stage);
            }
        }
        signs.addAll(others);
    }

    /** Who says so. */
    private void vouchers(List<String> signs) {
        for (Report report : group) {
            String which = report == first ? "first." : "any.";
            signs.add(which + report.assertion);
            for (Attribution link : report.attribution) {
                String code = link.actor();
                String who = code == null
                        ? ""
                        : code.equals(report.supplierCode())
                                ? ":supplier"
                                : code.equals(report.recipientCode()) ? ":recipient" : ":third";
                signs.add(which + "says=" + link.kind() + who);
            }
            Signs.add(signs, which + "silent", report.attribution.isEmpty());
            Signs.add(signs, which + "denied", !report.denials.isEmpty());
            boolean third = report.namedActors.stream()
                    .anyMatch(c -> !c.equals(report.supplierCode()) && !c.equals(report.recipientCode()));
            Signs.add(signs, which + "third", third);
        }
        long alleged =
                all.stream().filter(r -> r.assertion == Assertion.ALLEGED).count();
        Signs.exceeds(signs, "alleged", alleged / (double) all.size(), SHARES);
    }
}
