package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a government lets its parliament know of a sale: {@code notified Congress of}, {@code laid before Congress a possible sale},
 * {@code told Congress this week that it intended to sell}.
 */
final class Notices {

    private final Scene scene;
    private final List<Item> items;

    Notices(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** The notice of a transfer that a word begins, or null. */
    @Nullable
    Told at(int j, int trigger) {
        Item item = items.get(j);
        if (item.is(Cue.NOTIFIED) || (item.is(Cue.LAYS) && lays(j, trigger))) {
            return new Told(Stage.AGREED, item, Told.PLAIN);
        }
        Item plan = item.is(Cue.INFORMS) && parliament(j + 1, trigger) ? plan(j + 2, trigger) : null;
        return plan == null
                ? null
                : new Told(Stage.AGREED, item, Told.PLAIN)
                        .with(items.get(j + 1))
                        .with(plan);
    }

    /** {@code told Congress that it plans to sell}: such a notice before a word of transfer, or null. */
    @Nullable
    Told before(int trigger) {
        for (int j = trigger - 1; scene.has(Cue.INFORMS) && j >= 0; j--) {
            Told told = items.get(j).is(Cue.INFORMS) ? at(j, trigger) : null;
            if (told != null || scene.tokens.mark(items.get(j).from, ';')) {
                return told;
            }
        }
        return null;
    }

    /** It tells it of nothing but the sale. */
    private boolean lays(int lays, int trigger) {
        return parliament(lays + 1, trigger)
                && items.subList(lays + 2, trigger).stream().anyMatch(item -> item.is(Cue.PROSPECTIVE))
                && items.subList(lays, trigger).stream().noneMatch(item -> item.is(Cue.RELATIVE) || item.is(Cue.BE));
    }

    private boolean parliament(int i, int trigger) {
        Sense.OfWord word = i < trigger ? scene.hits.word(items.get(i).to - 1) : null;
        return word != null && word.is(Cue.PARLIAMENT);
    }

    /** What it tells it that it plans, where it says nothing else before. */
    private @Nullable Item plan(int from, int trigger) {
        for (int j = from; j < trigger; j++) {
            Item item = items.get(j);
            if (item.is(Cue.CONSIDERED) && !item.is(Cue.MODAL)) {
                return item;
            }
            if (item.verb != null
                    || item.is(Cue.WOULD)
                    || item.is(Cue.MODAL)
                    || item.is(Cue.SAY)
                    || item.is(Cue.NOT)
                    || scene.tokens.mark(item.from, ';')) {
                return null;
            }
        }
        return null;
    }
}
