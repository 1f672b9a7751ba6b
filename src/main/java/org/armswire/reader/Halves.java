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

    /** So many sentences back the customer is still the same. */
    private static final int NEAR = 5;
    /** So many characters stand between whose exports they are and what they are of. */
    private static final int BESIDE = 3;

    private final List<Report> reports;
    private final List<Report> full;
    private final Focus focus;
    private final Contests contests;
    private final RollCall call;

    private final Item.@Nullable Party about;
    private final Memory memory;

    Halves(List<Report> reports, Item.@Nullable Party about, Memory memory) {
        this.about = about;
        this.memory = memory;
        this.reports = reports;
        this.full = reports.stream()
                .filter(r -> r.supplier != null && r.recipient != null && !r.implied)
                .toList();
        this.contests = new Contests(reports);
        this.call = new RollCall(reports);
        this.focus = new Focus(memory, about == null ? List.of() : reports, full);
    }

    /** All that is worth telling, in the order of the article. */
    List<Report> settle() {
        List<Report> settled = new ArrayList<>();
        for (Report report : reports) {
            if (Deals.general(report, reports)) {
                continue;
            }
            if (report.called) {
                call.answer(report);
                if (report.supplier != null && report.recipient != null) {
                    settled.add(report);
                }
            } else if (report.implied) {
                if (report.recipient == null) {
                    report.recipient = focus.getter(report);
                }
                report.supplier = report.made ? seller(report) : report.supplier;
                if (report.supplier != null
                        && report.recipient != null
                        && focus.gets(report.recipient.code(), report)) {
                    settled.add(report);
                }
            } else if (report.supplier != null && report.recipient != null) {
                settled.add(report);
                if (report.open && contests.contested(report)) {
                    settled.add(report.unfilled());
                }
            } else if (totals(report) || handedToCrowd(report)) {
                settled.add(report);
            } else if (Contests.wish(report) && contests.contested(report)) {
                settled.add(report.unfilled());
            } else if (!told(report)) {
                if (report.pattern.equals("contain")) {
                    goOn(report);
                }
                if (report.supplier == null || report.recipient == null) {
                    fill(report);
                }
                if (report.recipient == null && report.named && !report.closed && !report.vague && !report.guessed) {
                    report.recipient = focus.getter(report);
                }
                if (tellable(report)) {
                    settled.add(report);
                } else if (report.supplier == null && Contests.wish(report)) {
                    settled.add(report.unfilled());
                }
            }
        }
        settled.addAll(contests.unfilled());
        return call.own(settled);
    }

    /** {@code the first F-16s landed}, which the article tells were bought at second hand: who sold them, else who makes them. */
    private Report.@Nullable Role seller(Report half) {
        String system = half.goods.system();
        List<Report.Role> sellers = full.stream()
                .filter(f -> system != null && system.equals(f.goods.system()))
                .filter(f -> Objects.equals(f.recipientCode(), half.recipientCode()))
                .map(f -> Objects.requireNonNull(f.supplier))
                .toList();
        boolean one = sellers.stream().map(Report.Role::code).distinct().count() == 1;
        return one && !Exporters.partner(sellers.get(0).code(), system) ? sellers.get(0) : half.supplier;
    }

    /** {@code Israeli arms exports hit $12.5 billion}: all that a state sells, to nobody in particular. */
    private static boolean totals(Report half) {
        return half.supplier != null
                && !half.supplier.company()
                && half.recipient == null
                && half.vague
                && half.value != null
                && half.pattern.equals("supply-noun")
                && half.category() == Category.UNSPECIFIED
                && half.goodsSpan.start() >= half.supplier.span().end()
                && half.goodsSpan.start() <= half.supplier.span().end() + BESIDE;
    }

    /** {@code sold to six air forces}: the side that is missing is nobody that the article names elsewhere. */
    private static boolean handedToCrowd(Report half) {
        return half.crowd && half.named && !half.guessed;
    }

    /** What is added to a transfer goes to the same. */
    private void goOn(Report added) {
        for (Report report : reports) {
            boolean beside = report != added && report.at == added.at && report.part == added.part;
            if (beside && added.recipient == null && Objects.equals(report.supplierCode(), added.supplierCode())) {
                added.recipient = report.recipient;
            }
        }
    }

    /** Whether the article tells the same with both sides. */
    private boolean told(Report half) {
        return full.stream()
                .anyMatch(f -> (half.supplier == null
                                ? Objects.equals(f.recipientCode(), half.recipientCode())
                                : Objects.equals(f.supplierCode(), half.supplierCode()))
                        && (f.category() == half.category() || half.category() == Category.UNSPECIFIED));
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
        Report deal = half.named && !half.vague && !half.guessed && half.namedActors.size() < 2
                ? Deals.before(half, full)
                : null;
        if (deal != null) {
            half.recipient = deal.recipient;
        } else if (half.supplier == null) {
            Report.@Nullable Role only = only(half, true);
            only = only == null ? patron(half) : only;
            if (only != null && !only.code().equals(half.recipientCode()) && !gives(half.recipientCode())) {
                half.supplier = only;
            }
        } else {
            Report.@Nullable Role only = only(half, false);
            only = only == null && !half.vague && !half.guessed ? call.getter(half) : only;
            only = only == null && half.named && !half.vague && handed(half) ? customer(half) : only;
            if (only != null && !only.code().equals(half.supplierCode()) && !gets(half.supplierCode())) {
                half.recipient = only;
            }
        }
    }

    /** {@code billions to equip the Afghan police}: in an article about a large state that names no giver, it gives. */
    private Report.@Nullable Role patron(Report half) {
        boolean aid = half.pattern.equals("aid");
        boolean gift = aid || half.pattern.equals("arm.active") || half.pattern.equals("get.active");
        String whom = half.recipientCode();
        if (!gift || whom == null || (!aid && Exporters.exports(whom))) {
            return null;
        }
        Item.@Nullable Party state = memory.state();
        boolean larger =
                state != null && Exporters.large(state.code()) && Exporters.rank(state.code()) < Exporters.rank(whom);
        Item.@Nullable Party giver = larger ? state : aid ? memory.donor() : null;
        return giver == null || giver.code().equals(whom)
                ? null
                : new Report.Role(giver.code(), Objects.requireNonNull(giver.known()), false);
    }

    /** Who got, or was to get, such goods when the article last told of some. */
    private Report.@Nullable Role customer(Report half) {
        Report.@Nullable Role last = null;
        for (Report report : reports) {
            if (report == half || report.at > half.at) {
                break;
            }
            if (report.recipient != null
                    && half.at - report.at <= NEAR
                    && report.category() == half.category()
                    && !report.unsure) {
                last = report.recipient;
            }
        }
        boolean known =
                about != null && !Exporters.large(about.code()) && (half.goods.system() != null || gets(about.code()));
        if (last == null && about != null && known) {
            return new Report.Role(about.code(), Objects.requireNonNull(about.known()), false);
        }
        return last;
    }

    /** Whether the giving itself is told, and not a deal of two. */
    private static boolean handed(Report half) {
        return half.pattern.startsWith("give")
                || half.pattern.startsWith("light")
                || half.pattern.equals("supply-noun");
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
        boolean aid = half.pattern.equals("aid") && codes.isEmpty();
        return codes.size() == 1 ? role : aid ? otherHalf(supplier) : null;
    }

    /** {@code Trump held up the aid. … Aid to Ukraine was urgent.}: who gives and who gets the same goods, told apart. */
    private Report.@Nullable Role otherHalf(boolean supplier) {
        Set<String> codes = new TreeSet<>();
        Report.@Nullable Role role = null;
        for (Report report : reports) {
            Report.@Nullable Role one = supplier ? report.supplier : report.recipient;
            Report.@Nullable Role other = supplier ? report.recipient : report.supplier;
            if (one != null
                    && other == null
                    && report.pattern.equals("aid")
                    && !report.vague
                    && (supplier ? Exporters.exports(one.code()) : !Exporters.large(one.code()))) {
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
