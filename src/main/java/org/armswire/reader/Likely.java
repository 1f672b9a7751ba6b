package org.armswire.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.armswire.knowledge.RoleModel;
import org.armswire.model.Part;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/**
 * Weighs who supplies whom by all that an article shows. Where it names two actors and arms and no pattern ties them together, its signs
 * say how likely it is that the one supplies the other; where a pattern does, whether to believe it. What the signs say has been learnt
 * from labelled articles.
 */
final class Likely {

    /**
     * What is likely.
     *
     * @param chance from 0 to 1
     * @param reports of it, one for each kind of goods
     */
    record Found(double chance, List<Report> reports) {}

    /**
     * What an article is likely to tell beside what the grammar found, the likeliest first, and what it is unlikely to.
     *
     * @param doubtful some of the reports that the grammar made
     */
    record Weighed(List<Found> found, List<Report> doubtful) {}

    static final String PATTERN = "likely";

    /** So likely a transfer is told that no pattern covers. */
    private static final double LIKELY = 0.45;
    /** What no sentence says more of is not worth weighing. */
    private static final double HOPELESS = 0.1;
    /** So unlikely a transfer is not told though a pattern does. */
    private static final double UNLIKELY = 0.2;
    /** A text of fewer sentences, its title among them, does not show how sentences hang together, and nothing was learnt from such. */
    static final int FEWEST = 4;
    /** What tells of something done, in whatever words. */
    private static final EnumSet<Cue> FACTS =
            EnumSet.of(Cue.DELIVERED, Cue.DONE, Cue.HABIT, Cue.BUYER, Cue.FUNDING, Cue.PARTNERS, Cue.NEGOTIATING);
    /** How much words tell: the verb of a transfer most. */
    private static final int VERB = 4;

    private static final int NOUN = 3;
    private static final int INTENT = 2;
    private static final int FACT = 1;
    /** A sentence that names only one of the two says less than one that names both. */
    private static final double BESIDE = 0.5;

    private final @Nullable RoleModel model;
    private final List<Look> looks = new ArrayList<>();
    /** What the article shows, when its sentences have been judged. */
    private @Nullable Supplier<ArticleSigns> article;

    private @Nullable ArticleSigns weighed;
    private final Map<Pair, Double> chances = new HashMap<>();

    Likely(@Nullable RoleModel model) {
        this.model = model;
    }

    /** Whether there is anything to judge by. */
    boolean learnt() {
        return model != null;
    }

    /** Looks at a sentence. */
    void look(Scene scene, Supplier<Reporter> reporter, Part part, boolean military, Memory memory, int at) {
        if (model != null) {
            Look look = Look.at(scene, reporter, part, military, memory, at);
            if (look != null) {
                looks.add(look);
            }
        }
    }

    /** All sentences looked at, to learn from. */
    List<Look> looks() {
        return looks;
    }

    /** What the article shows by what its sentences are now judged to say, to learn from; null when no sentence was looked at. */
    @Nullable
    ArticleSigns article() {
        return article == null ? null : article.get();
    }

    /** Weighs all that an article tells: what is likely and not told, and what is told and unlikely. */
    Weighed weigh(List<Report> told, Memory memory, boolean military, int sentences) {
        if (model == null || looks.isEmpty() || sentences < FEWEST) {
            return new Weighed(List.of(), List.of());
        }
        article = () -> new ArticleSigns(looks, told, memory, military, sentences);
        looks.forEach(look -> look.judgeActors(model));
        looks.forEach(look -> look.judgePairs(model));
        ArticleSigns signs = article.get();
        weighed = signs;
        chances.clear();
        Map<Pair, Double> likely = new LinkedHashMap<>();
        Set<Pair> unlikely = new HashSet<>();
        for (Pair pair : signs.candidates()) {
            if (!signs.told(pair) && !hopeful(pair, signs)) {
                continue;
            }
            double chance = chance(pair);
            if (signs.told(pair) && chance < UNLIKELY) {
                unlikely.add(pair);
            } else if (!signs.told(pair) && chance >= LIKELY) {
                likely.put(pair, chance);
            }
        }
        List<Report> doubtful =
                told.stream().filter(r -> unlikely.contains(r.pair())).toList();
        return new Weighed(found(likely, signs, memory), doubtful);
    }

    /** How likely it is that one supplies another, by the whole article; nothing where that has not been weighed. */
    double chance(Pair pair) {
        RoleModel trees = model;
        ArticleSigns signs = weighed;
        return trees == null || signs == null
                ? 0
                : chances.computeIfAbsent(pair, p -> trees.article().chance(signs.of(p)));
    }

    private boolean hopeful(Pair pair, ArticleSigns signs) {
        for (Look look : looks) {
            if (says(look, pair, signs) > HOPELESS) {
                return true;
            }
        }
        return false;
    }

