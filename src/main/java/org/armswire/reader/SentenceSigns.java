package org.armswire.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.armswire.knowledge.SignSet;
import org.armswire.model.Part;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/**
 * The signs of a sentence by which one learns who of its actors supplies whom: how each stands in it, where the goods and the words of
 * transfer are, what kind of states they are. No sign depends on the name of an actor or on a word of the language.
 */
final class SentenceSigns {

    /** Codes of states have so many letters; those of groups and unions, more. */
    private static final int STATE = 3;

    private static final CueSet NOUNS = CueSet.of(Signs.NOUNS);
    private static final int MANY = 3;
    private static final int MOST = 5;

    private final Scene scene;
    private final List<Item> items;
    private final Map<String, Integer> actors;
    private final int first;
    private final List<Integer> goods = new ArrayList<>();
    /** Of each item the verb or noun of transfer that it is, or null. */
    private final @Nullable String[] triggers;

    /** Of each item what nouns of transfer it may be. */
    private final List<List<Cue>> nouns = new ArrayList<>();

    private final Set<String> makers = new TreeSet<>();
    private final Set<String> origins = new TreeSet<>();
    private final boolean pauses;
    private final boolean arms;
    /** Those that all actors of the sentence share. */
    private final List<String> shared = new ArrayList<>();
    /** The same as trees ask for them, and those of each actor as one of two: it stands in many pairs. */
    private @Nullable SignSet all;

    private final Map<String, SignSet> asFirst = new HashMap<>();
    private final Map<String, SignSet> asSecond = new HashMap<>();

