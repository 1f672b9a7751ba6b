package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Whose doing a transfer word is: the noun phrases to its left. */
final class Subjects {

    private final Scene scene;
    private final List<Item> items;

    Subjects(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** The noun phrase that a verb says something about: to its left, under no preposition. */
    @Nullable
    Item subject(int i, boolean goodsToo) {
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

    /** {@code allegations of sending}: whose doing it is, only the words just before can say. */
    boolean gerund(int i) {
        return items.get(i).form(Form.ING) && i > 0 && items.get(i - 1).is(Cue.OF);
    }

    @Nullable
    Item nearSubject(int i) {
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

    /** {@code Russia has backed the government by sending arms}: who acts, and who is helped. */
    @Nullable
    Item firstActor(int i) {
        Item first = null;
        for (int j = i - 1; j >= 0 && j >= i - 20; j--) {
            if (items.get(j).actor() && items.get(j).describes == null && scene.preposition(j) == null) {
                first = items.get(j);
            }
        }
        return first;
    }

    /** Who approves, stops or makes the sale, or is the supplier. */
    @Nullable
    Item governing(int i) {
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

    /** {@code U.S.} in {@code U.S. arms sales}, {@code Turkey's} in {@code Turkey's planned purchase}. */
    @Nullable
    Item owner(int i) {
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
}
