package org.armswire.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armswire.model.Category;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What an article asks one actor after another: who gives such goods to somebody of what it has. {@code Belgium has set aside 30 jets,
 * and Norway has promised some of its own}: both give them to whom the article says that others do, and their maker does not.
 */
final class RollCall {

    /** So many who give of their own make it plain that the maker does not. */
    private static final int OWNERS = 2;

    private final List<Report> reports;

    RollCall(List<Report> reports) {
        this.reports = reports;
    }

    /** Whether somebody is said to hand over goods. */
    private static boolean gives(Report report) {
        return report.supplier != null && !report.made && report.pattern.startsWith("give");
    }

    /** Who gets the goods that the article asks one after another for, or null. */
    Report.@Nullable Role getter(Report half) {
        if (half.supplier == null || !gives(half) || half.category() == Category.UNSPECIFIED) {
            return null;
        }
        Report.Role only = null;
        boolean wanted = reports.stream().anyMatch(r -> wants(r) && r.category() == half.category());
        boolean asked = false;
        for (Report report : reports) {
            Report.Role who = report.recipient;
            if (who == null
                    || report.category() != half.category()
                    || report.implied
                    || (wanted && report.stage == Stage.DELIVERED)
                    || who.code().equals(half.supplier.code())
                    || answers(who.code(), half.category())) {
                continue;
            }
            if (only != null && !only.code().equals(who.code())) {
                return null;
            }
            asked |= report.pattern.startsWith("give") || wants(report);
            only = who;
        }
        return asked ? only : null;
    }

    private static boolean wants(Report report) {
        return report.recipient != null && report.pattern.startsWith("request");
    }

    /** What others give or get says whom an answer is about. */
    void answer(Report half) {
        if (half.recipient == null) {
            half.recipient = getter(half);
        } else if (half.supplier != null && !sells(half.supplier.code(), half)) {
            half.supplier = null;
        }
    }

    /** Whether others get such goods from the same. */
    private boolean sells(String code, Report half) {
        return reports.stream()
                .anyMatch(r -> !r.called
                        && code.equals(r.supplierCode())
                        && r.category() == half.category()
                        && r.recipient != null
                        && !r.recipient.code().equals(half.recipientCode()));
    }

    /** Whether it is itself one of those who give such goods, or give none. */
    private boolean answers(String code, Category category) {
        return reports.stream().anyMatch(r -> gives(r) && code.equals(r.supplierCode()) && r.category() == category);
    }

    /** What is told without the maker where owners give: who asks for it asks whoever has it. */
    List<Report> own(List<Report> settled) {
        List<Report> told = new ArrayList<>();
        for (Report report : settled) {
            if (!report.made || owners(report, settled) < OWNERS) {
                told.add(report);
            } else if (report.stage == Stage.REQUESTED && report.pattern.startsWith("request")) {
                report.supplier = null;
                told.add(report);
            }
        }
        return told;
    }

    private static int owners(Report made, List<Report> settled) {
        Set<String> owners = new HashSet<>();
        for (Report report : settled) {
            String system = report.goods.system();
            boolean same = report.category() == made.category()
                    && (system == null || made.goods.system() == null || system.equals(made.goods.system()))
                    && Objects.equals(report.recipientCode(), made.recipientCode());
            if (same && gives(report) && !Objects.equals(report.supplierCode(), report.goods.origin())) {
                owners.add(report.supplier == null ? "" : report.supplier.code());
            }
        }
        return owners.contains(made.supplierCode()) ? 0 : owners.size();
    }
}
