package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells how far a transfer has got that a verb tells of: by the words that govern the verb, from the verb outwards, else by its form. */
final class StageVerbs {

    /** {@code are to be sold}: so far before its verb stands the word that makes it settled. */
    private static final int BE_DONE = 3;

    /** What may stand between {@code is} and {@code to sell}. */
    private static final Set<String> ADVERBS = Set.of("also", "besides", "soon", "eventually", "later");

    private static final int LEFT = 12;
    private static final int NEAR = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final History history;
    private final Circumstances around;
    private final VerbForms forms;
    private final Consents consents;
    private final Aftermath aftermath;
    private final Matrix matrix;
    private final Predicates predicates;

    StageVerbs(Scene scene, Bearings bearings, History history) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.history = history;
        this.around = new Circumstances(scene);
        this.matrix = new Matrix(scene, bearings);
        this.forms = new VerbForms(scene, bearings, matrix, history);
        this.consents = new Consents(scene, bearings);
        this.predicates = new Predicates(scene, bearings, history);
        this.aftermath = new Aftermath(scene, bearings);
    }

    Told of(Draft draft) {
        Told told = governed(draft);
        boolean not = told != null
                && told.stage() == Stage.REFUSED
                && told.with().stream().anyMatch(item -> item.is(Cue.NOT));
        Item until = not ? around.until(draft.trigger) : null;
        told = until != null ? Objects.requireNonNull(told).as(Stage.AGREED).with(until) : told;
        told = told != null ? told : old(forms.own(draft.trigger), draft.trigger);
        Told undone = told.stage() == Stage.REFUSED
                ? null
                : aftermath.undone(draft.trigger, bearings.infinitive(draft.trigger) ? forms.to(draft.trigger) : 0);
        if (undone != null) {
            return undone;
        }
        if (told.stage() == Stage.REQUESTED && matrix.use(draft.trigger) != null) {
            return told.as(Stage.DELIVERED).with(Objects.requireNonNull(matrix.use(draft.trigger)));
        }
        int goods = draft.goods == null ? -1 : items.indexOf(draft.goods);
        Told turned = told.stage() == Stage.CONSIDERED && goods >= 0 && clause(goods, draft.trigger)
                ? predicates.predicate(draft)
                : null;
        if (turned != null && turned.stage() == Stage.REFUSED) {
            return turned;
        }
        boolean open = told.stage() == Stage.REQUESTED || told.stage() == Stage.CONSIDERED;
        Told ordered = open && goods > draft.trigger ? around.ordered(goods) : null;
        return ordered != null ? ordered : told;
    }

    /** {@code the jets offered by Oman}, {@code the jets that Oman offered}: whether a verb stands in a clause about goods before it. */
    private boolean clause(int goods, int verb) {
        return goods < verb
                && items.subList(goods + 1, verb).stream()
                        .noneMatch(x -> x.is(Cue.BE) || x.verb != null || x.is(Cue.SAY))
                && (items.get(verb).form(Form.PARTICIPLE)
                        || items.subList(goods + 1, verb).stream().anyMatch(x -> x.is(Cue.RELATIVE)));
    }

    /** {@code bought tanks in the 1970s}: what was got so long ago is not the news. */
    private Told old(Told told, int verb) {
        return told.stage() == Stage.DELIVERED && history.longPast(verb) != null ? told.weighing(Told.OLD) : told;
    }

    /** What the words before a verb, and those that follow in another clause, make of it. */
    @Nullable
    private Told governed(Draft draft) {
        Item verb = items.get(draft.trigger);
        if (dealers(draft.trigger)) {
            return null;
        }
        Told rejected = consents.rejected(draft);
        if (rejected != null) {
            return rejected;
        }
        Told settled = matrix.settled(draft);
        if (settled != null) {
            return settled;
        }
        Item intended = forms.intended(draft.trigger);
        if (intended != null) {
            return new Told(Stage.AGREED, intended, Told.PLAIN).with(verb);
        }
        Item ongoing = ongoing(draft.trigger);
        if (ongoing != null) {
            // what one has begun to build is still to be handed over
            Stage stage = verb.verb == Frame.BUILD ? Stage.AGREED : Stage.DELIVERED;
            return new Told(stage, stage == Stage.AGREED ? ongoing : verb, Told.PLAIN)
                    .with(stage == Stage.AGREED ? verb : ongoing);
        }
        if (declined(draft.trigger)) {
            return new Told(Stage.REFUSED, verb, Told.PLAIN).with(items.get(draft.trigger - 1));
        }
        Notices notices = new Notices(scene);
        Told nearest = null;
        Item not = null;
        int first = Math.max(Math.max(0, draft.trigger - LEFT), around.perfect(draft.trigger));
        for (int j = draft.trigger - 1; j >= first; j--) {
            Item item = items.get(j);
            Told under = item.is(Cue.RELATIVE) ? leave(draft, j) : null;
            if (under != null) {
                return under;
            }
            boolean own = item.is(Cue.RELATIVE)
                    && !(j > 0 && items.get(j - 1).is(Cue.ASKED) && items.get(j - 1).verb == null)
                    && (j < draft.trigger - 3 || around.relative(j, draft.trigger));
            if (scene.tokens.mark(item.from, ';') || own) {
                break;
            }
            if (item.is(Cue.AND)
                    && j > 0
                    && scene.tokens.mark(items.get(j - 1).from, ',')
                    && (around.finite(draft.trigger, j) || around.next(draft.trigger, j))) {
                break;
            }
            int before = around.aside(j);
            if (before >= 0) {
                j = before;
                continue;
            }
            Told notice = notices.at(j, draft.trigger);
            if (notice != null) {
                return notice;
            }
            if (nearest != null
                    && !bearings.infinitive(draft.trigger)
                    && scene.tokens.mark(item.from, ',')
                    && !around.conditional(j)) {
                break;
            }
            if (j >= draft.trigger - 2 && item.is(Cue.REFUSED) && stopping(draft.trigger) && bearings.demanded(j)) {
                return new Told(Stage.DELIVERED, verb, Told.VAGUE);
            }
            if (item.is(Cue.NOT)
                    && nearest != null
                    && nearest.by().is(Cue.WILL)
                    && matrix.inverted(j, items.indexOf(nearest.by()))) {
                // under no circumstances will it sell
                return kept(nearest, item);
            }
            not = not == null && item.is(Cue.NOT) && j >= draft.trigger - NEAR ? item : not;
            if (item.is(Cue.BE)
                    && j == before(draft.trigger)
                    && bearings.infinitive(draft.trigger)
                    && nearest == null
                    && around.somebody(j)) {
                Told to = new Told(Stage.AGREED, item, Told.PLAIN).with(items.get(forms.to(draft.trigger)));
                nearest = not != null ? to.as(Stage.REFUSED).with(not) : to;
            }
            Told leave = nearest == null ? consents.leave(j, draft.trigger) : consents.settled(draft, j, nearest);
            if (leave != null) {
                return leave;
            }
            Told told = matrix.bent(draft, j, wished(draft, bearings.of(draft, j)));
            if (told != null && told.stage() == Stage.REFUSED) {
                return item.is(Cue.REFUSED) ? bearings.bent(draft, j, told) : told;
            }
            if (told != null && told.stage() == Stage.NEGOTIATING) {
                return told;
            }
            if (told != null && (nearest == null || (told.by().is(Cue.KEPT) && nearest.stage() == Stage.AGREED))) {
                nearest = not != null ? kept(told, not) : told;
            } else if (told != null
                    && (told.stage() == Stage.CONSIDERED || hoped(told, nearest))
                    && nearest != null
                    && nearest.stage() == Stage.AGREED
                    && !nearest.by().is(Cue.KEPT)) {
                return not != null ? kept(told, not) : told;
            }
            boolean asked = j + 1 < items.size() && bearings.to(j + 1);
            if ((item.goods() && !item.noun && !asked)
                    || (item.is(Cue.SAY) && !item.is(Cue.AGREED))
                    || item.is(Cue.CONTRAST)) {
                break;
            }
        }
        Item notified = nearest == null || nearest.stage() == Stage.CONSIDERED ? around.notified(draft.trigger) : null;
        if (notified != null && bearings.infinitive(draft.trigger)) {
            return new Told(Stage.AGREED, notified, Told.PLAIN);
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
        Item none = around.none(draft.trigger);
        if (none != null
                && nearest != null
                && (nearest.by().is(Cue.WILL) || nearest.by().is(Cue.WOULD))) {
            return nearest.as(Stage.REFUSED).with(none);
        }
        not = nearest == null && not == null ? none : not;
        if (nearest == null && not != null) {
            return new Told(not.is(Cue.PENDING) ? Stage.AGREED : Stage.REFUSED, trigger, Told.PLAIN).with(not);
        }
        if (nearest == null && announced(draft.trigger)) {
            return new Told(Stage.AGREED, trigger, Told.PLAIN)
                    .with(items.get(forms.to(draft.trigger) - 1))
                    .with(items.get(forms.to(draft.trigger)));
        }
        return nearest;
    }

    /** {@code hopes to reach agreement on buying}: a deal that is wished for. */
    private static boolean hoped(Told told, @Nullable Told nearest) {
        return told.stage() == Stage.REQUESTED
                && nearest != null
                && nearest.by().is(Cue.DEAL_NOUN);
    }

    /** Where {@code is} stands in {@code is to sell}, {@code are to be sold}, {@code are also to be sold}. */
    private int before(int verb) {
        int be = verb - (bearings.to(verb - 1) ? 2 : BE_DONE);
        boolean also = be > 0
                && items.get(be - 1).is(Cue.BE)
                && ADVERBS.stream().anyMatch(adverb -> scene.tokens.reads(items.get(be).from, adverb));
        return also ? be - 1 : be;
    }

    /** {@code a policy of seeking peace and not sending arms}. */
    private boolean declined(int verb) {
        return verb > 1
                && items.get(verb).form(Form.ING)
                && items.get(verb).gives()
                && items.get(verb - 1).is(Cue.NOT)
                && !items.get(verb - 1).is(Cue.PENDING)
                && (items.get(verb - 2).is(Cue.AND) || items.get(verb - 2).is(Cue.OF));
    }

    /** {@code agreed not to sell}: what is agreed is that nothing is sold. */
    private static Told kept(Told told, Item not) {
        boolean back = told.stage() == Stage.AGREED && !not.is(Cue.PENDING);
        return back ? told.as(Stage.REFUSED).with(not) : Bearings.negated(told, not);
    }

    /** {@code will ask for tanks}, {@code would offer tanks}: who agrees to ask or to offer has agreed to nothing. */
    @Nullable
    private Told wished(Draft draft, @Nullable Told told) {
        Item verb = items.get(draft.trigger);
        boolean open = verb.verb == Frame.REQUEST || (verb.gives() && verb.is(Cue.CONSIDERED));
        return open && told != null && told.stage() == Stage.AGREED ? null : told;
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

    /** {@code calls to stop selling}: whom somebody would like to stop goes on. */
    private boolean stopping(int i) {
        return items.get(i).form(Form.ING) && items.get(i).gives();
    }

    /** {@code South Korea to buy}: as headlines say that it will. */
    private boolean announced(int i) {
        if (!bearings.infinitive(i)) {
            return false;
        }
        int to = forms.to(i);
        return to >= 1 && items.get(to - 1).actor() && (scene.sentence.kind() == Sentences.Kind.HEADLINE || to == 1);
    }
}
