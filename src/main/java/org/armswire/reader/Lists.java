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
    /** So many semicolons make a formal list, which names all that somebody gets. */
    private static final int FORMAL = 2;

    private static final int FORMAL_UNKNOWN = 8;
    private static final int FORMAL_LONGEST = 60;
    /** What goods come with stands so near to them. */
    private static final int BESIDE = 3;
    /** So long may an aside be that tells of goods in a list. */
    private static final int ASIDE = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final List<Item> items;
    private final boolean formal;

    Lists(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.items = scene.items;
        int marks = 0;
        for (Item item : items) {
            marks += tokens.mark(item.from, ';') ? 1 : 0;
        }
        this.formal = marks >= FORMAL;
    }

    /** Joins {@code Britain, Italy and Turkey} and {@code tanks, shells and rifles}. */
    void join() {
        for (int i = 0; i + BESIDE < items.size(); i++) {
            range(i);
        }
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

    /** {@code from rifles to frigates}: both, and what lies between. */
    private void range(int from) {
        Item first = items.get(from + 1);
        if (!items.get(from).is(Cue.FROM) || !first.goods()) {
            return;
        }
        int to = items.get(from + 2).is(Cue.COUNTER) && !items.get(from + 2).goods() ? from + 3 : from + 2;
        int last = to + 1;
        while (last < items.size()
                && last <= to + BESIDE
                && premodifies(items.get(last))
                && !items.get(last).goods()) {
            last++;
        }
        if (items.get(to).is(Cue.TO) && last < items.size() && items.get(last).goods() && !items.get(last).noun) {
            first.wares.addAll(items.get(last).wares);
            first.to = items.get(last).to;
            items.subList(from + 2, last + 1).clear();
            items.remove(from);
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

    /** {@code bought by Oman, and Norway has confirmed it}: a clause of its own. */
    private boolean acts(int head, int i) {
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        return items.get(head).parties.size() == 1
                && next != null
                && (next.is(Cue.HAVE) || next.is(Cue.WILL) || next.is(Cue.SAY) || new Heads(items).acts(i + 1));
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
                boolean clause = comma && scene.preposition(i) != null && (and ? acts(i, j) : ends(j));
                boolean gap = (comma && !and && Gaps.gap(scene, j)) || Gaps.sum(scene, j);
                return joined && !owner && !apposition && !clause && !gap ? j : -1;
            }
            comma |= tokens.mark(item.from, ',');
            and |= item.is(Cue.AND) || item.is(Cue.OR);
            article |= tokens.reads(item.from, "a") || tokens.reads(item.from, "an");
            if (tokens.mark(item.from, ',') || item.is(Cue.AND) || item.is(Cue.OR)) {
                joined = true;
            } else if (!joined
                    || item.is(Cue.RELATIVE)
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
        for (int j = after(i); j < items.size() && j <= i + (formal ? FORMAL_LONGEST : LONGEST); j++) {
            Item item = items.get(j);
            if (item.goods() && !item.noun) {
                return (joined && !explains(i, j)) || accompanies(i, j) ? j : -1;
            }
            if (tokens.mark(item.from, ',') || tokens.mark(item.from, ';') || item.is(Cue.AND) || item.is(Cue.OR)) {
                unknown += words > 0 ? 1 : 0;
                words = 0;
                joined = true;
            } else if (word(item)) {
                words++;
            } else if (joined ? !premodifies(item) && !includes(j) : !heads(j) && !(j == i + 1 && item.is(Cue.WITH))) {
                return -1;
            }
            if (words > (joined ? MOST_WORDS : 1) || unknown > (formal ? FORMAL_UNKNOWN : MOST_UNKNOWN)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code the HIMARS, a rocket launcher}: what a system is, and nothing besides it. */
    private boolean explains(int system, int generic) {
        List<Ware> wares = items.get(system).wares;
        boolean named = wares.get(wares.size() - 1).goods().system() != null
                && items.get(generic).wares.get(0).goods().system() == null;
        boolean article = tokens.mark(items.get(system + 1).from, ',')
                && (tokens.reads(items.get(system + 2).from, "a") || tokens.reads(items.get(system + 2).from, "an"));
        Item next = generic + 1 < items.size() ? items.get(generic + 1) : null;
        boolean goesOn = next != null && (next.is(Cue.AND) || (tokens.mark(next.from, ',') && wares.size() > 1));
        return named && article && !goesOn;
    }

    /** What no list of weapons knows, or what belongs to a name: {@code Combat Support Vehicles}. */
    private boolean word(Item item) {
        boolean plain = item.kind == Kind.WORD && item.verb == null && !item.noun && !item.preposition();
        boolean named = plain && (item.is(Cue.MILITARY) || item.is(Cue.BUNDLE) || item.is(Cue.PROGRAM));
        return named || (item.kind == Kind.OTHER && tokens.is(item.from, Tokens.WORD));
    }

    /** {@code Stryker family of vehicles}: the noun that goods give their name to. */
    private boolean heads(int i) {
        Item item = items.get(i);
        return item.is(Cue.COUNTER)
                || (item.is(Cue.WEAK_GOODS) && item.verb == null)
                || (item.is(Cue.OF) && i + 1 < items.size() && items.get(i + 1).is(Cue.COUNTER));
    }

    /** {@code vehicles, to include ambulances}. */
    private boolean includes(int i) {
        return items.get(i).is(Cue.CONTAIN)
                || (items.get(i).is(Cue.TO)
                        && i + 1 < items.size()
                        && items.get(i + 1).is(Cue.CONTAIN));
    }

    /** {@code guns with ammunition}: what is fired comes with what fires it. */
    private boolean accompanies(int goods, int with) {
        Category category = items.get(with).wares.get(0).goods().category();
        return items.get(goods + 1).is(Cue.WITH)
                && with <= goods + BESIDE
                && (category == Category.AMMUNITION || category == Category.MISSILE || category == Category.PARTS);
    }

    /** Past {@code bought for the purpose}, where a list of goods goes on behind it. */
    private int after(int goods) {
        if (goods + 1 < items.size() && items.get(goods + 1).form(Form.PARTICIPLE)) {
            for (int j = goods + 2; j < items.size() && j <= goods + ASIDE && !plays(items.get(j)); j++) {
                if (tokens.mark(items.get(j).from, ',')) {
                    return j;
                }
            }
        }
        return goods + 1;
    }

    private static boolean plays(Item item) {
        return item.actor() || item.goods() || item.verb != null || item.is(Cue.RELATIVE);
    }

    /** What may stand before goods in a list: how many there are and of what make. */
    private boolean premodifies(Item item) {
        return item.premodifies()
                || item.is(Cue.COUNTER)
                || item.is(Cue.UNIT)
                || item.is(Cue.OF)
                || (item.is(Cue.WEAK_GOODS) && item.verb == null)
                || (item.kind == Kind.MARK && (tokens.mark(item.from, '-') || tokens.mark(item.from, '/')));
    }

    /** {@code two Patriot batteries, 40 missiles}: what a system fires goes with it. */
    private boolean rounds(Ware system, Item item) {
        return system.goods().category() == Category.AIR_DEFENCE
                && item.is(Cue.ROUNDS)
                && item.wares.get(0).goods().system() == null;
    }
}
