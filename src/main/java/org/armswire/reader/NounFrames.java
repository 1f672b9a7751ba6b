package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Reads nouns of transfer: {@code sale of 30 jets to Bahrain}, {@code Iraq's order}, {@code a deal with}, {@code embargo}. */
final class NounFrames {

    private static final Sense.OfGoods ARMS =
            new Sense.OfGoods(Category.UNSPECIFIED, null, null, null, false, false, false);

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    NounFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    @Nullable
    Draft at(int i) {
        Item item = items.get(i);
        if (item.is(Cue.AID) && item.goods()) {
            return supplyNoun(i, item);
        }
        if (!item.noun && item.kind != Kind.WORD) {
            return null;
        }
        if (item.is(Cue.EMBARGO)) {
            return embargo(i);
        }
        if (item.is(Cue.SUPPLY_NOUN)) {
            return supplyNoun(i, null);
        }
        if (item.is(Cue.ACQUIRE_NOUN)) {
            return item.is(Cue.BUYER) ? buyer(i) : acquireNoun(i);
        }
        return item.is(Cue.DEAL_NOUN) ? dealNoun(i) : null;
    }

    private Draft supplyNoun(int i, @Nullable Item aid) {
        Draft draft = new Draft(aid != null ? "aid" : "supply-noun", i);
        Complements right = Complements.ofNoun(scene, i);
        draft.goods = aid != null ? aid : compoundGoods(i);
        if (draft.goods == null && right.goods != null) {
            draft.goods = right.goods;
        }
        Item owner = subjects.owner(i);
        right.each(Cue.TO, draft::recipient);
        if (draft.recipients.isEmpty()) {
            right.near(Cue.WITH, draft::recipient);
        }
        boolean needy = aid != null
                && owner != null
                && !Exporters.large(owner.parties.get(0).code())
                && !owner.demonym;
        if (owner != null && needy && draft.recipients.isEmpty()) {
            draft.recipient(owner);
        } else if (owner != null
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
            right.near(Cue.IN, draft::recipient);
        }
        if (owner == null) {
            right.near(Cue.BY, draft::supplier);
        }
        right.each(Cue.FROM, draft::supplier);
        Item subject = draft.suppliers.isEmpty() && owner == null ? subjects.governing(i) : null;
        if (subject != null) {
            draft.supplier(subject);
            draft.guessed = true;
        }
        if (draft.suppliers.isEmpty() && draft.recipients.isEmpty() && draft.goods != null) {
            draft.suppliers.addAll(draft.goods.wares.get(0).origin());
        }
        Item noun = items.get(i);
        boolean arms = draft.goods != null && !draft.goods.is(Cue.WEAK_GOODS)
 && !draft.goods.is(Cue.DUAL) && draft.goods.wares.get(0).goods().category() != Category.OTHER;
        draft.trade = noun.is(Cue.HABIT) && noun.is(Cue.LICENSED) && arms && !draft.guessed && draft.recipients.isEmpty();
        return draft;
    }

    private Draft acquireNoun(int i) {
        Draft draft = new Draft("acquire-noun", i);
        Complements right = Complements.ofNoun(scene, i);
        draft.goods = compoundGoods(i);
        if (draft.goods == null) {
            draft.goods = right.goods;
        }
        Item owner = subjects.owner(i);
        Item subject = owner == null ? subjects.subject(i, false) : null;
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
            right.near(Cue.IN, draft::recipient);
        }
        if (subject != null) {
            boolean seller = subject.parties.get(0).company()
                    || (order
                            && owner == null
                            && !draft.recipients.isEmpty()
                            && !subject.parties.equals(draft.recipients));
            if (seller && draft.suppliers.isEmpty()) {
                draft.supplier(subject);
            } else if (!seller && draft.recipients.isEmpty()) {
                draft.recipient(subject);
            }
        }
        return draft;
    }

    /** {@code Boeing's customers include Oman}, {@code India is a big buyer of Russian arms}. */
    private Draft buyer(int i) {
        Draft draft = new Draft("buyer", i);
        Complements right = Complements.ofNoun(scene, i);
        draft.goods = compoundGoods(i);
        if (draft.goods == null) {
            draft.goods = right.goods;
        }
        Item owner = subjects.owner(i);
        if (owner != null) {
            draft.supplier(owner);
        }
        right.each(Cue.BY, draft::recipient);
        right.each(Cue.WITH, draft::recipient);
        right.each(Cue.FROM, draft::supplier);
        if (owner == null) {
            right.near(Cue.OF, draft::supplier);
            right.near(Cue.FOR, draft::supplier);
        }
        Item direct = right.direct != null ? right.direct : right.late;
        if (draft.goods == null) {
            Item used = subjects.subject(i, true);
            boolean near = used != null && used.goods() && items.get(i).from - used.to <= 8;
            draft.goods = near ? used : null;
        }
        if (draft.recipients.isEmpty() && direct != null) {
            draft.recipient(direct);
        }
        Item apposed = draft.recipients.isEmpty() ? apposed(i) : null;
        if (apposed != null) {
            draft.recipient(apposed);
        } else if (draft.recipients.isEmpty() && is(i)) {
            Item subject = subjects.subject(i, false, owner);
            if (subject != null && !subject.parties.get(0).company()) {
                draft.recipient(subject);
            }
        }
        return draft;
    }

    /** {@code in India, a key client}. */
    @Nullable
    private Item apposed(int i) {
        for (int j = i - 1; j > 0 && j >= i - 5; j--) {
            if (scene.tokens.mark(items.get(j).from, ',')) {
                boolean article = items.get(j + 1).is(Cue.DETERMINER);
                return article && items.get(j - 1).party() ? items.get(j - 1) : null;
            }
        }
        return null;
    }

    /** {@code is the biggest buyer}, {@code , a key client}, {@code become a customer}. */
    private boolean is(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 8; j--) {
            Item item = items.get(j);
            if (item.is(Cue.BE)
                    || (item.is(Cue.DETERMINER) && j > 0 && scene.tokens.mark(items.get(j - 1).from, ','))) {
                return true;
            }
            if (item.is(Cue.HAVE) || item.verb != null || item.is(Cue.SAY)) {
                return false;
            }
        }
        return false;
    }

    @Nullable
    private Draft dealNoun(int i) {
        if (i + 2 < items.size() && items.get(i + 1).is(Cue.TO) && items.get(i + 2).verb != null) {
            return null;
        }
        if (i > 0
                && (items.get(i - 1).is(Cue.TO)
                        || items.get(i - 1).is(Cue.WILL)
                        || items.get(i - 1).is(Cue.WOULD)
                        || items.get(i - 1).is(Cue.NOT)
                        || items.get(i - 1).is(Cue.MODAL))) {
            return null;
        }
        Draft draft = new Draft("deal", i);
        Complements right = Complements.ofNoun(scene, i);
        draft.goods = compoundGoods(i);
        if (draft.goods == null) {
            draft.goods = right.goods;
        }
        boolean aid = draft.goods != null && draft.goods.is(Cue.AID);
        if (aid || (draft.goods != null && draft.goods.wares.get(0).goods().category() == Category.WMD)) {
            return null;
        }
        boolean talks = items.get(i).is(Cue.NEGOTIATING) && !items.get(i).is(Cue.ANAPHOR);
        if (talks && (draft.goods == null || !(right.has(Cue.WITH) || right.has(Cue.BETWEEN)))) {
            return null;
        }
        List<Item> sides = new ArrayList<>();
        Item owner = subjects.owner(i);
        if (right.has(Cue.BETWEEN)) {
            owner = null;
        } else if (owner != null) {
            sides.add(owner);
        } else {
            Item subject = subjects.subject(i, false);
            if (subject != null) {
                sides.add(subject);
            }
        }
        right.each(Cue.WITH, sides::add);
        right.each(Cue.BETWEEN, sides::add);
        right.each(Cue.FOR, sides::add);
        right.each(Cue.TO, sides::add);
        right.near(Cue.IN, sides::add);
        right.each(Cue.FROM, sides::add);
        Exporters.split(sides, draft, right.wanted);
        return draft;
    }

    @Nullable
    private Draft embargo(int i) {
        Draft draft = new Draft("embargo", i);
        Item word = items.get(i);
        draft.goods = compoundGoods(i);
        if (draft.goods == null && word.to - word.from > 1) {
            draft.goods = new Item(Kind.GOODS, word.from, word.to - 1);
            draft.goods.wares.add(new Ware(ARMS, word.from, word.to - 1, List.of()));
        }
        if (draft.goods == null) {
            return null;
        }
        Complements right = Complements.ofNoun(scene, i);
        right.each(Cue.AGAINST, draft::recipient);
        right.each(Cue.BY, draft::supplier);
        right.each(Cue.FROM, draft::supplier);
        Item owner = subjects.owner(i);
        Item subject = subjects.subject(i, false, owner);
        if (owner != null && subject != null && draft.recipients.isEmpty() && targeted(owner, subject)) {
            draft.recipient(owner);
            draft.supplier(subject);
        } else if (owner != null) {
            draft.supplier(owner);
        } else if (subject != null && draft.recipients.isEmpty()) {
            draft.recipient(subject);
        } else if (subject != null && draft.suppliers.isEmpty()) {
            draft.supplier(subject);
        }
        return draft;
    }

    /** {@code The US lifts Vietnam arms embargo}: whom it is against, not whose it is. */
    private static boolean targeted(Item owner, Item subject) {
        String code = owner.parties.get(0).code();
        return !subject.shares(owner) && !Exporters.large(code) && !Exporters.union(code);
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
}
