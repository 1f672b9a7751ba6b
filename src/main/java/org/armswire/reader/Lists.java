package org.armswire.reader;

import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;

/** Joins lists of actors and lists of goods into one item each. */
final class Lists {

    private static final int LONGEST = 24;
    private static final int MOST_WORDS = 4;
    private static final int MOST_UNKNOWN = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final List<Item> items;

    Lists(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.items = scene.items;
    }

    /** Joins {@code Britain, Italy and Turkey} and {@code tanks, shells and rifles}. */
    void join() {
        for (int i = 0; i < items.size(); i++) {
            Item head = items.get(i);
            if (head.party()) {
                int next;
                while ((next = listed(i)) > 0) {
                    Item more = items.get(next);
                    head.parties.addAll(more.parties);
                    head.to = more.to;
                    head.possessive = more.possessive;
                    head.demonym = more.demonym;
                    items.subList(i + 1, next + 1).clear();
                }
            } else if (head.goods() && !head.noun) {
                int next;
                while ((next = further(i)) > 0) {
                    Item more = items.get(next);
                    for (Ware ware : more.wares) {
                        if (!rounds(head.wares.get(head.wares.size() - 1), more)) {
                            head.wares.add(inherited(head.wares.get(0), ware));
                        }
                    }
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

    /** {@code Despite its ties with Oman, Norway sold}: where no list goes on a clause begins. */
    private boolean ends(int i) {
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        return next != null && next.kind != Kind.MARK && !next.is(Cue.AND) && !next.is(Cue.OR);
    }

    /** {@code Norway and, most recently, Australia}: when it was. */
    private boolean recent(int j) {
        int token = items.get(j).from;
        return tokens.reads(token, "recently")
                || tokens.reads(token, "lately")
                || ((tokens.reads(token, "most") || tokens.reads(token, "more") || tokens.reads(token, "now"))
                        && tokens.mark(items.get(j - 1).from, ','));
    }

    private int listed(int i) {
        boolean joined = false;
        boolean comma = false;
        boolean article = false;
        boolean and = false;
        for (int j = i + 1; j < items.size() && j <= i + 7; j++) {
            Item item = items.get(j);
            if (item.party() && !adjectival(j, items.get(i))) {
                boolean owner = item.possessive && !items.get(i).possessive;
                boolean apposition = article && comma;
                boolean clause = comma && !and && ends(j) && scene.preposition(i) != null;
                boolean gap = comma && !and && Gaps.gap(scene, j);
                return joined && !owner && !apposition && !clause && !gap ? j : -1;
            }
            comma |= tokens.mark(item.from, ',');
            and |= item.is(Cue.AND) || item.is(Cue.OR);
            article |= tokens.reads(item.from, "a") || tokens.reads(item.from, "an");
            if (tokens.mark(item.from, ',') || item.is(Cue.AND) || item.is(Cue.OR)) {
                joined = true;
            } else if (!joined
                    || !(recent(j)
                            || item.is(Cue.DETERMINER)
                            || item.is(Cue.APPROX_MIN)
                            || item.is(Cue.APPROX)
                            || tokens.reads(item.from, "both"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Where a list of goods goes on after an item, past what no list of weapons knows: {@code tanks, radios, and two radars}; or -1. */
    private int further(int i) {
        boolean joined = false;
        int words = 0;
        int unknown = 0;
        for (int j = i + 1; j < items.size() && j <= i + LONGEST; j++) {
            Item item = items.get(j);
            if (item.goods() && !item.noun) {
                return joined ? j : -1;
            }
            if (tokens.mark(item.from, ',') || tokens.mark(item.from, ';') || item.is(Cue.AND) || item.is(Cue.OR)) {
                unknown += words > 0 ? 1 : 0;
                words = 0;
                joined = true;
            } else if (item.kind == Kind.OTHER && tokens.is(item.from, Tokens.WORD)) {
                words++;
            } else if (joined ? !premodifies(item) : !item.is(Cue.COUNTER)) {
                return -1;
            }
            if (words > (joined ? MOST_WORDS : 1) || unknown > MOST_UNKNOWN) {
                return -1;
            }
        }
        return -1;
    }

    /** What may stand before goods in a list: how many there are and of what make. */
    private boolean premodifies(Item item) {
        boolean number =
                item.kind == Kind.NUMBER || (item.word != null && (item.word.number() > 0 || item.word.atLeast() > 0));
        return number
                || item.is(Cue.DETERMINER)
                || item.is(Cue.APPROX)
                || item.is(Cue.APPROX_MIN)
                || item.is(Cue.APPROX_MAX)
                || item.is(Cue.COUNTER)
                || item.is(Cue.UNIT)
                || item.is(Cue.OF)
                || (item.is(Cue.WEAK_GOODS) && item.verb == null)
                || (item.kind == Kind.MARK && tokens.mark(item.from, '-'))
                || (item.actor() && item.describes != null);
    }

    /** {@code two Patriot batteries, 40 missiles}: what a system fires goes with it. */
    private boolean rounds(Ware system, Item item) {
        return system.goods().category() == Category.AIR_DEFENCE
                && item.is(Cue.ROUNDS)
                && item.wares.get(0).goods().system() == null;
    }
}
