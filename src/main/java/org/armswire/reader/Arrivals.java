package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/** Reads goods that come by themselves: {@code The first jets arrived in May}, {@code shells from Serbia have reached Ukraine}. */
final class Arrivals {

    private static final CueSet WORDS = CueSet.of(Set.of(Cue.ARRIVE, Cue.BOUND, Cue.COME, Cue.CARRIER));

    /** What also comes through the air to those whom it is fired at. */
    private static final Set<Category> FIRED =
            EnumSet.of(Category.MISSILE, Category.UAV, Category.AMMUNITION, Category.ARTILLERY);

    /** What a state's own forces do not take with them, so that who gets it got it from whose it is: {@code French arms reached Oman}. */
    private static final Set<Category> HANDED =
            EnumSet.of(Category.UNSPECIFIED, Category.SMALL_ARMS, Category.PARTS, Category.AIR_DEFENCE);

    /** What is on its way from one to another. */
    static final String BOUND = "bound";

    private static final Set<String> GO = Set.of("go", "goes", "went", "gone");

    private static final int REACH = 10;
    /** So far before goods stands whose they are. */
    private static final int OWN = 3;

    private final Scene scene;
    private final List<Item> items;

    Arrivals(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    List<Draft> drafts() {
        if (!scene.hasAny(WORDS)) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Item word = items.get(i);
            boolean comes = (word.is(Cue.ARRIVE) && !noun(i)) || word.is(Cue.BOUND);
            Item goods = comes && word.verb == null && !scene.civil ? comer(i) : null;
            Draft draft = goods == null || elsewhere(i) ? null : draft(word, i, goods);
            draft = draft == null && word.is(Cue.COME) ? inverted(i) : draft;
            draft = draft == null && goods == null && word.is(Cue.BOUND) ? these(i) : draft;
            draft = draft == null && word.is(Cue.CARRIER) ? carried(i) : draft;
            if (draft != null) {
                found.add(draft);
            }
        }
        return found;
    }

    /** {@code From Pakistan came three jets}. */
    private @Nullable Draft inverted(int i) {
        Item source = new Remote(scene).source(i);
        int last = items.get(i - 1).is(Cue.HAVE) || items.get(i - 1).is(Cue.WILL) ? i - 2 : i - 1;
        boolean inverted = source != null
                && last > 0
                && items.get(last) == source
                && items.get(i).is(Cue.COME);
        Complements right = inverted ? Complements.ofVerb(scene, i) : null;
        if (right == null || right.goods == null) {
            return null;
        }
        Draft draft = new Draft("arrive", i);
        draft.goods = right.goods;
        draft.implied = true;
        draft.supplier(source);
        right.near(Cue.TO, draft::recipient);
        right.near(Cue.FOR, draft::recipient);
        return draft;
    }

