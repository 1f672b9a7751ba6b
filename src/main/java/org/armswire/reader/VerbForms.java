package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells how far a transfer has got by the form of the verb alone, where nothing governs it: {@code sold}, {@code to sell}, {@code is selling}. */
final class VerbForms {

    /** After one of these an infinitive tells what has been done. */
    private static final List<String> FIRSTS = List.of("first", "only", "last");

    private static final int FIRST = 8;

    private static final int CLAUSE = 16;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final List<Item> items;
    private final Bearings bearings;
    private final Matrix matrix;
    private final History history;

    VerbForms(Scene scene, Bearings bearings, Matrix matrix, History history) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.items = scene.items;
        this.bearings = bearings;
        this.matrix = matrix;
        this.history = history;
    }

    /** What the verb at an index says by itself. */
    Told own(int i) {
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
                    Item first = first(i);
                    Item purpose = first == null ? matrix.purpose(i) : null;
                    yield first != null
                            ? new Told(Stage.DELIVERED, trigger, Told.PLAIN).with(first)
                            : purpose != null
                                    ? new Told(Stage.AGREED, trigger, Told.VAGUE).with(purpose)
                                    : wish(Stage.CONSIDERED, i);
                }
                if (bearings.progressive(i) && underWay(i)) {
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
                if (bearings.progressive(i) && !trigger.is(Cue.IMPORTING)) {
                    yield new Told(Stage.AGREED, trigger, Told.PLAIN).with(items.get(i - 1));
                }
                Item price = price(i);
                if (price != null) {
                    yield new Told(Stage.AGREED, trigger, Told.PLAIN).with(price);
                }
                if (bearings.presentInHeadline(trigger)) {
                    yield new Told(Stage.AGREED, trigger, Told.GUESS);
                }
                Item first = infinitive ? first(i) : null;
                yield first != null
                        ? new Told(Stage.DELIVERED, trigger, Told.PLAIN).with(first)
                        : infinitive
                                ? wish(Stage.REQUESTED, i)
                                : new Told(Stage.DELIVERED, trigger, trigger.form(Form.ING) ? Told.VAGUE : Told.PLAIN);
            }
        };
    }

    /** {@code is building}, {@code is selling}, {@code is sending three}: what takes its time, and is not a habit. */
    private boolean underWay(int verb) {
        Item trigger = items.get(verb);
        boolean once = trigger.is(Cue.SELLING) || (trigger.verb == Frame.SUPPLY && counted(verb));
        return trigger.verb == Frame.BUILD || (once && !then(verb));
    }

    /** {@code was selling}: what went on then. */
    private boolean then(int verb) {
        return scene.tokens.reads(items.get(verb - 1).from, "was")
                || scene.tokens.reads(items.get(verb - 1).from, "were");
    }

    /** {@code is sending another 40 tanks}, {@code the three tanks it is sending}: so many, and not a stream of them. */
    private boolean counted(int verb) {
        int goods = -1;
        for (int j = verb - 1; j >= 0 && j >= verb - NEAR && goods < 0; j--) {
            goods = items.get(j).goods() ? j : -1;
        }
        if (goods > 0 && number(items.get(goods - 1))) {
            return true;
        }
        for (int j = verb + 1; j < items.size() && j <= verb + NEAR + 1; j++) {
            Item item = items.get(j);
            if (item.is(Cue.SAY) || item.is(Cue.CONTRAST) || item.kind == Item.Kind.MARK) {
                return false;
            }
            if (number(item) || item.is(Cue.MORE)) {
                return items.subList(j, Math.min(items.size(), j + NEAR)).stream()
                        .noneMatch(
                                unit -> scene.tokens.reads(unit.from, "month") || scene.tokens.reads(unit.from, "day"));
            }
        }
        return false;
    }

    private static boolean number(Item item) {
        return item.kind == Item.Kind.NUMBER || (item.word != null && item.word.number() > 0);
    }

    /** {@code bought jets for a billion dollars}: where the price is news the goods are not there; but they are where they were bought years ago. */
    @Nullable
    private Item price(int verb) {
        Item trigger = items.get(verb);
        boolean finite = trigger.form(Form.PAST) || trigger.form(Form.PARTICIPLE);
        boolean aside = items.subList(Math.max(0, verb - NEAR), verb).stream().anyMatch(item -> item.is(Cue.RELATIVE));
        if (!finite
                || aside
                || trigger.is(Cue.RECEIVE)
                || trigger.is(Cue.IMPORTING)
                || history.yearsAgo(verb) != null) {
            return null;
        }
        Item price = null;
        boolean sum = false;
        for (int j = verb + 1; j < items.size() && j <= verb + CLAUSE; j++) {
            Item item = items.get(j);
            if (item.is(Cue.RECEIVE) || item.gives()) {
                return null;
            }
            if (item.is(Cue.CONTRAST) || item.is(Cue.SAY) || scene.tokens.mark(item.from, ';')) {
                return price;
            }
            sum = item.is(Cue.FOR) || (sum && !item.goods() && !item.actor() && item.kind != Item.Kind.MARK);
            if (price == null
                    && sum
                    && item.word != null
                    && !item.word.currency().isEmpty()) {
                price = item;
            }
        }
        return price;
    }

    /** {@code to sell} alone is no more than a wish. */
    private Told wish(Stage stage, int i) {
        Told told = new Told(stage, items.get(i), Told.GUESS);
        return told.with(items.get(to(i)));
    }

    /** {@code was the first ally to send}: it has done so. The word for the first, or null. */
    private @Nullable Item first(int i) {
        Item first = null;
        for (int j = to(i) - 1; j >= 0 && j >= i - FIRST; j--) {
            Item item = items.get(j);
            boolean ordinal = FIRSTS.stream().anyMatch(f -> tokens.reads(item.to - 1, f));
            first = ordinal && first == null ? item : first;
            if (item.is(Cue.BE)) {
                boolean will = j > 0
                        && (items.get(j - 1).is(Cue.WILL) || items.get(j - 1).is(Cue.WOULD) || bearings.to(j - 1));
                return will ? null : first;
            }
        }
        return null;
    }

    /** {@code was to have sent}, {@code were due to have been sent}: what was agreed on and need not have been done. The word for it, or null. */
    @Nullable
    Item intended(int verb) {
        int have = verb - (verb > 0 && tokens.reads(items.get(verb - 1).from, "been") ? 2 : 1);
        boolean done = have > 1
                && items.get(verb).form(Form.PARTICIPLE)
                && tokens.reads(items.get(have).from, "have")
                && bearings.to(have - 1);
        Item to = done ? items.get(have - 1) : null;
        boolean due = to != null
                && (to.is(Cue.AGREED)
                        || tokens.reads(to.from, "were")
                        || items.get(have - 2).is(Cue.BE));
        return due ? to : null;
    }

    /** Where the {@code to} of an infinitive stands: {@code to buy}, {@code to be armed}. */
    int to(int infinitive) {
        return bearings.to(infinitive - 1) ? infinitive - 1 : infinitive - 2;
    }
}
