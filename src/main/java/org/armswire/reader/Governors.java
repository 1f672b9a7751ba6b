package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who decides on what a noun of transfer names: {@code Oman approved the sale}. */
final class Governors {

    private static final int CLAUSE = 16;
    /** So near before {@code a ban} stands that somebody calls for it. */
    private static final int DEMAND = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Governors(Scene scene, Subjects subjects) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = subjects;
    }

    /** Who approves, stops or makes the sale, or is the supplier. */
    @Nullable
    Item of(int i) {
        if (occasion(i)) {
            return null;
        }
        for (int j = i - 1; j >= 0 && j >= i - 9; j--) {
            Item item = items.get(j);
            boolean licence = item.is(Cue.REFUSED) && items.get(i).is(Cue.LICENSED);
            boolean demanded = item.is(Cue.REFUSED)
                    && items.subList(Math.max(0, j - DEMAND), j).stream().anyMatch(x -> x.is(Cue.DEMAND));
            if ((item.is(Cue.INTERCEPT) && !licence)
                    || (demanded && !licence)
                    || item.is(Cue.DEMAND)
                    || items.get(i).is(Cue.TRAFFIC)) {
                return items.get(i).is(Cue.LICENSED) ? legislature(j) : null;
            }
            if (item.is(Cue.AGREED)
                    || item.is(Cue.NEGOTIATING)
                    || (item.party() && j >= i - 4)
                    || item.is(Cue.REFUSED)
                    || item.is(Cue.RESUMED)
                    || item.is(Cue.CONSIDERED)
                    || item.is(Cue.BE)
                    || items.get(i).is(Cue.SUPPLIER)) {
                Item subject = subjects.subject(i, false);
                // Oslo's decision to withhold aid
                boolean decided = subject == null
                        && item.is(Cue.REFUSED)
                        && j > 0
                        && items.get(j - 1).is(Cue.TO);
                subject = decided ? subjects.subject(j, false) : subject;
                subject = subject == null && item.kind == Item.Kind.WORD && item.verb == null
                        ? subjects.owner(j)
                        : subject;
                return subject == null && licence ? legislature(j) : subject;
            }
        }
        return null;
    }

    /** {@code punishes firms over arms sales}: what is done because of a sale is not the sale. */
    private boolean occasion(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            Item item = items.get(j);
            if (item.preposition()) {
                boolean because = scene.tokens.reads(item.from, "over")
                        || scene.tokens.reads(item.from, "despite")
                        || scene.tokens.reads(item.from, "amid");
                return because && items.subList(Math.max(0, j - 4), j).stream().noneMatch(x -> x.is(Cue.NEGOTIATING));
            }
            if (item.verb != null || item.party() || item.kind == Item.Kind.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code senators tried to block the sale}: what lawmakers can stop is their own state's doing. */
    @Nullable
    private Item legislature(int i) {
        for (int j = i - 1; j >= 0 && j >= i - CLAUSE; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return item.is(Cue.HOME) && !item.is(Cue.PRONOUN) ? item : null;
            }
        }
        return null;
    }
}
