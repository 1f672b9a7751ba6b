package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells how far a transfer has got that a noun tells of: by the nearest word around it, the fewer clauses between the better. */
final class StageNouns {

    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private static final int NEAR = 4;
    private static final int GROUP = 3;
    private static final int CONTEST_REACH = 16;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final StageVerbs verbs;
    private final Predicates predicates;
    private final History history;

    StageNouns(Scene scene, Bearings bearings, StageVerbs verbs, History history) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.verbs = verbs;
        this.predicates = new Predicates(scene, bearings);
        this.history = history;
    }

    Told of(Draft draft) {
        if (draft.pattern.equals("light") && items.get(draft.trigger).is(Cue.WEIGHED)) {
            return bearings.bent(draft, draft.trigger, bearings.wanted(draft, draft.trigger));
        }
        Told coming =
                draft.pattern.equals("arrive") ? new StageTurns(scene, bearings).arriving(draft, draft.trigger) : null;
        if (coming != null && coming.stage() != Stage.DELIVERED) {
            return coming;
        }
        Draft permit = permit(draft);
        if (permit != null) {
            Told told = around(permit);
            return told != null ? told : new Told(Stage.AGREED, items.get(permit.trigger), Told.VAGUE);
        }
        Draft given = given(draft);
        if (given != null) {
            return verbs.of(given);
        }
        Told told = around(draft);
        Item trigger = items.get(draft.trigger);
        // A letter of intent that is signed is a letter of intent.
        if (told != null && told.stage() == Stage.AGREED && trigger.is(Cue.NEGOTIATING)) {
            return own(draft, trigger);
        }
        told = told != null ? told : own(draft, trigger);
        Item past = told.stage() == Stage.AGREED && told.weight() < Told.PLAIN ? history.past(draft.trigger) : null;
        return past == null ? told : told.as(Stage.DELIVERED).with(past);
    }

    /** {@code suspended licences for arms exports}, {@code an export licence}: what is licensed goes as far as its licence. */
    @Nullable
    private Draft permit(Draft draft) {
        if (!items.get(draft.trigger).is(Cue.LICENSED)) {
            return null;
        }
        for (int j = draft.trigger + 1; j >= 0 && j >= draft.trigger - GROUP; j--) {
            if (j < items.size() && items.get(j).is(Cue.PERMIT) && j != draft.trigger) {
                Draft permit = new Draft(draft.pattern, j);
                permit.suppliers.addAll(draft.suppliers);
                permit.recipients.addAll(draft.recipients);
                permit.goods = draft.goods;
                return permit;
            }
        }
        return null;
    }

    /** {@code will give military aid}: aid goes as far as the verb that it is the object of. */
    @Nullable
    private Draft given(Draft draft) {
        if (!items.get(draft.trigger).is(Cue.AID)) {
            return null;
        }
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - RIGHT; j--) {
            Item item = items.get(j);
            if (item.gives()) {
                Draft verb = new Draft(draft.pattern, j);
                verb.suppliers.addAll(draft.suppliers);
                verb.recipients.addAll(draft.recipients);
                verb.goods = draft.goods;
                return verb;
            }
            boolean under = item.preposition() && !item.is(Cue.OF) && !item.is(Cue.IN);
            if (under
                    || item.is(Cue.CONTRAST)
                    || item.is(Cue.RELATIVE)
                    || item.kind == Item.Kind.MARK
                    || item.is(Cue.SUPPLY_NOUN)) {
                return null;
            }
        }
        return null;
    }

    @Nullable
    private Told around(Draft draft) {
        Item after = draft.trigger + 1 < items.size() ? items.get(draft.trigger + 1) : null;
        if (after != null && after.is(Cue.CAMPAIGN) && !items.get(draft.trigger).is(Cue.DEAL_NOUN)) {
            return new Told(Stage.CONSIDERED, after, Told.PLAIN);
        }
        Told predicate = predicates.predicate(draft);
        if (predicate != null) {
            return predicate;
        }
        Told ended = items.get(draft.trigger).is(Cue.CONTEST) ? null : predicates.ended(draft.trigger);
        if (ended != null) {
            return ended;
        }
        Told open = open(draft.trigger);
        if (open != null) {
            return open;
        }
        Told later = new StageTurns(scene, bearings).of(draft);
        if (later != null) {
            return later;
        }
        boolean habit = items.get(draft.trigger).is(Cue.HABIT);
        // What a package contains goes as far as the package, however long its description is.
        int left = draft.pattern.equals("contain") ? draft.trigger : LEFT;
        Told best = null;
        double nearest = Double.MAX_VALUE;
        double barrier = 0;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - left; j--) {
            barrier += barrier(j);
            Told told = near(draft, j, draft.trigger - j, habit);
            double distance = draft.trigger - j + barrier - (told == null ? 0 : eager(told));
            if (told != null && distance < nearest) {
                nearest = distance;
                best = told;
            }
        }
        barrier = 0;
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + (habit ? NEAR : RIGHT); j++) {
            barrier += barrier(j);
            Told told = near(draft, j, 2 + j - draft.trigger, habit);
            double distance = 2 + j - draft.trigger + barrier - (told == null ? 0 : eager(told));
            if (told != null && distance < nearest) {
                nearest = distance;
                best = told;
            }
        }
        return best;
    }

    /** A contest or a notification tells of all that its sentence is about. */
    @Nullable
    private Told open(int trigger) {
        boolean talks = items.stream().anyMatch(item -> item.is(Cue.NEGOTIATING) && !item.is(Cue.APPROX));
        for (int j = 0; j < items.size(); j++) {
            Item item = items.get(j);
            if (!talks && item.is(Cue.CONTEST) && Math.abs(j - trigger) <= CONTEST_REACH) {
                return new Told(Stage.CONSIDERED, item, Told.PLAIN);
            }
            if (item.is(Cue.NOTIFIED)) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
        }
        return null;
    }

    private double barrier(int j) {
        Item item = items.get(j);
        if (scene.tokens.mark(item.from, ';')) {
            return LEFT;
        }
        return item.is(Cue.CONTRAST)
                ? RIGHT
                : item.is(Cue.SAY) && !item.is(Cue.AGREED) ? 2 : item.is(Cue.RELATIVE) ? 1 : 0;
    }

    @Nullable
    private Told near(Draft draft, int j, int distance, boolean habit) {
        Item item = items.get(j);
        Told told = bearings.of(draft, j);
        if (told == null || (item.verb != null && !item.is(Cue.CONTEST) && !undecided(j))) {
            return null;
        }
        if (item.is(Cue.PROSPECTIVE) && j < draft.trigger && !attribute(j, draft.trigger)) {
            return null;
        }
        boolean another = item.is(Cue.DEAL_NOUN) || item.is(Cue.ACQUIRE_NOUN);
        boolean modal = item.is(Cue.WILL) || item.is(Cue.WOULD) || (another && told.stage() != Stage.NEGOTIATING);
        if ((modal || (habit && told.stage() != Stage.NEGOTIATING)) && distance > NEAR) {
            return null;
        }
        return bearings.bent(draft, j, told);
    }

    /** {@code has yet to decide on a purchase}. */
    private boolean undecided(int j) {
        return items.get(j).is(Cue.WEIGHED) && bearings.infinitive(j);
    }

    /** {@code possible sale}, but not {@code possible breaches in the sale}. */
    private boolean attribute(int adjective, int noun) {
        for (int k = adjective + 1; k < noun; k++) {
            if (items.get(k).preposition() || items.get(k).kind == Item.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    private static double eager(Told told) {
        return told.stage() == Stage.NEGOTIATING || told.by().is(Cue.CONTEST)
                ? 8
                : told.stage() == Stage.REFUSED || told.stage() == Stage.CONSIDERED ? 3 : 0;
    }

    private Told own(Draft draft, Item trigger) {
        if (draft.pattern.equals("partners")) {
            return new Told(Stage.AGREED, nearest(draft.trigger, Cue.PARTNERS), Told.GUESS);
        }
        // what a package holds has been announced with it
        Item bundle = draft.pattern.equals("contain") ? nearest(draft.trigger, Cue.BUNDLE) : trigger;
        if (trigger.is(Cue.CONTAIN)
                && !bundle.equals(trigger)
                && !items.get(draft.trigger - 1).is(Cue.HAVE)) {
            return new Told(Stage.AGREED, bundle, Told.GUESS).with(trigger);
        }
        if (trigger.is(Cue.REFUSED)) {
            return new Told(Stage.REFUSED, trigger, Told.PLAIN);
        }
        if (trigger.is(Cue.CONTEST)) {
            return new Told(Stage.CONSIDERED, trigger, Told.PLAIN);
        }
        if (trigger.is(Cue.NEGOTIATING)) {
            return new Told(Stage.NEGOTIATING, trigger, Told.PLAIN);
        }
        if (trigger.is(Cue.REQUESTED)) {
            return new Told(Stage.REQUESTED, trigger, Told.PLAIN);
        }
        if (trigger.is(Cue.AGREED)) {
            return new Told(Stage.AGREED, trigger, Told.VAGUE);
        }
        if (trigger.is(Cue.WEIGHED)) {
            return bearings.wanted(draft, draft.trigger);
        }
        if (trigger.is(Cue.CAMPAIGN)) {
            return new Told(Stage.CONSIDERED, trigger, Told.GUESS);
        }
        if (trigger.is(Cue.CONSIDERED)) {
            return new Told(Stage.CONSIDERED, trigger, Told.VAGUE);
        }
        return trigger.is(Cue.ONCE)
                ? new Told(Stage.AGREED, trigger, Told.GUESS)
                : new Told(Stage.DELIVERED, trigger, Told.VAGUE);
    }

    /** The item nearest to another that does something for the grammar, else that one. */
    private Item nearest(int i, Cue cue) {
        Item nearest = items.get(i);
        int distance = items.size();
        for (int j = 0; j < items.size(); j++) {
            if (items.get(j).is(cue) && Math.abs(j - i) < distance) {
                nearest = items.get(j);
                distance = Math.abs(j - i);
            }
        }
        return nearest;
    }
}
