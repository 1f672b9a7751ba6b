package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells what became of a transfer after the word that tells of it: {@code sold jets but then halted deliveries}. */
final class StageTurns {

    private static final int REACH = 16;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;

    StageTurns(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
    }

    @Nullable
    Told of(Draft draft) {
        boolean gives = items.get(draft.trigger).gives();
        boolean turned = false;
        boolean ordered = ordered(draft);
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + REACH; j++) {
            Item item = items.get(j);
            if (gives && item.is(Cue.AGREED) && item.verb == null && j <= draft.trigger + 2 && !item.goods()) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (gives && item.is(Cue.PITCH) && j <= draft.trigger + 2) {
                return new Told(Stage.CONSIDERED, item, Told.PLAIN);
            }
            if (scene.tokens.mark(item.from, ';') || item.is(Cue.SAY)) {
                return null;
            }
            if ((item.is(Cue.DONE) || (ordered && handed(item))) && (turned || ordered)) {
                return arriving(draft, j);
            }
            turned |= item.is(Cue.CONTRAST) || (item.is(Cue.AND) && j > draft.trigger + 2);
            if (turned
                    && item.is(Cue.REFUSED)
                    && !bearings.demanded(j)
                    && (item.is(Cue.DROPPED) || againstTheDeal(j))) {
                return new Told(Stage.REFUSED, item, Told.PLAIN);
            }
            if (turned && scene.tokens.reads(item.from, "agreed") && j + 1 < items.size() && bearings.to(j + 1)) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
        }
        return null;
    }

    /** {@code delivered}, {@code handed over}: said of the goods. */
    private static boolean handed(Item item) {
        return item.verb == Frame.SUPPLY
                && item.form(Form.PARTICIPLE)
                && !item.is(Cue.AGREED)
                && !item.is(Cue.CONSIDERED);
    }

    /** {@code arrived}, {@code were delivered}; {@code will be delivered}, {@code have not arrived} are still to come; {@code never arrived}. */
    Told arriving(Draft draft, int j) {
        Told told = new Told(Stage.DELIVERED, items.get(j), Told.PLAIN);
        if (items.get(j).is(Cue.AWAITED)) {
            return told.as(Stage.AGREED);
        }
        for (int k = j - 1; k >= 0 && k >= j - 3; k--) {
            Item item = items.get(k);
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

    /** {@code the jets that it ordered}: what follows is said of the jets. */
    private boolean ordered(Draft draft) {
        Item trigger = items.get(draft.trigger);
        if (trigger.verb == null || draft.goods == null) {
            return false;
        }
        int goods = items.indexOf(draft.goods);
        return goods >= 0 && goods < draft.trigger;
    }

    /** {@code halted deliveries}, {@code cancelled the deal}, {@code was blocked}: what is stopped is the transfer. */
    private boolean againstTheDeal(int refused) {
        for (int j = refused + 1; j < items.size() && j <= refused + 3; j++) {
            Item item = items.get(j);
            if (item.is(Cue.SUPPLY_NOUN)
                    || item.is(Cue.DEAL_NOUN)
                    || item.is(Cue.ACQUIRE_NOUN)
                    || item.is(Cue.ANAPHOR)) {
                return true;
            }
        }
        return refused > 0 && items.get(refused - 1).is(Cue.BE);
    }
}
