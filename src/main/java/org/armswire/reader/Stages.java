package org.armswire.reader;

import java.time.LocalDate;
import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells from the clause around a transfer word how far the transfer has got. */
final class Stages {

    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private final List<Item> items;
    private final StageVerbs verbs;
    private final StageNouns nouns;

    Stages(Scene scene, @Nullable LocalDate day) {
        this.items = scene.items;
        Bearings bearings = new Bearings(scene);
        History history = new History(scene, day);
        this.verbs = new StageVerbs(scene, bearings, history);
        this.nouns = new StageNouns(scene, bearings, verbs, history);
    }

    Told of(Draft draft) {
        Item trigger = items.get(draft.trigger);
        if (draft.pattern.equals("embargo")) {
            return embargo(draft.trigger);
        }
        if (draft.pattern.equals("trace")) {
            return new Told(Stage.DELIVERED, trigger, Told.PLAIN);
        }
        Stage answered = draft.pattern.endsWith(".answer") ? Answers.stage(trigger) : null;
        if (answered != null) {
            return new Told(answered, trigger, Told.PLAIN);
        }
        Told stopped = stoppedOnTheWay();
        if (stopped != null) {
            return stopped;
        }
        Told told = trigger.verb != null ? verbs.of(draft) : nouns.of(draft);
        if (draft.pattern.equals("give.get") && told.stage() == Stage.REQUESTED) {
            return told.as(Stage.CONSIDERED);
        }
        return draft.pattern.equals("context") ? told.weighing(told.weight() / 2) : told;
    }

    private Told embargo(int i) {
        Told refused = new Told(Stage.REFUSED, items.get(i), Told.PLAIN);
        for (int j = Math.max(0, i - LEFT); j < items.size() && j <= i + RIGHT; j++) {
            if (items.get(j).is(Cue.RESUMED)) {
                return refused.as(Stage.CONSIDERED).with(items.get(j));
            }
        }
        return refused;
    }

    /** {@code seized rifles bound for Yemen}. */
    @Nullable
    private Told stoppedOnTheWay() {
        Item by = null;
        boolean bound = false;
        for (Item item : items) {
            bound |= item.is(Cue.BOUND);
            by = by == null && item.is(Cue.INTERCEPT) && !item.goods() ? item : by;
        }
        return bound && by != null ? new Told(Stage.REFUSED, by, Told.PLAIN) : null;
    }
}
