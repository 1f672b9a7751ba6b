package org.armswire.reader;

import java.util.List;

/** Reads participles that name who gave: {@code Russian-supplied missiles}. */
final class SuppliedFrames {

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    SuppliedFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    /** {@code US-supplied NASAMS to Ukraine}, {@code Russian-supplied missiles}. */
    Draft at(int i) {
        Draft draft = new Draft("supplied-adjective", i);
        draft.supplier(items.get(i - 2));
        Complements right = Complements.ofVerb(scene, i);
        draft.goods = right.goods;
        right.each(Cue.TO, draft::recipient);
        right.each(Cue.FOR, draft::recipient);
        right.near(Cue.IN, draft::recipient);
        right.near(Cue.OF, draft::recipient);
        right.each(Cue.BY, draft::recipient);
        Item user = draft.recipients.isEmpty() && !destroyed(i - 2)
                ? subjects.subject(i - 1, false, items.get(i - 2))
                : null;
        if (user != null && !user.shares(items.get(i - 2))) {
            draft.recipient(user);
        }
        return draft;
    }

    /** {@code shot down 20 Norwegian-built drones}: somebody else's. */
    private boolean destroyed(int maker) {
        int verb = maker - 1;
        while (verb > 0 && items.get(verb).premodifies()) {
            verb--;
        }
        boolean down = verb >= 0 && scene.tokens.reads(items.get(verb).to - 1, "down");
        return down || (verb >= 0 && items.get(verb).is(Cue.INTERCEPT));
    }
}
