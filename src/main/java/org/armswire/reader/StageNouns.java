package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells how far a transfer has got that a noun tells of: by the nearest word around it, the fewer clauses between the better. */
final class StageNouns {

    private static final int RIGHT = 8;
    private static final int GROUP = 3;
    /** So far before a noun of transfer stands the ban on it. */
    private static final int BAN = 5;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final StageVerbs verbs;
    private final NearWords around;
    private final History history;

    StageNouns(Scene scene, Bearings bearings, StageVerbs verbs, History history) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.verbs = verbs;
        this.around = new NearWords(scene, bearings, history);
        this.history = history;
    }

    Told of(Draft draft) {
        // who is passed over for another has lost
        if (draft.pattern.equals("contest") && items.get(draft.trigger).is(Cue.PREFERRED)) {
            return new Told(Stage.REFUSED, items.get(draft.trigger), Told.PLAIN);
        }
        if (draft.toCrowd && items.get(draft.trigger).is(Cue.REQUESTED)) {
            return new Told(Stage.REQUESTED, items.get(draft.trigger), Told.PLAIN);
        }
        if (draft.pattern.equals("light") && items.get(draft.trigger).is(Cue.WEIGHED)) {
            return bearings.bent(draft, draft.trigger, bearings.wanted(draft, draft.trigger));
        }
        Told coming = draft.pattern.endsWith("arrive")
                ? new StageTurns(scene, bearings).arriving(draft, draft.trigger)
                : null;
        boolean perfect = draft.trigger > 0
                && (items.get(draft.trigger - 1).is(Cue.HAVE)
                        || items.get(draft.trigger).is(Cue.HAVE));
        if (coming != null && (coming.stage() != Stage.DELIVERED || perfect)) {
            return coming;
        }
        Item failed = failed(draft.trigger);
        if (failed != null) {
            return new Told(Stage.REFUSED, failed, Told.PLAIN);
        }
        Item ban = ban(draft);
        if (ban != null) {
            return new Told(Stage.REFUSED, ban, Told.PLAIN);
        }
        Draft permit = permit(draft);
        if (permit != null) {
            Told told = around.of(permit);
            return told != null ? told : new Told(Stage.AGREED, items.get(permit.trigger), Told.VAGUE);
        }
        Draft given = given(draft);
        if (given != null) {
            return verbs.of(given);
        }
        Told had = around.ordered(draft);
        if (had != null) {
            return had;
        }
        Told told = around.of(draft);
        Item trigger = items.get(draft.trigger);
        if (told != null && told.stage() == Stage.AGREED && draft.pattern.equals("light") && trigger.is(Cue.REFUSED)) {
            // what one will withhold is refused
            return new Told(Stage.REFUSED, trigger, told.weight()).with(told.by());
        }
        // A letter of intent that is signed is a letter of intent.
        if (told != null && told.stage() == Stage.AGREED && trigger.is(Cue.NEGOTIATING)) {
            return own(draft, trigger);
        }
        // talks that are expected to resume are talks
        boolean talks = told != null
                && told.stage() == Stage.CONSIDERED
                && !told.by().is(Cue.CONTEST)
                && trigger.is(Cue.NEGOTIATING)
                && (items.indexOf(told.by()) > draft.trigger || concluded(items.indexOf(told.by()), draft.trigger));
        told = told != null && !talks ? told : own(draft, trigger);
        Item ahead = told.stage() == Stage.DELIVERED && told.by().equals(trigger) && trigger.is(Cue.HANDOVER)
                ? history.ahead(draft.trigger)
                : null;
        if (ahead != null) {
            return told.as(Stage.AGREED).with(ahead);
        }
        Item habit = told.stage() == Stage.AGREED && trigger.is(Cue.HABIT) ? history.formerly(draft.trigger) : null;
        if (habit != null) {
            return new Told(Stage.DELIVERED, trigger, Told.PLAIN).with(habit);
        }
        Item past = told.stage() == Stage.AGREED && told.weight() < Told.PLAIN ? history.past(draft.trigger) : null;
        return past == null ? told : told.as(Stage.DELIVERED).with(past);
    }

    /** {@code hopes to conclude talks}: they are under way. */
    private boolean concluded(int wish, int talks) {
        return items.subList(Math.max(0, wish), talks).stream()
                .anyMatch(item -> item.is(Cue.REMAINING) || scene.tokens.reads(item.from, "conclude"));
    }

    /** {@code a failed arms deal}: nothing came of it; the word that says so, or null. */
    private @Nullable Item failed(int noun) {
        for (int j = noun - 1; j >= 0 && j >= noun - GROUP; j--) {
            Item item = items.get(j);
            if (item.is(Cue.FAILED)) {
                return item;
            }
            if (!item.goods() && !item.actor() && item.kind != Item.Kind.NUMBER) {
                return null;
            }
        }
        return null;
    }

    /** {@code a ban on arms sales}, until it is lifted: the ban, or null. */
    private @Nullable Item ban(Draft draft) {
        if (!items.get(draft.trigger).is(Cue.SUPPLY_NOUN) || scene.has(Cue.RESUMED)) {
            return null;
        }
        for (int j = draft.trigger - 1; j > 0 && j >= draft.trigger - BAN; j--) {
            Item item = items.get(j);
            if (item.verb == null && (item.is(Cue.EMBARGO) || scene.tokens.reads(item.from, "ban"))) {
                return item;
            }
            boolean on = scene.tokens.reads(item.from, "on");
            if (!on && !item.goods() && !item.actor() && !item.premodifies() && item.kind != Item.Kind.OTHER) {
                return null;
            }
        }
        return null;
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
        if (!items.get(draft.trigger).is(Cue.AID) && !items.get(draft.trigger).is(Cue.FUNDING)) {
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
        Item order = trigger.is(Cue.BUYER) ? order(draft.trigger) : null;
        if (order != null) {
            return new Told(Stage.AGREED, order, Told.PLAIN);
        }
        if (trigger.is(Cue.CONTEST)) {
            return new Told(Stage.CONSIDERED, trigger, Told.PLAIN);
        }
        if (trigger.is(Cue.NEGOTIATING)) {
            return new Told(Stage.NEGOTIATING, trigger, Told.PLAIN);
        }
        if (trigger.is(Cue.REQUESTED)) {
            return bearings.bent(draft, draft.trigger, new Told(Stage.REQUESTED, trigger, Told.PLAIN));
        }
        if (trigger.is(Cue.AGREED) || trigger.is(Cue.PAY)) {
            return new Told(Stage.AGREED, trigger, Told.VAGUE);
        }
        if (trigger.is(Cue.DISCUSS) && bearings.discussed(draft)) {
            return new Told(Stage.NEGOTIATING, trigger, Told.PLAIN);
        }
        if (trigger.is(Cue.WEIGHED)) {
            return bearings.wanted(draft, draft.trigger);
        }
        if (trigger.is(Cue.SPEND)) {
            return new Told(Stage.AGREED, trigger, Told.VAGUE);
        }
        if (trigger.is(Cue.CAMPAIGN)) {
            return new Told(Stage.CONSIDERED, trigger, Told.GUESS);
        }
        if (trigger.is(Cue.CONSIDERED)) {
            return new Told(Stage.CONSIDERED, trigger, Told.VAGUE);
        }
        if (trigger.is(Cue.HANDOVER) && ahead(draft.trigger)) {
            int before = items.get(draft.trigger - 1).goods() ? draft.trigger - 2 : draft.trigger - 1;
            return new Told(Stage.AGREED, items.get(before), Told.VAGUE).with(trigger);
        }
        return trigger.is(Cue.ONCE)
                ? new Told(Stage.AGREED, trigger, Told.GUESS)
                : new Told(Stage.DELIVERED, trigger, Told.VAGUE);
    }

    /** {@code became a customer when it ordered six}: what the buyer has done so far, or null. */
    private @Nullable Item order(int buyer) {
        for (int j = buyer - 1; j > 0 && j >= buyer - GROUP; j--) {
            // will be the first customer
            if (items.get(j).is(Cue.BE) && items.get(j - 1).is(Cue.WILL)) {
                return items.get(j - 1);
            }
        }
        for (int j = buyer + 1; j < items.size(); j++) {
            Item item = items.get(j);
            if (item.verb == Frame.ACQUIRE && item.is(Cue.AGREED) && item.form(Form.PAST)) {
                return item;
            }
            if (item.is(Cue.RECEIVE) || item.is(Cue.CONTRAST) || item.is(Cue.SAY)) {
                return null;
            }
        }
        return null;
    }

    /** {@code future deliveries}. */
    private boolean ahead(int noun) {
        int before = noun > 1 && items.get(noun - 1).goods() ? noun - 2 : noun - 1;
        return before >= 0
                && items.get(before).is(Cue.PROSPECTIVE)
                && !items.get(before).is(Cue.CONSIDERED);
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
