package org.armswire.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/** Ties a denial to the reports that it is about: said by a party to them, about supplying, and not about something else. */
final class Denials {

    /** Where an item stands. */
    interface Spans {
        Span of(Part part, Scene scene, Item item);
    }

    /** So many sentences later a denial that names only who denies may still mean what was reported. */
    private static final int LATER = 8;

    private final Scene scene;
    private final Part part;
    private final List<Report> reports;
    private final int sentence;
    private final Spans spans;
    private final Set<String> named = new HashSet<>();

    private Denials(Scene scene, Part part, List<Report> reports, int sentence, Spans spans) {
        this.scene = scene;
        this.part = part;
        this.reports = reports;
        this.sentence = sentence;
        this.spans = spans;
        scene.items.stream().filter(Item::actor).forEach(a -> a.parties.forEach(p -> named.add(p.code())));
    }

    static void apply(Scene scene, Part part, List<Report> reports, int sentence, Spans spans, Voices voices) {
        if (!scene.has(Cue.BRIBERY)) {
            new Denials(scene, part, reports, sentence, spans).apply(voices);
        }
    }

    private void apply(Voices voices) {
        for (Denied denied : Denied.in(scene, voices)) {
            Span word = spans.of(part, scene, denied.word());
            if (denied.parties().isEmpty()) {
                boolean together = !denied.who().is(Cue.STATE);
                reports.stream().filter(this::lately).forEach(report -> parties(report, word, together));
            }
            for (Party party : denied.parties()) {
                for (Report report : reports) {
                    if (means(denied, report, party.code())) {
                        Report.Role by =
                                new Report.Role(party.code(), spans.of(part, scene, denied.who()), party.company());
                        deny(report, new Report.Denial(by, word));
                    }
                }
            }
        }
        reports.stream().filter(r -> r.at == sentence).toList().forEach(this::undone);
    }

    /** What this sentence reports, or the one before as hearsay. */
    private boolean lately(Report report) {
        return report.at == sentence || (report.at == sentence - 1 && report.assertion == Assertion.ALLEGED);
    }

    /** Both parties, or the one that {@code the kingdom} can only mean: who is accused. */
    private static void parties(Report report, Span word, boolean together) {
        if (report.supplier != null && report.recipient != null) {
            deny(report, new Report.Denial(report.supplier, word));
            if (together) {
                deny(report, new Report.Denial(report.recipient, word));
            }
        }
    }

    /** Who denies that he armed somebody at all denies each thing that others say he gave him, before or after; what a party itself says is no hearsay. */
    static void settle(List<Report> reports) {
        for (Report report : reports) {
            if (report.assertion != Assertion.ALLEGED) {
                continue;
            }
            Span by = report.assertionSpan;
            if (by != null && report.sources.contains(by) && speaker(report) != null && report.denials.isEmpty()) {
                report.assertion = Assertion.STATED;
            } else if (report.denials.isEmpty()) {
                reports.stream()
                        .filter(other -> other != report && general(other) && pair(other, report))
                        .forEach(other -> report.denials.addAll(other.denials));
            }
        }
    }

    private static boolean general(Report report) {
        return report.category() == Category.UNSPECIFIED && !report.denials.isEmpty();
    }

    private static boolean pair(Report one, Report other) {
        return one.supplierCode() != null
                && one.recipientCode() != null
                && one.supplierCode().equals(other.supplierCode())
                && one.recipientCode().equals(other.recipientCode());
    }

    /** What a party denies is alleged. */
    private static void deny(Report report, Report.Denial denial) {
        report.denials.add(denial);
        if (report.assertion == Assertion.STATED) {
            report.assertion = Assertion.ALLEGED;
            report.assertionSpan = denial.word();
        }
    }

    /** Who names the other party denies all between the two; who names none denies what he has just been said to have done. */
    private boolean means(Denied denied, Report report, String by) {
        boolean supplies = by.equals(report.supplierCode());
        boolean receives = by.equals(report.recipientCode());
        if (!supplies && !receives) {
            return false;
        }
        String other = supplies ? report.recipientCode() : report.supplierCode();
        boolean here = report.at == sentence;
        boolean transfer = denied.transfer() && !(denied.charge() && named.size() == 1);
        if (transfer && other != null && named.contains(other)) {
            return true;
        }
        boolean alone = here
                || (denied.word().is(Cue.DENIAL) && report.assertion == Assertion.ALLEGED)
                || named.stream().allMatch(code -> code.equals(by) || code.equals(other));
        return alone
                && sentence - report.at <= LATER
                && (here || report.assertion == Assertion.ALLEGED || !transfer)
                && (!transfer || other == null || named.size() == 1);
    }

    /** {@code We have sent no weapons}: a party that says so of what others say denies it, and refuses nothing. */
    private void undone(Report report) {
        Report.Role by = report.undone == null ? null : speaker(report);
        if (report.undone == null || by == null) {
            return;
        }
        boolean denied = false;
        for (Report said : reports) {
            if (said.assertion == Assertion.ALLEGED && said.undone == null && same(said, report)) {
                deny(said, new Report.Denial(by, report.undone));
                denied = true;
            }
        }
        if (denied) {
            reports.remove(report);
        }
    }

    private static boolean same(Report one, Report other) {
        boolean recipient =
                other.recipientCode() == null || other.recipientCode().equals(one.recipientCode());
        return recipient && other.supplier != null && other.supplier.code().equals(one.supplierCode());
    }

    /** The party to a report that it is attributed to. */
    private static Report.@Nullable Role speaker(Report report) {
        Report.Role supplier = report.supplier;
        Report.Role recipient = report.recipient;
        if (supplier != null && says(report, supplier.code())) {
            return supplier;
        }
        return recipient != null && says(report, recipient.code()) ? recipient : null;
    }

    private static boolean says(Report report, String code) {
        return report.attribution.stream().anyMatch(link -> code.equals(link.actor()));
    }
}
