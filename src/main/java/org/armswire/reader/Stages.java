package org.armswire.reader;

import java.time.LocalDate;
import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells from the clause around a transfer word how far the transfer has got. */
final class Stages {

    /** So far before an infinitive stands what it hangs on. */
    private static final int WISH = 6;

    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private static final int GROUP = 3;
    private final Scene scene;
    private final List<Item> items;
    private final StageVerbs verbs;
    private final StageNouns nouns;
    private final Bearings bearings;

    Stages(Scene scene, @Nullable LocalDate day) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = new Bearings(scene);
        History history = new History(scene, day);
        this.verbs = new StageVerbs(scene, bearings, history);
        this.nouns = new StageNouns(scene, bearings, verbs, history);
    }

    Told of(Draft draft) {
        Item trigger = items.get(draft.trigger);
        if (draft.pattern.equals("embargo")) {
            return embargo(draft.trigger);
        }
        if (draft.pattern.equals(Programmes.PATTERN)) {
            return new Told(Stage.REFUSED, trigger, Told.PLAIN);
        }
        if (draft.pattern.equals("trace")) {
            return new Told(Stage.DELIVERED, trigger, Told.PLAIN);
        }
        Stage answered = draft.pattern.endsWith(".answer") ? Answers.stage(trigger) : null;
        if (answered != null) {
            return new Told(answered, trigger, Told.PLAIN);
        }
        if (draft.pattern.equals(Outbid.LOST) || draft.pattern.equals(Outbid.WON)) {
            Stage stage = draft.pattern.equals(Outbid.LOST) ? Stage.REFUSED : Stage.AGREED;
            return new Told(stage, trigger, Told.PLAIN);
        }
        if (draft.pattern.equals(Swaps.SWAP) && trigger.verb == null) {
            return swap(draft);
        }
        if (draft.pattern.equals("give.let")
                && draft.trigger > 0
                && items.get(draft.trigger - 1).is(Cue.NOT)) {
            return new Told(Stage.REFUSED, trigger, Told.PLAIN).with(items.get(draft.trigger - 1));
        }
        Item talks = draft.pattern.equals("choose.active") ? talks(draft.trigger) : null;
        if (talks != null) {
            return new Told(Stage.NEGOTIATING, talks, Told.PLAIN);
        }
        Told stopped = draft.stopped ? new Told(Stage.REFUSED, trigger, Told.PLAIN) : stoppedOnTheWay();
        if (stopped != null) {
            return stopped;
        }
        Item decision = bearings.awaited(draft.trigger);
        if (decision != null) {
            return new Told(Stage.CONSIDERED, decision, Told.PLAIN);
        }
        boolean infinitive =
                draft.pattern.equals(BackFrames.AVAILABLE) && draft.trigger > 0 && bearings.to(draft.trigger - 1);
        if (infinitive) {
            return wish(draft);
        }
        Told told = trigger.verb != null ? verbs.of(draft) : nouns.of(draft);
        if (draft.pattern.equals("give.get") && told.stage() == Stage.REQUESTED) {
            return told.as(Stage.CONSIDERED);
        }
        Item rest = told.stage() == Stage.AGREED ? rest(draft) : null;
        rest = rest == null && told.stage() == Stage.AGREED ? new Batches(scene).come(draft) : rest;
        if (rest != null) {
            return told.as(Stage.DELIVERED).with(rest);
        }
        Item condition = told.stage() == Stage.REFUSED ? condition(told.by()) : null;
        if (condition != null) {
            return told.as(Stage.CONSIDERED).with(condition);
        }
        return draft.pattern.equals("context") ? told.weighing(told.weight() / 2) : told;
    }

    /** {@code would suspend the sale if}: what is only threatened has not been done. What it hangs on, or null. */
    private @Nullable Item condition(Item refusal) {
        int i = items.indexOf(refusal);
        boolean would = i > 0 && refusal.is(Cue.REFUSED) && items.get(i - 1).is(Cue.WOULD);
        return would ? new Circumstances(scene).condition(i) : null;
    }

    /** {@code wants Oman to make tanks available}: as far as the words before it say. */
    private Told wish(Draft draft) {
        for (int j = draft.trigger - 2; j >= 0 && j >= draft.trigger - WISH; j--) {
            Told told = bearings.of(draft, j);
            if (told != null && told.stage() != Stage.REQUESTED) {
                return told;
            }
        }
        return new Told(Stage.CONSIDERED, items.get(draft.trigger - 1), Told.PLAIN);
    }

    /** {@code will get the last two jets}, {@code will finish delivering}: the others have been handed over. The word for it, or null. */
    @Nullable
    private Item rest(Draft draft) {
        Item trigger = items.get(draft.trigger);
        boolean comes = trigger.verb == Frame.SUPPLY
                || trigger.is(Cue.RECEIVE)
                || trigger.is(Cue.HANDOVER)
                || trigger.is(Cue.ARRIVE);
        if (!comes || trigger.is(Cue.AGREED) || trigger.is(Cue.SELLING)) {
            return null;
        }
        int goods = draft.goods == null ? -1 : items.indexOf(draft.goods);
        for (int j = goods - 1; j >= 0 && j >= goods - GROUP && goods < draft.trigger; j--) {
            if (items.get(j).is(Cue.REMAINING)) {
                return items.get(j);
            }
            if (!items.get(j).premodifies()) {
                break;
            }
        }
        for (int j = Math.max(0, draft.trigger - 2); j < items.size() && j <= Math.max(goods, draft.trigger); j++) {
            Item item = items.get(j);
            boolean of = j + 1 < items.size()
                    && (items.get(j + 1).is(Cue.OF) || items.get(j + 1).premodifies());
            boolean goes = j == draft.trigger - 1
                    || (j == draft.trigger - 2 && items.get(j + 1).is(Cue.DETERMINER));
            if (item.is(Cue.REMAINING) && j != draft.trigger && (goes || (of && j > draft.trigger) || j == goods - 1)) {
                return item;
            }
        }
        return null;
    }

    /** {@code picked the jet for exclusive talks}: nothing is settled yet. The talks, or null. */
    @Nullable
    private Item talks(int choose) {
        for (int j = choose + 1; j < items.size() && j <= choose + RIGHT; j++) {
            Item item = items.get(j);
            if (item.is(Cue.NEGOTIATING) && item.is(Cue.DEAL_NOUN)) {
                boolean toTalk =
                        items.subList(Math.max(choose, j - GROUP), j).stream().anyMatch(x -> x.is(Cue.FOR));
                return toTalk ? item : null;
            }
            if (item.kind == Item.Kind.MARK || item.is(Cue.RELATIVE) || item.verb != null) {
                return null;
            }
        }
        return null;
    }

    /** {@code called off a plan to trade}, {@code is to hand over jets and be compensated}: as the words before it say. */
    private Told swap(Draft draft) {
        Told nearest = null;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - LEFT; j--) {
            Item item = items.get(j);
            if (item.is(Cue.SAY) && !item.is(Cue.AGREED)) {
                break;
            }
            boolean to = item.is(Cue.BE) && bearings.to(j + 1);
            Told told = to ? new Told(Stage.AGREED, item, Told.PLAIN).with(items.get(j + 1)) : bearings.of(draft, j);
            if (told == null && item.is(Cue.ENDED)) {
                told = new Told(Stage.REFUSED, item, Told.PLAIN);
            }
            if (told != null && (nearest == null || told.stage() == Stage.REFUSED)) {
                nearest = bearings.bent(draft, j, told);
            }
        }
        Item trigger = items.get(draft.trigger);
        boolean wish = draft.trigger > 0 && bearings.to(draft.trigger - 1);
        return nearest != null ? nearest : new Told(wish ? Stage.CONSIDERED : Stage.DELIVERED, trigger, Told.VAGUE);
    }

    private Told embargo(int i) {
        Told refused = new Told(Stage.REFUSED, items.get(i), Told.PLAIN);
        for (int j = Math.max(0, i - LEFT); j < items.size() && j <= i + RIGHT; j++) {
            // ends a ban
            boolean ends = j < i && items.get(j).is(Cue.BROKEN) && items.get(j).is(Cue.ENDED);
            if (ends || items.get(j).is(Cue.RESUMED)) {
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
            by = by == null && (item.is(Cue.INTERCEPT) || item.is(Cue.SEIZURE)) && !item.goods() ? item : by;
        }
        return bound && by != null ? new Told(Stage.REFUSED, by, Told.PLAIN) : null;
    }
}
