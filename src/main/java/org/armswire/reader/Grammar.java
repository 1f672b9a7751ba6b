package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who gives what to whom around each transfer word of a sentence. */
final class Grammar {

    private static final int REACH = 16;
    /** So many states in a row are customers or partners. */
    private static final int MANY = 4;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts = new ArrayList<>();

    private Grammar(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    static List<Draft> drafts(Scene scene) {
        Grammar grammar = new Grammar(scene);
        for (int i = 0; i < scene.items.size(); i++) {
            grammar.at(i);
        }
        grammar.context();
        return grammar.drafts;
    }

    private void at(int i) {
        Item item = items.get(i);
        if (item.verb != null) {
            if (compoundParticiple(i)) {
                suppliedAdjective(i);
            } else if (item.verb.gives()) {
                give(i);
            } else {
                get(i);
            }
        } else if (item.is(Cue.AID) && item.goods()) {
            supplyNoun(i, item);
        } else if (item.noun || item.kind == Kind.WORD) {
            if (item.is(Cue.EMBARGO)) {
                embargo(i);
            } else if (item.is(Cue.SUPPLY_NOUN)) {
                supplyNoun(i, null);
            } else if (item.is(Cue.ACQUIRE_NOUN)) {
                acquireNoun(i);
            } else if (item.is(Cue.DEAL_NOUN)) {
                dealNoun(i);
            }
        }
    }

    /** A named system beside states that want it, talk about it or have it, though no transfer word ties them together. */
    private void context() {
        partners();
        if (drafts.stream().anyMatch(d -> d.goods != null && !d.suppliers.isEmpty() && !d.recipients.isEmpty())) {
            return;
        }
        for (int g = 0; g < items.size(); g++) {
            Item goods = items.get(g);
            if (!goods.goods()
                    || goods.wares.stream().noneMatch(w -> w.goods().system() != null)
                    || drafts.stream().anyMatch(d -> !d.recipients.isEmpty() && sameGoods(d.goods, goods))) {
                continue;
            }
            int cue = interest(g);
            String maker = goods.wares.get(0).origin().isEmpty()
                    ? goods.wares.get(0).goods().origin()
                    : goods.wares.get(0).origin().get(0).code();
            if (cue < 0 || Math.abs(cue - g) > REACH) {
                continue;
            }
            Draft draft = new Draft("context", cue);
            draft.goods = goods;
            for (int a = 0; a < items.size(); a++) {
                Item actor = items.get(a);
                if (!actor.actor()
                        || actor.describes != null
                        || actor.parties.get(0).company()) {
                    continue;
                }
                Cue under = scene.preposition(a);
                boolean list = actor.parties.size() >= 3;
                boolean role = under == Cue.TO
                        || under == Cue.FOR
                        || under == Cue.WITH
                        || under == Cue.FROM
                        || under == Cue.BY;
                boolean subject = under == null && a < cue && !actor.demonym && !actor.possessive;
                if (list || role || subject) {
                    actor.parties.stream()
                            .filter(p -> !Exporters.makes(p.code(), goods))
                            .filter(p -> maker == null || Exporters.rank(p.code()) > Exporters.rank(maker))
                            .forEach(p -> draft.recipients.add(p));
                }
            }
            if (!draft.recipients.isEmpty()) {
                keep(draft);
            }
        }
    }

    /** {@code Eight countries help to pay: Britain, Italy …} where the article is about one system. */
    private void partners() {
        if (items.stream().noneMatch(x -> x.is(Cue.PARTNERS))) {
            return;
        }
        for (int a = 0; a < items.size(); a++) {
            Item actor = items.get(a);
            if (!actor.actor()
                    || actor.parties.size() < MANY
                    || drafts.stream().anyMatch(d -> d.recipients.containsAll(actor.parties))) {
                continue;
            }
            Draft draft = new Draft("partners", a);
            draft.recipient(actor);
            for (Item item : items) {
                if (item.goods() && item.wares.get(0).goods().system() != null) {
                    draft.goods = item;
                }
            }
            keep(draft);
        }
    }

    private static boolean sameGoods(@Nullable Item one, Item two) {
        return one != null
                && one.wares.get(0).goods().category()
                        == two.wares.get(0).goods().category();
    }

    private int interest(int goods) {
        int best = -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean cue = item.is(Cue.REQUESTED)
                    || item.is(Cue.CONSIDERED)
                    || item.is(Cue.NEGOTIATING)
                    || item.is(Cue.AGREED)
                    || item.is(Cue.DELIVERED)
                    || item.is(Cue.ACQUIRE_NOUN)
                    || item.is(Cue.DEAL_NOUN)
                    || (item.verb != null && !item.verb.gives());
            if (cue && !item.goods() && (best < 0 || Math.abs(i - goods) < Math.abs(best - goods))) {
                best = i;
            }
        }
        return best;
    }

