package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Tells how the clause around a verb is built: passive, reduced, relative. */
final class Clauses {

    private final Scene scene;
    private final List<Item> items;

    Clauses(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** {@code Russian-supplied}. */
    boolean compoundParticiple(int i) {
        return i >= 2
                && items.get(i).form(Form.PARTICIPLE)
                && items.get(i - 1).kind == Kind.MARK
                && scene.tokens.mark(items.get(i - 1).from, '-')
                && items.get(i - 2).actor();
    }

    boolean passive(int i) {
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
            if ((item.goods() && j >= i - 2) || (scene.tokens.mark(item.from, ',') && j == i - 1 && goodsBefore(j))) {
                Item next = i + 1 < items.size() ? items.get(i + 1) : null;
                return next != null && next.preposition();
            }
            boolean quote = item.kind == Kind.MARK && scene.inner(item);
            if (item.kind != Kind.OTHER && !item.is(Cue.NOT) && !quote) {
                return false;
            }
        }
        return false;
    }

    private boolean goodsBefore(int i) {
        return i > 0 && items.get(i - 1).goods();
    }

    /** {@code weapons that Russia supplied}. */
    @Nullable
    Item relativeGoods(int i) {
        int who = i - 1;
        while (who > 0
                && (items.get(who).is(Cue.HAVE)
                        || items.get(who).is(Cue.WILL)
                        || items.get(who).is(Cue.MODAL))) {
            who--;
        }
        if (who > 0 && items.get(who).party() && items.get(who - 1).goods()) {
            return items.get(who - 1);
        }
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

    /** {@code Sudan, to which Iran has sold drones}. */
    @Nullable
    Item toWhich(int i) {
        for (int j = i - 1; j > 1 && j >= i - 6; j--) {
            if (items.get(j).is(Cue.RELATIVE) && items.get(j - 1).is(Cue.TO)) {
                int before = scene.tokens.mark(items.get(j - 2).from, ',') ? j - 3 : j - 2;
                return before >= 0 && items.get(before).party() ? items.get(before) : null;
            }
        }
        return null;
    }

    /** {@code our} in {@code our sophisticated arms}. */
    @Nullable
    Item ownerOf(Item goods) {
        int at = items.indexOf(goods);
        for (int j = at - 1; j >= 0 && j >= at - 3; j--) {
            Item item = items.get(j);
            if (item.is(Cue.PRONOUN) && item.is(Cue.DETERMINER)) {
                return item.parties.isEmpty() ? null : item;
            }
            if (item.kind != Kind.OTHER) {
                return null;
            }
        }
        return null;
    }

    /** Whether an actor stands in a relative clause: {@code which includes Oman}. */
    boolean relative(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6; j--) {
            Item item = items.get(j);
            if (item.is(Cue.RELATIVE)) {
                return true;
            }
            if (item.actor() || scene.tokens.mark(item.from, ',')) {
                return false;
            }
        }
        return false;
    }

    /** {@code arms} in {@code arms sales}. */
    @Nullable
    Item compound(int i) {
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
