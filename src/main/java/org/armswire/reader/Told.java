package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Stage;

/**
 * A stage, and the words that say so.
 *
 * @param by the word that says it
 * @param weight how plainly it does
 * @param with the words that it depends on: what turns it round, what makes it a wish
 */
record Told(Stage stage, Item by, double weight, List<Item> with) {

    /** How much a word that says the stage outright counts in an article, against one that only implies it. */
    static final double PLAIN = 3;

    static final double VAGUE = 1.5;
    static final double GUESS = 1;
    /** A deal of long ago against what the article is about. */
    static final double OLD = 0.5;

    Told(Stage stage, Item by, double weight) {
        this(stage, by, weight, List.of());
    }

    Told with(Item item) {
        List<Item> more = new ArrayList<>(with);
        more.add(item);
        return new Told(stage, by, weight, List.copyOf(more));
    }

    Told as(Stage other) {
        return new Told(other, by, weight, with);
    }

    Told weighing(double other) {
        return new Told(stage, by, other, with);
    }
}
