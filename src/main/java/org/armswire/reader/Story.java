package org.armswire.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armswire.model.Stage;

/** What all the reports of an article say together about one transfer. */
final class Story {

    /** The news stands first; what follows is mostly its history. */
    private static final double NEWS = 2;

    private final List<Report> reports;

    Story(List<Report> reports) {
        this.reports = reports;
    }

    /** The stage that most speaks for among the reports of one transfer, those told first counting more. */
    Stage stage(List<Report> group) {
        Map<Stage, Double> votes = new EnumMap<>(Stage.class);
        double news = NEWS;
        for (Report report : group) {
            votes.merge(meant(report), report.weight * news, Double::sum);
            news = 1;
        }
        Stage best = meant(group.get(0));
        for (Map.Entry<Stage, Double> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0.0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /**
     * What a stage means in this article: a request that a government has told its parliament of is as good as agreed; wishes of a
     * buyer who lets several sellers compete are for each of them an offer.
     */
    Stage meant(Report report) {
        if (report.stage == Stage.REQUESTED && report.supplier != null) {
            for (Report other : reports) {
                if (other.by == Cue.NOTIFIED && pair(report, other)) {
                    return Stage.AGREED;
                }
                if (other.by == Cue.CONTEST
                        && other.category() == report.category()
                        && Objects.equals(other.recipientCode(), report.recipientCode())) {
                    return Stage.CONSIDERED;
                }
            }
        }
        return report.stage;
    }

    private static boolean pair(Report one, Report other) {
        return Objects.equals(one.supplierCode(), other.supplierCode())
                && Objects.equals(one.recipientCode(), other.recipientCode());
    }
}
