package org.armswire.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armswire.model.Category;
import org.armswire.model.Stage;

/** Orders that several makers want to fill, and nobody has been chosen for: the buyer's own wish is a transfer without a supplier. */
final class Contests {

    private final List<Report> reports;

    Contests(List<Report> reports) {
        this.reports = reports;
    }

    /** Whether several want to fill the same order. */
    boolean contested(Report open) {
        return reports.stream()
                .anyMatch(r -> r.contested
                        && Objects.equals(r.recipientCode(), open.recipientCode())
                        && r.category() == open.category());
    }

    /** {@code Oman's tender for tanks}: a buyer's wish that no maker is named for. */
    static boolean wish(Report open) {
        String buyer = open.recipientCode();
        return open.open
                && open.named
                && !open.guessed
                && buyer != null
                && !Exporters.large(buyer)
                && !Exporters.union(buyer)
                && (open.stage == Stage.REQUESTED || open.by == Cue.CONTEST);
    }

    /** The wishes of all buyers that at least two makers compete for, where no deal is told of yet. */
    List<Report> unfilled() {
        List<Report> wishes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Report bid : reports) {
            if (bid(bid)
                    && bid.recipient != null
                    && known.add(bid.recipient.code() + bid.category())
                    && rivals(bid.recipient.code(), bid.category())) {
                wishes.add(bid.unfilled());
            }
        }
        return wishes;
    }

    /** Whether several bid for an order, and none of them has got farther. */
    private boolean rivals(String buyer, Category category) {
        Set<String> bidders = new HashSet<>();
        for (Report report : reports) {
            boolean same = buyer.equals(report.recipientCode()) && report.category() == category;
            if (same && report.supplier != null) {
                if (report.stage != Stage.CONSIDERED && report.stage != Stage.REQUESTED && !bid(report)) {
                    return false;
                }
                String system = Objects.requireNonNullElse(report.goods.system(), "");
                bidders.add(Exporters.partner(report.supplier.code(), system) ? system : report.supplier.code());
            }
        }
        return bidders.size() > 1;
    }

    private static boolean bid(Report report) {
        return report.contested && report.supplier != null && report.stage == Stage.CONSIDERED && !report.unsure;
    }
}
