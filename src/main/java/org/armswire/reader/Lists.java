package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;

/** Joins lists of actors and lists of goods into one item each. */
final class Lists {

    private final Tokens tokens;
    private final List<Item> items;

    Lists(Scene scene) {
        this.tokens = scene.tokens;
        this.items = scene.items;
    }

    /** Joins {@code Britain, Italy and Turkey} and {@code tanks, shells and rifles}. */
    void join() {
        for (int i = 0; i < items.size(); i++) {
            Item head = items.get(i);
            if (head.party()) {
                int next;
                while ((next = listed(i, true)) > 0) {
                    Item more = items.get(next);
                    head.parties.addAll(more.parties);
                    head.to = more.to;
                    head.possessive = more.possessive;
                    head.demonym = more.demonym;
                    items.subList(i + 1, next + 1).clear();
                }
            } else if (head.goods() && !head.noun) {
                int next;
                while ((next = listed(i, false)) > 0) {
                    Item more = items.get(next);
                    more.wares.forEach(w -> head.wares.add(inherited(head.wares.get(0), w)));
                    head.to = more.to;
                    items.subList(i + 1, next + 1).clear();
                }
            }
        }
    }

    /** {@code Chinese frigates, aircraft or tanks}: all are Chinese. */
    private static Ware inherited(Ware first, Ware ware) {
        boolean own = !ware.origin().isEmpty() || ware.goods().system() != null;
        return own ? ware : new Ware(ware.goods(), ware.from(), ware.to(), first.origin());
    }

    /** {@code sales to Taiwan, Chinese trade practices}: an adjective of something else ends the list. */
    private boolean adjectival(int i, Item head) {
        Item item = items.get(i);
        return item.demonym && !head.demonym && i + 1 < items.size() && items.get(i + 1).kind == Kind.OTHER;
    }

    private int listed(int i, boolean actors) {
        boolean joined = false;
        boolean comma = false;
        boolean article = false;
        int others = 0;
        for (int j = i + 1; j < items.size() && j <= i + 7; j++) {
            Item item = items.get(j);
            if ((actors && item.party() && !adjectival(j, items.get(i))) || (!actors && item.goods() && !item.noun)) {
                boolean owner = actors && item.possessive && !items.get(i).possessive;
                boolean apposition = article && comma;
                return joined && !owner && !apposition ? j : -1;
            }
            comma |= tokens.mark(item.from, ',');
            article |= tokens.reads(item.from, "a") || tokens.reads(item.from, "an");
            if (tokens.mark(item.from, ',') || item.is(Cue.AND) || item.is(Cue.OR)) {
                joined = true;
            } else if (!joined
                    || !(item.is(Cue.DETERMINER)
                            || item.is(Cue.APPROX_MIN)
                            || item.is(Cue.APPROX)
                            || (!actors && item.kind == Kind.NUMBER)
                            || (!actors && item.actor() && item.describes != null)
                            || (!actors && item.kind == Kind.OTHER && ++others <= 3)
                            || (actors && tokens.reads(item.from, "both")))) {
                return -1;
            }
        }
        return -1;
    }
}
