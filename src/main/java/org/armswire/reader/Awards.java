package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who sells and who buys from what is done with a contract: {@code awarded Norway a contract}, {@code won a contract from Oman}. */
final class Awards {

    /** So far before a contract stands its verb. */
    private static final int REACH = 8;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Awards(Scene scene, Subjects subjects) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = subjects;
    }

    /** Puts the sides of a contract into their roles where its verb tells them; gives whether it does. */
    boolean tell(int contract, Complements right, Draft draft) {
        int verb = verb(contract);
        Item subject = verb < 0 ? null : subjects.subject(verb, false);
        if (subject == null) {
            return false;
        }
        boolean sells = items.get(verb).is(Cue.WINS) || items.get(verb - 1).is(Cue.BE);
        Item other = sells ? null : given(verb, contract);
        if (sells) {
            draft.supplier(subject);
            right.each(Cue.BY, draft::recipient);
            right.each(Cue.FROM, draft::recipient);
            right.each(Cue.WITH, draft::recipient);
            right.each(Cue.FOR, draft::recipient);
        } else {
            draft.recipient(subject);
            if (other != null) {
                draft.supplier(other);
            } else {
                right.each(Cue.TO, draft::supplier);
                right.each(Cue.WITH, draft::supplier);
            }
        }
        return true;
    }

    /** Where the verb stands whose object a contract is, or -1. */
    private int verb(int contract) {
        for (int j = contract - 1; j > 0 && j >= contract - REACH; j--) {
            Item item = items.get(j);
            if (item.is(Cue.AWARDS) || item.is(Cue.WINS)) {
                return j;
            }
            if (item.verb != null || item.is(Cue.SAY) || item.is(Cue.RELATIVE) || scene.tokens.mark(item.from, ',')) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Norway} in {@code awarded Norway a contract}. */
    private @Nullable Item given(int verb, int contract) {
        for (int j = verb + 1; j < contract; j++) {
            if (items.get(j).party() && scene.preposition(j) == null && !items.get(j).possessive) {
                return items.get(j);
            }
        }
        return null;
    }
}
