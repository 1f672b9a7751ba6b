package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;

/** Crowds of buyers and givers that a sentence names later or not at all: {@code to Arab countries}, {@code to two states: Oman and Qatar}. */
final class Unnamed {

    private Unnamed() {}

    /** {@code countries}: somebody whom nobody names. */
    static boolean crowd(Item item) {
        return item.kind == Kind.WORD
                && item.verb == null
                && (item.is(Cue.ACTOR_HEAD) || item.is(Cue.PARTNERS) || item.is(Cue.VAGUE));
    }

    /** {@code a Gulf state}: one that its name may follow. */
    private static boolean state(Item item) {
        return item.kind == Kind.WORD && item.verb == null && item.is(Cue.STATE);
    }

    /** Whether a mark behind a crowd leads to its names: {@code three countries: Oman, Qatar and Kuwait}, {@code one buyer, Oman}. */
    static boolean named(Scene scene, int mark) {
        List<Item> items = scene.items;
        int token = items.get(mark).from;
        boolean leads = scene.tokens.mark(token, ':')
                || scene.tokens.mark(token, ',')
                || scene.tokens.mark(token, '\u2014')
                || scene.tokens.mark(token, '\u2013');
        return leads
                && mark > 0
                && (crowd(items.get(mark - 1)) || state(items.get(mark - 1)))
                && mark + 1 < items.size()
                && items.get(mark + 1).party()
                && !items.get(mark + 1).possessive;
    }
}