    /** @param actors where each actor stands among the items of the scene */
    SentenceSigns(Scene scene, Part part, boolean military, Memory memory, Map<String, Integer> actors) {
        this.scene = scene;
        this.items = scene.items;
        this.actors = actors;
        this.first = actors.values().stream().mapToInt(i -> i).min().orElse(0);
        this.triggers = new String[items.size()];
        Set<String> categories = new TreeSet<>();
        boolean system = false;
        boolean named = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            triggers[i] = trigger(item);
            nouns.add(nouns(item));
            if (item.goods()) {
                goods.add(i);
            }
            for (Ware ware : item.wares) {
                categories.add(ware.goods().category().code());
                system |= ware.goods().system() != null;
                named |= ware.goods().arms();
                makers.add(String.valueOf(ware.goods().origin()));
                ware.origin().forEach(o -> origins.add(o.code()));
            }
        }
        this.arms = named;
        this.pauses = items.stream().anyMatch(this::pause);
        Signs.shown(scene, shared);
        categories.forEach(category -> shared.add("goods=" + category));
        Signs.add(shared, "goods=none", goods.isEmpty());
        Signs.add(shared, "system", system);
        Signs.add(shared, "arms", arms);
        Signs.add(shared, "title", part == Part.TITLE);
        Signs.add(shared, "military", military);
        Signs.add(shared, "lately", memory.deals().toldLately());
        Signs.add(shared, "fresh", memory.fresh());
        shared.add("actors=" + Math.min(actors.size(), MOST));
    }

    boolean arms() {
        return arms;
    }

    /** Whether an actor makes some of the goods, or the text says so. */
    boolean makes(String code) {
        return makers.contains(code) || origins.contains(code);
    }

    /** Of one actor. */
    List<String> of(String code) {
        List<String> signs = new ArrayList<>(shared);
        signs.addAll(alone(code));
        return signs;
    }

    /** The same as trees ask for them. */
    SignSet shown(String code) {
        return shared().with(alone(code));
    }

    /** Of two, A and B. */
    List<String> of(String a, String b) {
        List<String> signs = new ArrayList<>(shared);
        signs.addAll(one("A", a));
        signs.addAll(one("B", b));
        signs.addAll(both(a, b));
        return signs;
    }

    /** The same as trees ask for them. */
    SignSet shown(String a, String b) {
        SignSet first = asFirst.computeIfAbsent(a, code -> shared().with(one("A", code)));
        SignSet second = asSecond.computeIfAbsent(b, code -> SignSet.of(one("B", code)));
        return first.with(second).with(both(a, b));
    }

    private SignSet shared() {
        SignSet set = all == null ? SignSet.of(shared) : all;
        all = set;
        return set;
    }

    private List<String> alone(String code) {
        List<String> signs = one("X", code);
        Signs.add(signs, "only", actors.size() == 1);
        return signs;
    }

    /** How two stand to each other in the sentence. */
    private List<String> both(String a, String b) {
        List<String> signs = new ArrayList<>();
        int at = actors.getOrDefault(a, 0);
        int to = actors.getOrDefault(b, 0);
        int low = Math.min(at, to);
        int high = Math.max(at, to);
        String order = at < to ? "AB" : "BA";
        String underA = under(at);
        String underB = under(to);
        signs.add(Joins.of("order=", order));
        signs.add(Joins.of(Joins.of("under=", underA), "/", underB));
        Signs.add(signs, order, ".goods-between", goods(low, high));
        Signs.add(signs, order, ".goods-behind", goods(high, items.size()));
        Signs.add(signs, order, ".goods-before", goods(-1, low));
        signs.add("apart=" + step(high - low, 4, 8, 16));
        Signs.add(signs, "A-exports-more", Exporters.rank(a) < Exporters.rank(b));
        Signs.add(signs, "adjacent", high - low == 1);
        int others = 0;
        int marks = 0;
        Set<String> between = new TreeSet<>();
        int words = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String place = at < i ? to < i ? "AB*" : "A*" : to < i ? "B*" : "*";
            String word = triggers[i];
            if (item.verb != null && word != null) {
                String verb = Joins.of("verb=", word);
                signs.add(verb);
                signs.add(Joins.of(verb, ":", place));
            } else {
                nouns.get(i).forEach(noun -> signs.add(Joins.of(Joins.of("noun=", noun.name()), ":", place)));
            }
            if (low < i && i < high) {
                others += item.parties.isEmpty() ? 0 : 1;
                marks += pause(item) ? 1 : 0;
                if (word != null) {
                    between.add(word);
                    words++;
                }
            }
        }
        signs.add(order + ".others=" + Math.min(MANY, others));
        signs.add(order + ".pauses=" + Math.min(MANY, marks));
        signs.add(order + ".triggers=" + Math.min(MANY, words));
        for (String trigger : between) {
            String path = Joins.of("path=", order, ":");
            signs.add(Joins.of(Joins.of(path, underA, ","), trigger, Joins.of(",", underB)));
            signs.add(Joins.of(path, trigger));
        }
        if (between.isEmpty()) {
            signs.add(Joins.of(Joins.of("path=", order, ":"), underA, Joins.of(",", underB)));
        }
        return signs;
    }

    /** Whether goods stand between two places. */
    private boolean goods(int low, int high) {
        for (int at : goods) {
            if (low < at && at < high) {
                return true;
            }
        }
        return false;
    }

    /** How one of them stands in the sentence. */
    private List<String> one(String side, String code) {
        List<String> signs = new ArrayList<>();
        int at = actors.getOrDefault(code, 0);
        Item item = items.get(at);
        String under = under(at);
        signs.add(Joins.of(side, ".under=", under));
        Signs.add(signs, side, ".demonym", item.demonym);
        Signs.add(signs, side, ".possessive", item.possessive);
        Signs.add(signs, side, ".describes", item.describes != null);
        Signs.add(signs, side, ".speaker", item.speaker);
        Signs.add(signs, side, ".adjective", item.adjective);
        for (Party party : item.parties) {
            if (party.code().equals(code)) {
                Signs.add(signs, side, ".company", party.company());
                Signs.add(signs, side, ".meant", party.known() != null);
            }
        }
        Signs.add(signs, side, ".large", Exporters.large(code));
        Signs.add(signs, side, ".exports", Exporters.exports(code));
        Signs.add(signs, side, ".no-state", code.length() > STATE);
        Signs.add(signs, side, ".about", code.equals(scene.topic.state()));
        Signs.add(signs, side, ".first", at == first);
        Signs.add(signs, side, ".makes", makers.contains(code));
        Signs.add(signs, side, ".origin", origins.contains(code));
        Signs.add(signs, side, ".list", item.parties.size() > 1);
        Signs.add(signs, side, ".no-pause", !pauses);
        goods(signs, side, at);
        triggers(signs, side, at, under);
        if (at + 1 < items.size()) {
            signs.add(Joins.of(side, ".next=", name(items.get(at + 1))));
        }
        if (at > 0) {
            signs.add(Joins.of(side, ".last=", name(items.get(at - 1))));
        }
        return signs;
    }

    private void goods(List<String> signs, String side, int at) {
        int near = nearest(goods, at);
        if (near < 0) {
            return;
        }
        Signs.add(signs, side, ".goods-before", goods.get(0) < at);
        Signs.add(signs, side, ".goods-behind", goods.get(goods.size() - 1) > at);
        signs.add(side + ".goods" + (near < at ? "<" : ">") + step(Math.abs(near - at), 2, 3, 5, 9));
        Signs.add(
                signs,
                side,
                ".goods-past-actor",
                between(near, at, i -> !items.get(i).parties.isEmpty()));
    }

    private void triggers(List<String> signs, String side, int at, String under) {
        List<Integer> all = new ArrayList<>();
        String before = null;
        String behind = null;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String where = i < at ? "<" : ">";
            String word = triggers[i];
            if (item.verb != null && word != null) {
                signs.add(Joins.of(Joins.of(side, ".verb="), word, where));
                before = i < at ? word : before;
                behind = i > at && behind == null ? word : behind;
            } else {
                nouns.get(i).forEach(noun -> signs.add(Joins.of(Joins.of(side, ".noun="), noun.name(), where)));
            }
            if (word != null) {
                all.add(i);
            }
        }
        if (before != null) {
            signs.add(Joins.of(side, ".verb-before=", before));
        }
        if (behind != null) {
            signs.add(Joins.of(side, ".verb-behind=", behind));
        }
        int near = nearest(all, at);
        if (near >= 0) {
            String trigger = Joins.of(String.valueOf(triggers[near]), near < at ? "<" : ">");
            signs.add(Joins.of(side, ".near=", trigger));
            signs.add(Joins.of(Joins.of(side, ".near=", under), ",", trigger));
            signs.add(side + ".apart=" + step(Math.abs(near - at), 2, 4, 7, 12));
            Signs.add(
                    signs,
                    side,
                    ".near-past-actor",
                    between(near, at, i -> i != at && !items.get(i).parties.isEmpty()));
            Signs.add(signs, side, ".near-past-pause", between(near, at, i -> pause(items.get(i))));
        }
    }

    private static boolean between(int one, int other, IntPredicate is) {
        return IntStream.range(Math.min(one, other) + 1, Math.max(one, other)).anyMatch(is);
    }

    /** The nearest of these, the earlier of two; or -1. */
    private static int nearest(List<Integer> of, int at) {
        int near = -1;
        for (int one : of) {
            if (near < 0 || Math.abs(one - at) < Math.abs(near - at)) {
                near = one;
            }
        }
        return near;
    }

    private String under(int at) {
        Cue under = items.get(at).parties.isEmpty() ? null : scene.preposition(at);
        return under == null ? "-" : under.name();
    }

    private boolean pause(Item item) {
        if (item.kind != Kind.MARK) {
            return false;
        }
        char mark = scene.tokens.text.charAt(scene.tokens.start[item.from]);
        return mark == ',' || mark == ';';
    }

    private static List<Cue> nouns(Item item) {
        return item.word == null || item.word.cues().firstOf(NOUNS) == null
                ? List.of()
                : Signs.NOUNS.stream().filter(item::is).toList();
    }

    private static @Nullable String trigger(Item item) {
        if (item.verb != null) {
            String verb = item.verb.name();
            verb = item.form(Form.PARTICIPLE) ? Joins.of(verb, "p") : verb;
            verb = item.form(Form.ING) ? Joins.of(verb, "i") : verb;
            return item.form(Form.BASE) ? Joins.of(verb, "b") : verb;
        }
        Cue cue = item.word == null ? null : item.word.cues().firstOf(Signs.TRIGGERS);
        return cue == null ? null : cue.name();
    }

    /** What kind of word an item is. */
    private static String name(Item item) {
        if (item.verb != null) {
            return item.verb.name();
        }
        Cue cue = item.word == null ? null : item.word.cues().firstOf(Signs.ALL);
        return cue == null ? item.kind.name() : cue.name();
    }

    /** How many of the steps a number reaches. */
    private static int step(int of, int... steps) {
        int reached = 0;
        for (int step : steps) {
            reached += of >= step ? 1 : 0;
        }
        return reached;
    }
}
