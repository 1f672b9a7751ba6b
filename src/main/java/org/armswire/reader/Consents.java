package org.armswire.reader;

import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells what became of the plan, or of the leave, that a verb of transfer hangs on: {@code did not approve a plan to send}, {@code gave leave to sell}. */
final class Consents {

    private static final int LEFT = 12;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Bearings bearings;

    Consents(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.bearings = bearings;
    }

    /** {@code did not approve the proposal to send}: the plan is no longer one; null where nobody has settled it. */
    @Nullable
    Told settled(Draft draft, int j, Told plan) {
        Item item = scene.items.get(j);
        boolean noun = plan.stage() == Stage.CONSIDERED && plan.by().verb == null;
        if (!noun || !item.is(Cue.AGREED) || item.is(Cue.SAY) || item.is(Cue.DEAL_NOUN) || item.is(Cue.WILL)) {
            return null;
        }
        int at = scene.items.indexOf(plan.by());
        for (int k = j + 1; k < at; k++) {
            if (!scene.items.get(k).premodifies() && !scene.items.get(k).is(Cue.DETERMINER)) {
                return null;
            }
        }
        Told told = bearings.of(draft, j);
        if (at <= j || at > j + NEAR || told == null || told.stage() != Stage.AGREED) {
            return null;
        }
        for (int k = j - 1; k >= 0 && k >= j - 2; k--) {
            Item not = scene.items.get(k);
            if (not.is(Cue.NOT)) {
                return not.is(Cue.PENDING) ? null : told.as(Stage.REFUSED).with(not);
            }
        }
        return null;
    }

    /** {@code gave Oslo leave to sell}: who has leave goes ahead; null where nobody has given it. */
    @Nullable
    Told leave(int j, int verb) {
        boolean to = j == verb - 1 ? bearings.to(j) : bearings.to(verb - 1) && times(j + 1, verb - 1);
        if (!scene.items.get(j).is(Cue.PERMIT) || !to) {
            return null;
        }
        for (int k = j - 1; k >= 0 && k >= j - NEAR; k--) {
            Item item = scene.items.get(k);
            if (item.is(Cue.NOT) || item.is(Cue.NONE) || item.is(Cue.MODAL) || bearings.to(k)) {
                return null;
            }
            boolean before = k > 0
                    && (scene.items.get(k - 1).is(Cue.NOT)
                            || scene.items.get(k - 1).is(Cue.MODAL));
            if (item.verb != null && (item.gives() || item.is(Cue.RECEIVE))) {
                return before || item.form(Form.BASE)
                        ? null
                        : new Told(Stage.AGREED, item, Told.PLAIN).with(scene.items.get(j));
            }
        }
        return null;
    }

    /** {@code leave on Monday to sell}: nothing but a time stands between. */
    private boolean times(int from, int to) {
        return from <= to
                && scene.items.subList(from, to).stream()
                        .allMatch(item -> Matrix.time(item)
                                || item.kind == Item.Kind.OTHER
                                || item.kind == Item.Kind.NUMBER
                                || item.is(Cue.AGAINST)
                                || item.is(Cue.IN));
    }

    /** {@code rejected the jets offered by Peking and the drones offered by Ankara}. */
    @Nullable
    Told rejected(Draft draft) {
        Item verb = scene.items.get(draft.trigger);
        boolean offered = verb.is(Cue.CONSIDERED) && verb.form(Form.PARTICIPLE) && verb.gives();
        boolean ordered = verb.is(Cue.AGREED) && !verb.gives() && verb.form(Form.PARTICIPLE);
        int before = draft.trigger - 1;
        while (ordered
                && before > draft.trigger - 2 * NEAR
                && before > 0
                && !scene.items.get(before).goods()) {
            before--;
        }
        if (before < 0 || !scene.items.get(before).goods() || !(offered || (ordered && deal(before)))) {
            return null;
        }
        for (int j = before - 1; j >= 0 && j >= before - LEFT; j--) {
            Item item = scene.items.get(j);
            if (item.is(Cue.REFUSED)) {
                Told told = bearings.of(draft, j);
                return told != null && told.stage() == Stage.REFUSED ? bearings.bent(draft, j, told) : null;
            }
            if (item.is(Cue.SAY)
                    || item.is(Cue.RELATIVE)
                    || item.kind == Item.Kind.MARK
                    || item.is(Cue.BE)
                    || item.is(Cue.HAVE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code the deal for the jets}: so near before the goods stands the deal. */
    private boolean deal(int goods) {
        for (int j = goods - 1; j > 0 && j >= goods - NEAR; j--) {
            if (scene.items.get(j).is(Cue.DEAL_NOUN)) {
                return true;
            }
            if (scene.items.get(j).verb != null || scene.items.get(j).kind == Item.Kind.MARK) {
                return false;
            }
        }
        return false;
    }
}
