package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells of goods that a relative clause stands behind who had them and what is done with them: {@code weapons that will be sent to
 * Oman}, {@code rifles that the navy took from smugglers are being handed to Oman}, {@code shells bought under a Norwegian-led drive}.
 */
final class Handovers {

    private static final int NEAR = 6;
    private static final int REACH = 12;

    private final Scene scene;
    private final List<Item> items;

    Handovers(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** {@code weapons} in {@code money for weapons that will be sent}: what a passive in a relative clause is said of, or null. */
    @Nullable
    Item relative(int verb) {
        int that = verb - 1;
        while (that > 0 && that >= verb - NEAR && auxiliary(items.get(that))) {
            that--;
        }
        if (that < 1 || !items.get(that).is(Cue.RELATIVE)) {
            return null;
        }
        Item before = items.get(scene.tokens.mark(items.get(that - 1).from, ',') && that > 1 ? that - 2 : that - 1);
        return before.goods() ? before : null;
    }

    private static boolean auxiliary(Item item) {
        return item.is(Cue.BE)
                || item.is(Cue.HAVE)
                || item.is(Cue.WILL)
                || item.is(Cue.WOULD)
                || item.is(Cue.MODAL)
                || item.is(Cue.NOT)
                || (item.kind == Kind.OTHER && !item.is(Cue.RELATIVE));
    }

    /** {@code rifles} in {@code rifles that the navy took are being handed over}, where the navy seems to be what is handed. */
    @Nullable
    Item held(Item holder, int verb) {
        int at = items.indexOf(holder);
        int that = at > 0
                        && items.get(at - 1).is(Cue.DETERMINER)
                        && !items.get(at - 1).is(Cue.RELATIVE)
                ? at - 2
                : at - 1;
        boolean acts = items.subList(at + 1, verb).stream().anyMatch(x -> x.is(Cue.BE)) && predicate(at + 1, verb);
        boolean clause = that > 0
                && items.get(that).is(Cue.RELATIVE)
                && items.get(that - 1).goods();
        return acts && clause ? items.get(that - 1) : null;
    }

    /** {@code that Oman has flown for years were}: whether what stands between an actor and the verb group says what he does. */
    private boolean predicate(int from, int verb) {
        int group = verb - 1;
        while (group > from && auxiliary(items.get(group))) {
            group--;
        }
        Item first = items.get(from);
        int own = first.is(Cue.HAVE) ? from + 1 : from;
        return own <= group
                && !first.is(Cue.BE)
                && (own == from || !items.get(own).is(Cue.BE));
    }

    /** {@code Norwegian} in {@code shells procured under a Norwegian-led initiative}: who leads what the goods come by, or null. */
    @Nullable
    Item leader(int from) {
        boolean under = false;
        for (int j = from; j + 1 < items.size() && j < from + REACH; j++) {
            Item item = items.get(j);
            under |= item.is(Cue.UNDER_LEAD);
            if (under && item.actor() && item.describes == null) {
                for (int k = j + 1; k < items.size() && k <= j + 4; k++) {
                    if (items.get(k).is(Cue.INITIATIVE)) {
                        return item;
                    }
                    if (items.get(k).actor()
                            || items.get(k).goods()
                            || items.get(k).preposition()) {
                        return null;
                    }
                }
                return null;
            }
            if (item.goods() || item.is(Cue.RELATIVE)) {
                return null;
            }
        }
        return null;
    }
}
