package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who stands behind what another does: who chooses or urges it, who announces it. */
final class Askers {

    private static final int REACH = 14;
    private static final int CLAUSE = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Askers(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    /** {@code Macron said that howitzers would be delivered}: who announces what is to come. */
    @Nullable
    Item announcer(int i) {
        boolean future = false;
        for (int j = i - 1; j > 0 && j >= i - REACH; j--) {
            Item item = items.get(j);
            future |= (item.is(Cue.WILL) || item.is(Cue.WOULD)) && j >= i - CLAUSE;
            if (item.is(Cue.SAY)) {
                Item who = items.get(j - 1);
                return future && who.party() && !who.parties.get(0).company() ? who : null;
            }
            if (item.party()) {
                return null;
            }
        }
        return null;
    }

    /** {@code Oman thanked Norway for delivering}: who thanks has got it. */
    @Nullable
    Item thanker(int i) {
        boolean gerund =
                items.get(i).form(Form.ING) || (i > 0 && items.get(i - 1).is(Cue.HAVE));
        for (int j = i - 1; gerund && j > 0 && j > i - REACH; j--) {
            if (items.get(j).is(Cue.THANK)) {
                return subjects.subject(j, false);
            }
            if (items.get(j).verb != null || scene.tokens.mark(items.get(j).from, ',')) {
                return null;
            }
        }
        return null;
    }

    /** {@code will not sell jets, despite an approach from Oman}: who has asked in vain. */
    @Nullable
    Item despite(int i) {
        boolean not = false;
        for (int j = i - 1; j >= 0 && j >= i - CLAUSE; j--) {
            not |= items.get(j).is(Cue.NOT) || items.get(j).is(Cue.REFUSED);
        }
        for (int j = i + 1; not && j + 2 < items.size() && j <= i + REACH; j++) {
            Item item = items.get(j);
            boolean asked = item.is(Cue.ASKED) || item.is(Cue.APPROACH);
            if (asked
                    && item.verb == null
                    && items.get(j + 1).is(Cue.FROM)
                    && items.get(j + 2).party()) {
                return items.get(j + 2);
            }
        }
        return null;
    }

    /** {@code thanked Norway for the delivery of}: where somebody thanks for what a noun of giving names, or -1. */
    int thanks(int noun) {
        int i = noun - 1;
        while (i > 0 && (items.get(i).premodifies() || items.get(i).kind == Item.Kind.OTHER)) {
            i--;
        }
        boolean giver = i > 1 && items.get(i).is(Cue.FOR) && items.get(i - 1).party();
        for (int j = i - 2; giver && j > 0 && j >= i - CLAUSE; j--) {
            if (items.get(j).is(Cue.THANK)) {
                return j;
            }
        }
        return -1;
    }

    /** {@code Oman chose Britain to supply}, {@code Oman urged Britain to send}: who chooses or asks. */
    @Nullable
    Item chooser(int i) {
        if (i == 0 || !items.get(i - 1).is(Cue.TO)) {
            return null;
        }
        for (int j = i - 2; j > 0 && j > i - REACH; j--) {
            if (items.get(j).verb == Frame.CHOOSE) {
                return subjects.subject(j, false);
            }
            if (items.get(j).is(Cue.DEMAND) || items.get(j).is(Cue.APPROACH)) {
                Item asks = subjects.subject(j, false);
                return asks == null || Exporters.large(asks.parties.get(0).code()) ? null : asks;
            }
            if (items.get(j).verb != null
                    || items.get(j).is(Cue.RELATIVE)
                    || scene.tokens.mark(items.get(j).from, ',')) {
                return null;
            }
        }
        return null;
    }
}
