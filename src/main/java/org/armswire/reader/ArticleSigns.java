package org.armswire.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.armswire.model.Part;
import org.jspecify.annotations.Nullable;

/** The signs of a whole article by which one learns whether one of its actors supplies another. */
final class ArticleSigns {

    /** Who is less likely to supply, or to get, in every sentence does not. */
    private static final double LEAST = 0.05;

    private static final double UNSEEN = 0.1;
    private static final Edges CHANCES = Edges.of(
            .02, .04, .06, .08, .1, .13, .16, .2, .25, .3, .35, .4, .45, .5, .55, .6, .65, .7, .75, .8, .85, .9, .95);
    private static final Edges SUMS = Edges.of(.1, .2, .3, .45, .6, .8, 1, 1.25, 1.5, 1.75, 2, 2.5, 3);
    private static final Edges SHARES = Edges.of(.05, .1, .15, .2, .3, .4, .5, .7);
    private static final Edges COUNTS = Edges.of(0, 1, 2, 3, 4, 5, 7, 9, 12);

    private static final Edges RANKS = Edges.of(0, 2, 4, 7, 12, 21);

    private final List<Look> looks;
    private final List<Report> told;
    private final int sentences;
    private final boolean military;
    private final @Nullable String about;
    /** In which sentences each actor is named. */
    private final Map<String, Set<Integer>> named = new TreeMap<>();

    private final Set<String> title = new HashSet<>();
    private final Map<Integer, Look> lookAt = new HashMap<>();
    private final Map<String, Double> supplies = new HashMap<>();
    private final Map<String, Double> gets = new HashMap<>();
    private final Set<Pair> pairs = new HashSet<>();
    /** The sentences that name goods which an actor makes. */
    private final Map<String, List<Look>> makes = new HashMap<>();

    /** @param told what the grammar tells; sides may be open */
    ArticleSigns(List<Look> looks, List<Report> told, Memory memory, boolean military, int sentences) {
        this.looks = looks;
        this.told = told;
        this.military = military;
        this.sentences = Math.max(1, sentences);
        this.about = memory.topic().state();
        for (Focus.Named one : memory.named()) {
            name(one.who().code(), one.at(), one.who().span().part());
        }
        for (Look look : looks) {
            lookAt.put(look.at, look);
            for (String code : look.codes()) {
                name(code, look.at, look.part);
                supplies.merge(code, look.supplies(code), Math::max);
                gets.merge(code, look.gets(code), Math::max);
            }
        }
        for (Report report : told) {
            pairs.add(report.pair());
        }
        for (String code : named.keySet()) {
            List<Look> make = looks.stream().filter(look -> look.makes(code)).toList();
            if (!make.isEmpty()) {
                makes.put(code, make);
            }
        }
    }

    private void name(String code, int at, Part part) {
        if (!Exporters.bystander(code)) {
            named.computeIfAbsent(code, c -> new TreeSet<>()).add(at);
            if (part == Part.TITLE) {
                title.add(code);
            }
        }
    }

    /** All that may be, in the order of their codes. */
    List<Pair> candidates() {
        List<Pair> candidates = new ArrayList<>();
        for (String a : named.keySet()) {
            for (String b : named.keySet()) {
                if (!a.equals(b) && supplies.getOrDefault(a, 0.0) >= LEAST && gets.getOrDefault(b, 0.0) >= LEAST) {
                    candidates.add(new Pair(a, b));
                }
            }
        }
        return candidates;
    }

    /** What the grammar tells; a side that is open reads {@code null}. */
    Set<Pair> pairs() {
        return pairs;
    }

    boolean told(Pair pair) {
        return pairs.contains(pair);
    }

    /** Whether who makes goods is taken for who supplied them, or whoever supplied them for who got them. */
    private static boolean resold(Report told, Report likely) {
        boolean maker = Objects.equals(likely.supplierCode(), likely.goods.origin());
        return Objects.equals(told.supplierCode(), likely.recipientCode())
                || (maker && Objects.equals(told.recipientCode(), likely.recipientCode()));
    }

    /** Whether the grammar tells of the same goods, in the same sentence, who surely supplied them to whom. */
    boolean settled(Report likely) {
        return told.stream()
                .anyMatch(r -> r.at == likely.at
                        && r.part == likely.part
                        && r.goodsSpan.equals(likely.goodsSpan)
                        && r.whole()
                        && resold(r, likely)
                        && !r.guessed
                        && !r.implied
                        && !r.made
                        && !r.unsure);
    }

