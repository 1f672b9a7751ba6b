package org.armswire.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armswire.model.Category;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** What all the reports of an article say together about one transfer. */
final class Story {

    /** The news stands first; what follows is mostly its history. */
    private static final double NEWS = 2;

    /** What most deals are told in, besides the currency of a party. */
    private static final String DOLLARS = "USD";

    private final List<Report> reports;
    /** What names neither party, as {@code the deal is worth $4 billion} does. */
    private final List<Report> loose;

    Story(List<Report> reports, List<Report> loose) {
        this.reports = reports;
        this.loose = loose;
    }

    /** The stage that most speaks for among the reports of one transfer, those told first counting more. */
    Stage stage(List<Report> group) {
        Stage best = meant(group.get(0));
        Map<Stage, Double> votes = votes(group);
        for (Map.Entry<Stage, Double> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0.0)) {
                best = vote.getKey();
            }
        }
        return best;
    }

    /** How much speaks for which stage. */
    Map<Stage, Double> votes(List<Report> group) {
        Map<Stage, Double> votes = new EnumMap<>(Stage.class);
        double news = NEWS;
        for (Report report : group) {
            votes.merge(meant(report), report.weight * news, Double::sum);
            news = 1;
        }
        // who talks about it has asked for it or offered it
        votes.computeIfPresent(
                Stage.NEGOTIATING,
                (stage, vote) ->
                        vote + votes.getOrDefault(Stage.REQUESTED, 0.0) + votes.getOrDefault(Stage.CONSIDERED, 0.0));
        return votes;
    }

    /**
     * What a stage means in this article: a request that a government has told its parliament of is as good as agreed; wishes of a
     * buyer who lets several sellers compete are for each of them an offer; {@code the sales include rifles} goes as far as what else
     * the same two have agreed on; an offer is as good as turned down when the buyer has picked another.
     */
    Stage meant(Report report) {
        if (beaten(report) != null) {
            return Stage.REFUSED;
        }
        Report other = because(report);
        return other == null
                ? report.stage
                : other.by == Cue.NOTIFIED || other.stage == Stage.AGREED ? Stage.AGREED : Stage.CONSIDERED;
    }

    /** The report that makes another stage of a report's own, or null. */
    @Nullable
    Report because(Report report) {
        Report beaten = beaten(report);
        return beaten != null ? beaten : report.stage == Stage.DELIVERED ? agreed(report) : asked(report);
    }

    /** {@code Oman picked Norwegian guns}: what was picked instead of what a report tells was offered in a contest, or null. */
    private @Nullable Report beaten(Report bid) {
        boolean open = bid.stage == Stage.CONSIDERED || bid.stage == Stage.REQUESTED;
        if (!open || bid.supplier == null || bid.recipient == null || bid.unsure) {
            return null;
        }
        Report picked = null;
        for (Report other : reports) {
            boolean same = bid.recipient.code().equals(other.recipientCode()) && bid.category() == other.category();
            if (same && other.pair().equals(bid.pair()) && settled(other)) {
                return null;
            }
            // picked Norwegian guns when the Swedes asked for more
            boolean beside = bid.at == other.at && bid.pattern.equals(Likely.PATTERN);
            boolean contest = bid.contested || other.contested || bid.by == Cue.CONTEST || beside;
            if (picked == null && same && contest && chosen(other) && rivals(bid, other)) {
                picked = other;
            }
        }
        return picked;
    }

    private static boolean settled(Report report) {
        return report.stage == Stage.AGREED || report.stage == Stage.DELIVERED || report.stage == Stage.NEGOTIATING;
    }

    private static boolean chosen(Report report) {
        boolean picks = report.pattern.startsWith("choose.")
                || report.pattern.equals(Outbid.WON)
                || report.by == Cue.WINS
                || report.by == Cue.AWARDS;
        boolean open = report.stage == Stage.NEGOTIATING && report.pattern.startsWith("choose.");
        return picks && (report.stage == Stage.AGREED || open) && report.weight >= Told.PLAIN && !report.unsure;
    }

    /** Whether two offers are not the same one, which several make together. */
    private static boolean rivals(Report bid, Report other) {
        String system = bid.goods.system();
        boolean together = system != null && system.equals(other.goods.system());
        return other.supplier != null && !together && !Objects.equals(other.supplierCode(), bid.supplierCode());
    }

    /** What the same two have plainly agreed on, where nothing but {@code sales} tells that this was handed over; or null. */
    @Nullable
    private Report agreed(Report report) {
        if (report.weight >= Told.PLAIN
                || !report.pattern.equals("supply-noun")
                || report.category() == Category.UNSPECIFIED) {
            return null;
        }
        Report agreed = null;
        for (Report other : reports) {
            boolean plain = report.pair().equals(other.pair())
                    && other.weight >= Told.PLAIN
                    && other.category() != Category.UNSPECIFIED;
            if (plain && other.stage == Stage.DELIVERED) {
                return null;
            }
            agreed = agreed == null && plain && other.stage == Stage.AGREED && other.at < report.at ? other : agreed;
        }
        return agreed;
    }

    @Nullable
    private Report asked(Report report) {
        if (report.stage != Stage.REQUESTED || report.supplier == null) {
            return null;
        }
        for (Report other : reports) {
            boolean notified = other.by == Cue.NOTIFIED && report.pair().equals(other.pair());
            boolean contest = other.by == Cue.CONTEST && Objects.equals(other.recipientCode(), report.recipientCode());
            if (other.category() == report.category() && (notified || contest)) {
                return other;
            }
        }
        return null;
    }

    /** The report that tells the largest number of units, or null. */
    @Nullable
    Report quantity(List<Report> group) {
        return largest(group, r -> r.count == null ? null : r.count.max() != null ? r.count.max() : r.count.min());
    }

    /** The report that tells the largest sum in dollars, else in the currency that is told first, or null. */
    @Nullable
    Report value(List<Report> group) {
        Report dollars = largest(group, r -> r.sum != null && r.sum.currency().equals(DOLLARS) ? 1L : null);
        Report first = dollars != null ? dollars : largest(group, r -> r.sum == null ? null : 1L);
        String currency = first == null || first.sum == null ? null : first.sum.currency();
        return largest(group, r -> r.sum == null || !r.sum.currency().equals(currency) ? null : r.sum.amount());
    }

    /** From the reports of the transfer whose parties the words give, else from those that leave a party open, else that name none. */
    @Nullable
    private Report largest(List<Report> group, Function<Report, @Nullable Long> size) {
        Report first = group.get(0);
        Report best = largest(group.stream().filter(r -> !r.implied), size);
        if (first.called) {
            return best;
        }
        best = best != null ? best : largest(reports.stream().filter(r -> kin(first, r)), size);
        return best != null || !only(first)
                ? best
                : largest(loose.stream().filter(r -> r.category() == first.category()), size);
    }

    @Nullable
    private static Report largest(Stream<Report> reports, Function<Report, @Nullable Long> size) {
        Report best = null;
        long most = 0;
        for (Report report : reports.toList()) {
            Long here = size.apply(report);
            if (here != null && here > most) {
                best = report;
                most = here;
            }
        }
        return best;
    }

    /** Whether another report tells of the same order: nobody is named who fills it, or it is open to several. */
    private boolean kin(Report one, Report other) {
        boolean order = Objects.equals(one.recipientCode(), other.recipientCode())
                && (other.supplier == null || (one.by == Cue.CONTEST && other.by == Cue.CONTEST));
        boolean offer =
                other.recipient == null && Objects.equals(one.supplierCode(), other.supplierCode()) && only(one);
        return one.category() == other.category() && !other.called && (order || offer);
    }

    /** Whether it is mostly this recipient who gets such goods in this article. */
    private boolean only(Report one) {
        int same = 0;
        int all = 0;
        for (Report report : reports) {
            if (report.category() == one.category() && report.recipient != null) {
                all++;
                same += Objects.equals(report.recipientCode(), one.recipientCode()) ? 1 : 0;
            }
        }
        return 3 * same >= 2 * all;
    }
}