    /** {@code the last batch of 38 tanks is due}: the goods to the left, under nothing or under {@code of}. */
    private @Nullable Item comer(int i) {
        for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
            Item item = items.get(j);
            Cue under = item.goods() ? scene.preposition(j) : null;
            if (item.goods() && (under == null || under == Cue.OF)) {
                return items.get(j + 1).is(Cue.FIRED) ? null : item;
            }
            Cue by = item.party() ? scene.preposition(j) : null;
            boolean traced = items.get(i).is(Cue.TRACED);
            boolean lead = by == Cue.AGAINST && new Handovers(scene).leader(j - 2) == item;
            boolean another = item.party()
                    && !lead
                    && by != Cue.FROM
                    && by != Cue.BY
                    && by != Cue.OF
                    && (by != Cue.IN || !traced);
            boolean told =
                    item.form(Form.PARTICIPLE) && j > 0 && items.get(j - 1).goods();
            if ((item.verb != null && !told) || item.is(Cue.SAY) || another || scene.tokens.mark(item.from, ';')) {
                return null;
            }
        }
        return null;
    }

    /** {@code came back}, {@code went down}: nothing is said of where it came to. */
    private boolean elsewhere(int i) {
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        boolean told = next == null
                || next.kind == Item.Kind.MARK
                || next.is(Cue.TO)
                || next.is(Cue.FROM)
                || next.is(Cue.IN)
                || next.is(Cue.AND)
                || (next.word != null && Times.relative(next.word));
        Item sum = next != null && next.is(Cue.TO) && i + 2 < items.size() ? items.get(i + 2) : null;
        told |= new Remote(scene).source(i) != null;
        return items.get(i).is(Cue.COME) && (!told || (sum != null && money(sum)));
    }

    /** {@code comes to EUR 5 million}. */
    private static boolean money(Item item) {
        return item.kind == Item.Kind.NUMBER
                || (item.word != null && !item.word.currency().isEmpty());
    }

    private @Nullable Draft draft(Item word, int i, Item goods) {
        return word.is(Cue.BOUND) ? bound(i, goods) : word.is(Cue.TRACED) ? trace(i, goods) : arrival(i, goods);
    }

    /** {@code Half of the rifles seized from the rebels were traced to Oman}: it has sold them, whoever brought them. */
    private @Nullable Draft trace(int i, Item goods) {
        Draft draft = new Draft("trace", i);
        draft.goods = goods;
        Item source = Complements.ofVerb(scene, i).direct;
        if (source == null) {
            return null;
        }
        draft.supplier(source);
        Clauses clauses = new Clauses(scene);
        clauses.under(Cue.FROM, goods, i).forEach(draft::recipient);
        if (draft.recipients.isEmpty()) {
            clauses.under(Cue.BY, goods, i).forEach(draft::recipient);
        }
        if (draft.recipients.isEmpty()) {
            clauses.under(Cue.IN, goods, i).forEach(draft::recipient);
        }
        return draft;
    }

    /** {@code whose reach}, {@code its reach}: nothing comes. */
    private boolean noun(int i) {
        Item before = items.get(i - 1);
        return before.is(Cue.WHOSE) || before.is(Cue.DETERMINER) || before.possessive;
    }

    /**
     * {@code Qatar's jets had been earmarked for Oman}, {@code Turkish drones destined for Oman}, {@code rifles bound for Oman from Iran}:
     * whose they are, or whence they come, gives them to whom they are meant for.
     */
    private @Nullable Draft bound(int i, @Nullable Item goods) {
        Item whom = i + 1 < items.size() && items.get(i + 1).is(Cue.DETERMINER) && i + 2 < items.size()
                ? items.get(i + 2)
                : i + 1 < items.size() ? items.get(i + 1) : null;
        if (whom == null || !whom.party()) {
            return null;
        }
        Draft draft = new Draft(BOUND, i);
        draft.goods = goods;
        Item owner = goods == null ? null : owner(goods);
        if (owner != null) {
            draft.supplier(owner);
        }
        if (draft.suppliers.isEmpty()) {
            Complements.ofVerb(scene, i).each(Cue.FROM, draft::supplier);
        }
        if (draft.suppliers.isEmpty() && goods != null) {
            new Clauses(scene).from(goods, i).forEach(draft::supplier);
            draft.suppliers.addAll(draft.suppliers.isEmpty() && handed(i, goods) ? from(goods) : List.of());
        }
        draft.recipient(whom);
        boolean same = draft.suppliers.stream()
                .anyMatch(s -> whom.parties.stream().anyMatch(w -> w.code().equals(s.code())));
        return draft.suppliers.isEmpty() || same ? null : draft;
    }

    /** {@code warships en route to Oman} are on the move themselves, {@code warships meant for Oman} are to be handed over. */
    private boolean handed(int i, Item goods) {
        Category category = goods.wares.get(0).goods().category();
        boolean moves = category == Category.SHIP || category == Category.AIRCRAFT;
        return !moves || items.get(i).is(Cue.FOR);
    }

    /** {@code Turkish} in {@code Turkish drones}; but {@code Turkish-made drones} may be anybody's. */
    private List<Item.Party> from(Item goods) {
        for (int j = items.indexOf(goods) - 1; j >= 0; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return item.describes == goods && item.demonym ? item.parties : List.of();
            }
            if (item.kind != Item.Kind.OTHER && item.kind != Item.Kind.NUMBER) {
                return List.of();
            }
        }
        return List.of();
    }

    /** {@code The dhow had set out from Norway on a route to Oman}: with the goods that were found on it. */
    private @Nullable Draft carried(int i) {
        Draft draft = new Draft(BOUND, i);
        if (!scene.tokens.reads(items.get(i - 1).from, "the")) {
            return null;
        }
        for (int j = i + 1; j < items.size(); j++) {
            Item item = items.get(j);
            Cue under = item.party() ? scene.preposition(j) : null;
            boolean to = under == Cue.TO || items.get(j - 1).is(Cue.BOUND);
            if (under == Cue.FROM && draft.suppliers.isEmpty()) {
                draft.supplier(item);
            } else if (to && draft.recipients.isEmpty()) {
                draft.recipient(item);
            }
        }
        draft.anaphor = true;
        return draft.suppliers.isEmpty() || draft.recipients.isEmpty() ? null : draft;
    }

    /** {@code They were on their way to Oman from Iran}: the goods told of just before. */
    private @Nullable Draft these(int i) {
        for (int j = i - 1; j >= 0; j--) {
            Item item = items.get(j);
            boolean they = item.is(Cue.PRONOUN) && !item.is(Cue.DETERMINER) && !item.is(Cue.PERSON);
            if (they
                    && (j == 0
                            || items.get(j - 1).is(Cue.SAY)
                            || items.get(j - 1).is(Cue.RELATIVE))) {
                Draft draft = bound(i, null);
                if (draft != null) {
                    draft.anaphor = true;
                }
                return draft;
            }
            if (!item.is(Cue.BE) && !item.is(Cue.HAVE) && !item.is(Cue.NOT) && item.kind != Item.Kind.OTHER) {
                return null;
            }
        }
        return null;
    }

    /** {@code Qatar's} in {@code Qatar's dozen Mirages}. */
    private @Nullable Item owner(Item goods) {
        for (int j = items.indexOf(goods) - 1; j >= 0; j--) {
            Item item = items.get(j);
            if (item.actor() && item.possessive) {
                return item;
            }
            boolean inside = item.kind == Item.Kind.NUMBER
                    || item.kind == Item.Kind.OTHER
                    || item.is(Cue.APPROX)
                    || item.is(Cue.FLEET)
                    || (item.word != null && item.word.number() > 0);
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** {@code Its first jets will arrive in May}: where the article asks who gives some, they come from whose they are. */
    private Draft sent(int i, Item goods, Item owner) {
        Draft draft = new Draft("give.arrive", i);
        draft.goods = goods;
        draft.called = true;
        draft.suppliers.addAll(owner.parties);
        return draft;
    }

    /** {@code its} in {@code its first jets}. */
    private @Nullable Item own(Item goods) {
        int at = items.indexOf(goods);
        for (int j = at - 1; j >= 0 && j >= at - OWN; j--) {
            Item item = items.get(j);
            if (item.is(Cue.PRONOUN) && item.is(Cue.DETERMINER)) {
                return item.parties.isEmpty() ? null : item;
            }
            if (item.kind != Item.Kind.OTHER && item.kind != Item.Kind.NUMBER && !item.is(Cue.DETERMINER)) {
                return null;
            }
        }
        return null;
    }

    /** {@code arms from Norway reached Oman}: what nobody's own forces bring along. */
    private static boolean shipped(Draft draft, Item goods) {
        return HANDED.contains(goods.wares.get(0).goods().category())
                || draft.recipients.stream().anyMatch(r -> Exporters.faction(r.code()));
    }

    /** {@code have gone to}: who makes goods that go somewhere sells them there. */
    private boolean goes(int i) {
        boolean go = GO.stream().anyMatch(word -> scene.tokens.reads(items.get(i).from, word));
        return go && i + 1 < items.size() && items.get(i + 1).is(Cue.TO);
    }

    /** {@code Turkey's drones}, {@code Turkish drones}: whose make they are has sold them to whom they have gone. */
    private void sold(Item goods, Draft draft) {
        Item owner = new Clauses(scene).possessor(goods);
        boolean maker = owner != null && Exporters.makes(owner.parties.get(0).code(), goods);
        List<Item.Party> from =
                owner != null && maker ? owner.parties : goods.wares.get(0).origin();
        from.stream()
                .filter(f -> draft.recipients.stream().noneMatch(r -> r.code().equals(f.code())))
                .forEach(draft.suppliers::add);
        draft.implied = draft.suppliers.isEmpty();
    }

    private @Nullable Draft arrival(int i, Item goods) {
        Draft draft = new Draft("arrive", i);
        draft.goods = goods;
        draft.implied = true;
        Complements right = Complements.ofVerb(scene, i);
        right.near(Cue.FROM, draft::supplier);
        new Clauses(scene).from(goods, i).forEach(draft::supplier);
        draft.supplier(draft.suppliers.isEmpty() ? new Remote(scene).source(i) : null);
        right.near(Cue.TO, draft::recipient);
        right.near(Cue.IN, draft::recipient);
        if (items.get(i).is(Cue.FINDS_WAY) && draft.recipients.isEmpty()) {
            right.near(Cue.WITH, draft::recipient);
        }
        Item leader = draft.suppliers.isEmpty() ? new Handovers(scene).leader(items.indexOf(goods) + 1) : null;
        draft.supplier(leader);
        if (right.direct != null && draft.recipients.isEmpty()) {
            draft.recipient(right.direct);
        }
        if (draft.suppliers.isEmpty()
                && !draft.recipients.isEmpty()
                && (HANDED.contains(goods.wares.get(0).goods().category())
                        || items.get(i).is(Cue.FINDS_WAY))) {
            draft.suppliers.addAll(goods.wares.get(0).origin());
            if (draft.suppliers.isEmpty() && items.get(i).is(Cue.FINDS_WAY)) {
                new Clauses(scene).under(Cue.IN, goods, i).forEach(draft::supplier);
            }
            draft.implied = draft.suppliers.isEmpty();
        }
        if (draft.suppliers.isEmpty() && !draft.recipients.isEmpty() && goes(i)) {
            sold(goods, draft);
        }
        Item owner = own(goods);
        if (draft.suppliers.isEmpty() && draft.recipients.isEmpty() && owner != null) {
            return sent(i, goods, owner);
        }
        boolean sure = leader != null || items.get(i).is(Cue.FINDS_WAY) || shipped(draft, goods);
        draft.implied &= !sure || draft.suppliers.isEmpty() || draft.recipients.isEmpty();
        Item whose = items.get(i).is(Cue.COME) && draft.recipients.isEmpty() && right.has(Cue.FROM)
                ? new Clauses(scene).possessor(goods)
                : null;
        if (whose != null
                && draft.suppliers.stream()
                        .noneMatch(s -> s.code().equals(whose.parties.get(0).code()))) {
            draft.recipient(whose);
            draft.implied = false;
        }
        boolean fired = FIRED.contains(goods.wares.get(0).goods().category());
        return fired && draft.suppliers.isEmpty() && !draft.recipients.isEmpty() ? null : draft;
    }
}
