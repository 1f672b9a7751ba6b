package org.armswire.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.Assertion;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Money;
import org.armswire.model.Part;
import org.armswire.model.Quantity;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.model.Weapon;
import org.jspecify.annotations.Nullable;

/** Makes one claim of all that an article reports of one supplier, recipient and category. */
final class Merge {

    private static final int MOST_CLAIMS = 40;
    private static final int LONGEST_EVIDENCE = 300;

    private final Article article;
    private final List<Report> reports;
    private final Story story;
    private final Antecedents antecedents;
    private final SortedMap<String, Integer> skipped;
    private final Judges judges;
    private final int sentences;
    private final Explainer explainer;

    /** @param reports those that are worth telling */
    Merge(
            Article article,
            List<Report> reports,
            Story story,
            Antecedents antecedents,
            SortedMap<String, Integer> skipped,
            Judges judges,
            int sentences,
            Explainer explainer) {
        this.explainer = explainer;
        this.judges = judges;
        this.sentences = sentences;
        this.article = article;
        this.reports = reports;
        this.story = story;
        this.antecedents = antecedents;
        this.skipped = skipped;
    }

    List<Claim> claims() {
        Map<String, List<Report>> groups = new LinkedHashMap<>();
        Denials.settle(reports);
        for (Report report : reports) {
            groups.computeIfAbsent(
                            report.supplierCode() + "|" + report.recipientCode() + "|" + report.category(),
                            k -> new ArrayList<>())
                    .add(report);
        }
        List<Standing.Judged> transfers = groups.values().stream()
                .map(group -> judges.standing().judge(group, story, reports, sentences))
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Standing.Judged transfer : transfers) {
            if (claims.size() == MOST_CLAIMS) {
                skipped.merge("too-many-claims", 1, Integer::sum);
                continue;
            }
            claims.add(claim(transfer));
        }
        return claims;
    }

    private Claim claim(Standing.Judged transfer) {
        List<Report> group = transfer.reports();
        List<Report> same = Standing.saying(transfer, story);
        Report lead = same.get(0);
        for (Report report : same) {
            if (strength(report) > strength(lead)) {
                lead = report;
            }
        }
        Report weapon = lead;
        for (Report report : group) {
            if ((weapon.goods.system() == null && report.goods.system() != null) || (!weapon.named && report.named)) {
                weapon = report;
            }
        }
        Report counted = Objects.requireNonNullElse(story.quantity(group), lead);
        Figure<Amounts.Count> number = weighed(judges.counts(), group, new Figure<>(counted.count, counted.quantity));
        Report priced = Objects.requireNonNullElse(story.value(group), lead);
        Figure<Sums.Sum> worth = weighed(judges.sums(), group, new Figure<>(priced.sum, priced.value));
        Report time = lead.timing != null
                ? lead
                : same.stream().filter(r -> r.timing != null).findFirst().orElse(lead);
        List<Report.Denial> denials =
                group.stream().flatMap(r -> r.denials.stream()).distinct().toList();
        Report told = Standing.asserted(transfer, asserted(same, group, lead));
        if (transfer.stage() != transfer.told()) {
            explainer.judged(lead, transfer.told());
        }
        Report from = attributed(same, told);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence(Slot.SENTENCE, shortened(lead)));
        role(evidence, Slot.SUPPLIER, lead.supplier);
        role(evidence, Slot.RECIPIENT, lead.recipient);
        add(evidence, Slot.WEAPON, weapon.goodsSpan);
        add(evidence, Slot.QUANTITY, number.span());
        add(evidence, Slot.VALUE, worth.span());
        add(evidence, Slot.TIMING, time.timingSpan);
        add(evidence, Slot.TIMING, time.tensed);
        add(evidence, Slot.STAGE, lead.stageSpan);
        stage(evidence, lead);
        Report because = story.because(lead);
        add(evidence, Slot.STAGE, because == null ? null : because.stageSpan);
        if (because != null && !because.pair().equals(lead.pair())) {
            role(evidence, Slot.STAGE, because.supplier);
        }
        add(evidence, Slot.ASSERTION, told.assertionSpan);
        add(evidence, Slot.ASSERTION, named(told));
        add(evidence, Slot.ASSERTION, told.known);
        from.sources.forEach(span -> add(evidence, Slot.ATTRIBUTION, span));
        for (Report.Denial denial : denials) {
            add(evidence, Slot.DENIAL, denial.word());
            role(evidence, Slot.DENIAL, denial.by());
        }
        return new Claim(
                lead.supplierCode(),
                entity(lead.supplier),
                lead.recipientCode(),
                entity(lead.recipient),
                new Weapon(
                        article.words(weapon.goodsSpan),
                        weapon.goods.system(),
                        lead.category(),
                        weapon.goods.sipriCategory(),
                        weapon.goods.sipriScope()),
                number.figure() == null || number.span() == null
                        ? null
                        : new Quantity(number.figure().min(), number.figure().max(), article.words(number.span())),
                worth.figure() == null || worth.span() == null
                        ? null
                        : new Money(worth.figure().amount(), worth.figure().currency(), article.words(worth.span())),
                time.timing,
                transfer.stage(),
                told.assertion,
                denials.stream().map(denial -> denial.by().code()).toList(),
                from.attribution,
                from.origin,
                evidence,
                lead.pattern);
    }

    /** The figure that likely belongs to a transfer; one that is told and taken back is counted. */
    private <F> Figure<F> weighed(LikelyFigures<F> figures, List<Report> group, Figure<F> told) {
        Figure<F> figure = figures.of(group, told);
        if (told.span() != null && !told.equals(figure)) {
            skipped.merge("unlikely-figures", 1, Integer::sum);
        }
        return figure;
    }

    /** A headline leaves out who says it; the first sentence below it that tells the same does not. */
    private static Report asserted(List<Report> same, List<Report> group, Report lead) {
        if (lead.part != Part.TITLE || lead.assertion == Assertion.ALLEGED) {
            return lead;
        }
        return Stream.concat(same.stream(), group.stream())
                .filter(r -> r.part != Part.TITLE)
                .findFirst()
                .orElse(lead);
    }

    /** The report that says who told it; another that is as sure where the one that asserts it does not. */
    private static Report attributed(List<Report> same, Report told) {
        return Stream.concat(Stream.of(told), same.stream())
                .filter(r -> r.assertion == told.assertion && r.origin != null)
                .findFirst()
                .orElse(told);
    }

    /** Words that name both roles say more than a deal between two. */
    private static int strength(Report report) {
        return (report.unsure ? 0 : 2) + (report.named ? 1 : 0);
    }

    @Nullable
    private String entity(Report.@Nullable Role role) {
        return role != null && role.company() ? article.words(role.span()) : null;
    }

    /** Where who alleges it is named, when he is only meant by a surname or a pronoun. */
    @Nullable
    private Span named(Report told) {
        for (int i = 0; told.assertionSpan != null && i < told.sources.size() && i < told.attribution.size(); i++) {
            String code = told.attribution.get(i).actor();
            if (code != null && told.sources.get(i).equals(told.assertionSpan)) {
                return antecedents.of(code, told.assertionSpan);
            }
        }
        return null;
    }

    /** The words that say a stage, and who says so of himself where they only stand for him. */
    private void stage(List<Evidence> evidence, Report lead) {
        lead.stageWith.forEach(span -> add(evidence, Slot.STAGE, span));
        if (lead.recipient != null && lead.stageWith.contains(lead.recipient.span())) {
            role(evidence, Slot.STAGE, lead.recipient);
        }
    }

    /** The words of a role; where they only stand for the actor, also those that name it. */
    private void role(List<Evidence> evidence, Slot slot, Report.@Nullable Role role) {
        if (role != null) {
            add(evidence, slot, role.span());
            add(evidence, slot, antecedents.of(role.code(), role.span()));
        }
    }

    private void add(List<Evidence> evidence, Slot slot, @Nullable Span span) {
        if (span != null && !evidence.contains(evidence(slot, span))) {
            evidence.add(evidence(slot, span));
        }
    }

    private Evidence evidence(Slot slot, Span span) {
        return new Evidence(slot, span, article.words(span));
    }

    private static Span shortened(Report report) {
        Span whole = report.sentence;
        if (whole.end() - whole.start() <= LONGEST_EVIDENCE) {
            return whole;
        }
        int middle = within(report.stageSpan, whole) ? report.stageSpan.start() : whole.start();
        int start = Math.max(whole.start(), middle - LONGEST_EVIDENCE / 2);
        int end = Math.min(whole.end(), start + LONGEST_EVIDENCE);
        return new Span(whole.part(), Math.max(whole.start(), end - LONGEST_EVIDENCE), end);
    }

    private static boolean within(Span span, Span whole) {
        return span.part() == whole.part() && span.start() >= whole.start() && span.end() <= whole.end();
    }
}
