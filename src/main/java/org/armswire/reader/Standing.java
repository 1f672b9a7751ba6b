package org.armswire.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.armswire.knowledge.SignSet;
import org.armswire.knowledge.StandingModel;
import org.armswire.model.Assertion;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Judges how far a transfer has got, and whether it is told as fact, by all that the article shows of it: what its reports say counts most,
 * but where and how they say it tells how far to believe them. How much each sign tells has been learnt from labelled articles.
 */
final class Standing {

    /**
     * A transfer that has been judged.
     *
     * @param reports of it, in their order
     * @param told the stage that most of them speak for
     * @param stage the stage that they are judged to show
     * @param assertion whether it is told as fact, or null where nothing was judged and the reports themselves say it
     */
    record Judged(
            List<Report> reports,
            Stage told,
            Stage stage,
            @Nullable Assertion assertion) {}

    /** A transfer as it is told, to learn from. */
    record Seen(Report first, Stage told, List<String> signs) {}

    static final String PATTERN = "standing";

    /** Most of what is told is told as fact, so that less than an even chance is enough. */
    private static final double ALLEGED = 0.3;

    private final @Nullable StandingModel model;
    private final @Nullable List<Seen> seen;

    private Standing(@Nullable StandingModel model, @Nullable List<Seen> seen) {
        this.model = model;
        this.seen = seen;
    }

    /** Judges by what has been learnt; without a model by the reports alone. */
    static Standing by(@Nullable StandingModel model) {
        return new Standing(model, null);
    }

    /** Judges by the reports alone and writes down all that could be learnt from. */
    static Standing learning(List<Seen> seen) {
        return new Standing(null, seen);
    }

    Judged judge(List<Report> group, Story story, List<Report> all, int sentences) {
        Stage told = story.stage(group);
        if (sentences < Likely.FEWEST || (model == null && seen == null)) {
            return new Judged(group, told, told, null);
        }
        List<String> signs = new TransferSigns(group, all).signs(told, story.votes(group));
        if (seen != null) {
            seen.add(new Seen(group.get(0), told, signs));
        }
        if (model == null) {
            return new Judged(group, told, told, null);
        }
        SignSet shown = SignSet.of(signs);
        boolean alleged = model.alleged().chance(shown) >= ALLEGED;
        return new Judged(
                group, told, stage(model, shown, group, story, told), alleged ? Assertion.ALLEGED : Assertion.STATED);
    }

    /** The likeliest stage that the words of a report say. */
    private static Stage stage(StandingModel model, SignSet signs, List<Report> group, Story story, Stage told) {
        List<Map.Entry<Stage, Double>> chances = new ArrayList<>();
        model.stages().forEach((stage, trees) -> chances.add(Map.entry(stage, trees.chance(signs))));
        return chances.stream()
                .sorted(Map.Entry.<Stage, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(stage -> group.stream().anyMatch(r -> story.meant(r) == stage || proof(r, stage) != null))
                .findFirst()
                .orElse(told);
    }

    private static @Nullable Told proof(Report report, Stage stage) {
        return report.showing == null ? null : report.showing.proof(stage);
    }

    /** The reports that say the stage that was judged; where none does, the first whose words prove it, from now on saying so. */
    static List<Report> saying(Judged judged, Story story) {
        List<Report> same = judged.reports().stream()
                .filter(r -> story.meant(r) == judged.stage())
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        for (Report report : judged.reports()) {
            Told told = proof(report, judged.stage());
            if (told != null && report.showing != null) {
                report.stage = told.stage();
                report.weight = told.weight();
                report.stageSpan = report.showing.span(told.by());
                report.stageWith =
                        told.with().stream().map(report.showing::span).toList();
                return List.of(report);
            }
        }
        return judged.reports();
    }

    /** The report that asserts what was judged: another that says so, else this one, when some word of the transfer's reports bears it out. */
    static Report asserted(Judged judged, Report told) {
        if (judged.assertion() == Assertion.STATED) {
            told.assertion = Assertion.STATED;
            told.assertionSpan = null;
            told.known = null;
        }
        if (judged.assertion() != Assertion.ALLEGED || told.assertion == Assertion.ALLEGED) {
            return told;
        }
        for (Report other : judged.reports()) {
            if (other.assertion == Assertion.ALLEGED) {
                return other;
            }
        }
        for (Report other : judged.reports()) {
            Showing showing = other.showing;
            Item by = showing == null ? null : showing.hearsay(other.supplierCode(), other.recipientCode());
            if (by != null && showing != null) {
                told.assertion = Assertion.ALLEGED;
                told.assertionSpan = showing.span(by);
                break;
            }
        }
        return told;
    }
}
