package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which of the sums that an article names is what a transfer is worth, or which of the numbers how many units it is of: {@code The
 * package comes to $4 billion} may stand far from the goods. What the signs say has been learnt from labelled articles.
 *
 * @param <F> {@link Sums.Sum} or {@link Amounts.Count}
 */
final class LikelyFigures<F> {

    /** A figure and a transfer, as an article shows them, to learn from. */
    record Seen<F>(Report first, F figure, boolean told, List<String> signs) {}

    /** So likely a figure is told that no sentence ties to the transfer. */
    private static final double LIKELY = 0.4;
    /** So unlikely one is not told though a sentence does. */
    private static final double UNLIKELY = 0.2;

    private static final int[] APART = {1, 2, 4, 8};
    private static final Edges COUNTS = Edges.of(0, 1, 2, 4, 8);

    private final @Nullable BoostedTrees model;
    private final @Nullable List<Seen<F>> seen;
    private Supplier<List<FigureLook<F>>> looks = List::of;
    private List<Report> all = List.of();
    private int sentences;

    private LikelyFigures(@Nullable BoostedTrees model, @Nullable List<Seen<F>> seen) {
        this.model = model;
        this.seen = seen;
    }

    static <F> LikelyFigures<F> by(@Nullable BoostedTrees model) {
        return new LikelyFigures<>(model, null);
    }

    /** Leaves all as it is told and writes down all that could be learnt from. */
    static <F> LikelyFigures<F> learning(List<Seen<F>> seen) {
        return new LikelyFigures<>(null, seen);
    }

    /** Takes note of what an article tells, and of the figures that it names. */
    void take(List<Report> told, Supplier<List<FigureLook<F>>> figures, int sentenceCount) {
        all = told;
        looks = new Once<>(figures);
        sentences = sentenceCount;
    }

    /** The figure that likely belongs to a transfer: what its reports tell unless that is unlikely, else the likeliest; or none. */
    Figure<F> of(List<Report> group, Figure<F> told) {
        if (sentences < Likely.FEWEST || (model == null && seen == null)) {
            return told;
        }
        List<FigureLook<F>> rivals = looks.get().stream()
                .filter(look ->
                        look.counts == null || look.counts == group.get(0).category())
                .toList();
        FigureLook<F> own = rivals.stream()
                .filter(look -> look.span.equals(told.span()))
                .findFirst()
                .orElse(null);
        if (told.span() != null && own == null) {
            // what counts no goods of its sentence, as the contract covers 11 units, is nothing to weigh
            return told;
        }
        if (seen != null) {
            rivals.forEach(look -> seen.add(
                    new Seen<>(group.get(0), look.figure, look.equals(own), signs(group, look, rivals, told))));
        }
        if (model == null || (own != null && model.chance(signs(group, own, rivals, told)) >= UNLIKELY)) {
            return told;
        }
        FigureLook<F> best = null;
        double most = LIKELY;
        for (FigureLook<F> look : rivals) {
            double chance = model.chance(signs(group, look, rivals, told));
            if (chance > most) {
                most = chance;
                best = look;
            }
        }
        return best == null ? new Figure<>(null, null) : new Figure<>(best.figure, best.span);
    }

    private List<String> signs(List<Report> group, FigureLook<F> look, List<FigureLook<F>> rivals, Figure<F> told) {
        Report first = group.get(0);
        List<String> signs = new ArrayList<>(look.signs);
        Signs.add(signs, "told", look.span.equals(told.span()));
        Signs.add(signs, "told=other", told.span() != null && !look.span.equals(told.span()));
        Signs.add(signs, "told=none", told.span() == null);
        for (Report report : all) {
            boolean given = look.span.equals(report.value) || look.span.equals(report.quantity);
            if (given && !group.contains(report)) {
                signs.add(report.pair().equals(first.pair()) ? "given=pair" : "given=other");
            }
        }
        place(signs, group, look);
        names(signs, first, look);
        Signs.add(signs, "title", look.part == Part.TITLE);
        Signs.exceeds(signs, "figures", rivals.size(), COUNTS);
        Signs.add(signs, "largest", rivals.stream().noneMatch(l -> l.size > look.size));
        Signs.add(signs, "again", rivals.stream().anyMatch(l -> !l.equals(look) && l.size == look.size));
        Signs.add(signs, "vague", first.category() == Category.UNSPECIFIED);
        Signs.add(signs, "first", all.get(0) == first);
        Report head = all.stream()
                .filter(r -> r.pair().equals(first.pair()))
                .findFirst()
                .orElse(first);
        Signs.add(signs, "head", head.category() == first.category());
        Signs.exceeds(
                signs,
                "kinds",
                (int) all.stream()
                        .filter(r -> r.pair().equals(first.pair()))
                        .map(Report::category)
                        .distinct()
                        .count(),
                COUNTS);
        Signs.exceeds(signs, "reports", group.size(), COUNTS);
        group.forEach(report -> signs.add("stage=" + report.stage));
        Signs.add(signs, "counted", group.stream().anyMatch(r -> r.quantity != null));
        Signs.add(signs, "likely", first.pattern.equals(Likely.PATTERN));
        return signs;
    }

    /** How far it stands from what tells of the transfer, and what was told of last. */
    private void place(List<String> signs, List<Report> group, FigureLook<F> look) {
        Report near = group.get(0);
        for (Report report : group) {
            near = Math.abs(report.at - look.at) < Math.abs(near.at - look.at) ? report : near;
        }
        int apart = look.at - near.at;
        Signs.add(signs, "here", apart == 0);
        for (int edge : APART) {
            Signs.add(signs, apart > 0 ? "behind<=" + edge : "before<=" + edge, apart != 0 && Math.abs(apart) <= edge);
        }
        Report last = null;
        for (Report report : all) {
            last = report.at <= look.at && (last == null || report.at >= last.at) ? report : last;
        }
        Signs.add(signs, "last=own", last != null && group.contains(last));
        Signs.add(
                signs,
                "last=pair",
                last != null && last.pair().equals(group.get(0).pair()));
        Signs.add(
                signs,
                "last=other",
                last != null && !last.pair().equals(group.get(0).pair()));
    }

    private static void names(List<String> signs, Report first, FigureLook<?> look) {
        String supplier = first.supplierCode();
        String recipient = first.recipientCode();
        Signs.add(signs, "names=supplier", supplier != null && look.actors.contains(supplier));
        Signs.add(signs, "names=recipient", recipient != null && look.actors.contains(recipient));
        Signs.add(
                signs, "names=third", look.actors.stream().anyMatch(c -> !c.equals(supplier) && !c.equals(recipient)));
        Signs.add(signs, "names=goods", look.goods.contains(first.category()));
        Signs.add(signs, "names=other-goods", look.goods.stream().anyMatch(c -> c != first.category()));
    }
}
