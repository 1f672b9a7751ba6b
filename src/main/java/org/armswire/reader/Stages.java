package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a transfer word how far the transfer has got. */
final class Stages {

    private static final int LEFT = 12;
    private static final int RIGHT = 8;

    private final Scene scene;
    private final List<Item> items;

    Stages(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** A stage and the item that says so. */
    record Told(Stage stage, Item by) {}

    Told of(Draft draft) {
        Item trigger = items.get(draft.trigger);
        Told own = new Told(own(draft, trigger), trigger);
        Told governed = trigger.verb != null ? governed(draft, trigger) : around(draft);
        return governed != null ? governed : own;
    }

    private Stage own(Draft draft, Item trigger) {
        if (draft.pattern.equals("embargo")) {
            return Stage.REFUSED;
        }
        if (trigger.verb != null) {
            return switch (trigger.verb) {
                case REQUEST -> Stage.REQUESTED;
                case CHOOSE -> Stage.AGREED;
                case OPERATE -> Stage.DELIVERED;
                case SUPPLY, ARM ->
                    trigger.is(Cue.CONSIDERED)
                            ? Stage.CONSIDERED
                            : infinitive(draft.trigger) ? Stage.CONSIDERED : Stage.DELIVERED;
                case ACQUIRE ->
                    trigger.is(Cue.AGREED)
                            ? Stage.AGREED
                            : infinitive(draft.trigger) ? Stage.REQUESTED : Stage.DELIVERED;
            };
        }
        if (trigger.is(Cue.NEGOTIATING)) {
            return Stage.NEGOTIATING;
        }
        if (trigger.is(Cue.REQUESTED)) {
            return Stage.REQUESTED;
        }
        if (trigger.is(Cue.AGREED)) {
            return Stage.AGREED;
        }
        if (trigger.is(Cue.CONSIDERED)) {
            return Stage.CONSIDERED;
        }
        return scene.tokens.reads(trigger.from, "sale")
                        || scene.tokens.reads(trigger.from, "purchase")
                        || scene.tokens.reads(trigger.from, "acquisition")
                ? Stage.AGREED
                : Stage.DELIVERED;
    }

    private boolean infinitive(int i) {
        return i > 0 && items.get(i - 1).is(Cue.TO) && items.get(i).form(Form.BASE);
    }

    @Nullable
    private Told governed(Draft draft, Item trigger) {
        boolean gets = trigger.verb != null && !trigger.verb.gives();
        boolean not = false;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - LEFT; j--) {
            Item item = items.get(j);
            if (scene.tokens.mark(item.from, ';') || (item.is(Cue.RELATIVE) && j < draft.trigger - 3)) {
                return null;
            }
            not |= item.is(Cue.NOT) && j >= draft.trigger - 4;
            Stage stage = cue(item, gets);
            if (stage != null) {
                return new Told(
                        not && stage != Stage.REFUSED && stage != Stage.NEGOTIATING ? Stage.REFUSED : stage, item);
            }
            if ((item.goods() && !item.noun) || (item.is(Cue.SAY) && !item.is(Cue.AGREED))) {
                break;
            }
        }
        return not ? new Told(Stage.REFUSED, trigger) : null;
    }

    @Nullable
    private Told around(Draft draft) {
        Told best = null;
        int nearest = Integer.MAX_VALUE;
        for (int j = Math.max(0, draft.trigger - LEFT); j < items.size() && j <= draft.trigger + RIGHT; j++) {
            if (j == draft.trigger) {
                continue;
            }
            Item item = items.get(j);
            Stage stage = cue(item, draft.pattern.startsWith("acquire"));
            int distance = j < draft.trigger ? draft.trigger - j : 2 + j - draft.trigger;
            if (stage != null && item.verb == null && distance < nearest) {
                nearest = distance;
                best = new Told(stage, item);
            }
        }
        return best;
    }

    @Nullable
    private Stage cue(Item item, boolean gets) {
        if (item.word == null) {
            return null;
        }
        if (item.is(Cue.REFUSED)) {
            return item.is(Cue.RESUMED) ? Stage.AGREED : Stage.REFUSED;
        }
        if (item.is(Cue.NEGOTIATING)) {
            return Stage.NEGOTIATING;
        }
        if (item.is(Cue.CONSIDERED)) {
            return gets && !item.is(Cue.AGREED) ? Stage.REQUESTED : Stage.CONSIDERED;
        }
        if (item.is(Cue.REQUESTED)) {
            return Stage.REQUESTED;
        }
        if (item.is(Cue.AGREED) || item.is(Cue.WILL)) {
            return Stage.AGREED;
        }
        if (item.is(Cue.WOULD)) {
            return gets ? Stage.AGREED : Stage.CONSIDERED;
        }
        return item.is(Cue.DELIVERED) ? Stage.DELIVERED : null;
    }
}
