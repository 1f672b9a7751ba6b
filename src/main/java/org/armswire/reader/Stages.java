package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a transfer word how far the transfer has got. */
final class Stages {

    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private static final int NEAR = 4;

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
        if (draft.pattern.equals("embargo")) {
            return own;
        }
        Told governed = trigger.verb != null ? governed(draft, trigger) : around(draft);
        return governed != null ? governed : own;
    }

    private Stage own(Draft draft, Item trigger) {
        if (draft.pattern.equals("embargo")) {
            return lifted(draft.trigger) ? Stage.CONSIDERED : Stage.REFUSED;
        }
        if (draft.pattern.equals("partners")) {
            return Stage.AGREED;
        }
        if (trigger.verb != null) {
            return switch (trigger.verb) {
                case REQUEST -> Stage.REQUESTED;
                case CHOOSE -> Stage.AGREED;
                case OPERATE -> Stage.DELIVERED;
                case SUPPLY, ARM, BUILD, UPGRADE ->
                    trigger.is(Cue.AGREED)
                            ? Stage.AGREED
                            : trigger.is(Cue.CONSIDERED)
                                    ? Stage.CONSIDERED
                                    : infinitive(draft.trigger) ? Stage.CONSIDERED : Stage.DELIVERED;
                case ACQUIRE ->
                    trigger.is(Cue.AGREED) || progressive(draft.trigger)
                            ? Stage.AGREED
                            : infinitive(draft.trigger) ? Stage.REQUESTED : Stage.DELIVERED;
            };
        }
        if (trigger.is(Cue.CONTEST)) {
            return Stage.CONSIDERED;
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

    private boolean lifted(int i) {
        for (int j = Math.max(0, i - LEFT); j < items.size() && j <= i + RIGHT; j++) {
            if (items.get(j).is(Cue.RESUMED)) {
                return true;
            }
        }
        return false;
    }

    private boolean progressive(int i) {
        return items.get(i).form(Form.ING) && i > 0 && items.get(i - 1).is(Cue.BE);
    }

    private boolean infinitive(int i) {
        return i > 0 && items.get(i - 1).is(Cue.TO) && items.get(i).form(Form.BASE);
    }

    @Nullable
    private Told governed(Draft draft, Item trigger) {
        boolean gets = trigger.verb != null && !trigger.verb.gives();
        boolean not = false;
        Told nearest = null;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - LEFT; j--) {
            Item item = items.get(j);
            if (scene.tokens.mark(item.from, ';') || (item.is(Cue.RELATIVE) && j < draft.trigger - 3)) {
                break;
            }
            if (item.is(Cue.NOTIFIED)) {
                return new Told(Stage.AGREED, item);
            }
            not |= item.is(Cue.NOT) && j >= draft.trigger - 4;
            Stage stage = cue(item, gets);
            if (stage == Stage.REFUSED && demanded(j)) {
                continue;
            }
            if (stage == Stage.NEGOTIATING || stage == Stage.REFUSED) {
                return new Told(stage, item);
            }
            if (stage != null && nearest == null) {
                nearest = new Told(not ? Stage.REFUSED : stage, item);
            } else if (stage == Stage.CONSIDERED && nearest != null && nearest.stage() == Stage.AGREED) {
                return new Told(not ? Stage.REFUSED : stage, item);
            }
            if ((item.goods() && !item.noun) || (item.is(Cue.SAY) && !item.is(Cue.AGREED))) {
                break;
            }
        }
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + 2 && !gets; j++) {
            if (items.get(j).is(Cue.PITCH)) {
                return new Told(Stage.CONSIDERED, items.get(j));
            }
        }
        if (nearest == null && headline(draft.trigger)) {
            return new Told(Stage.AGREED, trigger);
        }
        return nearest == null && not ? new Told(Stage.REFUSED, trigger) : nearest;
    }

    /** {@code South Korea to buy}: as headlines say that it will. */
    private boolean headline(int i) {
        return i >= 2 && infinitive(i) && items.get(i - 2).actor();
    }

    @Nullable
    private Told around(Draft draft) {
        Item trigger = items.get(draft.trigger);
        boolean habit = habitual(trigger);
        boolean gets = draft.pattern.startsWith("acquire");
        int right = habit ? NEAR : RIGHT;
        for (Item item : items) {
            if (item.is(Cue.CONTEST)) {
                return new Told(Stage.CONSIDERED, item);
            }
        }
        Told best = null;
        int nearest = Integer.MAX_VALUE;
        for (int j = Math.max(0, draft.trigger - LEFT); j < items.size() && j <= draft.trigger + right; j++) {
            Item item = items.get(j);
            if (j == draft.trigger || (j < draft.trigger && scene.tokens.mark(item.from, ';'))) {
                continue;
            }
            if (item.is(Cue.NOTIFIED)) {
                return new Told(Stage.AGREED, item);
            }
            Stage stage = cue(item, gets);
            int distance = j < draft.trigger ? draft.trigger - j : 2 + j - draft.trigger;
            boolean modal =
                    item.is(Cue.WILL) || item.is(Cue.WOULD) || (item.is(Cue.DEAL_NOUN) && stage == Stage.AGREED);
            if (stage == null || item.verb != null || (modal && distance > NEAR)) {
                continue;
            }
            boolean talks = stage == Stage.NEGOTIATING || item.is(Cue.CONTEST);
            if (habit && distance > NEAR && !talks) {
                continue;
            }
            if (stage == Stage.REFUSED && demanded(j)) {
                continue;
            }
            int weight = talks ? 8 : stage == Stage.REFUSED || stage == Stage.CONSIDERED ? 3 : 0;
            if (distance - weight < nearest) {
                nearest = distance - weight;
                best = new Told(stage, item);
            }
        }
        return best;
    }

    /** {@code calls to halt}: somebody else would like it stopped; it goes on. */
    private boolean demanded(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            if (items.get(j).is(Cue.DEMAND)) {
                return true;
            }
        }
        return false;
    }

    /** {@code sales}, {@code buyers}: what goes on all the time. */
    private boolean habitual(Item trigger) {
        return trigger.is(Cue.HABIT);
    }

    @Nullable
    private Stage cue(Item item, boolean gets) {
        if (item.word == null) {
            return null;
        }
        if (item.is(Cue.REFUSED)) {
            return item.is(Cue.RESUMED) ? Stage.CONSIDERED : Stage.REFUSED;
        }
        if (item.is(Cue.NEGOTIATING)) {
            return Stage.NEGOTIATING;
        }
        if (item.is(Cue.CONTEST) || item.is(Cue.CONSIDERED) || scene.tokens.reads(item.from, "whether")) {
            return Stage.CONSIDERED;
        }
        if (item.is(Cue.REQUESTED)) {
            return gets || item.is(Cue.ASKED) ? Stage.REQUESTED : Stage.CONSIDERED;
        }
        if (item.is(Cue.AGREED) || item.is(Cue.WILL) || item.is(Cue.WOULD)) {
            return Stage.AGREED;
        }
        return item.is(Cue.DELIVERED) ? Stage.DELIVERED : null;
    }
}
