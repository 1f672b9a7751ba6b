package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells how far a deal has got by the verb that a noun of transfer is the subject or the object of. */
final class Predicates {

    private static final int REACH = 12;
    private static final int GROUP = 3;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final History history;

    Predicates(Scene scene, Bearings bearings, History history) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.history = history;
    }

    /** {@code the sale of tanks to Oslo was approved}: what the noun is the subject of. */
    @Nullable
    Told predicate(Draft draft) {
        int verb = draft.trigger + 1;
        int reach = verb + REACH;
        boolean inside = true;
        while (verb < items.size() && verb < reach && inside) {
            Item item = items.get(verb);
            if (item.is(Cue.BE)
                    || item.is(Cue.HAVE)
                    || item.is(Cue.WILL)
                    || item.is(Cue.WOULD)
                    || item.is(Cue.MODAL)
                    || item.is(Cue.ONGOING)
                    || (item.is(Cue.REFUSED) && !item.is(Cue.INTERCEPT))) {
                break;
            }
            int after = aside(verb);
            if (after > 0) {
                reach += after - verb;
                verb = after;
                continue;
            }
            inside = closes(draft.trigger, verb)
                    || item.actor()
                    || item.goods()
                    || item.kind == Item.Kind.NUMBER
                    || item.preposition()
                    || item.is(Cue.COUNTER)
                    || item.is(Cue.ACTOR_HEAD)
                    || item.is(Cue.PARTNERS)
                    || item.is(Cue.AND)
                    || item.is(Cue.DETERMINER)
                    || (item.verb != null && item.form(Form.PARTICIPLE));
            verb++;
        }
        if (!inside || verb >= items.size() || verb >= reach) {
            return null;
        }
        for (int j = verb; j < items.size() && j <= verb + GROUP; j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.MARK || item.goods() || item.actor()) {
                return null;
            }
            Told told = coming(draft, verb, j);
            if (told != null) {
                return told;
            }
            told = bearings.of(draft, j);
            if (told == null && item.is(Cue.REFUSED) && items.get(draft.trigger).is(Cue.HABIT)) {
                // sales that should be halted go on
                return new Told(Stage.DELIVERED, items.get(draft.trigger), Told.VAGUE);
            }
            boolean helper = item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL);
            // is being negotiated
            boolean deal = item.is(Cue.DEAL_NOUN)
                    && !(item.is(Cue.NEGOTIATING) && items.get(j - 1).is(Cue.UNDERWAY));
            if (told != null && !helper && !deal) {
                return bearings.bent(draft, j, told);
            }
        }
        return null;
    }

    /** {@code the jets, offered by Oman, were}: the comma before what is told of them. */
    private boolean closes(int participle, int comma) {
        return participle > 0
                && comma + 1 < items.size()
                && scene.tokens.mark(items.get(comma).from, ',')
                && scene.tokens.mark(items.get(participle - 1).from, ',')
                && (items.get(comma + 1).is(Cue.BE) || items.get(comma + 1).is(Cue.HAVE));
    }

    /** {@code deliveries began}, {@code deliveries will begin}, {@code delivery is planned for 2030}. */
    @Nullable
    private Told coming(Draft draft, int verb, int j) {
        Item trigger = items.get(draft.trigger);
        Item item = items.get(j);
        boolean planned = item.is(Cue.WEIGHED) || item.is(Cue.EXPECTED);
        if (trigger.is(Cue.HANDOVER) && (planned || item.is(Cue.ONGOING))) {
            Item year = history.ahead(j);
            if (year != null) {
                return new Told(Stage.AGREED, trigger, Told.PLAIN).with(year);
            }
        }
        if (!trigger.is(Cue.SUPPLY_NOUN) || !item.is(Cue.ONGOING)) {
            return null;
        }
        Item talks = talks(draft.trigger);
        if (talks != null) {
            return new Told(Stage.NEGOTIATING, talks, Told.PLAIN);
        }
        for (int k = j - 1; k >= verb; k--) {
            Item helper = items.get(k);
            if (helper.is(Cue.WILL) || helper.is(Cue.WOULD) || helper.is(Cue.AGREED)) {
                return new Told(Stage.AGREED, helper, Told.PLAIN);
            }
            if (helper.is(Cue.MODAL) || helper.is(Cue.NOT) || bearings.to(k)) {
                return null;
            }
        }
        return new Told(Stage.DELIVERED, trigger, Told.PLAIN).with(item);
    }

    /** {@code talks on a sale are under way}: the talks are, and not the sale; the word for them, or null. */
    @Nullable
    private Item talks(int noun) {
        for (int k = noun - 1; k >= 0 && k >= noun - 2 * GROUP; k--) {
            Item item = items.get(k);
            if (item.is(Cue.NEGOTIATING) && item.is(Cue.DEAL_NOUN)) {
                return item;
            }
            if (item.verb != null || item.kind == Item.Kind.MARK || item.is(Cue.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code the sale, for which a licence was granted, was}: behind the second comma; -1 where none is closed. */
    private int aside(int comma) {
        boolean relative = false;
        if (!scene.tokens.mark(items.get(comma).from, ',')) {
            return -1;
        }
        for (int k = comma + 1; k < items.size(); k++) {
            if (scene.tokens.mark(items.get(k).from, ',')) {
                return relative ? k + 1 : -1;
            }
            relative |= k <= comma + 2 && items.get(k).is(Cue.RELATIVE);
        }
        return -1;
    }

    /** {@code resumed}, {@code has resumed}; {@code may resume} is open. */
    private boolean decided(int resumed) {
        for (int j = resumed - 1; j >= 0 && j >= resumed - GROUP; j--) {
            Item item = items.get(j);
            if (item.is(Cue.NOT) || item.is(Cue.MODAL) || item.is(Cue.WOULD) || item.is(Cue.WILL) || bearings.to(j)) {
                return false;
            }
        }
        return true;
    }

    /** {@code killed the sale}: what is ended is the deal itself; {@code resumed the sale}: it goes on. */
    @Nullable
    Told ended(int trigger) {
        for (int j = trigger - 1; j >= 0 && j >= trigger - GROUP; j--) {
            Item item = items.get(j);
            if (item.is(Cue.ENDED)) {
                if (bearings.demanded(j)) {
                    return null;
                }
                return new Told(Stage.REFUSED, item, Told.PLAIN);
            }
            if (item.is(Cue.RESUMED) && decided(j)) {
                boolean goods = items.get(trigger).is(Cue.HANDOVER);
                return goods
                        ? new Told(Stage.DELIVERED, items.get(trigger), Told.PLAIN).with(item)
                        : new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (item.preposition() || item.kind == Item.Kind.MARK) {
                return null;
            }
        }
        return null;
    }
}
