package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * The deals that an article has told of. The last is under discussion until another pair comes up or the article goes on to something
 * else: {@code the contract}, {@code it} and a side that is left open mean it.
 */
final class Deals {

    /**
     * A deal between two.
     *
     * @param at the sentence that told of it
     * @param sure whether the words themselves name both sides in their roles
     * @param told what it is about, or null while its goods are not said
     */
    record Deal(
            Party supplier,
            Party recipient,
            int at,
            boolean sure,
            @Nullable Report told) {}

    /** So many sentences later {@code the deal} no longer means it. */
    private static final int REACH = 3;

    private static final int RECENT = 6;

    private final List<Report> told = new ArrayList<>();
    private @Nullable Deal last;
    private int sentence;

    /** The article goes on by a sentence. */
    void next() {
        sentence++;
    }

    /** Reports so far, in the order of the article. */
    List<Report> told() {
        return told;
    }

    void remember(List<Report> reports) {
        told.addAll(reports);
        for (Report report : reports) {
            if (report.supplier != null && report.recipient != null) {
                Report first = told(report.supplier.code(), report.recipient.code());
                first = first == null ? report : first;
                last = new Deal(party(report.supplier), party(report.recipient), sentence, sure(report), first);
            }
        }
    }

    /** What the deal under discussion was first told as, where it is one between these two; or null. */
    private @Nullable Report told(String supplier, String recipient) {
        Deal deal = current();
        boolean same = deal != null
                && deal.supplier().code().equals(supplier)
                && deal.recipient().code().equals(recipient);
        return deal != null && same ? deal.told() : null;
    }

    /** A deal is struck whose goods the sentence does not say: {@code signed a contract with Oman}. */
    void open(Party supplier, Party recipient) {
        last = new Deal(supplier, recipient, sentence, true, null);
    }

    /** The deal under discussion, or null. */
    @Nullable
    Deal current() {
        return last != null && sentence - last.at() <= REACH ? last : null;
    }

    /** Whether the last sentences told of a transfer. */
    boolean toldLately() {
        return current() != null || (!told.isEmpty() && sentence - told.get(told.size() - 1).at <= REACH);
    }

    /** What a draft tells is part of the deal under discussion. */
    void goOn(Draft draft) {
        Deal deal = current();
        if (deal != null) {
            draft.suppliers.clear();
            draft.recipients.clear();
            draft.suppliers.add(deal.supplier());
            draft.recipients.add(deal.recipient());
            draft.like = deal.told();
        }
    }

    /**
     * Whether a report tells of a deal in general that others near it say the goods of: {@code buys 20 tanks from Spain, its largest
     * arms order yet}.
     */
    static boolean general(Report report, List<Report> all) {
        return report.single
                && report.category() == Category.UNSPECIFIED
                && all.stream()
                        .anyMatch(r -> r.category() != Category.UNSPECIFIED
                                && Math.abs(r.at - report.at) <= REACH
                                && same(r.supplierCode(), report.supplierCode())
                                && same(r.recipientCode(), report.recipientCode()));
    }

    /** The deal of the same supplier that an article told of shortly before what leaves the recipient open, or null. */
    static @Nullable Report before(Report half, List<Report> full) {
        Report last = null;
        for (Report report : full) {
            boolean near = report.at < half.at && half.at - report.at <= REACH + 1;
            if (near && half.supplier != null && same(report.supplierCode(), half.supplierCode()) && sure(report)) {
                last = report;
            }
        }
        return last;
    }

    /** Whether the words themselves name both sides in their roles. */
    private static boolean sure(Report report) {
        return !report.unsure && !report.guessed && !report.pattern.equals("context");
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    /** Who gets what was told last, or null. */
    @Nullable
    Party gets() {
        for (int i = told.size() - 1; i >= 0 && sentence - told.get(i).at <= RECENT; i--) {
            Report report = told.get(i);
            if (report.supplier != null && report.recipient != null && !report.unsure) {
                return party(report.recipient);
            }
        }
        return null;
    }

    /** Who runs the contest that the article told of before, or null. */
    @Nullable
    Party buyer(Category category) {
        for (int i = told.size() - 1; i >= 0; i--) {
            Report report = told.get(i);
            if (report.recipient != null && report.category() == category) {
                return party(report.recipient);
            }
        }
        return null;
    }

    private static Party party(Report.Role role) {
        return new Party(role.code(), 0, 0, role.company(), role.span());
    }
}
