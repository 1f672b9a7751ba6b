package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Reads nouns of what two sides agree on or one denies the other: {@code a deal with Oman for jets}, {@code an arms embargo}. */
final class DealFrames {

    private static final Sense.OfGoods ARMS =
            new Sense.OfGoods(Category.UNSPECIFIED, null, null, null, false, false, false);

    private static final int NEAR = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Awards awards;

    DealFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.clauses = new Clauses(scene);
        this.awards = new Awards(scene, subjects);
    }

    @Nullable
    Draft deal(int i) {
        if (i + 2 < items.size() && items.get(i + 1).is(Cue.TO) && items.get(i + 2).verb != null) {
            return null;
        }
        if (i > 0
                && (items.get(i - 1).is(Cue.TO)
                        || items.get(i - 1).is(Cue.WILL)
                        || items.get(i - 1).is(Cue.WOULD)
                        || items.get(i - 1).is(Cue.NOT)
                        || items.get(i - 1).is(Cue.MODAL)
                        || (items.get(i - 1).is(Cue.RELATIVE) && i > 1 && items.get(i - 2).kind == Kind.OTHER)
                        || (items.get(i - 1).is(Cue.RELATIVE)
                                && !(i > 1 && items.get(i - 2).is(Cue.SAY))
                                && i + 1 < items.size()
                                && items.get(i + 1).is(Cue.WITH)))) {
            return null;
        }
        Draft draft = new Draft("deal", i);
        Complements right = Complements.ofNoun(scene, i);
        if (opposed(i) && !right.has(Cue.WITH) && !right.has(Cue.BETWEEN)) {
            return null;
        }
        draft.goods = NounFrames.specific(clauses.compound(i), right.goods);
        boolean aid = draft.goods != null && draft.goods.is(Cue.AID);
        if (aid || (draft.goods != null && draft.goods.wares.get(0).goods().category() == Category.WMD)) {
            return null;
        }
        boolean talks = items.get(i).is(Cue.NEGOTIATING) && !items.get(i).is(Cue.ANAPHOR);
        Item speaks = talks ? subjects.subject(i, false) : null;
        boolean both = right.has(Cue.WITH) || right.has(Cue.BETWEEN) || (speaks != null && speaks.parties.size() == 2);
        // has a letter of intent from Oman
        boolean letter = talks && right.has(Cue.FROM) && scene.tokens.reads(items.get(i).to - 1, "intent");
        if (talks && (draft.goods == null || !(both || letter))) {
            return null;
        }
        if (awards.tell(i, right, draft)) {
            return draft;
        }
        List<Item> sides = new ArrayList<>();
        Item owner = subjects.owner(i);
        if (right.has(Cue.BETWEEN)) {
            owner = null;
        } else if (owner != null) {
            sides.add(owner);
        } else {
            Item subject = opposed(i) ? null : subjects.subject(i, false);
            if (subject != null) {
                sides.add(subject);
            }
        }
        if (sides.size() == 1 && meant(sides.get(0), right, draft)) {
            return draft;
        }
        right.each(Cue.WITH, sides::add);
        right.each(Cue.BETWEEN, sides::add);
        right.each(Cue.FOR, sides::add);
        right.each(Cue.TO, sides::add);
        right.near(Cue.IN, sides::add);
        right.each(Cue.FROM, sides::add);
        draft.apart = sides.size() > 1 || !right.has(Cue.WITH);
        Exporters.split(sides, draft, right.wanted && !sale(i, draft.goods));
        if (sides.size() == 1 && right.has(Cue.WITH) && draft.suppliers.isEmpty() && sells(draft.recipients)) {
            draft.suppliers.addAll(draft.recipients);
            draft.recipients.clear();
        }
        return draft;
    }

    /** {@code Norway has a contract for tanks for Oman}: whom goods are for gets them from the one who has the deal. */
    private static boolean meant(Item has, Complements right, Draft draft) {
        boolean another = right.has(Cue.WITH) || right.has(Cue.BETWEEN) || right.has(Cue.FROM) || right.has(Cue.TO);
        List<Item> whom = new ArrayList<>();
        right.each(Cue.FOR, whom::add);
        if (another || draft.goods == null || whom.isEmpty() || whom.stream().anyMatch(has::shares)) {
            return false;
        }
        draft.supplier(has);
        whom.forEach(draft::recipient);
        return true;
    }

    /** {@code a contract with Oman for the sale of jets}: not for jets that one of them wants. */
    private boolean sale(int deal, @Nullable Item goods) {
        return goods != null
                && items.indexOf(goods) > deal
                && items.subList(deal + 1, items.indexOf(goods)).stream().anyMatch(x -> x.is(Cue.LICENSED));
    }

    /** {@code talks with Turkey on drones}: an exporter that the article is not about is the one to buy from. */
    private boolean sells(List<Item.Party> sides) {
        String about = scene.topic.state();
        return sides.size() == 1
                && about != null
                && !about.equals(sides.get(0).code())
                && Exporters.rank(about) > Exporters.rank(sides.get(0).code())
                && Exporters.exports(sides.get(0).code());
    }

    /** {@code lobbied against the deal}, {@code demanded that the deal be scrapped}: who does is no side of it. */
    private boolean opposed(int deal) {
        for (int j = deal - 1; j >= 0 && j >= deal - 3; j--) {
            Item item = items.get(j);
            boolean demanded =
                    j > 0 && item.is(Cue.RELATIVE) && items.get(j - 1).is(Cue.DEMAND);
            if (item.is(Cue.CONTRARY) || item.is(Cue.INTERCEPT) || demanded) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Draft embargo(int i) {
        Draft draft = new Draft("embargo", i);
        Item word = items.get(i);
        draft.goods = clauses.compound(i);
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
        if (subject != null && draft.recipients.containsAll(subject.parties)) {
            subject = null;
        }
        if (owner != null && subject != null && draft.recipients.isEmpty() && targeted(owner, subject)) {
            draft.recipient(owner);
            draft.supplier(subject);
        } else if (owner != null) {
            draft.supplier(owner);
            if (subject != null && draft.recipients.isEmpty() && scene.topic.about(subject.parties.get(0))) {
                draft.recipient(subject);
            }
        } else if (subject != null && draft.recipients.isEmpty()) {
            draft.recipient(subject);
        } else if (subject != null && draft.suppliers.isEmpty()) {
            draft.supplier(subject);
        }
        return draft;
    }

    /** {@code Oman wants Norway to end an embargo on arms sales}: whose embargo it is, and who suffers from it. */
    void lifted(int sale, Draft draft) {
        int embargo = sale - 1;
        while (embargo > 0 && embargo >= sale - NEAR && !items.get(embargo).is(Cue.EMBARGO)) {
            embargo--;
        }
        if (embargo <= 0 || !items.get(embargo).is(Cue.EMBARGO)) {
            return;
        }
        for (int j = embargo - 1; j > 0 && j >= embargo - Complements.REACH; j--) {
            Item whom = j + 1 < embargo ? items.get(j + 1) : null;
            whom = whom != null && whom.is(Cue.DETERMINER) ? items.get(j + 2) : whom;
            Item subject = items.get(j).verb == Frame.REQUEST && whom != null && whom.party()
                    ? subjects.subject(j, false)
                    : null;
            if (subject != null && whom != null && !subject.shares(whom)) {
                draft.suppliers.clear();
                draft.supplier(whom);
                draft.recipient(subject);
                return;
            }
        }
    }

    /** {@code The US lifts Vietnam arms embargo}: whom it is against, not whose it is. */
    private static boolean targeted(Item owner, Item subject) {
        String code = owner.parties.get(0).code();
        return !subject.shares(owner) && !Exporters.large(code) && !Exporters.union(code);
    }
}
