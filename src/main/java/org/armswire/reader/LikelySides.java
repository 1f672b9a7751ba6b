package org.armswire.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who is the side that a report leaves open: {@code Spain will send four guns}, in an article that tells who gets others. What the
 * signs say has been learnt from labelled articles.
 */
final class LikelySides {

    /**
     * A report with one side open and one who may fill it, as an article shows them, to learn from.
     *
     * @param report the running number of the report in its article
     */
    record Seen(int report, Pair pair, Category category, boolean told, List<String> signs) {}

    /** So likely somebody fills the open side. */
    private static final double LIKELY = 0.5;

    private final @Nullable BoostedTrees model;
    private final @Nullable List<Seen> seen;
    private final @Nullable ToDoubleFunction<Pair> chance;

    private LikelySides(
            @Nullable BoostedTrees model, @Nullable List<Seen> seen, @Nullable ToDoubleFunction<Pair> chance) {
        this.model = model;
        this.seen = seen;
        this.chance = chance;
    }

    static LikelySides by(@Nullable BoostedTrees model) {
        return new LikelySides(model, null, null);
    }

    /** Fills nothing and writes down all that could be learnt from, with chances that those have judged who have not seen the article. */
    static LikelySides learning(List<Seen> seen, ToDoubleFunction<Pair> chance) {
        return new LikelySides(null, seen, chance);
    }

    /**
     * What is likely beside what is told: each report whose open side the likeliest fills, unless the article tells as much already.
     *
     * @param all what the sentences tell, one side of which may be open
     * @param told what of it the article is taken to tell
     * @param chance how likely one supplies another, by the whole article
     */
    List<Likely.Found> weigh(
            List<Report> all, List<Report> told, Memory memory, ToDoubleFunction<Pair> chance, int length) {
        List<Likely.Found> found = new ArrayList<>();
        if ((model == null && seen == null)
                || length < Likely.FEWEST
                || all.stream().noneMatch(LikelySides::open)) {
            return found;
        }
        SideSigns signs = new SideSigns(all, told, memory, this.chance == null ? chance : this.chance, length);
        Set<Report> known = new HashSet<>(told);
        for (int r = 0; r < all.size(); r++) {
            Report half = all.get(r);
            if (open(half) && !known.contains(half)) {
                Likely.Found filled = fill(r, half, told, signs);
                if (filled != null) {
                    found.add(filled);
                }
            }
        }
        return found;
    }

    private static boolean open(Report report) {
        return (report.supplier == null) != (report.recipient == null);
    }

    private Likely.@Nullable Found fill(int number, Report half, List<Report> told, SideSigns signs) {
        String best = null;
        double most = LIKELY;
        for (String code : signs.candidates(half)) {
            Pair pair = pair(half, code);
            List<String> shows = signs.of(half, code);
            if (seen != null) {
                seen.add(new Seen(number, pair, half.category(), told(told, pair), shows));
            } else if (model != null) {
                double chance = model.chance(shows);
                best = chance >= most ? code : best;
                most = Math.max(most, chance);
            }
        }
        if (best == null || told(told, pair(half, best))) {
            return null;
        }
        Report.Role role = signs.role(half, best);
        if (half.supplier == null) {
            half.supplier = role;
        } else {
            half.recipient = role;
        }
        return new Likely.Found(most, List.of(half));
    }

    private static boolean told(List<Report> told, Pair pair) {
        return told.stream().anyMatch(r -> r.pair().equals(pair));
    }

    static Pair pair(Report half, String other) {
        return half.supplier == null
                ? new Pair(other, String.valueOf(half.recipientCode()))
                : new Pair(String.valueOf(half.supplierCode()), other);
    }
}