    private List<Found> found(Map<Pair, Double> chances, ArticleSigns signs, Memory memory) {
        List<Found> found = new ArrayList<>();
        Set<Pair> known = new HashSet<>();
        chances.entrySet().stream()
                .sorted(Map.Entry.<Pair, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(scored -> {
                    Pair pair = scored.getKey();
                    Pair reverse = pair.reverse();
                    Found one = signs.told(reverse) || known.contains(reverse) ? null : found(scored, signs, memory);
                    if (one != null) {
                        known.add(pair);
                        found.add(one);
                    }
                });
        return found;
    }

    /** Reports a pair from the sentence that says most of it; null where none says what and how far. */
    private @Nullable Found found(Map.Entry<Pair, Double> scored, ArticleSigns signs, Memory memory) {
        Pair pair = scored.getKey();
        List<Look> order = looks.stream()
                .filter(l -> says(l, pair, signs) > 0)
                .sorted(Comparator.comparingDouble((Look l) -> -says(l, pair, signs)))
                .toList();
        for (Look look : order) {
            Draft draft = draft(look, pair.supplier(), pair.recipient(), memory);
            List<Report> reports =
                    draft == null ? List.of() : look.reporter.get().reports(draft);
            if (!reports.isEmpty() && reports.stream().noneMatch(signs::settled)) {
                return new Found(scored.getValue(), reports);
            }
        }
        return null;
    }

    /** How much a sentence says of a pair: nothing unless it names both, or one of them right after a sentence that names the other. */
    private static double says(Look look, Pair pair, ArticleSigns signs) {
        String supplier = pair.supplier();
        String recipient = pair.recipient();
        if (look.names(supplier) && look.names(recipient)) {
            return look.pair(supplier, recipient);
        }
        if (look.names(recipient) && signs.named(supplier, look.at - 1)) {
            return BESIDE * look.gets(recipient);
        }
        return look.names(supplier) && signs.named(recipient, look.at - 1) ? BESIDE * look.supplies(supplier) : 0;
    }

    private static @Nullable Draft draft(Look look, String supplier, String recipient, Memory memory) {
        List<Item> items = look.scene.items;
        Party from = party(items, supplier, memory);
        Party to = party(items, recipient, memory);
        int near = goods(look, supplier, recipient);
        int at = look.actors.getOrDefault(recipient, look.actors.getOrDefault(supplier, 0));
        int trigger = trigger(items, near < 0 ? at : near);
        Ware meant = look.meant;
        if (from == null || to == null || trigger < 0 || (near < 0 && meant == null)) {
            return null;
        }
        Draft draft = new Draft(PATTERN, trigger);
        if (near >= 0) {
            draft.goods = items.get(near);
        } else {
            draft.goods = new Item(Kind.GOODS, items.get(trigger).from, items.get(trigger).to);
            draft.goods.wares.add(meant);
        }
        draft.settled = true;
        draft.suppliers.add(from);
        draft.recipients.add(to);
        return draft;
    }

    /** An actor as the sentence names it, sooner where it acts than where it only speaks, else as the article does; or null. */
    static @Nullable Party party(List<Item> items, String code, Memory memory) {
        return items.stream()
                .filter(item -> item.kind == Kind.ACTOR)
                .sorted(Comparator.comparing((Item item) -> item.speaker))
                .flatMap(item -> item.parties.stream())
                .filter(party -> party.code().equals(code))
                .findFirst()
                .orElseGet(() -> memory.named(code));
    }

    /** Which of the items are the goods nearest to the two, or -1. */
    private static int goods(Look look, String supplier, String recipient) {
        List<Item> items = look.scene.items;
        int a = look.actors.getOrDefault(supplier, look.actors.getOrDefault(recipient, 0));
        int b = look.actors.getOrDefault(recipient, a);
        int goods = -1;
        int near = Integer.MAX_VALUE;
        for (int i = 0; i < items.size(); i++) {
            int apart = Math.min(Math.abs(i - a), Math.abs(i - b));
            if (items.get(i).goods() && apart < near) {
                goods = i;
                near = apart;
            }
        }
        return goods;
    }

    /**
     * The word that tells most of how far it has got: a verb of transfer, else a noun, else one of intent or of something done, the one
     * nearest to the goods; or -1.
     */
    static int trigger(List<Item> items, int goods) {
        int best = -1;
        int rank = 0;
        for (int i = 0; i < items.size(); i++) {
            int telling = telling(items.get(i));
            boolean nearer = best < 0 || Math.abs(i - goods) < Math.abs(best - goods);
            if (telling > rank || (telling == rank && telling > 0 && nearer)) {
                best = i;
                rank = telling;
            }
        }
        return best;
    }

    private static int telling(Item item) {
        if (item.verb != null) {
            return VERB;
        }
        if (item.is(Cue.SUPPLY_NOUN) || item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.DEAL_NOUN) || item.is(Cue.AID)) {
            return NOUN;
        }
        if (item.kind != Kind.WORD) {
            return 0;
        }
        boolean means =
                item.is(Cue.AGREED) || item.is(Cue.REFUSED) || item.is(Cue.CONSIDERED) || item.is(Cue.REQUESTED);
        return means ? INTENT : FACTS.stream().anyMatch(item::is) ? FACT : 0;
    }
}
