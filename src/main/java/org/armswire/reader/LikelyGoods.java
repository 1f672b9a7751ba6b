package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * Weighs which of the goods that an article names go from one of its suppliers to one of its recipients, when it is known that some do:
 * {@code Radars and drones might follow} names neither. What the signs say has been learnt from labelled articles.
 */
final class LikelyGoods {

    /** Some goods and two actors, as an article shows them, to learn from. */
    record Seen(Pair pair, Category category, boolean told, List<String> signs) {}

    private static final double LIKELY = 0.5;

    private final @Nullable BoostedTrees model;
    private final @Nullable List<Seen> seen;
    /** What there is to look at, should the article tell that anybody supplies anybody. */
    private final List<Supplier<GoodsLook>> sentences = new ArrayList<>();

    private LikelyGoods(@Nullable BoostedTrees model, @Nullable List<Seen> seen) {
        this.model = model;
        this.seen = seen;
    }

    static LikelyGoods by(@Nullable BoostedTrees model) {
        return new LikelyGoods(model, null);
    }

    /** Finds nothing and writes down all that could be learnt from. */
    static LikelyGoods learning(List<Seen> seen) {
        return new LikelyGoods(null, seen);
    }

    boolean weighs() {
        return model != null || seen != null;
    }

    /** Takes note of a sentence. */
    void look(Scene scene, Supplier<Reporter> reporter, Part part, int at) {
        if (weighs() && !scene.civil) {
            sentences.add(() -> new GoodsLook(scene, reporter, part, at));
        }
    }

    /** What is likely beside what is told. */
    List<Likely.Found> weigh(List<Report> told, Memory memory, int length) {
        List<Likely.Found> all = new ArrayList<>();
        if (!weighs() || length < Likely.FEWEST || told.stream().noneMatch(Report::whole)) {
            return all;
        }
        List<GoodsLook> looks = new ArrayList<>();
        for (Supplier<GoodsLook> sentence : sentences) {
            GoodsLook look = sentence.get();
            if (!look.goods.isEmpty()) {
                looks.add(look);
            }
        }
        GoodsSigns signs = new GoodsSigns(looks, told, length);
        Set<Category> categories = new TreeSet<>();
        looks.forEach(look -> categories.addAll(look.goods.keySet()));
        signs.pairs().forEach((pair, of) -> {
            for (Category category : categories) {
                boolean known = of.stream().anyMatch(r -> r.category() == category);
                if (seen != null) {
                    seen.add(new Seen(pair, category, known, signs.of(pair, category)));
                }
                double chance = known || model == null ? 0 : model.chance(signs.of(pair, category));
                List<Report> found =
                        chance < LIKELY ? List.of() : found(signs.best(pair, category), pair, category, of, memory);
                if (!found.isEmpty()) {
                    all.add(new Likely.Found(chance, found));
                }
            }
        });
        return all;
    }

    /** Reports of the goods where they are named, going as far as the sentence says, or else as far as what else goes from the one to the other. */
    private static List<Report> found(GoodsLook look, Pair pair, Category category, List<Report> of, Memory memory) {
        int at = Objects.requireNonNull(look.goods.get(category)).get(0);
        List<Item> items = look.scene.items;
        Party from = Likely.party(items, pair.supplier(), memory);
        Party to = Likely.party(items, pair.recipient(), memory);
        if (from == null || to == null) {
            return List.of();
        }
        Report here = of.stream().filter(r -> r.at == look.at).findFirst().orElse(null);
        int trigger = Likely.trigger(items, at);
        Draft draft = new Draft(Likely.PATTERN, trigger < 0 ? at : trigger);
        draft.goods = items.get(at);
        draft.settled = true;
        draft.suppliers.add(from);
        draft.recipients.add(to);
        draft.like = here != null ? here : trigger < 0 ? of.get(0) : null;
        return look.reporter.get().reports(draft).stream()
                .filter(report -> report.category() == category)
                .toList();
    }
}
