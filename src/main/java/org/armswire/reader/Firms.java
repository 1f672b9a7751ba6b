package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * Puts a state where a firm or a town stands that no list knows but the words beside tie to it: {@code Norway's Nordarm}, {@code Nordarm
 * of Norway}, {@code Nordarm, a Norwegian shipbuilder}, {@code to Salalah, Oman}.
 */
final class Firms {

    /** The longest name in words. */
    private static final int LONGEST = 4;
    /** So many words has what is told of a firm behind its name. */
    private static final int TOLD = 9;

    private final Scene scene;
    private final List<Item> items;

    Firms(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    void join() {
        for (int i = 0; i < items.size(); i++) {
            if (!name(i) || (i > 0 && name(i - 1))) {
                continue;
            }
            int end = i;
            while (end < items.size() && end - i < LONGEST && name(end)) {
                end++;
            }
            if (end < items.size() && !owned(i, end) && !of(i, end) && !town(i, end)) {
                apposition(i, end);
            }
        }
    }

    /** {@code Norway's Nordarm has sold}. */
    private boolean owned(int from, int end) {
        Item state = from > 0 ? items.get(from - 1) : null;
        if (state == null || !state(state) || !state.possessive || !acts(items.get(end))) {
            return false;
        }
        stand(from - 1, end, state, false);
        return true;
    }

    /** {@code Nordarm of Norway}; but not {@code the Gulf of Oman}. */
    private boolean of(int from, int end) {
        boolean of = items.get(end).is(Cue.OF) && end + 1 < items.size();
        if (!of || !state(items.get(end + 1)) || items.get(end + 1).demonym || items.get(end + 1).possessive) {
            return false;
        }
        Item after = end + 2 < items.size() ? items.get(end + 2) : null;
        boolean opens = from == 0 && end == 1 && (after == null || !acts(after));
        boolean part = items.get(end - 1).is(Cue.NAMED_AFTER);
        if (opens || part || (from > 0 && items.get(from - 1).is(Cue.DETERMINER))) {
            return false;
        }
        stand(from, end + 2, items.get(end + 1), true);
        return true;
    }

    /** {@code shipped to Salalah, Oman}. */
    private boolean town(int from, int end) {
        boolean under = from > 0
                && items.get(from - 1).preposition()
                && items.get(from - 1).under() != Cue.OF;
        boolean named = end + 1 < items.size() && comma(end) && state(items.get(end + 1));
        if (!under || !named || items.get(end + 1).demonym || items.get(end + 1).possessive || listed(end + 2)) {
            return false;
        }
        stand(from, end + 2, items.get(end + 1), false);
        return true;
    }

    /** {@code to Freedonia, Oman and Qatar}: another of the same sort follows. */
    private boolean listed(int next) {
        return next + 1 < items.size()
                && (items.get(next).is(Cue.AND) || comma(next))
                && items.get(next + 1).actor();
    }

    /** {@code Nordarm, a Norwegian shipbuilder}, {@code Nordarm, a shipyard in Bergen, Norway}, {@code Nordarm, which is based in Norway}. */
    private void apposition(int from, int end) {
        if (!comma(end) || end + 1 >= items.size()) {
            return;
        }
        Item first = items.get(end + 1);
        boolean article = first.is(Cue.DETERMINER) || first.is(Cue.RELATIVE);
        boolean firm = false;
        boolean seat = false;
        @Nullable Item state = null;
        for (int j = end + 1; j < items.size() && j <= end + TOLD; j++) {
            Item item = items.get(j);
            firm |= article && (item.is(Cue.COMPANY) || item.is(Cue.SUPPLIER));
            seat |= seat(j);
            if (state(item) && state == null) {
                state = item;
                if (!item.demonym && !seat && !(firm && items.get(j - 1).preposition()) && !afterTown(j)) {
                    return;
                }
            }
            boolean ends = firm || seat;
            if (state != null && ends && (j + 1 == items.size() || comma(j + 1) || !inside(items.get(j + 1)))) {
                boolean closes = j + 1 < items.size() && comma(j + 1);
                stand(from, closes ? j + 2 : j + 1, state, true);
                return;
            }
            boolean stops = item.verb != null || item.is(Cue.SAY) || (item.actor() && item != state);
            if (stops || (comma(j) && !(j > end + 1 && name(j - 1)))) {
                return;
            }
        }
    }

    /** {@code a yard in Bergen, Norway}. */
    private boolean afterTown(int state) {
        return state > 2 && comma(state - 1) && name(state - 2);
    }

    private boolean inside(Item item) {
        return item.is(Cue.COMPANY) || item.is(Cue.SUPPLIER) || item.kind == Kind.OTHER || item.goods();
    }

    /** {@code based in}, {@code registered in}. */
    private boolean seat(int i) {
        if (!items.get(i).is(Cue.IN) || i == 0) {
            return false;
        }
        return items.get(i - 1).is(Cue.SEAT);
    }

    private void stand(int from, int end, Item state, boolean company) {
        Party home = state.parties.get(0);
        Item firm = new Item(Kind.ACTOR, items.get(from).from, items.get(end - 1).to);
        firm.parties.add(new Party(home.code(), home.from(), home.to(), company));
        items.subList(from, end).clear();
        items.add(from, firm);
        if (from + 1 < items.size() && scene.possessive(items.get(from + 1).from)) {
            firm.possessive = true;
            firm.to = items.get(from + 1).to;
            items.remove(from + 1);
        }
    }

    /** Whether what follows a name makes it act: a transfer verb or an auxiliary. */
    private static boolean acts(Item next) {
        return (next.verb != null && !next.noun)
                || next.is(Cue.HAVE)
                || next.is(Cue.WILL)
                || next.is(Cue.WOULD)
                || next.is(Cue.BE)
                || next.is(Cue.WINS);
    }

    private static boolean state(Item item) {
        return item.actor() && item.parties.size() == 1 && !item.parties.get(0).company() && !item.is(Cue.PRONOUN);
    }

    private boolean comma(int i) {
        return i < items.size() && scene.tokens.mark(items.get(i).from, ',');
    }

    /** A word of a name that no list knows. */
    private boolean name(int i) {
        Item item = items.get(i);
        return (item.kind == Kind.OTHER || item.is(Cue.NAMED_AFTER)) && scene.tokens.is(item.from, Tokens.CAPITAL);
    }
}