    // ---- verbs

    private void give(int i) {
        Item verb = items.get(i);
        boolean passive = passive(i);
        Draft draft = new Draft((verb.verb == Frame.ARM ? "arm" : "give") + (passive ? ".passive" : ".active"), i);
        Right right = right(i + 1);
        if (passive) {
            Item subject = subject(i, true);
            if (subject != null && subject.actor()) {
                draft.recipient(subject);
                draft.goods = right.goods;
            } else {
                draft.goods = subject != null ? subject : right.goods;
                right.each(Cue.TO, draft::recipient);
                right.each(Cue.FOR, draft::recipient);
            }
            right.each(Cue.BY, draft::supplier);
            right.each(Cue.FROM, draft::supplier);
        } else {
            boolean by =
                    items.get(i).form(Form.ING) && i > 0 && items.get(i - 1).is(Cue.BY);
            Item subject = by ? firstActor(i) : gerund(i) ? nearSubject(i) : subject(i, false);
            if (subject != null && subject.actor()) {
                draft.supplier(subject);
            }
            draft.goods = right.goods;
            if (right.direct != null) {
                Item direct = right.direct;
                boolean self = direct.is(Cue.PRONOUN)
                        && draft.suppliers.stream()
                                .anyMatch(p ->
                                        p.code().equals(direct.parties.get(0).code()));
                if (self) {
                    helped(i, draft);
                } else {
                    draft.recipient(direct);
                }
            }
            right.each(Cue.TO, draft::recipient);
            if (draft.recipients.isEmpty()) {
                right.each(Cue.FOR, draft::recipient);
            }
            if (draft.suppliers.isEmpty()) {
                right.each(Cue.FROM, draft::supplier);
            }
            Item with = draft.recipients.isEmpty() ? partner(i) : null;
            if (with != null) {
                draft.recipient(with);
            }
            if (by && draft.recipients.isEmpty()) {
                helped(i, draft);
            }
            if (draft.goods == null) {
                draft.goods = pitched(i);
            }
            if (draft.goods == null && relativeGoods(i) != null) {
                draft.goods = relativeGoods(i);
            }
        }
        keep(draft);
    }

    private void get(int i) {
        Item verb = items.get(i);
        boolean passive = passive(i);
        String name = verb.verb == Frame.OPERATE
                ? "operate"
                : verb.verb == Frame.CHOOSE ? "choose" : verb.verb == Frame.REQUEST ? "request" : "get";
        Draft draft = new Draft(name + (passive ? ".passive" : ".active"), i);
        Right right = right(i + 1);
        if (passive) {
            Item subject = subject(i, true);
            draft.goods = subject != null && subject.goods() ? subject : null;
            right.each(Cue.BY, draft::recipient);
            right.each(Cue.FOR, draft::recipient);
        } else {
            Item subject = subject(i, false);
            if (subject != null && subject.actor()) {
                draft.recipient(subject);
            }
            if (right.direct != null && right.direct.parties.get(0).company()) {
                return;
            }
            draft.goods = right.goods;
            if (draft.goods == null) {
                draft.goods = relativeGoods(i);
            }
            Item with = partner(i);
            if (with != null) {
                draft.supplier(with);
            }
        }
        right.each(Cue.FROM, draft::supplier);
        keep(draft);
    }

