package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Reads who has what share in a state's trade: {@code Russia accounted for 36 per cent of India's arms imports, followed by France}. */
final class Shares {

    private static final int LEFT = 5;
    private static final int RIGHT = 14;

    private static final Sense.OfGoods ARMS =
            new Sense.OfGoods(Category.UNSPECIFIED, null, null, null, false, false, false);

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Clauses clauses;

    Shares(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.clauses = new Clauses(scene);
    }

    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Draft draft = items.get(i).is(Cue.PORTION) ? share(i) : null;
            if (draft != null) {
                found.add(draft);
            }
        }
        return found;
    }

    private @Nullable Draft share(int i) {
        int noun = trade(i);
        Item holder = holder(i);
        Item owner = noun < 0 || holder == null ? null : subjects.owner(noun);
        Item goods = noun < 0 ? null : goods(noun);
        if (owner == null || holder == null || goods == null || owner.shares(holder)) {
            return null;
        }
        Draft draft = new Draft("share", noun);
        draft.goods = goods;
        draft.settled = true;
        boolean imports = items.get(noun).is(Cue.ACQUIRE_NOUN);
        List<Item> others = new ArrayList<>(List.of(holder));
        for (int j = noun + 1; j + 2 < items.size(); j++) {
            if (scene.tokens.reads(items.get(j).from, "followed")
                    && items.get(j + 1).is(Cue.BY)) {
                int next = items.get(j + 2).is(Cue.DETERMINER) && j + 3 < items.size() ? j + 3 : j + 2;
                if (items.get(next).party()) {
                    others.add(items.get(next));
                }
            }
        }
        for (Item other : others) {
            if (imports) {
                draft.supplier(other);
            } else {
                draft.recipient(other);
            }
        }
        if (imports) {
            draft.recipient(owner);
        } else {
            draft.supplier(owner);
        }
        return draft;
    }

    /** Whose share it is. */
    private @Nullable Item holder(int i) {
        for (int j = i - 1; j >= 0 && j >= i - LEFT; j--) {
            Item item = items.get(j);
            if (item.party()) {
                Cue under = scene.preposition(j);
                return under == null || under == Cue.WITH ? item : null;
            }
            if (item.verb != null || item.is(Cue.SAY)) {
                return null;
            }
        }
        return null;
    }

    /** Where the noun of trade stands that it is a share of, or -1. */
    private int trade(int i) {
        boolean part = false;
        for (int j = i + 1; j < items.size() && j <= i + RIGHT; j++) {
            Item item = items.get(j);
            String written = scene.words(item);
            part |= written.equals("%")
                    || written.startsWith("per")
                    || written.equals("half")
                    || written.equals("bulk")
                    || written.contains("third")
                    || written.contains("quarter");
            boolean traded = item.kind == Kind.WORD && (item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.SUPPLY_NOUN));
            if (traded && !item.is(Cue.BUYER) && !item.is(Cue.SUPPLIER)) {
                return part ? j : -1;
            }
            if (item.is(Cue.RELATIVE) || item.is(Cue.SAY)) {
                return -1;
            }
        }
        return -1;
    }

    /** What is traded: what the noun says, else the arms that the sentence speaks of. */
    private @Nullable Item goods(int noun) {
        Item compound = clauses.compound(noun);
        if (compound != null || items.get(noun - 1).kind == Kind.OTHER) {
            return compound;
        }
        for (Item item : items) {
            if (item.goods() && item.wares.get(0).goods().category() == Category.UNSPECIFIED) {
                Item arms = new Item(Kind.GOODS, item.from, item.to);
                arms.wares.add(new Ware(ARMS, item.from, item.to, List.of()));
                return arms;
            }
        }
        return null;
    }
}
