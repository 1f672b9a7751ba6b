package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armswire.model.Category;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Completes reports of which the sentence tells one side only from what the rest of the article tells. */
final class Halves {

    /** Patterns that tell surely who gets it. */
    private static final List<String> GETS = List.of("get", "request", "acquire", "give.passive", "arm");

    private final List<Report> reports;
    private final List<Report> full;

    Halves(List<Report> reports) {
        this.reports = reports;
        this.full = reports.stream()
                .filter(r -> r.supplier != null && r.recipient != null)
                .toList();
    }

    /** All that is worth telling, in the order of the article. */
    List<Report> settle() {
        List<Report> settled = new ArrayList<>();
        for (Report report : reports) {
            if (report.supplier != null && report.recipient != null) {
                settled.add(report);
            } else if (!told(report)) {
                fill(report);
                if (tellable(report)) {
                    settled.add(report);
                }
            }
        }
        return settled;
    }

    /** Whether the article tells the same with both sides. */
    private boolean told(Report half) {
        return full.stream()
                .anyMatch(f -> (half.supplier == null
                                ? Objects.equals(f.recipientCode(), half.recipientCode())
                                : Objects.equals(f.supplierCode(), half.supplierCode()))
                        && alike(f, half));
    }

    private static boolean alike(Report one, Report other) {
        return one.category() == other.category()
                || one.category() == Category.UNSPECIFIED
                || other.category() == Category.UNSPECIFIED;
    }

    private void fill(Report half) {
        String known = half.supplier == null ? half.recipientCode() : half.supplierCode();
        if (half.closed || half.namedActors.stream().anyMatch(a -> !a.equals(known) && Exporters.large(a))) {
            return;
        }
        if (half.supplier == null) {
            Report.@Nullable Role only = only(half, true);
            if (only != null && !only.code().equals(half.recipientCode()) && !gives(half.recipientCode())) {
                half.supplier = only;
            }
        } else {
            Report.@Nullable Role only = only(half, false);
            if (only != null && !only.code().equals(half.supplierCode()) && !gets(half.supplierCode())) {
                half.recipient = only;
            }
        }
    }

    private boolean gives(@Nullable String code) {
        return full.stream().anyMatch(f -> Objects.equals(f.supplierCode(), code));
    }

    private boolean gets(@Nullable String code) {
        return full.stream().anyMatch(f -> Objects.equals(f.recipientCode(), code));
    }

    /** The one supplier, or recipient, of all that the article tells of such goods, or null. */
    private Report.@Nullable Role only(Report half, boolean supplier) {
        Set<String> codes = new TreeSet<>();
        Report.@Nullable Role role = null;
        for (Report report : full) {
            Report.@Nullable Role one = supplier ? report.supplier : report.recipient;
            if (one != null && alike(report, half)) {
                role = role == null ? one : role;
                codes.add(one.code());
            }
        }
        return codes.size() == 1 ? role : null;
    }

    /** Whether a role is named in the sentence and not only meant by it. */
    private static boolean within(Span span, Span sentence) {
        return span.part() == sentence.part() && span.start() >= sentence.start() && span.end() <= sentence.end();
    }

    private static boolean tellable(Report report) {
        String supplier = report.supplierCode();
        String recipient = report.recipientCode();
        if (supplier != null && recipient != null) {
            return true;
        }
        Report.@Nullable Role known = report.supplier != null ? report.supplier : report.recipient;
        if (known == null || !within(known.span(), report.sentence)) {
            return false;
        }
        boolean takes = !report.pattern.startsWith("give") && !report.pattern.startsWith("arm");
        boolean only = report.stage == Stage.REQUESTED || report.stage == Stage.REFUSED;
        if (!report.named
                || report.guessed
                || report.category() == Category.WMD
                || (takes && recipient != null && !only)) {
            return false;
        }
        return recipient != null
                ? !Exporters.large(recipient)
                        && !Exporters.union(recipient)
                        && GETS.stream().anyMatch(report.pattern::startsWith)
                : supplier != null && report.vague && Exporters.exports(supplier);
    }
}
