package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells what came of a transfer by what stands behind it in the sentence. */
final class Aftermath {

    private static final int NEAR = 4;
    /** So far behind a verb may stand what became of it. */
    private static final int REACH = 24;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;

    Aftermath(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
    }

    /**
     * {@code a deal to sell jets was cancelled}, {@code Oman, which had sold jets, halted deliveries}: what became of it is told behind. Null
     * where nothing is.
     *
     * @param to where the {@code to} of the verb stands, 0 when it has none
     */
    @Nullable
    Told undone(int verb, int to) {
        boolean deal = to > 0 && plan(items.get(to - 1));
        boolean aside = false;
        for (int j = verb - 1; j >= 0 && j >= verb - NEAR; j--) {
            aside |= items.get(j).is(Cue.RELATIVE) && j > 1 && scene.tokens.mark(items.get(j - 1).from, ',');
        }
        for (int j = verb + 1; (deal || aside) && j + 1 < items.size() && j <= verb + REACH; j++) {
            Item item = items.get(j);
            if (item.is(Cue.SAY)
                    || item.is(Cue.CONTRAST)
                    || item.is(Cue.SUBORDINATE)
                    || scene.tokens.mark(item.from, ';')) {
                return null;
            }
            int next = items.get(j + 1).is(Cue.BE) || items.get(j + 1).is(Cue.HAVE) ? j + 2 : j + 1;
            boolean was = deal && (item.is(Cue.BE) || item.is(Cue.HAVE)) && !bearings.to(j - 1);
            boolean halted = aside && scene.tokens.mark(item.from, ',') && further(next);
            Item end = next < items.size() ? items.get(next) : item;
            if ((was || halted) && end.is(Cue.REFUSED) && !end.is(Cue.DENY) && !bearings.demanded(next)) {
                return new Told(Stage.REFUSED, end, Told.PLAIN);
            }
            if (item.is(Cue.RELATIVE)
                    || (was && end.verb == null)
                    || (item.verb != null && !item.form(Form.PARTICIPLE))) {
                return null;
            }
        }
        return null;
    }

    private static boolean plan(Item noun) {
        return noun.is(Cue.DEAL_NOUN) || noun.is(Cue.PLAN) || (noun.is(Cue.CONSIDERED) && noun.verb == null);
    }

    /** {@code halted further deliveries}: those of the same goods. */
    private boolean further(int refused) {
        for (int j = refused + 1; j < items.size() && j <= refused + NEAR; j++) {
            if (items.get(j).is(Cue.SUPPLY_NOUN)) {
                return true;
            }
            if (items.get(j).goods() || items.get(j).kind == Item.Kind.MARK) {
                return false;
            }
        }
        return false;
    }
}
