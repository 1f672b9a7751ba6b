package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads money for what another state has: {@code American funding for Israel's Iron Dome}. */
final class FundFrames {

    private static final int NEAR = 5;

    private final List<Item> items;
    private final Subjects subjects;

    FundFrames(Scene scene) {
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    @Nullable
    Draft at(int i) {
        if (i + 1 >= items.size()
                || !(items.get(i + 1).is(Cue.FOR) || items.get(i + 1).is(Cue.OF))) {
            return null;
        }
        Item owner = null;
        for (int j = i + 2; j < items.size() && j <= i + NEAR; j++) {
            Item item = items.get(j);
            if (item.actor() && item.possessive && owner == null) {
                owner = item;
            } else if (item.goods()
                    && owner != null
                    && item.wares.get(0).goods().system() != null) {
                return draft(i, owner, item);
            } else if (!item.is(Cue.DETERMINER) && item.kind != Item.Kind.OTHER) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Draft draft(int i, Item owner, Item goods) {
        Item giver = subjects.owner(i);
        giver = giver == null ? subjects.subject(i, false) : giver;
        if (giver == null || giver.shares(owner)) {
            return null;
        }
        Draft draft = new Draft("fund", i);
        draft.supplier(giver);
        draft.recipient(owner);
        draft.goods = goods;
        return draft;
    }
}
