package org.armswire.reader;

import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * Finds a side that stands outside a verb's own phrases: {@code From Ukraine, Oman got jets}, {@code put its name to a contract under
 * which Norway will build frigates}, {@code A Norwegian warship put ashore rifles}, {@code paid for guns ordered from Norway}.
 */
final class Remote {

    private static final int REACH = 14;
    /** So near before a word for a vessel stands whose it is. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final List<Item> items;

    Remote(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** {@code From Ukraine, Oman got jets}, {@code From Norway have come guns}: whence, told before all else in the clause, or null. */
    @Nullable
    Item source(int verb) {
        for (int j = verb - 1; j >= 0 && j >= verb - REACH; j--) {
            Item item = items.get(j);
            if (item.is(Cue.RELATIVE) && j > 1 && items.get(j - 1).is(Cue.FROM)) {
                return antecedent(j - 1);
            }
            if (item.is(Cue.RELATIVE) && j > 2 && cleft(j - 1)) {
                return items.get(j - 1);
            }
            if (item.is(Cue.FROM)) {
                int who = j + 1 < verb && items.get(j + 1).is(Cue.DETERMINER) ? j + 2 : j + 1;
                Item source = who < verb ? items.get(who) : null;
                return opens(j) && source != null && source.party() && !source.possessive ? source : null;
            }
            if (item.verb != null || item.is(Cue.SAY) || item.is(Cue.RELATIVE) || scene.tokens.mark(item.from, ';')) {
                return null;
            }
        }
        return null;
    }

    /** {@code Norway} in {@code Norway, from which Oman bought jets}. */
    private @Nullable Item antecedent(int from) {
        int before = from > 1 && scene.tokens.mark(items.get(from - 1).from, ',') ? from - 2 : from - 1;
        return before >= 0 && items.get(before).party() ? items.get(before) : null;
    }

    /** {@code Norway} in {@code It was from Norway that Oman bought jets}. */
    private boolean cleft(int who) {
        return items.get(who).party()
                && items.get(who - 1).is(Cue.FROM)
                && items.get(who - 2).is(Cue.BE);
    }

    /** Whether a clause begins here. */
    private boolean opens(int i) {
        Item before = i == 0 ? null : items.get(i - 1);
        return before == null
                || scene.tokens.mark(before.from, ';')
                || scene.tokens.mark(before.from, ':')
                || scene.tokens.mark(before.from, '"')
                || scene.tokens.mark(before.from, '\u201c')
                || (before.is(Cue.AND) && i > 1 && scene.tokens.mark(items.get(i - 2).from, ','));
    }

    /** {@code Oman} in {@code Oman has a contract under which Norway will build frigates}: with whom the giver agreed on it, or null. */
    @Nullable
    Item contractor(int verb) {
        int contract = verb - 2;
        if (contract > 0
                && items.get(verb - 1).is(Cue.TO)
                && items.get(contract).is(Cue.DEAL_NOUN)) {
            Item owner = new Subjects(scene).owner(contract);
            return owner == null || owner.parties.get(0).company() ? null : owner;
        }
        int which = verb - 1;
        while (which > 1 && which > verb - REACH && !items.get(which).is(Cue.RELATIVE)) {
            if (items.get(which).verb != null || items.get(which).is(Cue.SAY)) {
                return null;
            }
            which--;
        }
        boolean under = which > 1
                && scene.tokens.reads(items.get(which).from, "which")
                && scene.tokens.reads(items.get(which - 1).from, "under");
        for (int j = which - 2; under && j >= 0 && j >= which - REACH; j--) {
            Item item = items.get(j);
            Cue preposition = item.party() ? scene.preposition(j) : null;
            boolean gives =
                    item.party() && items.subList(which, verb).stream().anyMatch(x -> x.party() && x.shares(item));
            if (item.party() && !gives && (preposition == null || preposition == Cue.WITH)) {
                return item;
            }
            if (scene.tokens.mark(item.from, ';') || item.is(Cue.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code American} in {@code American cargo planes dropped ammunition}: whose vessel brings the goods. */
    List<Party> carrier(int verb) {
        int at = verb - 1;
        while (at > 0
                && (items.get(at).is(Cue.HAVE) || scene.words(items.get(at)).endsWith("ly"))) {
            at--;
        }
        Item vessel = at < 0 ? null : items.get(at);
        if (vessel == null || vessel.verb != null || !vessel(vessel)) {
            return List.of();
        }
        for (int j = at - 1; j >= 0 && j >= at - NEAR; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return item.demonym || item.possessive ? item.parties : List.of();
            }
            if (item.kind != Kind.OTHER && !item.premodifies()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** A ship or a plane, and not what travels in it. */
    private static boolean vessel(Item item) {
        Category category = item.goods() ? item.wares.get(0).goods().category() : null;
        boolean ware = category == Category.SHIP || category == Category.AIRCRAFT;
        return ware || item.is(Cue.CREWED);
    }

    /** {@code rifles} in {@code The rifles, he said, were a gift from Oman}: what is told to be one, or null. */
    @Nullable
    Item predicated(int noun) {
        int be = noun - 1;
        while (be > 0 && be > noun - NEAR && (items.get(be).is(Cue.ONE) || items.get(be).kind == Kind.OTHER)) {
            be--;
        }
        for (int j = be - 1; be > 0 && items.get(be).is(Cue.BE) && j >= 0 && j >= be - REACH / 2; j--) {
            Item item = items.get(j);
            if (item.goods()) {
                return scene.preposition(j) == null ? item : null;
            }
            if (item.verb != null || item.is(Cue.RELATIVE) || scene.tokens.mark(item.from, ';')) {
                return null;
            }
        }
        return null;
    }

    /** {@code Oman} in {@code Oman paid for guns ordered from Norway}: who has to do with what was ordered has ordered it, or null. */
    @Nullable
    Item buyer(int participle, Item goods) {
        int at = items.indexOf(goods);
        boolean reduced = at >= 0
                && at < participle
                && items.subList(at + 1, participle).stream().noneMatch(x -> x.is(Cue.BE) || x.is(Cue.HAVE));
        Item subject = reduced ? new Subjects(scene).subject(at, false) : null;
        boolean owns = subject != null
                && !subject.is(Cue.OBJECTIVE)
                && !subject.parties.get(0).company()
                && items.subList(items.indexOf(subject), at).stream()
                        .noneMatch(x -> x.is(Cue.INTERCEPT) || x.is(Cue.SEIZED) || x.is(Cue.RELATIVE) || x.gives());
        return owns ? subject : null;
    }

    /** {@code sent a battery to Qatar, jointly with Oman}: who else does the same, or null. */
    @Nullable
    Item companion(int verb) {
        for (int j = verb + 1; j + 1 < items.size() && j <= verb + Complements.REACH; j++) {
            Item item = items.get(j);
            boolean jointly =
                    scene.tokens.reads(item.from, "jointly") && items.get(j + 1).is(Cue.WITH);
            boolean together = scene.tokens.reads(item.from, "together") && scene.tokens.reads(item.to - 1, "with");
            int next = jointly ? j + 2 : j + 1;
            int who = next < items.size() && items.get(next).is(Cue.DETERMINER) ? next + 1 : next;
            if ((jointly || together) && who < items.size() && items.get(who).party()) {
                return items.get(who);
            }
            if (items.get(j).is(Cue.RELATIVE) || items.get(j).is(Cue.SAY) || items.get(j).verb != null) {
                return null;
            }
        }
        return null;
    }
}