    /** {@code gave Brazil briefings about the jet}: the jet is what it would sell. */
    @Nullable
    private Item pitched(int i) {
        boolean pitch = false;
        for (int j = i + 1; j < items.size() && j <= i + 2 * REACH; j++) {
            pitch |= items.get(j).is(Cue.PITCH) && j <= i + 3;
            if (pitch && items.get(j).goods()) {
                return items.get(j);
            }
        }
        return null;
    }

    /** {@code Russia has backed the government by sending arms}: who acts, and who is helped. */
    @Nullable
    private Item firstActor(int i) {
        Item first = null;
        for (int j = i - 1; j >= 0 && j >= i - 20; j--) {
            if (items.get(j).actor() && items.get(j).describes == null && scene.preposition(j) == null) {
                first = items.get(j);
            }
        }
        return first;
    }

    private void helped(int i, Draft draft) {
        for (int j = i - 1; j >= 0 && j >= i - 20; j--) {
            Item item = items.get(j);
            Cue under = item.actor() ? scene.preposition(j) : null;
            if (item.actor()
                    && item.describes == null
                    && (under == null || under == Cue.OF || under == Cue.FOR)
                    && draft.suppliers.stream()
                            .noneMatch(s -> s.code().equals(item.parties.get(0).code()))) {
                draft.recipient(item);
                return;
            }
        }
    }

