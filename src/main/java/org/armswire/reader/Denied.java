package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * A denial in one sentence.
 *
 * @param word the word that denies
 * @param who who denies
 * @param parties whom he denies it for; empty when it is all that are party to it: {@code both governments deny it}
 * @param transfer whether what is denied is that something was handed over, and not only what was said before
 * @param charge whether it is called what was said before: {@code any part in the shipment}
 */
record Denied(Item word, Item who, List<Party> parties, boolean transfer, boolean charge) {

    private static final CueSet WORDS = CueSet.of(Set.of(Cue.DENY, Cue.DISPUTE, Cue.FALSE));

    private static final int REACH = 9;
    private static final int CONTENT = 14;
    private static final int BY = 4;

    static List<Denied> in(Scene scene, Voices voices) {
        if (!scene.hasAny(WORDS)) {
            return List.of();
        }
        List<Item> items = scene.items;
        List<Denied> denials = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean denies = item.is(Cue.DENY) && !withholds(items, i);
            if ((denies || (item.is(Cue.DISPUTE) && disputes(items, i))) && !stopped(items, i)) {
                boolean transfer = transfer(scene, i);
                boolean charge = charge(scene, i) || item.is(Cue.DENIAL) || calledFalse(items, i);
                if ((transfer || charge) && together(scene, i)) {
                    denials.add(new Denied(item, item, List.of(), transfer, charge));
                } else if (transfer || charge) {
                    add(
                            denials,
                            new Denied(item, item, List.of(), transfer, charge),
                            denier(scene, voices, i),
                            voices,
                            scene);
                }
            } else if (item.is(Cue.FALSE) && denials.isEmpty()) {
                add(denials, new Denied(item, item, List.of(), false, true), calls(scene, i), voices, scene);
            }
        }
        return denials;
    }

    private static void add(List<Denied> denials, Denied what, @Nullable Item who, Voices voices, Scene scene) {
        boolean he = who != null && who.is(Cue.PERSON);
        if (who == null || (he && what.word.is(Cue.FALSE))) {
            return;
        }
        Officials.Official official = who.actor() ? null : voices.official(scene.words(who));
        List<Party> parties = official == null
                ? who.parties
                : List.of(new Party(official.code(), who.from, who.to, official.company(), official.of()));
        denials.add(new Denied(what.word, who, parties, what.transfer, what.charge));
    }

    /** {@code denied Oman the jets}, {@code denied two jets to Oman}, {@code denied a licence}: what is refused is no charge. */
    static boolean withholds(List<Item> items, int i) {
        int object = i + 1;
        while (object < items.size()
                && (items.get(object).kind == Item.Kind.NUMBER
                        || items.get(object).is(Cue.DETERMINER))
                && object <= i + 2) {
            object++;
        }
        boolean goods =
                object < items.size() && object > i + 1 && items.get(object).goods();
        if (goods && (object + 1 == items.size() || !items.get(object + 1).noun)) {
            return true;
        }
        for (int j = object; j < items.size() && j <= object + 1; j++) {
            if (items.get(j).is(Cue.PERMIT)) {
                return true;
            }
        }
        Item next = i + 2 < items.size() ? items.get(i + 1) : null;
        if (next == null || !next.actor() || next.is(Cue.PRONOUN) || next.describes != null) {
            return false;
        }
        Item after = items.get(i + 2);
        boolean clause = after.verb != null || after.is(Cue.HAVE) || after.is(Cue.BE) || after.is(Cue.WILL);
        return !next.possessive && !next.demonym && !clause && !after.is(Cue.CHARGE) && !after.is(Cue.NOT);
    }

    /** {@code denied that it had halted the sale}: what is denied is that nothing is handed over. */
    static boolean stopped(List<Item> items, int i) {
        for (int j = i + 1; j < items.size() && j <= i + REACH; j++) {
            Item item = items.get(j);
            if (item.is(Cue.REFUSED) && !item.is(Cue.DENY) && !item.is(Cue.DISPUTE) && !item.is(Cue.INTERCEPT)) {
                return true;
            }
            if (item.verb != null || item.goods() || item.kind == Item.Kind.MARK || item.is(Cue.DENIABLE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code both governments have denied}, {@code something that all three deny}. */
    private static boolean together(Scene scene, int i) {
        List<Item> items = scene.items;
        int j = i - 1;
        while (j > 0 && j > i - BY && (items.get(j).is(Cue.HAVE) || items.get(j).kind == Item.Kind.OTHER)) {
            j--;
        }
        boolean subject = j > 0 && (items.get(j - 1).actor() || items.get(j - 1).is(Cue.HAVE));
        return j >= 0 && (items.get(j).is(Cue.TOGETHER) || (scene.tokens.reads(items.get(j).from, "both") && !subject));
    }

    /** {@code rejected as fabricated}, {@code dismissed that as gossip}. */
    private static boolean calledFalse(List<Item> items, int i) {
        for (int j = i + 1; j < items.size() && j <= i + REACH; j++) {
            if (items.get(j).is(Cue.FALSE)) {
                return true;
            }
            if (items.get(j).verb != null) {
                return false;
            }
        }
        return false;
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
        return charged(items, i) || calledFalse(items, i);
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
            if (charge && !item.is(Cue.CHARGE) && !repeatedly(scene, item)) {
                boolean tried = item.is(Cue.AGAINST)
                        && j + 1 < items.size()
                        && items.get(j + 1).is(Cue.PERSON);
                return !tried
                        && (item.is(Cue.SUBORDINATE)
                                || item.is(Cue.BE)
                                || item.is(Cue.HAVE)
                                || item.is(Cue.IN)
                                || item.is(Cue.AGAINST)
                                || item.is(Cue.AND))
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

    /** An adverb of the language that adds nothing: {@code denied it flatly}. */
    private static boolean repeatedly(Scene scene, Item item) {
        return item.kind == Item.Kind.OTHER && scene.words(item).endsWith("ly");
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
    private static Item denier(Scene scene, Voices voices, int deny) {
        List<Item> items = scene.items;
        for (int j = deny + 1; j < items.size() && j <= deny + BY; j++) {
            if (items.get(j).is(Cue.BY)
                    || (items.get(deny).is(Cue.DENIAL) && items.get(j).is(Cue.FROM))) {
                for (int k = j + 1; k < items.size() && k <= j + BY; k++) {
                    if (items.get(k).actor()) {
                        return items.get(k);
                    }
                }
            }
        }
        Item subject = subject(scene, voices, deny);
        Item behalf = subject == null || subject.is(Cue.PERSON) ? behalf(scene, deny) : null;
        return behalf != null ? behalf : subject;
    }

    /** {@code he denied that Oslo sent arms}: whoever denies it for a state speaks for it. */
    @Nullable
    private static Item behalf(Scene scene, int deny) {
        List<Item> items = scene.items;
        int who = deny - 1;
        while (who >= 0 && (items.get(who).is(Cue.HAVE) || items.get(who).kind == Item.Kind.OTHER)) {
            who--;
        }
        if (who < 0 || !(items.get(who).is(Cue.PERSON) || items.get(who).is(Cue.ACTOR_HEAD))) {
            return null;
        }
        for (int j = deny + 1; j < items.size() && j <= deny + 2; j++) {
            if (items.get(j).party() && !items.get(j).possessive) {
                return items.get(j);
            }
        }
        return null;
    }

    /** Who stands before it, if only by a description; else whom the sentence begins with, where an aside stands between. */
    @Nullable
    private static Item subject(Scene scene, Voices voices, int i) {
        List<Item> items = scene.items;
        for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
            Item item = items.get(j);
            if (item.actor() && item.describes == null) {
                return item;
            }
            if (item.kind == Item.Kind.OTHER
                    && scene.tokens.is(item.from, Tokens.CAPITAL)
                    && voices.official(scene.words(item)) != null) {
                return item;
            }
        }
        for (int j = i - 1; j >= 0 && j >= i - BY; j--) {
            if (items.get(j).is(Cue.STATE)) {
                return items.get(j);
            }
        }
        Item first = items.get(0).is(Cue.DETERMINER) && items.size() > 1 ? items.get(1) : items.get(0);
        return first.actor() && items.get(i - 1).kind == Item.Kind.MARK ? first : null;
    }
}
