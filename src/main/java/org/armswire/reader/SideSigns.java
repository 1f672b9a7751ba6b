package org.armswire.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.armswire.model.Part;

/** The signs of an article by which one learns who fills the side that one of its reports leaves open. */
final class SideSigns {

    /** The codes of states have so many letters. */
    private static final int STATE = 3;

    private static final Edges NEAR = Edges.of(0, 1, 2, 3, 5, 8, 15);
    private static final Edges COUNTS = Edges.of(0, 1, 2, 3, 5, 8);
    private static final Edges SHARES = Edges.of(.05, .1, .15, .2, .3, .4, .5, .7, .9);
    private static final Edges CHANCES =
            Edges.of(.01, .02, .03, .05, .07, .1, .13, .16, .2, .25, .3, .35, .4, .5, .6, .7, .8);
    private static final Edges RANKS = Edges.of(0, 2, 4, 7, 12, 21);

    private final List<Report> halves;
    private final List<Report> told;
    private final int length;
    private final Memory memory;
    /** Where the article names each actor, in its order. */
    private final Map<String, List<Focus.Named>> named = new LinkedHashMap<>();

    private final int most;
    private final ToDoubleFunction<Pair> chance;

    /**
     * @param all what the sentences tell, one side of which may be open
     * @param told what of it the article is taken to tell
     * @param chance how likely one supplies another, by the whole article
     * @param length sentences of the article
     */
    SideSigns(List<Report> all, List<Report> told, Memory memory, ToDoubleFunction<Pair> chance, int length) {
        this.chance = chance;
        this.halves = all.stream()
                .filter(r -> (r.supplier == null) != (r.recipient == null))
                .toList();
        this.told = told.stream().filter(Report::whole).toList();
        this.length = length;
        this.memory = memory;
        for (Focus.Named one : memory.named()) {
            String code = one.who().code();
            if (!Exporters.bystander(code)) {
                named.computeIfAbsent(code, c -> new ArrayList<>()).add(one);
            }
        }
        this.most = named.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** All whom the article names but the side that is told, in the order of their first names. */
    List<String> candidates(Report half) {
        String known = half.supplier == null ? half.recipientCode() : half.supplierCode();
        return named.keySet().stream().filter(code -> !code.equals(known)).toList();
    }

    /** A candidate in the open role, by the name nearest before the report. */
    Report.Role role(Report half, String code) {
        List<Focus.Named> all = Objects.requireNonNull(named.get(code));
        Focus.Named nearest = all.get(0);
        for (Focus.Named one : all) {
            nearest = one.at() <= half.at ? one : nearest;
        }
        return nearest.who();
    }

    List<String> of(Report half, String code) {
        List<String> signs = new ArrayList<>();
        report(signs, half);
        mentions(signs, half, code);
        kind(signs, half, code);
        deals(signs, half, code);
        likely(signs, half, code);
        return signs;
    }

    /** How likely the two are one's supplier and recipient by the whole article, and whether others are likelier. */
    private void likely(List<String> signs, Report half, String code) {
        double here = chance(half, code);
        int better = 0;
        for (String other : candidates(half)) {
            better += chance(half, other) > here ? 1 : 0;
        }
        likely(signs, here, better);
    }

    static void likely(List<String> signs, double chance, int better) {
        Signs.exceeds(signs, "chance", chance, CHANCES);
        Signs.exceeds(signs, "better-chances", better, COUNTS);
    }

    private double chance(Report half, String code) {
        return chance.applyAsDouble(LikelySides.pair(half, code));
    }

    /** What is known of the report itself. */
    private void report(List<String> signs, Report half) {
        boolean gets = half.supplier == null;
        String known = String.valueOf(gets ? half.recipientCode() : half.supplierCode());
        String open = gets ? "from?" : "to?";
        signs.add(open);
        signs.add(open + half.pattern);
        signs.add("stage=" + half.stage.code());
        signs.add("goods=" + half.category().code());
        Signs.add(signs, "system", half.goods.system() != null);
        Signs.add(signs, "named", half.named);
        Signs.add(signs, "guessed", half.guessed);
        Signs.add(signs, "closed", half.closed);
        Signs.add(signs, "vague", half.vague);
        Signs.add(signs, "implied", half.implied);
        Signs.add(signs, "crowd", half.crowd);
        Signs.add(signs, "unsure", half.unsure);
        Signs.add(signs, "called", half.called);
        Signs.add(signs, "made", half.made);
        Signs.add(signs, "single", half.single);
        Signs.add(signs, "aid", half.aid);
        Signs.add(signs, "open", half.open);
        Signs.add(signs, "contested", half.contested);
        Signs.add(signs, "counted", half.count != null);
        Signs.add(signs, "priced", half.sum != null);
        Signs.add(signs, "title", half.part == Part.TITLE);
        Signs.exceeds(signs, "actors", half.namedActors.size(), COUNTS);
        Signs.exceeds(signs, "place", (double) half.at / length, SHARES);
        Signs.add(signs, "known.large", Exporters.large(known));
        Signs.add(signs, "known.exports", Exporters.exports(known));
        Signs.add(signs, "known.no-state", known.length() > STATE);
        Report.Role side = gets ? half.recipient : half.supplier;
        Signs.add(signs, "known.company", side != null && side.company());
        Signs.add(signs, "known.about", known.equals(memory.topic().state()));
        Signs.exceeds(signs, "known.gets", count(r -> known.equals(r.recipientCode())), COUNTS);
        Signs.exceeds(signs, "known.gives", count(r -> known.equals(r.supplierCode())), COUNTS);
        Signs.exceeds(signs, "told", told.size(), COUNTS);
        Signs.exceeds(signs, "candidates", named.size(), COUNTS);
    }

    /** Where and how often the article names the candidate. */
    private void mentions(List<String> signs, Report half, String code) {
        List<Focus.Named> all = named.getOrDefault(code, List.of());
        int before = length;
        int after = length;
        boolean left = false;
        boolean first = false;
        for (Focus.Named one : all) {
            int back = half.at - one.at();
            before = back >= 0 ? Math.min(before, back) : before;
            after = back < 0 ? Math.min(after, -back) : after;
            left |= back == 0 && one.who().span().start() < half.goodsSpan.start();
            first |= one.who().span().part() == Part.TITLE;
        }
        Signs.exceeds(signs, "back", before, NEAR);
        Signs.exceeds(signs, "ahead", after, NEAR);
        Signs.add(signs, "left", left);
        Signs.add(signs, "here", half.namedActors.contains(code));
        Signs.add(signs, "in-title", first);
        Signs.exceeds(signs, "named", (double) all.size() / length, SHARES);
        Signs.add(signs, "most-named", all.size() == most);
        Signs.add(signs, "theatre", memory.theatre(code));
        Signs.add(signs, "about", code.equals(memory.topic().state()));
        int nearer = 0;
        for (Map.Entry<String, List<Focus.Named>> other : named.entrySet()) {
            int nearest = length;
            for (Focus.Named one : other.getValue()) {
                int back = half.at - one.at();
                nearest = back >= 0 ? Math.min(nearest, back) : nearest;
            }
            nearer += nearest < before ? 1 : 0;
        }
        Signs.exceeds(signs, "nearer", nearer, COUNTS);
    }

    /** What kind of actor the candidate is, beside the one that is known. */
    private void kind(List<String> signs, Report half, String code) {
        String known = String.valueOf(half.supplier == null ? half.recipientCode() : half.supplierCode());
        Signs.exceeds(signs, "rank", Exporters.rank(code), RANKS);
        Signs.add(signs, "union", Exporters.union(code));
        Signs.add(signs, "no-state", code.length() > STATE);
        Signs.add(signs, "exports-more", Exporters.rank(code) < Exporters.rank(known));
        Signs.add(signs, "makes", code.equals(half.goods.origin()) || Exporters.partner(code, half.goods.system()));
    }

    /** What else the article tells of the candidate in the open role, and in the other. */
    private void deals(List<String> signs, Report half, String code) {
        boolean from = half.supplier == null;
        Predicate<Report> plays = r -> code.equals(from ? r.supplierCode() : r.recipientCode());
        Predicate<Report> opposite = r -> code.equals(from ? r.recipientCode() : r.supplierCode());
        Predicate<Report> alike = r -> r.category() == half.category();
        Predicate<Report> with = r -> Objects.equals(
                from ? r.recipientCode() : r.supplierCode(), from ? half.recipientCode() : half.supplierCode());
        int all = count(plays);
        Signs.exceeds(signs, "plays", all, COUNTS);
        Signs.exceeds(signs, "plays-share", told.isEmpty() ? 0 : (double) all / told.size(), SHARES);
        int same = count(alike);
        Signs.exceeds(signs, "plays-alike", count(plays.and(alike)), COUNTS);
        Signs.exceeds(signs, "alike-share", same == 0 ? 0 : (double) count(plays.and(alike)) / same, SHARES);
        Signs.exceeds(signs, "opposite", count(opposite), COUNTS);
        Signs.exceeds(signs, "opposite-alike", count(opposite.and(alike)), COUNTS);
        Signs.exceeds(signs, "with-known", count(plays.and(with)), COUNTS);
        Signs.exceeds(signs, "others-with-known", count(plays.negate().and(with)), COUNTS);
        Signs.exceeds(
                signs,
                "reverse",
                count(opposite.and(r -> Objects.equals(
                        from ? r.supplierCode() : r.recipientCode(),
                        from ? half.recipientCode() : half.supplierCode()))),
                COUNTS);
        long open = halves.stream().filter(r -> r != half).filter(plays).count();
        Signs.exceeds(signs, "halves", (int) open, COUNTS);
        int last = length;
        int next = length;
        int lastOther = length;
        for (Report report : told) {
            int back = half.at - report.at;
            if (plays.test(report)) {
                last = back >= 0 ? Math.min(last, back) : last;
                next = back < 0 ? Math.min(next, -back) : next;
            } else {
                lastOther = back >= 0 ? Math.min(lastOther, back) : lastOther;
            }
        }
        Signs.exceeds(signs, "last", last, NEAR);
        Signs.exceeds(signs, "next", next, NEAR);
        Signs.exceeds(signs, "last-other", lastOther, NEAR);
        Signs.add(signs, "later-than-other", last < lastOther);
    }

    private int count(Predicate<Report> is) {
        return (int) told.stream().filter(is).count();
    }
}
