package org.armswire.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;

/** Tells what nouns make together: {@code F-15 fighter jets}, {@code missile technology}, {@code parts for tanks}, {@code arms firms}. */
final class Compounds {

    /** So many words may stand between goods and the word that makes them parts. */
    private static final int INSIDE = 2;

    private static final int AHEAD = 7;

    private static final Set<Category> AIR = EnumSet.of(Category.AIRCRAFT, Category.UAV);
    private static final Set<Category> PLATFORMS =
            EnumSet.of(Category.AIRCRAFT, Category.UAV, Category.SHIP, Category.ARMOURED_VEHICLE);
    private static final Set<Category> ABOARD =
            EnumSet.of(Category.MISSILE, Category.AMMUNITION, Category.SENSOR, Category.ENGINE, Category.SMALL_ARMS);

    private final Scene scene;
    private final Tokens tokens;
    private final List<Item> items;

    Compounds(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.items = scene.items;
    }

    /** Whether something fights by itself, and is not carried or built in by another. */
    static boolean platform(Category category) {
        return PLATFORMS.contains(category) || category == Category.AIR_DEFENCE || category == Category.ARTILLERY;
    }

    private static boolean threatens(Item item) {
        Category category = item.wares.get(0).goods().category();
        return category == Category.MISSILE
                || category == Category.WMD
                || category == Category.UNSPECIFIED
                || category == Category.SMALL_ARMS;
    }

