package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells how far a transfer has got that a verb tells of: by the words that govern the verb, from the verb outwards, else by its form. */
final class StageVerbs {

    /** {@code are to be sold}: so far before its verb stands the word that makes it settled. */
    private static final int BE_DONE = 3;

    private static final int LEFT = 12;
    private static final int NEAR = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final Circumstances around;

    StageVerbs(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.around = new Circumstances(scene);
    }

    Told of(Draft draft) {
        Told told = governed(draft);
        return told != null ? told : own(draft.trigger);
    }

    /** What the words before a verb, and those that follow in another clause, make of it. */
    @Nullable
    private Told governed(Draft draft) {
        Item verb = items.get(draft.trigger);
        if (dealers(draft.trigger)) {
            return null;
        }
        Item ongoing = ongoing(draft.trigger);
        if (ongoing != null) {
            return new Told(Stage.DELIVERED, verb, Told.PLAIN).with(ongoing);
        }
        Told nearest = null;
        Item not = null;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - LEFT; j--) {
            Item item = items.get(j);
            Told leave = item.is(Cue.RELATIVE) ? leave(draft, j) : null;
            if (leave != null) {
                return leave;
            }
            if (scene.tokens.mark(item.from, ';') || (item.is(Cue.RELATIVE) && j < draft.trigger - 3)) {
                break;
            }
            if (item.is(Cue.AND)
                    && j > 0
                    && scene.tokens.mark(items.get(j - 1).from, ',')
                    && around.finite(draft.trigger, j)) {
                break;
            }
            int before = around.aside(j);
            if (before >= 0) {
                j = before;
                continue;
            }
            if (item.is(Cue.NOTIFIED)) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (nearest != null
                    && !bearings.infinitive(draft.trigger)
                    && scene.tokens.mark(item.from, ',')
                    && !around.conditional(j)) {
                break;
            }
            not = not == null && item.is(Cue.NOT) && j >= draft.trigger - NEAR ? item : not;
            if (item.is(Cue.BE)
                    && j == draft.trigger - (bearings.to(draft.trigger - 1) ? 2 : BE_DONE)
                    && bearings.infinitive(draft.trigger)
                    && nearest == null
                    && around.somebody(j)) {
                Told to = new Told(Stage.AGREED, item, Told.PLAIN).with(items.get(j + 1));
                nearest = not != null ? to.as(Stage.REFUSED).with(not) : to;
            }
            Told told = wished(draft, bearings.of(draft, j));
            if (told != null && told.stage() == Stage.REFUSED) {
                return bearings.bent(draft, j, told);
            }
            if (told != null && told.stage() == Stage.NEGOTIATING) {
                return told;
            }
            if (told != null && nearest == null) {
                nearest = not != null ? Bearings.negated(told, not) : told;
            } else if (told != null
                    && told.stage() == Stage.CONSIDERED
                    && nearest != null
                    && nearest.stage() == Stage.AGREED) {
                return not != null ? Bearings.negated(told, not) : told;
            }
            boolean asked = j + 1 < items.size() && bearings.to(j + 1);
            if ((item.goods() && !item.noun && !asked)
                    || (item.is(Cue.SAY) && !item.is(Cue.AGREED))
                    || item.is(Cue.CONTRAST)) {
                break;
            }
        }
        Item condition = around.condition(draft.trigger);
        if (condition != null && nearest != null && nearest.by().is(Cue.WOULD)) {
            return nearest.as(Stage.CONSIDERED).with(condition);
        }
        boolean promises = verb.gives() && verb.is(Cue.AGREED);
        if (condition != null && nearest == null && promises) {
            return new Told(Stage.CONSIDERED, condition, Told.PLAIN);
        }
        Told later = new StageTurns(scene, bearings).of(draft);
        if (later != null && (nearest == null || nearest.stage() != Stage.NEGOTIATING)) {
            return later;
        }
        Item trigger = items.get(draft.trigger);
        not = nearest == null && not == null ? around.none(draft.trigger) : not;
        if (nearest == null && not != null) {
            return new Told(not.is(Cue.PENDING) ? Stage.AGREED : Stage.REFUSED, trigger, Told.PLAIN).with(not);
        }
        if (nearest == null && announced(draft.trigger)) {
            return new Told(Stage.AGREED, trigger, Told.PLAIN)
                    .with(items.get(draft.trigger - 2))
                    .with(items.get(draft.trigger - 1));
        }
        return nearest;
    }

    /** {@code will ask for tanks}: who agrees to ask has agreed to nothing. */
    @Nullable
    private Told wished(Draft draft, @Nullable Told told) {
        boolean asks = items.get(draft.trigger).verb == Frame.REQUEST;
        return asks && told != null && told.stage() == Stage.AGREED ? null : told;
    }

    /** {@code suspended the licences under which it was to export}: the export goes as far as the leave for it. */
    @Nullable
    private Told leave(Draft draft, int relative) {
        int permit = relative > 0 && items.get(relative - 1).preposition() ? relative - 2 : relative - 1;
        if (permit < 0 || !items.get(permit).is(Cue.PERMIT)) {
            return null;
        }
        for (int j = permit - 1; j >= 0 && j >= permit - NEAR; j--) {
            Told told = bearings.of(draft, j);
            if (told != null) {
                return bearings.bent(draft, j, told);
            }
        }
        return null;
    }

    /** {@code firms selling arms}: what they do for a living. */
    private boolean dealers(int i) {
        Item before = i > 0 ? items.get(i - 1) : null;
        if (before == null || !items.get(i).form(Form.ING)) {
            return false;
        }
        Sense.OfWord last = scene.hits.word(before.to - 1);
        return last != null && last.is(Cue.TRADE);
    }

    /** {@code began to supply}, {@code continues sending}. */
    @Nullable
    private Item ongoing(int i) {
        Item trigger = items.get(i);
        int before = trigger.form(Form.ING) ? i - 1 : bearings.infinitive(i) && !bearings.to(i - 1) ? i - 3 : i - 2;
        before = trigger.form(Form.BASE) && i > 0 && items.get(i - 1).is(Cue.ONGOING) ? i - 1 : before;
        Item word = before >= 0 ? items.get(before) : null;
        if (word == null || !word.is(Cue.ONGOING)) {
            return null;
        }
        for (int j = before - 1; j >= 0 && j >= before - NEAR; j--) {
            Item item = items.get(j);
            if (item.is(Cue.NOT) || item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL) || item.is(Cue.TO)) {
                return null;
            }
        }
        return word;
    }

    /** {@code South Korea to buy}: as headlines say that it will. */
    private boolean announced(int i) {
        return i >= 2
                && bearings.infinitive(i)
                && items.get(i - 2).actor()
                && (scene.sentence.kind() == Sentences.Kind.HEADLINE || i == 2);
    }

    private Told own(int i) {
        Item trigger = items.get(i);
        boolean infinitive = bearings.infinitive(i);
        return switch (Objects.requireNonNull(trigger.verb)) {
            case REQUEST -> new Told(Stage.REQUESTED, trigger, Told.PLAIN);
            case CHOOSE -> infinitive ? wish(Stage.REQUESTED, i) : new Told(Stage.AGREED, trigger, Told.PLAIN);
            case OPERATE -> infinitive ? wish(Stage.CONSIDERED, i) : new Told(Stage.DELIVERED, trigger, Told.PLAIN);
            case SUPPLY, ARM, BUILD, UPGRADE -> {
                if (trigger.is(Cue.AGREED)) {
                    yield new Told(Stage.AGREED, trigger, Told.PLAIN);
                }
                if (trigger.is(Cue.CONSIDERED)) {
                    yield new Told(Stage.CONSIDERED, trigger, Told.PLAIN);
                }
                if (infinitive) {
                    yield wish(Stage.CONSIDERED, i);
                }
                if (bearings.progressive(i) && (trigger.verb == Frame.BUILD || trigger.is(Cue.SELLING))) {
                    yield new Told(Stage.AGREED, trigger, Told.VAGUE).with(items.get(i - 1));
                }
                if (trigger.is(Cue.COMING) && bearings.presentInHeadline(trigger)) {
                    yield new Told(Stage.AGREED, trigger, Told.GUESS);
                }
                yield new Told(Stage.DELIVERED, trigger, trigger.form(Form.ING) ? Told.VAGUE : Told.PLAIN);
            }
            case ACQUIRE -> {
                if (trigger.is(Cue.AGREED)) {
                    yield new Told(Stage.AGREED, trigger, Told.PLAIN);
                }
                if (bearings.progressive(i)) {
                    yield new Told(Stage.AGREED, trigger, Told.PLAIN).with(items.get(i - 1));
                }
                if (bearings.presentInHeadline(trigger)) {
                    yield new Told(Stage.AGREED, trigger, Told.GUESS);
                }
                yield infinitive
                        ? wish(Stage.REQUESTED, i)
                        : new Told(Stage.DELIVERED, trigger, trigger.form(Form.ING) ? Told.VAGUE : Told.PLAIN);
            }
        };
    }

    /** {@code to sell} alone is no more than a wish. */
    private Told wish(Stage stage, int i) {
        Told told = new Told(stage, items.get(i), Told.GUESS);
        return told.with(items.get(bearings.to(i - 1) ? i - 1 : i - 2));
    }
}
