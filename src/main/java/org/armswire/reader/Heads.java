package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Tells what a noun phrase before a preposition makes of the goods behind it: {@code $2 billion in}, {@code the use of}. */
final class Heads {

    /** So many words may stand between a sum and the goods it pays for. */
    private static final int SUM = 5;

    private static final int YEAR = 4;
    /** So many words may stand between who acts and the verb that say when. */
    private static final int TIME = 4;

    /** Codes of states have so many letters; those of groups and unions, more. */
    private static final int STATE = 3;

    /** So long may a relative clause be that a list goes on behind. */
    private static final int CLAUSE = 24;

    private final List<Item> items;

    Heads(List<Item> items) {
        this.items = items;
    }

    /** The goods that begin here, within so many items and with only their own adjectives and numbers before them; or null. */
    @Nullable
    Item object(int from, int reach) {
        for (int j = from; j < items.size() && j < from + reach; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                return j + 1 < items.size() && items.get(j + 1).noun ? null : item;
            }
            if (item.kind != Kind.OTHER && !item.premodifies()) {
                return null;
            }
        }
        return null;
    }

    /** {@code limits on the use of missiles}: they are not what is given or asked for. */
    boolean use(int from, int goods, @Nullable Cue under) {
        for (int k = goods - 1; under == Cue.OF && k > from && k >= goods - SUM; k--) {
            if (items.get(k).is(Cue.OF)) {
                return items.get(k - 1).is(Cue.PROGRAM);
            }
        }
        return false;
    }

    /** {@code to Oman, which is at war, and to Qatar}: where the list goes on behind what is told of one of it, else the same place. */
    int resumed(int j, @Nullable Cue listed, Tokens tokens) {
        boolean clause = listed != null && items.get(j).is(Cue.RELATIVE) && tokens.mark(items.get(j - 1).from, ',');
        for (int k = j + 1; clause && k + 1 < items.size() && k <= j + CLAUSE; k++) {
            if (tokens.mark(items.get(k).from, ';')) {
                return j;
            }
            if (items.get(k).is(Cue.AND) && items.get(k + 1).under() == listed) {
                return k;
            }
        }
        return j;
    }

    /** {@code gave its jets, which it had bought from Oman, to Qatar}: where the clause goes on behind what is told of the goods, else the same place. */
    int interrupted(int j, Tokens tokens) {
        boolean clause = items.get(j).is(Cue.RELATIVE) && j > 0 && tokens.mark(items.get(j - 1).from, ',');
        for (int k = j + 1; clause && k + 1 < items.size() && k <= j + CLAUSE; k++) {
            if (tokens.mark(items.get(k).from, ',')) {
                return items.get(k + 1).is(Cue.TO) ? k : j;
            }
        }
        return j;
    }

    /** {@code Lebanese} in {@code the Lebanese group Hezbollah}: says only where a group is from. */
    boolean home(int demonym) {
        int group = demonym + 2;
        if (!items.get(demonym).demonym || group >= items.size()) {
            return false;
        }
        boolean head = items.get(demonym + 1).is(Cue.ACTOR_HEAD) || items.get(demonym + 1).kind == Kind.OTHER;
        Item named = items.get(group);
        return head
                && named.party()
                && !named.demonym
                && named.parties.get(0).code().length() > STATE;
    }

    /** {@code supplied}, {@code in 2011 supplied}: a finite verb, with no more than a time before it. */
    boolean acts(int from) {
        int verb = from;
        while (verb < items.size() && verb < from + TIME && !verbal(items.get(verb))) {
            Item item = items.get(verb);
            boolean time = item.is(Cue.IN)
                    || item.kind == Kind.NUMBER
                    || (item.word != null && (Times.relative(item.word) || item.word.month() > 0));
            if (!time) {
                return false;
            }
            verb++;
        }
        return verb + 1 < items.size()
                && verbal(items.get(verb))
                && items.get(verb).form(Form.PAST)
                && !items.get(verb + 1).is(Cue.BY);
    }

    private static boolean verbal(Item item) {
        return item.word != null && !item.word.verb().isEmpty();
    }

    /** {@code $2 billion in weapons}. */
    boolean sum(int from, int goods, @Nullable Cue under) {
        if (under != Cue.IN) {
            return false;
        }
        for (int k = goods - 1; k > from && k >= goods - SUM; k--) {
            if (items.get(k).is(Cue.IN)) {
                int each = k - 1;
                // $2 billion a year in weapons
                while (each > from
                        && (items.get(each).is(Cue.UNIT)
                                || items.get(each).is(Cue.EACH)
                                || items.get(each).is(Cue.DETERMINER))) {
                    each--;
                }
                boolean scale = items.get(each).kind == Kind.OTHER && each > from + 1;
                Item before = items.get(scale ? each - 1 : each);
                return before.kind == Kind.NUMBER
                        || (before.word != null
                                && (before.word.number() > 0
                                        || before.word.atLeast() > 0
                                        || !before.word.currency().isEmpty()));
            }
        }
        return false;
    }

    /** {@code Swiss-made}, {@code Saudi-led}: says of something else whose it is. */
    boolean hyphenated(int actor, Tokens tokens) {
        if (actor + 2 >= items.size() || !tokens.mark(items.get(actor + 1).from, '-')) {
            return false;
        }
        Item after = items.get(actor + 2);
        boolean word = after.kind == Kind.OTHER || after.verb != null;
        return word && tokens.glued(items.get(actor + 1).from) && tokens.glued(after.from);
    }

    /** {@code sold in May 20 tanks}, {@code delivered on Monday the tanks}: a date under a preposition, right behind which the goods begin. */
    boolean date(int i, Tokens tokens) {
        if (i < 2 || i + 1 >= items.size() || !items.get(i - 1).preposition()) {
            return false;
        }
        Item item = items.get(i);
        boolean year = item.kind == Item.Kind.NUMBER && tokens.end[item.to - 1] - tokens.start[item.from] == YEAR;
        boolean day = item.kind == Item.Kind.OTHER && tokens.is(item.from, Tokens.CAPITAL);
        boolean month = item.word != null && item.word.month() > 0;
        boolean on = items.get(i - 1).is(Cue.AGAINST) || items.get(i - 1).is(Cue.IN);
        Item next = items.get(i + 1);
        return on && (year || day || month) && (next.goods() || next.premodifies()) && object(i + 1, SUM) != null;
    }

    /** {@code promised jets}: a participle that only describes the goods, or begins a reduced clause. */
    boolean attributive(int j) {
        return items.get(j).form(Form.PARTICIPLE)
                && j + 1 < items.size()
                && (items.get(j + 1).goods() || items.get(j + 1).preposition());
    }
}
