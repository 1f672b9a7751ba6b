package org.armswire.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells that some of an order has come while the order is spoken of: {@code received the first of 20 tanks that it ordered}. */
final class Batches {

    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "last", "initial");

    /** So many words may stand between the batch and what it is of. */
    private static final int GROUP = 4;

    private final Scene scene;
    private final List<Item> items;

    Batches(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** The word that says that a batch of ordered goods has come, where they stand before the order, or null. */
    @Nullable
    Item come(Draft draft) {
        int goods = draft.goods == null ? -1 : items.indexOf(draft.goods);
        boolean ordered = goods > 0
                && goods < draft.trigger
                && items.subList(goods, draft.trigger).stream().noneMatch(item -> item.kind == Item.Kind.MARK);
        int batch = ordered ? batch(goods) : -1;
        int verb = batch - 1;
        while (verb > 0 && verb >= batch - 2 && items.get(verb).is(Cue.DETERMINER)) {
            verb--;
        }
        if (batch < 1 || verb < 0 || ahead(verb)) {
            return null;
        }
        Item by = items.get(verb);
        boolean got = by.is(Cue.RECEIVE) || by.is(Cue.IMPORTING) || by.is(Cue.ARRIVE);
        boolean these = by.is(Cue.BE)
                && verb > 0
                && (items.get(verb - 1).is(Cue.PRONOUN) || items.get(verb - 1).is(Cue.HANDOVER));
        return got || these ? by : null;
    }

    /** Where {@code the first} or {@code the first two} stands of {@code the first of the 20 tanks}; or -1. */
    private int batch(int goods) {
        boolean of = false;
        for (int j = goods - 1; j >= 0 && j >= goods - 2 * GROUP; j--) {
            Item item = items.get(j);
            if (of && ordinal(item)) {
                return j;
            }
            of |= item.is(Cue.OF);
            boolean inside = item.premodifies()
                    || item.kind == Item.Kind.NUMBER
                    || item.kind == Item.Kind.OTHER
                    || item.is(Cue.DETERMINER)
                    || item.is(Cue.OF)
                    || (item.word != null && item.word.number() > 0);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    private boolean ordinal(Item item) {
        for (int t = item.from; t < item.to; t++) {
            int token = t;
            if (ORDINALS.stream().anyMatch(o -> scene.tokens.reads(token, o))) {
                return true;
            }
        }
        return false;
    }

    /** {@code will receive the first of}: none has come yet. */
    private boolean ahead(int verb) {
        for (int j = verb - 1; j >= 0 && j >= verb - GROUP; j--) {
            Item item = items.get(j);
            boolean open = item.is(Cue.WILL)
                    || item.is(Cue.WOULD)
                    || item.is(Cue.MODAL)
                    || item.is(Cue.TO)
                    || item.is(Cue.NOT)
                    || item.is(Cue.EXPECTED);
            if (open) {
                return true;
            }
            if (item.kind == Item.Kind.MARK || item.is(Cue.RELATIVE)) {
                return false;
            }
        }
        return false;
    }
}
