package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells whether goods that a sentence has told of have come: {@code the first of which landed}, {@code none of which has been built}. */
final class Arrived {

    private static final int GROUP = 3;
    private static final int FIRST = 6;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;

    Arrived(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
    }

    /**
     * What a word behind the trigger says of it, or null.
     *
     * @param turned whether a new clause has begun between
     * @param ordered whether the goods stand before the trigger, so that their verb comes behind it
     */
    @Nullable
    Told of(Draft draft, int j, boolean turned, boolean ordered) {
        Item item = items.get(j);
        Frame verb = items.get(draft.trigger).verb;
        if (item.is(Cue.PENDING) && verb != Frame.REQUEST && awaited(j)) {
            return new Told(Stage.AGREED, items.get(draft.trigger), Told.PLAIN).with(item);
        }
        if (handed(item)
                && verb != null
                && verb != Frame.REQUEST
                && bearings.infinitive(j)
                && (same(draft.trigger, j) || they(draft.trigger, j))) {
            return arriving(draft, j);
        }
        boolean done = item.is(Cue.DONE) || handed(item);
        if ((item.is(Cue.DONE) && turned) || (done && ordered) || (done && first(draft.trigger, j))) {
            return arriving(draft, j);
        }
        if (ordered && item.is(Cue.ARRIVE) && !item.is(Cue.COME)) {
            Told told = arriving(draft, j);
            return told.stage() == Stage.AGREED || main(draft, j) ? told : null;
        }
        return null;
    }

    /** {@code jets ordered from Oslo have been arriving}: what the jets do is the main clause. */
    private boolean main(Draft draft, int arrive) {
        boolean participle = draft.goods != null
                && items.get(draft.trigger).form(Form.PARTICIPLE)
                && items.indexOf(draft.goods) == draft.trigger - 1;
        return participle
                && !items.get(arrive).is(Cue.AWAITED)
                && items.subList(draft.trigger + 1, arrive).stream()
                        .noneMatch(item -> item.kind == Item.Kind.MARK || item.is(Cue.RELATIVE) || item.is(Cue.AND));
    }

    /** {@code not yet been built}, {@code yet to arrive}; {@code deliveries are years off}. */
    private boolean awaited(int pending) {
        boolean whole = !items.get(pending).is(Cue.NOT) && !bearings.to(pending);
        for (int j = pending + 1; j < items.size() && j <= pending + GROUP && !whole; j++) {
            Item item = items.get(j);
            if (item.goods() || item.actor() || item.kind == Item.Kind.MARK) {
                return false;
            }
            whole = handed(item) || item.is(Cue.ARRIVE) || (item.verb == Frame.BUILD && item.form(Form.PARTICIPLE));
        }
        return whole;
    }

    /** {@code bought jets to be handed over in May}: nothing else is told of between. */
    private boolean same(int trigger, int j) {
        return items.get(trigger).form(Form.PAST)
                && items.subList(trigger + 1, j).stream()
                        .noneMatch(item -> item.verb != null || item.is(Cue.AND) || item.is(Cue.AGREED));
    }

    /** {@code bought radars, and they are to be delivered}. */
    private boolean they(int trigger, int j) {
        for (int k = j - 1; k > trigger && k >= j - 2 * GROUP; k--) {
            Item item = items.get(k);
            if (item.is(Cue.PRONOUN) || item.is(Cue.HANDOVER)) {
                return true;
            }
            if (item.goods() || item.actor()) {
                return false;
            }
        }
        return false;
    }

    /** {@code; the first four were delivered in May}: what is said of them after a semicolon, or null. */
    @Nullable
    Told behind(Draft draft, int semicolon) {
        for (int j = semicolon + 1; j < items.size() && j <= semicolon + FIRST + GROUP; j++) {
            Item item = items.get(j);
            if ((item.is(Cue.DONE) || handed(item)) && first(semicolon, j)) {
                return arriving(draft, j);
            }
            if (item.goods() || item.actor() || item.is(Cue.SAY)) {
                return null;
            }
        }
        return null;
    }

    /** {@code the first two}, {@code the first of which}, {@code four of which}, {@code of which half}: some of the goods that the deal is about. */
    private boolean first(int trigger, int j) {
        for (int k = j - 1; k > trigger && k >= j - FIRST; k--) {
            Item item = items.get(k);
            for (int token = item.from; token < item.to; token++) {
                if (scene.tokens.reads(token, "first")) {
                    return true;
                }
            }
            boolean number = item.kind == Item.Kind.NUMBER || (item.word != null && item.word.number() > 0);
            boolean half = item.is(Cue.RELATIVE) && items.get(k - 1).is(Cue.OF);
            if (half && items.subList(k + 1, j).stream().noneMatch(x -> x.is(Cue.NONE) || x.is(Cue.RELATIVE))) {
                return true;
            }
            if (number
                    && k + 2 < j
                    && items.get(k + 1).is(Cue.OF)
                    && items.get(k + 2).is(Cue.RELATIVE)) {
                return true;
            }
            if (item.is(Cue.SAY)) {
                return false;
            }
        }
        return false;
    }

    /** {@code delivered}, {@code handed over}: said of the goods. */
    private static boolean handed(Item item) {
        return item.verb == Frame.SUPPLY
                && item.form(Form.PARTICIPLE)
                && !item.is(Cue.AGREED)
                && !item.is(Cue.CONSIDERED);
    }

    /** {@code arrived}, {@code were delivered}; {@code will be delivered}, {@code have not arrived} are still to come; {@code could arrive}; {@code never arrived}. */
    Told arriving(Draft draft, int j) {
        Told told = new Told(Stage.DELIVERED, items.get(j), Told.PLAIN);
        if (items.get(j).is(Cue.AWAITED)) {
            return told.as(Stage.AGREED);
        }
        for (int k = j - 1; k >= 0 && k >= j - GROUP; k--) {
            Item item = items.get(k);
            if (item.is(Cue.MODAL) && item.is(Cue.CONSIDERED)) {
                return told.as(Stage.CONSIDERED).with(item);
            }
            boolean open = item.is(Cue.HAVE) && k + 1 < j && items.get(k + 1).is(Cue.NOT);
            if (open || item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL) || bearings.to(k)) {
                return told.as(Stage.AGREED).with(item);
            }
            if (item.goods() || item.actor() || item.kind == Item.Kind.MARK) {
                break;
            }
        }
        return bearings.bent(draft, j, told);
    }
}
