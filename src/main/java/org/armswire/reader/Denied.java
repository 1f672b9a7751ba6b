package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A denial in one sentence.
 *
 * @param word the word that denies
 * @param who who denies
 * @param transfer whether what is denied is that something was handed over, and not only what was said before
 */
record Denied(Item word, Item who, boolean transfer) {

    private static final int REACH = 9;
    private static final int CONTENT = 14;
    private static final int BY = 4;

    static List<Denied> in(Scene scene) {
        List<Item> items = scene.items;
        List<Denied> denials = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Item who = null;
            boolean transfer = false;
            if (item.is(Cue.DENY) || (item.is(Cue.DISPUTE) && disputes(items, i))) {
                transfer = transfer(scene, i);
                who = transfer || charge(scene, i) ? denier(items, i) : null;
            } else if (item.is(Cue.FALSE) && denials.isEmpty()) {
                who = calls(scene, i);
            }
            if (who != null) {
                denials.add(new Denied(item, who, transfer));
            }
        }
        return denials;
    }

    /** {@code rejected the claim}, {@code the claim was rejected}. */
    static boolean disputes(List<Item> items, int i) {
        int from = passive(items, i) ? Math.max(0, i - BY) : i;
        for (int j = from; j < items.size() && j <= i + BY; j++) {
            Item item = items.get(j);
            if (item.is(Cue.CHARGE) && !item.is(Cue.PRONOUN) && !item.is(Cue.DETERMINER)) {
                return true;
            }
        }
        return charged(items, i);
    }

    /** {@code a charge that Oslo has rejected as a rumour}. */
    private static boolean charged(List<Item> items, int i) {
        for (int j = i - 1; j > 0 && j >= i - REACH && items.get(j).kind != Item.Kind.MARK; j--) {
            if (items.get(j).is(Cue.RELATIVE)) {
                Item charge = items.get(j - 1);
                return charge.is(Cue.CHARGE) && !charge.is(Cue.PRONOUN) && !charge.is(Cue.DETERMINER);
            }
            if (items.get(j).verb != null) {
                return false;
            }
        }
        return false;
    }

    /** {@code Oslo called the report false}, {@code “There is no evidence,” Oslo said}. */
    @Nullable
    private static Item calls(Scene scene, int i) {
        List<Item> items = scene.items;
        boolean charge = items.stream()
                .anyMatch(item -> item.is(Cue.OUTLET)
                        || (item.is(Cue.CHARGE) && !item.is(Cue.PRONOUN) && !item.is(Cue.DETERMINER)));
        if (!charge) {
            return null;
        }
        for (int j = i + 1; j < items.size() && j <= i + REACH; j++) {
            Item item = items.get(j);
            if (item.actor()
                    && (items.get(j - 1).is(Cue.SAY)
                            || (j + 1 < items.size() && items.get(j + 1).is(Cue.SAY)))) {
                return item;
            }
        }
        for (int j = i - 1; j >= 0; j--) {
            if (items.get(j).party() && scene.preposition(j) == null) {
                return items.get(j);
            }
        }
        return null;
    }

    /** Whether what is denied is that something was handed over. */
    private static boolean transfer(Scene scene, int deny) {
        List<Item> items = scene.items;
        boolean passive = passive(items, deny);
        int step = passive ? -1 : 1;
        for (int j = deny + step, n = 0; j >= 0 && j < items.size() && n < CONTENT; j += step, n++) {
            Item item = items.get(j);
            if (scene.tokens.mark(item.from, ';') || item.is(Cue.CONTRAST) || item.is(Cue.SAY)) {
                return false;
            }
            if (item.is(Cue.DENIABLE) || item.goods() || item.verb != null || item.is(Cue.SUPPLY_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** {@code denied this}, {@code rejected the accusation}, {@code a charge that it denies}: and nothing more that would say what it is. */
    private static boolean charge(Scene scene, int deny) {
        List<Item> items = scene.items;
        if (passive(items, deny)) {
            return items.stream().limit(deny).anyMatch(item -> item.is(Cue.CHARGE));
        }
        if (charged(items, deny)) {
            return true;
        }
        boolean charge = false;
        for (int j = deny + 1; j < items.size(); j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.MARK) {
                return charge || (j == deny + 1 && before(items, deny));
            }
            if (charge) {
                boolean tried = item.is(Cue.AGAINST)
                        && j + 1 < items.size()
                        && items.get(j + 1).is(Cue.PERSON);
                return !tried
                        && (item.is(Cue.SUBORDINATE) || item.is(Cue.IN) || item.is(Cue.AGAINST) || item.is(Cue.AND))
                        && !item.is(Cue.RELATIVE);
            }
            if (item.is(Cue.CHARGE)) {
                charge = true;
            } else if (!item.is(Cue.DETERMINER) && !item.is(Cue.OUTLET) && j > deny + 2) {
                return false;
            }
        }
        return charge || before(items, deny);
    }

    /** {@code a charge that Tehran denies}, {@code something that it denies}. */
    private static boolean before(List<Item> items, int deny) {
        for (int j = deny - 1; j > 0 && j >= deny - BY; j--) {
            if (items.get(j).is(Cue.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passive(List<Item> items, int deny) {
        for (int j = deny + 1; j < items.size() && j <= deny + BY; j++) {
            if (items.get(j).is(Cue.BY)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    private static Item denier(List<Item> items, int deny) {
        for (int j = deny + 1; j < items.size() && j <= deny + BY; j++) {
            if (items.get(j).is(Cue.BY)) {
                for (int k = j + 1; k < items.size() && k <= j + BY; k++) {
                    if (items.get(k).actor()) {
                        return items.get(k);
                    }
                }
            }
        }
        return subject(items, deny);
    }

    @Nullable
    private static Item subject(List<Item> items, int i) {
        for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
            Item item = items.get(j);
            if (item.actor() && item.describes == null) {
                return item;
            }
        }
        return null;
    }
}