    List<String> of(Pair pair) {
        List<String> signs = new ArrayList<>();
        String a = pair.supplier();
        String b = pair.recipient();
        told(signs, pair, a, b);
        chances(signs, a, b);
        List<Look> both = new ArrayList<>();
        for (Look look : looks) {
            if (look.names(a) && look.names(b)) {
                both.add(look);
            }
        }
        both.sort(Comparator.comparingDouble(look -> -look.pair(a, b)));
        for (int i = 0; i < 2; i++) {
            double chance = i < both.size() ? both.get(i).pair(a, b) : 0;
            Signs.exceeds(signs, "pair" + (i + 1), chance, CHANCES);
        }
        double sum = 0;
        double reverse = 0;
        for (Look look : both) {
            sum += look.pair(a, b);
            reverse = Math.max(reverse, look.pair(b, a));
        }
        Signs.exceeds(signs, "pairs", sum, SUMS);
        Signs.exceeds(signs, "reverse", reverse, CHANCES);
        Signs.exceeds(signs, "together", both.size(), COUNTS);
        if (!both.isEmpty()) {
            best(signs, both.get(0), a, b);
        }
        apart(signs, a, b);
        makes(signs, a, b);
        standing(signs, "A", a, supplies);
        standing(signs, "B", b, gets);
        Signs.add(signs, "A-exports-more", Exporters.rank(a) < Exporters.rank(b));
        Signs.add(signs, "military", military);
        Signs.exceeds(signs, "arms", (int) looks.stream().filter(Look::arms).count(), COUNTS);
        Signs.exceeds(signs, "actors", named.size(), COUNTS);
        return signs;
    }

    private void told(List<String> signs, Pair pair, String a, String b) {
        Signs.add(signs, "told", told(pair));
        Signs.add(signs, "told.reverse", told(pair.reverse()));
        Signs.add(signs, "told.A-to-open", told(new Pair(a, "null")));
        Signs.add(signs, "told.B-from-open", told(new Pair("null", b)));
        Signs.exceeds(signs, "told.A-supplies", count(p -> p.supplier().equals(a)), COUNTS);
        Signs.exceeds(signs, "told.B-gets", count(p -> p.recipient().equals(b)), COUNTS);
        Signs.exceeds(signs, "told.B-supplies", count(p -> p.supplier().equals(b)), COUNTS);
        Signs.exceeds(signs, "told.A-gets", count(p -> p.recipient().equals(a)), COUNTS);
        Signs.exceeds(signs, "told.pairs", pairs.size(), COUNTS);
        List<Report> same = told.stream()
                .filter(r -> a.equals(r.supplierCode()) && b.equals(r.recipientCode()))
                .toList();
        Signs.exceeds(signs, "told.times", same.size(), COUNTS);
        Signs.add(signs, "told.guessed", !same.isEmpty() && same.stream().allMatch(r -> r.guessed));
        Signs.add(signs, "told.unsure", !same.isEmpty() && same.stream().allMatch(r -> r.unsure));
    }

    private int count(Predicate<Pair> is) {
        return (int) pairs.stream().filter(is).count();
    }

    private void chances(List<String> signs, String a, String b) {
        double as = supplies.getOrDefault(a, 0.0);
        double bg = gets.getOrDefault(b, 0.0);
        Signs.exceeds(signs, "A.supplies", as, CHANCES);
        Signs.exceeds(signs, "B.gets", bg, CHANCES);
        Signs.exceeds(signs, "A.gets", gets.getOrDefault(a, 0.0), CHANCES);
        Signs.exceeds(signs, "B.supplies", supplies.getOrDefault(b, 0.0), CHANCES);
        Signs.exceeds(signs, "each", as * bg, CHANCES);
        Signs.exceeds(signs, "A.supplies-in-all", three(l -> l.supplies(a)), SUMS);
        Signs.exceeds(signs, "B.gets-in-all", three(l -> l.gets(b)), SUMS);
        Signs.exceeds(signs, "A.better-suppliers", better(supplies, as), COUNTS);
        Signs.exceeds(signs, "B.better-recipients", better(gets, bg), COUNTS);
    }

    private double three(ToDoubleFunction<Look> chance) {
        double first = 0;
        double second = 0;
        double third = 0;
        for (Look look : looks) {
            double next = chance.applyAsDouble(look);
            if (next > first) {
                third = second;
                second = first;
                first = next;
            } else if (next > second) {
                third = second;
                second = next;
            } else if (next > third) {
                third = next;
            }
        }
        return first + second + third;
    }

    private static int better(Map<String, Double> chances, double than) {
        int better = 0;
        for (double chance : chances.values()) {
            better += chance > than ? 1 : 0;
        }
        return better;
    }