    /** {@code weapons maker}, {@code arms procurement agency}: no weapons, but somebody. */
    void trades() {
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            boolean generic = item.goods() && item.wares.get(0).goods().system() == null && !item.is(Cue.AID);
            boolean program = generic && items.get(i + 1).is(Cue.PROGRAM) && threatens(item);
            if (generic && (program || traded(i + 1) || adjective(i))) {
                item.kind = Kind.OTHER;
                item.wares.clear();
            }
        }
    }

    /** {@code radar-evading}, {@code missile-laden}: says what something else is like. */
    private boolean adjective(int i) {
        Item hyphen = items.get(i + 1);
        return i + 2 < items.size()
                && tokens.mark(hyphen.from, '-')
                && tokens.glued(hyphen.from)
                && items.get(i + 2).kind == Kind.OTHER
                && tokens.glued(items.get(i + 2).from)
                && tokens.is(items.get(i + 2).from, Tokens.WORD);
    }

    private boolean traded(int i) {
        Item item = items.get(i);
        boolean further = item.kind == Kind.OTHER
                && tokens.is(item.from, Tokens.WORD)
                && i + 1 < items.size()
                && (items.get(i + 1).is(Cue.COMPANY) || items.get(i + 1).is(Cue.TRADE));
        return item.is(Cue.COMPANY) || item.is(Cue.TRADE) || further;
    }

    /** Makes parts of {@code missile guidance components}, {@code parts for tanks}, {@code upgrades to 70 F-15s}. */
    void parts() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean head = item.is(Cue.PART_HEAD) && item.verb == null;
            if (head) {
                i = ofGoods(i);
            }
            Item made = items.get(i);
            if (head || (made.goods() && made.wares.get(0).goods().category() == Category.PARTS)) {
                forGoods(i);
            }
        }
    }

    /** Joins a word for parts to the goods before it; tells where they stand now. */
    private int ofGoods(int head) {
        for (int j = head - 1; j >= 0 && j >= head - 1 - INSIDE; j--) {
            Item item = items.get(j);
            if (item.goods()) {
                boolean apart = j < head - 1 && tokens.text.charAt(tokens.end[item.to - 1] - 1) == 's';
                if (apart || item.is(Cue.AID)) {
                    return head;
                }
                Ware ware = item.wares.get(0);
                item.wares.clear();
                item.wares.add(parts(ware, ware.from(), items.get(head).to));
                item.to = items.get(head).to;
                item.word = items.get(head).word;
                items.subList(j + 1, head + 1).clear();
                return j;
            }
            boolean hyphen = item.kind == Kind.MARK && tokens.mark(item.from, '-');
            boolean word = item.kind == Kind.OTHER && tokens.is(item.from, Tokens.WORD);
            if (!hyphen && !word) {
                return head;
            }
        }
        return head;
    }

    /** Joins a word for parts to the goods that they are for; whose those are goes on standing under the preposition. */
    private void forGoods(int i) {
        Item head = items.get(i);
        Item link = i + 1 < items.size() ? items.get(i + 1) : head;
        boolean refit = head.is(Cue.REFIT);
        if (!link.is(Cue.FOR) && !link.is(Cue.OF) && !(refit && link.is(Cue.TO))) {
            return;
        }
        Item owner = null;
        for (int j = i + 2; j < items.size() && j <= i + AHEAD; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                close(j, item);
                head.wares.clear();
                head.wares.add(
                        parts(item.wares.get(0), head.from, item.wares.get(0).to()));
                head.kind = Kind.GOODS;
                items.subList(owner == null ? i + 1 : i + 2, j + 1).clear();
                if (owner != null) {
                    owner.possessive = false;
                    owner.demonym = false;
                    items.add(i + 2, owner);
                }
                return;
            }
            if (item.actor()) {
                owner = refit || item.possessive ? item : owner;
            } else if (!inside(item)) {
                return;
            }
        }
    }

    private boolean inside(Item item) {
        return item.kind == Kind.NUMBER
                || (item.kind == Kind.OTHER && tokens.is(item.from, Tokens.WORD))
                || (item.kind == Kind.MARK && scene.inner(item))
                || item.is(Cue.DETERMINER)
                || item.is(Cue.APPROX)
                || item.is(Cue.APPROX_MIN)
                || item.is(Cue.APPROX_MAX)
                || (item.word != null && item.word.number() > 0)
                || (item.is(Cue.FLEET) && item.verb == null);
    }

    /** What makes arms of mass destruction counts as one. */
    private static Ware parts(Ware of, int from, int to) {
        Category category = of.goods().category() == Category.WMD ? Category.WMD : Category.PARTS;
        Sense.OfGoods goods = new Sense.OfGoods(category, null, of.goods().origin(), null, false, false, false);
        return new Ware(goods, from, to, of.origin());
    }

    /** {@code F-15} + {@code fighter jets}: the named system says the category, unless the noun cannot be such a thing. */
    void close(int i, Item goods) {
        while (i + 1 < items.size()) {
            Item next = items.get(i + 1);
            int gap = 1;
            if (next.kind == Kind.OTHER
                    && i + 2 < items.size()
                    && items.get(i + 2).goods()
                    && tokens.is(next.from, Tokens.WORD)
                    && next.word == null) {
                gap = 2;
                next = items.get(i + 2);
            }
            if (!next.goods() || (next.noun && next.is(Cue.SUPPLY_NOUN))) {
                return;
            }
            Ware one = goods.wares.get(0);
            Ware two = next.wares.get(0);
            boolean owned = gap == 2 && scene.possessive(items.get(i + 1).from);
            boolean unspecified = two.goods().system() == null && two.goods().category() == Category.UNSPECIFIED;
            Ware head = !owned && (named(one.goods(), two.goods()) || unspecified) ? one : two;
            goods.wares.set(0, new Ware(head.goods(), one.from(), two.to(), one.origin()));
            goods.to = next.to;
            items.subList(i + 1, i + 1 + gap).clear();
        }
    }

    /** Whether a name and the noun after it can be the same thing; {@code Caracal vehicles} are no helicopters. */
    private static boolean named(Sense.OfGoods name, Sense.OfGoods noun) {
        if (name.system() == null || noun.system() != null) {
            return name.system() != null;
        }
        Category one = name.category();
        Category two = noun.category();
        boolean flies = AIR.contains(one);
        boolean aboard = PLATFORMS.contains(one) && ABOARD.contains(two);
        boolean elsewhere = AIR.contains(two) != flies && PLATFORMS.contains(two);
        boolean afloat = (one == Category.SHIP) != (two == Category.SHIP) && PLATFORMS.contains(two);
        boolean drives = two == Category.OTHER && PLATFORMS.contains(one) && one != Category.ARMOURED_VEHICLE;
        return two != Category.PARTS && !aboard && !elsewhere && !afloat && !drives;
    }
}
