package org.armswire.reader;

import java.util.EnumSet;
import java.util.Set;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/** Tells forces that a state sends abroad from arms that it hands over: {@code sent bombers to Guam}, {@code dispatched a plane for the rescue}. */
final class OwnForces {

    /** What forces on a mission bring with them and take home again. */
    private static final Set<Category> CARRIES = EnumSet.of(
            Category.AIRCRAFT,
            Category.SHIP,
            Category.ARMOURED_VEHICLE,
            Category.AIR_DEFENCE,
            Category.MISSILE,
            Category.UAV);

    private final Scene scene;
    private final boolean mission;

    OwnForces(Scene scene) {
        this.scene = scene;
        this.mission = scene.has(Cue.DEPLOY) || scene.has(Cue.MISSION);
    }

    /** Whether what a draft takes for a transfer is only a move of forces. */
    boolean move(Draft draft) {
        @Nullable Item goods = draft.goods;
        boolean context = draft.pattern.equals("context");
        if (goods == null || !(context || scene.items.get(draft.trigger).is(Cue.MOVE))) {
            return false;
        }
        Sense.OfWord head = scene.lexicon.word(scene.tokens, goods.to - 1);
        boolean crewed = goods.is(Cue.CREWED) || (head != null && head.is(Cue.CREWED));
        return crewed
                || (context && operated(goods))
                || (mission
                        && goods.wares.stream()
                                .allMatch(w -> CARRIES.contains(w.goods().category())));
    }

    /** {@code an Air Force C-17}: of those who fly it. */
    private boolean operated(Item goods) {
        Sense.OfWord before = goods.from == 0 ? null : scene.lexicon.word(scene.tokens, goods.from - 1);
        Sense.OfWord two = goods.from < 2 ? null : scene.hits.word(goods.from - 2);
        return (before != null && before.is(Cue.STATE) && before.is(Cue.MILITARY))
                || (two != null && two.is(Cue.STATE) && two.is(Cue.MILITARY));
    }
}