    /** {@code negotiating with a Chinese company to acquire}: the one it negotiates with. */
    @Nullable
    private Item partner(int i) {
        if (i == 0 || !items.get(i - 1).is(Cue.TO)) {
            return null;
        }
        for (int j = i - 2; j >= 0 && j > i - 7; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return scene.preposition(j) == Cue.WITH ? item : null;
            }
            if (item.verb != null) {
                return null;
            }
        }
        return null;
    }

    /** {@code US-supplied NASAMS to Ukraine}, {@code Russian-supplied missiles}. */
    private void suppliedAdjective(int i) {
        Draft draft = new Draft("supplied-adjective", i);
        Item actor = items.get(i - 2);
        boolean gives = items.get(i).verb != null
                && java.util.Objects.requireNonNull(items.get(i).verb).gives();
        if (gives) {
            draft.supplier(actor);
        } else {
            draft.recipient(actor);
        }
        Right right = right(i + 1);
        draft.goods = right.goods;
        right.each(Cue.TO, draft::recipient);
        right.each(Cue.FOR, draft::recipient);
        right.each(Cue.IN, draft::recipient);
        keep(draft);
    }

    private boolean compoundParticiple(int i) {
        return i >= 2
                && items.get(i).form(Form.PARTICIPLE)
                && items.get(i - 1).kind == Kind.MARK
                && scene.tokens.mark(items.get(i - 1).from, '-')
                && items.get(i - 2).actor();
    }

    private boolean passive(int i) {
        Item verb = items.get(i);
        if (!verb.form(Form.PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            Item item = items.get(j);
            if (item.is(Cue.BE)) {
                return true;
            }
            if (item.is(Cue.HAVE)) {
                return false;
            }
            if ((item.goods() && j == i - 1) || (scene.tokens.mark(item.from, ',') && j == i - 1 && goodsBefore(j))) {
                Item next = i + 1 < items.size() ? items.get(i + 1) : null;
                return next != null && next.preposition();
            }
            if (item.kind != Kind.OTHER && !item.is(Cue.NOT)) {
                return false;
            }
        }
        return false;
    }

    private boolean goodsBefore(int i) {
        return i > 0 && items.get(i - 1).goods();
    }

    /** The noun phrase that a verb says something about: to its left, under no preposition. */
    @Nullable
    private Item subject(int i, boolean goodsToo) {
        for (int j = i - 1; j >= 0 && j >= i - 28; j--) {
            Item item = items.get(j);
            if (item.kind == Kind.MARK && scene.tokens.mark(item.from, ';')) {
                return null;
            }
            if (goodsToo && item.goods() && !item.noun && scene.preposition(j) == null) {
                return item;
            }
            if (goodsToo && item.goods() && j >= i - 3) {
                return item;
            }
            if (item.actor() && item.describes == null) {
                Cue preposition = scene.preposition(j);
                if (preposition == Cue.BY && owned(j)) {
                    return item;
                }
                boolean modifies = (item.possessive || item.demonym) && !infinitive(j, i);
                if (preposition == null && !modifies) {
                    return item;
                }
                if (preposition == Cue.OF && j + 1 < items.size() && items.get(j + 1).verb != null && j + 1 == i) {
                    return item;
                }
            }
        }
        return null;
    }

    /** {@code a company owned by the army}: the army acts. */
    private boolean owned(int i) {
        for (int j = i - 1; j > 0 && j >= i - 4; j--) {
            if (items.get(j).is(Cue.BY)) {
                int token = items.get(j - 1).from;
                return scene.tokens.reads(token, "owned")
                        || scene.tokens.reads(token, "controlled")
                        || scene.tokens.reads(token, "run");
            }
        }
        return false;
    }

    /** {@code Turkey's decision to buy}, {@code U.S. plan to sell}. */
    private boolean infinitive(int actor, int verb) {
        return verb - actor <= 7 && items.get(verb - 1).is(Cue.TO);
    }

    /** {@code weapons that Russia supplied}. */
    @Nullable
    private Item relativeGoods(int i) {
        for (int j = i - 1; j > 0 && j >= i - 8; j--) {
            if (items.get(j).is(Cue.RELATIVE)) {
                for (int k = j - 1; k >= 0 && k >= j - 3; k--) {
                    if (items.get(k).goods()) {
                        return items.get(k);
                    }
                }
            }
        }
        return null;
    }

    /** {@code allegations of sending}: whose doing it is, only the words just before can say. */
    private boolean gerund(int i) {
        return items.get(i).form(Form.ING) && i > 0 && items.get(i - 1).is(Cue.OF);
    }

    @Nullable
    private Item nearSubject(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (scene.tokens.mark(items.get(j).from, ',')) {
                return null;
            }
            if (items.get(j).actor() && items.get(j).describes == null) {
                return items.get(j);
            }
        }
        return null;
    }

    // ---- nouns

    private void supplyNoun(int i, @Nullable Item aid) {
        Draft draft = new Draft(aid != null ? "aid" : "supply-noun", i);
        Right right = right(i + 1);
        draft.goods = aid != null ? aid : compoundGoods(i);
        if (draft.goods == null && right.goods != null) {
            draft.goods = right.goods;
        }
        Item owner = owner(i);
        right.each(Cue.TO, draft::recipient);
        if (draft.recipients.isEmpty()) {
            right.each(Cue.WITH, draft::recipient);
        }
        if (owner != null
                && draft.recipients.isEmpty()
                && Exporters.rank(owner.parties.get(0).code()) == Exporters.rank("?")) {
            draft.recipient(owner);
        } else if (owner != null) {
            draft.supplier(owner);
        }
        if (draft.recipients.isEmpty()) {
            right.each(Cue.FOR, draft::recipient);
        }
        if (draft.recipients.isEmpty()) {
            right.each(Cue.IN, draft::recipient);
        }
        right.each(Cue.BY, draft::supplier);
        right.each(Cue.FROM, draft::supplier);
        Item subject = draft.suppliers.isEmpty() && owner == null ? governing(i) : null;
        if (subject != null) {
            draft.supplier(subject);
            draft.guessed = true;
        }
        keep(draft);
    }

    /** Who approves, stops or makes the sale, or is the supplier. */
    @Nullable
    private Item governing(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 9; j--) {
            Item item = items.get(j);
            if (item.is(Cue.INTERCEPT)) {
                return null;
            }
            if (item.is(Cue.AGREED)
                    || item.is(Cue.NEGOTIATING)
                    || (item.actor() && item.describes == null && j >= i - 4)
                    || item.is(Cue.REFUSED)
                    || item.is(Cue.RESUMED)
                    || item.is(Cue.CONSIDERED)
                    || item.is(Cue.BE)
                    || scene.tokens.reads(items.get(i).from, "supplier")
                    || scene.tokens.reads(items.get(i).from, "suppliers")) {
                return subject(i, false);
            }
        }
        return null;
    }

    private void acquireNoun(int i) {
        Draft draft = new Draft("acquire-noun", i);
        Right right = right(i + 1);
        draft.goods = compoundGoods(i);
        if (draft.goods == null) {
            draft.goods = right.goods;
        }
        Item owner = owner(i);
        Item subject = owner == null ? subject(i, false) : null;
        boolean order = scene.tokens.reads(items.get(i).from, "order")
                || scene.tokens.reads(items.get(i).from, "orders")
                || scene.tokens.reads(items.get(i).from, "request")
                || scene.tokens.reads(items.get(i).from, "requests");
        if (owner != null) {
            draft.recipient(owner);
        }
        right.each(Cue.BY, draft::recipient);
        right.each(Cue.WITH, draft::supplier);
        right.each(Cue.FROM, actor -> {
            if (order && draft.recipients.isEmpty()) {
                draft.recipient(actor);
            } else {
                draft.supplier(actor);
            }
        });
        if (draft.recipients.isEmpty()) {
            right.each(Cue.IN, draft::recipient);
        }
        if (subject != null) {
            boolean company = subject.parties.get(0).company();
            if (company && draft.suppliers.isEmpty()) {
                draft.supplier(subject);
            } else if (!company && draft.recipients.isEmpty()) {
                draft.recipient(subject);
            }
        }
        keep(draft);
    }

    private void dealNoun(int i) {
        if (i + 2 < items.size() && items.get(i + 1).is(Cue.TO) && items.get(i + 2).verb != null) {
            return;
        }
        if (i > 0
                && (items.get(i - 1).is(Cue.TO)
                        || items.get(i - 1).is(Cue.WILL)
                        || items.get(i - 1).is(Cue.NOT))) {
            return;
        }
        Draft draft = new Draft("deal", i);
        Right right = right(i + 1);
        draft.goods = compoundGoods(i);
        if (draft.goods == null) {
            draft.goods = right.goods;
        }
        List<Item> sides = new ArrayList<>();
        Item owner = owner(i);
        if (right.has(Cue.BETWEEN)) {
            owner = null;
        } else if (owner != null) {
            sides.add(owner);
        } else {
            Item subject = subject(i, false);
            if (subject != null) {
                sides.add(subject);
            }
        }
        right.each(Cue.WITH, sides::add);
        right.each(Cue.BETWEEN, sides::add);
        right.each(Cue.FOR, sides::add);
        right.each(Cue.TO, sides::add);
        right.each(Cue.IN, sides::add);
        right.each(Cue.FROM, sides::add);
        Exporters.split(sides, draft);
        keep(draft);
    }

    private void embargo(int i) {
        Draft draft = new Draft("embargo", i);
        draft.goods = compoundGoods(i);
        if (draft.goods == null) {
            return;
        }
        Right right = right(i + 1);
        right.each(Cue.AGAINST, draft::recipient);
        right.each(Cue.TO, draft::recipient);
        right.each(Cue.BY, draft::supplier);
        Item subject = subject(i, false);
        Item owner = owner(i);
        if (owner != null) {
            draft.supplier(owner);
        } else if (subject != null && draft.suppliers.isEmpty()) {
            if (draft.recipients.isEmpty()) {
                draft.recipient(subject);
            } else {
                draft.supplier(subject);
            }
        }
        keep(draft);
    }

    /** {@code arms} in {@code arms sales}. */
    @Nullable
    private Item compoundGoods(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 2; j--) {
            Item item = items.get(j);
            if (item.goods() && !item.noun) {
                return item;
            }
            if (item.kind != Kind.OTHER && item.kind != Kind.MARK) {
                return null;
            }
        }
        return null;
    }

    /** {@code U.S.} in {@code U.S. arms sales}, {@code Turkey's} in {@code Turkey's planned purchase}. */
    @Nullable
    private Item owner(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                boolean near = item.possessive || item.demonym || item.adjective || j >= i - 2;
                return (near && scene.preposition(j) != Cue.TO) || item.possessive ? item : null;
            }
            if (item.verb != null
                    || item.preposition()
                    || item.is(Cue.SAY)
                    || item.is(Cue.RELATIVE)
                    || item.is(Cue.BE)
                    || item.is(Cue.DETERMINER)
                    || (item.kind == Kind.MARK && !scene.inner(item))) {
                return null;
            }
        }
        return null;
    }

    /** What stands to the right of a transfer word, up to where its clause ends. */
    private Right right(int from) {
        Right right = new Right();
        Cue under = null;
        boolean comma = false;
        for (int j = from; j < items.size() && j < from + REACH; j++) {
            Item item = items.get(j);
            if (item.kind == Kind.MARK
                    && (scene.tokens.mark(item.from, ';')
                            || scene.tokens.mark(item.from, ':')
                            || scene.tokens.mark(item.from, '\u2014'))) {
                break;
            }
            if (item.is(Cue.RELATIVE) || item.is(Cue.SAY) || (item.verb != null && !attributive(j))) {
                break;
            }
            boolean another = item.kind == Kind.WORD
                    && item.verb == null
                    && (item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.SUPPLY_NOUN) || item.is(Cue.DEAL_NOUN))
                    && comma
                    && !right.found.isEmpty();
            if (another) {
                break;
            }
            if (item.preposition()) {
                Cue next = Scene.preposition(item);
                boolean head = j > 0
                        && (items.get(j - 1).is(Cue.ACTOR_HEAD)
                                || items.get(j - 1).is(Cue.PARTNERS));
                boolean inside = (under == Cue.TO || under == Cue.FOR) && (next == Cue.OF || (next == Cue.IN && head));
                under = inside ? under : next;
            } else if (item.goods()) {
                if (right.goods == null
                        && (under == null || under == Cue.OF || under == Cue.WITH || under == Cue.FOR)) {
                    right.goods = item;
                }
                under = null;
            } else if (item.actor() && item.describes == null) {
                if (under == null) {
                    if (right.direct == null && right.goods == null && right.found.isEmpty()) {
                        right.direct = item;
                    }
                } else {
                    right.found.add(new Found(under, item));
                }
                under = null;
            } else if (item.actor() && (under == Cue.FROM || (under == Cue.FOR && right.goods != null))) {
                right.found.add(new Found(under, item));
            } else if (item.is(Cue.AND)) {
                comma = true;
            } else if (scene.tokens.mark(item.from, ',')) {
                comma = true;
                under = null;
            }
        }
        return right;
    }

    private boolean attributive(int j) {
        return items.get(j).form(Form.PARTICIPLE)
                && j + 1 < items.size()
                && (items.get(j + 1).goods() || items.get(j + 1).preposition());
    }

    private void keep(Draft draft) {
        drafts.add(draft);
    }

    /** An actor under a preposition. */
    private record Found(Cue under, Item actor) {}

    private static final class Right {
        @Nullable
        Item goods;

        @Nullable
        Item direct;

        final List<Found> found = new ArrayList<>();

        boolean has(Cue under) {
            return found.stream().anyMatch(f -> f.under() == under);
        }

        void each(Cue under, java.util.function.Consumer<Item> take) {
            for (Found f : found) {
                if (f.under() == under) {
                    take.accept(f.actor());
                }
            }
        }
    }
}
