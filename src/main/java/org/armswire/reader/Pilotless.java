package org.armswire.reader;

import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;

/** Takes {@code the aircraft} for drones where the article has just spoken of drones. */
final class Pilotless {

    private static final int NEAR = 3;

    private final Memory memory;
    private final Scene scene;

    Pilotless(Memory memory, Scene scene) {
        this.memory = memory;
        this.scene = scene;
    }

    void complete(Draft draft) {
        Ware last = memory.goods();
        Item goods = draft.goods;
        if (goods == null
                || last == null
                || last.goods().category() != Category.UAV
                || !memory.fresh()
                || !aircraft(goods)) {
            return;
        }
        Item drones = new Item(Kind.GOODS, goods.from, goods.to);
        drones.wares.add(last);
        draft.counted = goods;
        draft.goods = drones;
    }

    /** {@code the aircraft}, {@code these aircraft}: those named before, by no name of their own. */
    private boolean aircraft(Item goods) {
        List<Ware> wares = goods.wares;
        Ware ware = wares.get(0);
        if (wares.size() > 1
                || ware.goods().category() != Category.AIRCRAFT
                || ware.goods().system() != null
                || ware.known() != null
                || !ware.origin().isEmpty()
                || !scene.tokens.reads(goods.to - 1, "aircraft")) {
            return false;
        }
        for (int i = scene.items.indexOf(goods) - 1, n = 0; i >= 0 && n < NEAR; i--, n++) {
            Item before = scene.items.get(i);
            if (before.is(Cue.DETERMINER)) {
                return !scene.tokens.reads(before.from, "a") && !scene.tokens.reads(before.from, "an");
            }
            if (before.kind != Kind.NUMBER && !before.is(Cue.OF)) {
                return false;
            }
        }
        return false;
    }
}
