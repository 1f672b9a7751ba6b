package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Tells how the clause around a verb is built: passive, reduced, relative. */
final class Clauses {

    /** So far back stands what a relative clause is about. */
    private static final int CLAUSE = 6;

    /** So near to its verb stands what is bought. */
    private static final int MODEL = 6;

    private final Scene scene;
    private final List<Item> items;

    Clauses(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** {@code Russian-supplied}. */
    boolean compoundParticiple(int i) {
        return i >= 2
                && items.get(i).form(Form.PARTICIPLE)
                && items.get(i - 1).kind == Kind.MARK
                && scene.tokens.mark(items.get(i - 1).from, '-')
                && items.get(i - 2).actor();
    }

    boolean passive(int i) {
        Item verb = items.get(i);
        if (!verb.form(Form.PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            Item item = items.get(j);
            if (item.is(Cue.BE)) {
                return true;
            }
            if (item.is(Cue.HAVE)) {
                return false;
            }
            boolean beside = item.goods() && (j >= i - 2 || designated(j + 1, i));
            if (beside || (scene.tokens.mark(item.from, ',') && j == i - 1 && goodsBefore(j))) {
                Item next = i + 1 < items.size() ? items.get(i + 1) : null;
                boolean manner = next != null
                        && i + 2 < items.size()
                        && (next.kind == Kind.OTHER || next.is(Cue.DETERMINER))
                        && items.get(i + 2).preposition();
                return next != null && (next.preposition() || manner);
            }
            boolean quote = item.kind == Kind.MARK && scene.inner(item);
            boolean model = item.kind == Kind.NUMBER && j == i - 1;
            if (item.kind != Kind.OTHER && !item.is(Cue.NOT) && !quote && !model) {
                return false;
            }
        }
        return false;
    }

    private boolean goodsBefore(int i) {
        return (i > 0 && items.get(i - 1).goods())
                || (i > 1
                        && items.get(i - 2).goods()
                        && items.get(i - 1).verb == null
                        && !items.get(i - 1).preposition());
    }

    /** {@code Block 70s}: what stands between goods and verb still names the goods. */
    private boolean designated(int from, int to) {
        return items.subList(from, to).stream()
                .allMatch(x -> x.kind == Kind.NUMBER
                        || (x.kind == Kind.OTHER && scene.tokens.is(x.from, Tokens.CAPITAL))
                        || Character.isDigit(scene.tokens.text.charAt(scene.tokens.start[x.from])));
    }

    /** {@code two promised launchers}: a participle that only describes the goods. */
    boolean attributive(int i) {
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        Item before = i == 0 ? null : items.get(i - 1);
        return items.get(i).form(Form.PARTICIPLE)
                && next != null
                && next.goods()
                && before != null
                && !before.actor()
                && (before.kind == Kind.NUMBER
                        || (before.word != null && before.word.number() > 0)
                        || (before.is(Cue.DETERMINER) && !before.is(Cue.RELATIVE)));
    }

    /** {@code bought jets from Oman, which were delivered}: the jets were, whom the relative clause seems to follow. */
    @Nullable
    Item boughtFrom(Item actor, int verb) {
        int at = items.indexOf(actor);
        boolean clause = items.subList(at, verb).stream().anyMatch(x -> x.is(Cue.RELATIVE));
        if (!clause || scene.preposition(at) != Cue.FROM) {
            return null;
        }
        for (int j = at - 1; j >= 0 && j >= at - CLAUSE; j--) {
            if (items.get(j).goods()) {
                return items.get(j);
            }
        }
        return null;
    }

    /** {@code weapons that Russia supplied}. */
    @Nullable
    Item relativeGoods(int i) {
        int who = i - 1;
        while (who > 0
                && (items.get(who).is(Cue.HAVE)
                        || items.get(who).is(Cue.WILL)
                        || items.get(who).is(Cue.BE)
                        || items.get(who).is(Cue.MODAL))) {
            who--;
        }
        int object = who > 0 && items.get(who - 1).is(Cue.DETERMINER) ? who - 2 : who - 1;
        if (object >= 0 && items.get(who).party() && items.get(object).goods()) {
            return items.get(object);
        }
        for (int j = i - 1; j > 0 && j >= i - 8; j--) {
            if (items.get(j).is(Cue.RELATIVE)) {
                int back = counts(items.get(j - 1)) || items.get(j - 1).is(Cue.AGAINST) ? j : 3;
                for (int k = j - 1; k >= 0 && k >= j - back; k--) {
                    if (items.get(k).goods()) {
                        return items.get(k);
                    }
                }
            }
        }
        return null;
    }

    private static boolean counts(Item item) {
        return item.kind == Kind.NUMBER || (item.word != null && item.word.number() > 0);
    }

    /** {@code Sudan, to which Iran has sold drones}, {@code Iran provides most of Sudan's drones}: who gets them. */
    @Nullable
    Item toWhom(int i, @Nullable Item goods) {
        Item owner = goods == null ? null : possessor(goods);
        int before = owner == null ? 0 : items.indexOf(owner) - 2;
        boolean part = before > i
                && items.get(before + 1).is(Cue.OF)
                && (items.get(before).is(Cue.UNIT) || items.get(before).is(Cue.PORTION));
        boolean share = part || (before >= i && items.get(before + 1).is(Cue.SHARE));
        return share ? owner : toWhich(i);
    }

    /** {@code Oman's} in {@code Oman's old jets}. */
    @Nullable
    Item possessor(Item goods) {
        for (int j = items.indexOf(goods) - 1; j >= 0 && j >= items.indexOf(goods) - CLAUSE; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return item.possessive && item.describes == goods ? item : null;
            }
        }
        return null;
    }

    @Nullable
    private Item toWhich(int i) {
        for (int j = i - 1; j > 1 && j >= i - 6; j--) {
            if (items.get(j).is(Cue.RELATIVE) && items.get(j - 1).is(Cue.TO)) {
                int before = scene.tokens.mark(items.get(j - 2).from, ',') ? j - 3 : j - 2;
                return before >= 0 && items.get(before).party() ? items.get(before) : null;
            }
        }
        return null;
    }

    /** {@code Oman} in {@code the jets from Oman have arrived}: where the text says that goods are from, before their verb. */
    List<Item> from(Item goods, int verb) {
        return seized(goods, verb) ? List.of() : under(Cue.FROM, goods, verb);
    }

    /** {@code Oman} in {@code rifles seized from Oman were bought}: who had them. */
    List<Item> heldBy(Item goods, int verb) {
        return seized(goods, verb) ? under(Cue.FROM, goods, verb) : List.of();
    }

    private boolean seized(Item goods, int verb) {
        int at = items.indexOf(goods);
        return items.subList(Math.max(0, at - CLAUSE), Math.max(at, verb)).stream()
                .anyMatch(x -> x.is(Cue.SEIZED));
    }

    /** Who stands under a preposition between goods and their verb. */
    List<Item> under(Cue preposition, Item goods, int verb) {
        List<Item> found = new ArrayList<>();
        for (int j = items.indexOf(goods) + 1; j > 0 && j < verb; j++) {
            if (items.get(j).party() && scene.preposition(j) == preposition) {
                found.add(items.get(j));
            }
        }
        return found;
    }

    /** {@code The same model is being bought by Oman}, {@code is buying the system}: the one that the article named last. */
    boolean modelBefore(int verb) {
        return model(verb - MODEL, verb);
    }

    boolean modelAfter(int verb) {
        return model(verb + 1, verb + MODEL);
    }

    private boolean model(int from, int to) {
        return items.subList(Math.max(0, from), Math.min(items.size(), to)).stream()
                .anyMatch(x -> x.is(Cue.MODEL) || (x.is(Cue.COUNTER) && scene.tokens.reads(x.from - 1, "the")));
    }

    /** {@code gave Brazil briefings about the jet}: the jet is what it would sell. */
    @Nullable
    Item pitched(int i) {
        boolean pitch = false;
        for (int j = i + 1; j < items.size() && j <= i + 2 * Complements.REACH; j++) {
            pitch |= items.get(j).is(Cue.PITCH) && j <= i + 3;
            if (pitch && items.get(j).goods()) {
                return items.get(j);
            }
        }
        return null;
    }

    /** {@code Mexico accused them of arming}: others than the accuser, whoever that is. */
    boolean accused(int who) {
        return items.get(who).is(Cue.OBJECTIVE)
                && who > 0
                && items.get(who - 1).is(Cue.ALLEGED)
                && items.subList(0, who).stream().anyMatch(x -> x.party() && x.shares(items.get(who)));
    }

    /** {@code needs the jets itself}: those that it has. */
    boolean reflexive(int verb) {
        return items.subList(verb + 1, Math.min(items.size(), verb + Complements.REACH / 2)).stream()
                .anyMatch(x -> x.is(Cue.REFLEXIVE));
    }

    /** {@code our} in {@code our sophisticated arms}. */
    @Nullable
    Item ownerOf(@Nullable Item goods) {
        int at = goods == null ? -1 : items.indexOf(goods);
        for (int j = at - 1; j >= 0 && j >= at - 3; j--) {
            Item item = items.get(j);
            if (item.is(Cue.PRONOUN) && item.is(Cue.DETERMINER)) {
                return item.parties.isEmpty() ? null : item;
            }
            if (item.is(Cue.WHOSE)) {
                int who = j > 0 && scene.tokens.mark(items.get(j - 1).from, ',') ? j - 2 : j - 1;
                return who >= 0 && items.get(who).party() ? items.get(who) : null;
            }
            if (item.kind == Kind.NUMBER || (item.word != null && item.word.number() > 0)) {
                continue;
            }
            if (item.kind != Kind.OTHER) {
                return null;
            }
        }
        return null;
    }

    /** Whether an actor stands in a relative clause: {@code which includes Oman}. */
    boolean relative(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6; j--) {
            Item item = items.get(j);
            if (item.is(Cue.RELATIVE)) {
                return true;
            }
            if (item.actor() || scene.tokens.mark(item.from, ',')) {
                return false;
            }
        }
        return false;
    }

    /** {@code arms} in {@code arms sales}. */
    @Nullable
    Item compound(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 2; j--) {
            Item item = items.get(j);
            if (item.goods() && !item.noun) {
                return item;
            }
            if (item.kind != Kind.OTHER && item.kind != Kind.MARK) {
                return null;
            }
        }
        return null;
    }
}
