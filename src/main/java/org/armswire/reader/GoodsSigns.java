package org.armswire.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** The signs by which one learns whether one who supplies another supplies goods of some category too, that the article names. */
final class GoodsSigns {

    private static final Edges COUNTS = Edges.of(0, 1, 2, 3, 5, 8);
    private static final Edges APART = Edges.of(0, 1, 2, 3, 5, 8, 12);
    private static final Edges SHARES = Edges.of(.1, .25, .5, .75);
    private static final int GROUP = 6;
    /** Farther than any. */
    private static final int FAR = 99;

    private final List<GoodsLook> looks;
    private final List<Report> told;
    private final int sentences;
    /** Who supplies whom as far as both are told, with the reports of it. */
    private final Map<Pair, List<Report>> pairs = new LinkedHashMap<>();

    /** @param told all that the article tells, by its patterns or as likely */
    GoodsSigns(List<GoodsLook> looks, List<Report> told, int sentences) {
        this.looks = looks;
        this.told = told;
        this.sentences = sentences;
        for (Report report : told) {
            if (report.whole()) {
                pairs.computeIfAbsent(report.pair(), p -> new ArrayList<>()).add(report);
            }
        }
    }

    /** Who supplies whom as far as both are told, with the reports of it, in the order of the article. */
    Map<Pair, List<Report>> pairs() {
        return pairs;
    }

    /** The sentence that says most of the goods as goods of a pair: one that tells of the pair, else names it, else stands near one that does. */
    GoodsLook best(Pair pair, Category category) {
        return looks.stream()
                .filter(look -> look.names(category))
                .min(Comparator.comparingInt(look -> rank(look, pair)))
                .orElseThrow();
    }

    /** The less, the more it says; each sign outweighs all that come after it. */
    private int rank(GoodsLook look, Pair pair) {
        boolean here = apart(look, pair) == 0;
        int named = (look.actors.contains(pair.supplier()) ? 1 : 0) + (look.actors.contains(pair.recipient()) ? 1 : 0);
        boolean turns = look.scene.hasAny(Signs.TRIGGERS);
        return (here ? 0 : 400)
                + (2 - named) * 100
                + (turns ? 0 : 50)
                + Math.min(40, apart(look, pair))
                + (look.part == Part.TITLE ? 5 : 0);
    }

    private List<Report> reports(Pair pair) {
        return pairs.getOrDefault(pair, List.of());
    }

    private int apart(GoodsLook look, Pair pair) {
        return reports(pair).stream()
                .mapToInt(r -> Math.abs(r.at - look.at))
                .min()
                .orElse(FAR);
    }

    List<String> of(Pair pair, Category category) {
        List<String> signs = new ArrayList<>();
        List<Report> of = reports(pair);
        signs.add("goods=" + category.code());
        of.forEach(report -> signs.add("told=" + report.category().code()));
        Signs.add(signs, "told.vaguely", of.stream().allMatch(r -> r.category() == Category.UNSPECIFIED));
        Signs.add(signs, "told.likely", of.stream().allMatch(r -> r.pattern.equals(Likely.PATTERN)));
        Set<Category> kinds = of.stream().map(Report::category).collect(Collectors.toSet());
        Signs.exceeds(signs, "told.kinds", kinds.size(), COUNTS);
        Signs.exceeds(signs, "pairs", pairs.size(), COUNTS);
        others(signs, pair, category);
        places(signs, pair, category);
        look(signs, best(pair, category), pair, category);
        return signs;
    }

    /** Who else is told to supply such goods, or to get them. */
    private void others(List<String> signs, Pair pair, Category category) {
        Set<Pair> same = new TreeSet<>(Comparator.comparing(Pair::supplier).thenComparing(Pair::recipient));
        boolean half = false;
        for (Report report : told) {
            if (report.category() != category) {
                continue;
            }
            if (report.whole() && !report.pair().equals(pair)) {
                same.add(report.pair());
            }
            half |= !report.whole()
                    && (Objects.equals(report.supplierCode(), pair.supplier())
                            || Objects.equals(report.recipientCode(), pair.recipient()));
        }
        Signs.exceeds(signs, "others", same.size(), COUNTS);
        Signs.add(
                signs,
                "others.supplier",
                same.stream().anyMatch(p -> p.supplier().equals(pair.supplier())));
        Signs.add(
                signs,
                "others.recipient",
                same.stream().anyMatch(p -> p.recipient().equals(pair.recipient())));
        Signs.add(signs, "others.half", half);
    }