    /** The sentence in which it is likeliest. */
    private void best(List<String> signs, Look best, String a, String b) {
        double otherSupplier = 0;
        double otherRecipient = 0;
        for (String other : best.codes()) {
            if (!other.equals(a) && !other.equals(b)) {
                otherSupplier = Math.max(otherSupplier, best.pair(other, b));
                otherRecipient = Math.max(otherRecipient, best.pair(a, other));
            }
        }
        Signs.exceeds(signs, "best.other-supplier", otherSupplier, CHANCES);
        Signs.exceeds(signs, "best.other-recipient", otherRecipient, CHANCES);
        Signs.exceeds(signs, "best.A-supplies", best.supplies(a), CHANCES);
        Signs.exceeds(signs, "best.B-gets", best.gets(b), CHANCES);
        Signs.exceeds(signs, "best.B-supplies", best.supplies(b), CHANCES);
        Signs.exceeds(signs, "best.A-gets", best.gets(a), CHANCES);
        Signs.exceeds(signs, "best.goods", best.goods(), COUNTS);
        Signs.exceeds(signs, "best.actors", best.codes().size(), COUNTS);
        Signs.exceeds(signs, "best.place", (double) best.at / sentences, SHARES);
        Signs.add(signs, "best.arms", best.arms());
        Signs.add(signs, "best.title", best.part == Part.TITLE);
        for (Report report : told) {
            if (report.at == best.at) {
                String from = report.supplierCode();
                String to = report.recipientCode();
                Signs.add(signs, "best.told", from != null && to != null);
                Signs.add(signs, "best.told-A", a.equals(from));
                Signs.add(signs, "best.told-B", b.equals(to));
                Signs.add(signs, "best.told-otherwise", a.equals(to) || b.equals(from));
            }
        }
    }

    /** The sentences that name only one of them, and those beside them. */
    private void apart(List<String> signs, String a, String b) {
        double gets = 0;
        double supplies = 0;
        double after = 0;
        double before = 0;
        for (Look look : looks) {
            Look last = lookAt.get(look.at - 1);
            if (look.names(b) && !look.names(a)) {
                gets = Math.max(gets, look.gets(b));
                if (named(a, look.at - 1)) {
                    double chance = last == null || !last.names(a) ? UNSEEN : last.supplies(a);
                    after = Math.max(after, look.gets(b) * chance);
                }
            }
            if (look.names(a) && !look.names(b)) {
                supplies = Math.max(supplies, look.supplies(a));
                if (named(b, look.at - 1)) {
                    double chance = last == null || !last.names(b) ? UNSEEN : last.gets(b);
                    before = Math.max(before, look.supplies(a) * chance);
                }
            }
        }
        Signs.exceeds(signs, "apart.B-gets", gets, CHANCES);
        Signs.exceeds(signs, "apart.A-supplies", supplies, CHANCES);
        Signs.exceeds(signs, "apart.each", gets * supplies, CHANCES);
        Signs.exceeds(signs, "apart.A-before", after, CHANCES);
        Signs.exceeds(signs, "apart.B-before", before, CHANCES);
    }

    /** Whose make the goods are that stand beside them. */
    private void makes(List<String> signs, String a, String b) {
        List<Look> make = makes.getOrDefault(a, List.of());
        Signs.exceeds(signs, "A.makes", make.size(), COUNTS);
        Signs.exceeds(
                signs,
                "A.makes-for-B",
                (int) make.stream().filter(l -> l.names(b)).count(),
                COUNTS);
        double gets = make.stream().mapToDouble(l -> l.gets(b)).max().orElse(0);
        Signs.exceeds(signs, "A.makes-B-gets", gets, CHANCES);
        Signs.exceeds(signs, "B.makes", makes.getOrDefault(b, List.of()).size(), COUNTS);
        boolean other = makes.entrySet().stream()
                .anyMatch(m -> !m.getKey().equals(a) && m.getValue().stream().anyMatch(l -> l.names(b)));
        Signs.add(signs, "other-makes-for-B", other);
    }

    boolean named(String code, int at) {
        return named.getOrDefault(code, Set.of()).contains(at);
    }

    private void standing(List<String> signs, String side, String code, Map<String, Double> role) {
        double share = (double) named.getOrDefault(code, Set.of()).size() / sentences;
        Signs.exceeds(signs, side + ".named", share, SHARES);
        Signs.add(signs, side, ".title", title.contains(code));
        Signs.add(signs, side, ".about", Objects.equals(code, about));
        Signs.add(signs, side, ".likeliest", better(role, role.getOrDefault(code, 0.0)) == 0);
        Signs.exceeds(signs, side + ".rank", Exporters.rank(code), RANKS);
    }
}
