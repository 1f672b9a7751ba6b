package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.model.Stage;

/** Tells how far a transfer has got by the form of the verb alone, where nothing governs it: {@code sold}, {@code to sell}, {@code is selling}. */
final class VerbForms {

    private final List<Item> items;
    private final Bearings bearings;

    VerbForms(Scene scene, Bearings bearings) {
        this.items = scene.items;
        this.bearings = bearings;
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
        return told.with(items.get(to(i)));
    }

    /** Where the {@code to} of an infinitive stands: {@code to buy}, {@code to be armed}. */
    int to(int infinitive) {
        return bearings.to(infinitive - 1) ? infinitive - 1 : infinitive - 2;
    }
}