    private void places(List<String> signs, Pair pair, Category category) {
        int all = 0;
        int both = 0;
        int from = 0;
        int to = 0;
        int here = 0;
        int near = FAR;
        boolean title = false;
        for (GoodsLook look : looks) {
            if (!look.names(category)) {
                continue;
            }
            all++;
            boolean a = look.actors.contains(pair.supplier());
            boolean b = look.actors.contains(pair.recipient());
            both += a && b ? 1 : 0;
            from += a && !b ? 1 : 0;
            to += b && !a ? 1 : 0;
            here += apart(look, pair) == 0 ? 1 : 0;
            near = Math.min(near, apart(look, pair));
            title |= look.part == Part.TITLE;
        }
        Signs.exceeds(signs, "named", all, COUNTS);
        Signs.exceeds(signs, "with-both", both, COUNTS);
        Signs.exceeds(signs, "with-supplier", from, COUNTS);
        Signs.exceeds(signs, "with-recipient", to, COUNTS);
        Signs.exceeds(signs, "here", here, COUNTS);
        Signs.exceeds(signs, "apart", near, APART);
        Signs.add(signs, "title", title);
    }

    private void look(List<String> signs, GoodsLook look, Pair pair, Category category) {
        List<Item> items = look.scene.items;
        int at = Objects.requireNonNull(look.goods.get(category)).get(0);
        Item goods = items.get(at);
        boolean a = look.actors.contains(pair.supplier());
        boolean b = look.actors.contains(pair.recipient());
        signs.add("best=" + (a ? "A" : "") + (b ? "B" : ""));
        Signs.add(
                signs,
                "best.third",
                look.actors.stream()
                        .anyMatch(c ->
                                !c.equals(pair.supplier()) && !c.equals(pair.recipient()) && !Exporters.bystander(c)));
        Signs.exceeds(signs, "best.apart", apart(look, pair), APART);
        Signs.exceeds(signs, "best.place", look.at / (double) sentences, SHARES);
        Signs.add(signs, "best.title", look.part == Part.TITLE);
        Signs.exceeds(signs, "best.kinds", look.goods.size(), COUNTS);
        reports(signs, look, pair, category);
        for (Ware ware : goods.wares) {
            if (ware.goods().category() != category) {
                continue;
            }
            String make = ware.goods().origin();
            Signs.add(signs, "make=supplier", pair.supplier().equals(make));
            Signs.add(signs, "make=recipient", pair.recipient().equals(make));
            Signs.add(signs, "make=other", make != null && !pair.supplier().equals(make));
            Signs.add(
                    signs,
                    "origin=supplier",
                    ware.origin().stream().anyMatch(o -> o.code().equals(pair.supplier())));
            Signs.add(signs, "origin", !ware.origin().isEmpty());
            Signs.add(signs, "system", ware.goods().system() != null);
            Signs.add(signs, "arms", ware.goods().arms());
            Signs.add(signs, "of-list", !ware.equals(goods.wares.get(0)));
        }
        Signs.add(signs, "list", goods.wares.size() > 1);
        Signs.add(
                signs,
                "number",
                at > 0
                        && (items.get(at - 1).kind == Item.Kind.NUMBER
                                || items.get(at - 1).premodifies()));
        Cue under = look.scene.preposition(at);
        signs.add("under=" + (under == null ? "-" : under));
        Signs.STANDING.stream().filter(look.scene::has).forEach(cue -> signs.add("c=" + cue));
        String before = null;
        String behind = null;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String word = item.verb != null ? item.verb.name() : noun(item);
            if (word == null) {
                continue;
            }
            signs.add("t=" + word + (i < at ? "<" : ">"));
            Signs.add(signs, "t=" + word + (i < at ? "<near" : ">near"), Math.abs(i - at) <= GROUP);
            before = i < at ? word : before;
            behind = i > at && behind == null ? word : behind;
        }
        signs.add("before=" + before);
        signs.add("behind=" + behind);
        if (at + 1 < items.size()) {
            signs.add("next=" + items.get(at + 1).kind);
        }
    }

    /** What is told in the sentence itself. */
    private void reports(List<String> signs, GoodsLook look, Pair pair, Category category) {
        for (Report report : told) {
            if (report.at != look.at) {
                continue;
            }
            boolean same = report.whole() && report.pair().equals(pair);
            String whose = same ? "own" : report.whole() ? "other" : "half";
            signs.add("tells=" + whose);
            Signs.add(signs, "tells=" + whose + ".same", report.category() == category);
            Signs.add(signs, "tells.stage=" + report.stage, same);
        }
        Report last = null;
        for (Report report : told) {
            last = report.whole() && report.at < look.at && (last == null || report.at >= last.at) ? report : last;
        }
        Signs.add(signs, "last=own", last != null && last.pair().equals(pair));
        Signs.add(signs, "last=other", last != null && !last.pair().equals(pair));
    }

    private static @Nullable String noun(Item item) {
        return item.word == null
                ? null
                : Signs.NOUNS.stream()
                        .filter(item::is)
                        .map(Cue::name)
                        .findFirst()
                        .orElse(null);
    }
}
