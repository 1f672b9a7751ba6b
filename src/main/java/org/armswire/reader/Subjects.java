package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Whose doing a transfer word is: the noun phrases to its left. */
final class Subjects {

    private static final int REACH = 32;
    private static final int ASIDE = 14;
    private static final int PARTNER = 14;
    /** A short relative clause reaches so far from its pronoun to its verb. */
    private static final int CLAUSE = 4;

    private final Scene scene;
    private final List<Item> items;

    Subjects(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** {@code The Government of Oman has requested}: who is named is who acts. */
    private boolean government(int actor) {
        return actor > 1
                && items.get(actor - 1).is(Cue.OF)
                && items.get(actor - 2).is(Cue.STATE)
                && scene.preposition(actor - 2) == null;
    }

    /** The noun phrase that a verb says something about: to its left, under no preposition. */
    @Nullable
    Item subject(int i, boolean goodsToo) {
        return subject(i, goodsToo, null);
    }

    @Nullable
    Item subject(int i, boolean goodsToo, @Nullable Item except) {
        Item controller = goodsToo ? null : controller(i);
        if (controller != null && controller != except) {
            return controller;
        }
        boolean antecedent = false;
        for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
            Item item = items.get(j);
            if (item.kind == Kind.MARK) {
                if (scene.tokens.mark(item.from, ';')) {
                    return null;
                }
                int opening = scene.tokens.mark(item.from, ',') ? opening(j) : -1;
                if (opening >= 0) {
                    j = opening;
                }
                continue;
            }
            if ((item.is(Cue.STRANGER) || (item.is(Cue.RELATIVE) && anybody(j))) && acts(j, i)) {
                return null;
            }
            antecedent |= item.is(Cue.RELATIVE) && j > 0 && (!item.is(Cue.DETERMINER) || defines(j, i));
            if (goodsToo && item.goods() && !item.noun && scene.preposition(j) == null) {
                return item;
            }
            if (goodsToo && item.goods() && j >= i - 3) {
                return item;
            }
            if (!item.party() || item == except || item.is(Cue.OBJECTIVE) || member(j) || object(j, i)) {
                continue;
            }
            if (j > 0 && items.get(j - 1).is(Cue.RELATIVE) && items.get(j + 1).is(Cue.SAY) && before(j - 1) != null) {
                return before(j - 1);
            }
            Cue preposition = scene.preposition(j);
            boolean means = item.possessive && infinitive(j, i) && means(j, i);
            if (antecedent || means || (preposition == Cue.BY && owned(j)) || (preposition == Cue.IN && seated(j, i))) {
                return item;
            }
            boolean modifies = (item.possessive || (item.demonym && !people(j))) && !infinitive(j, i);
            if (preposition == null && !modifies) {
                return item;
            }
            boolean next = j + 1 == i && items.get(i).verb != null;
            if (preposition == Cue.OF && (next || government(j))) {
                return item;
            }
        }
        return null;
    }

    /** {@code visited Oman and bought}: what somebody has done something to does nothing here. */
    private boolean object(int who, int verb) {
        boolean and = who + 2 == verb && items.get(who + 1).is(Cue.AND) && who > 1;
        Item before = and ? items.get(who - 1) : null;
        return before != null
                && before.kind == Kind.OTHER
                && (scene.words(before).endsWith("ed") || scene.tokens.reads(before.from, "met"))
                && items.get(verb).form(Form.PAST);
    }

    /** {@code Nobody who is sending arms}: whoever acts has no name. */
    boolean stranger(int i) {
        for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
            if (items.get(j).is(Cue.STRANGER)) {
                return acts(j, i);
            }
        }
        return false;
    }

    /** {@code the first NATO member}: one of them, and not all. */
    private boolean member(int j) {
        return j + 1 < items.size()
                && items.get(j + 1).is(Cue.MEMBERS)
                && !items.get(j).possessive
                && Exporters.union(items.get(j).parties.get(0).code());
    }

    /** {@code companies that sell}: some of a crowd that nobody names. */
    private boolean anybody(int relative) {
        Item crowd = relative > 0 ? items.get(relative - 1) : null;
        return crowd != null
                && crowd.kind == Kind.WORD
                && (crowd.is(Cue.TRADE) || crowd.is(Cue.PARTNERS) || crowd.is(Cue.VAGUE));
    }

    /** {@code you are sending}: whoever that is, and nobody named before. */
    private boolean acts(int who, int verb) {
        return items.subList(who + 1, verb).stream()
                .allMatch(x -> x.is(Cue.HAVE)
                        || x.is(Cue.BE)
                        || x.is(Cue.WILL)
                        || x.is(Cue.WOULD)
                        || x.is(Cue.MODAL)
                        || x.is(Cue.NOT)
                        || x.is(Cue.RELATIVE));
    }

    /** {@code companies that sell}: the companies do; but not {@code said that talks}. */
    private boolean defines(int that, int verb) {
        Item next = items.get(that + 1);
        boolean auxiliary =
                next.is(Cue.HAVE) || next.is(Cue.WILL) || next.is(Cue.WOULD) || next.is(Cue.MODAL) || next.is(Cue.BE);
        return items.get(that - 1).party() && verb - that <= CLAUSE && (that + 1 == verb || auxiliary);
    }

    /** Where an aside begins that a comma ends: {@code Myanmar, which has opened to the United States, received}. */
    private int opening(int closing) {
        for (int j = closing - 1; j > 0 && j >= closing - CLAUSE; j--) {
            if (scene.tokens.mark(items.get(j).from, ',')) {
                Item first = items.get(j + 1);
                if (first.is(Cue.SUBORDINATE) || first.preposition()) {
                    return j;
                }
                break;
            }
            if (items.get(j).verb != null
                    || items.get(j).party()
                    || items.get(j).is(Cue.RELATIVE)) {
                break;
            }
        }
        for (int j = closing - 1; j > 0 && j >= closing - REACH; j--) {
            Item item = items.get(j);
            if (item.is(Cue.RELATIVE) && !item.is(Cue.DETERMINER) && scene.tokens.mark(items.get(j - 1).from, ',')) {
                return j - 1;
            }
            if (scene.tokens.mark(item.from, ';')) {
                return -1;
            }
        }
        for (int j = closing - 1; j > 0 && j >= closing - ASIDE; j--) {
            Item item = items.get(j);
            if (item.verb != null || item.is(Cue.SAY) || item.is(Cue.RELATIVE)) {
                return -1;
            }
            if (scene.tokens.mark(item.from, ',')) {
                return items.get(j - 1).party() ? j : -1;
            }
        }
        return -1;
    }

    /** {@code gave its blessing to Qatar to ship}, {@code called on Washington to sell}: who is to do it. */
    @Nullable
    private Item controller(int i) {
        if (i > 1 && items.get(i).form(Form.ING) && items.get(i - 1).is(Cue.FROM)) {
            return items.get(i - 2).party() ? items.get(i - 2) : null;
        }
        if (i < 2 || !items.get(i - 1).is(Cue.TO) || !items.get(i).form(Form.BASE)) {
            return null;
        }
        int who = i - 2;
        int aside = scene.tokens.mark(items.get(who).from, ',') ? opening(who) : -1;
        who = aside > 0 ? aside - 1 : who;
        Item item = items.get(who);
        if (!item.party()) {
            return null;
        }
        Cue under = scene.preposition(who);
        if (under == null && who > 0 && items.get(who - 1).verb == Frame.CHOOSE) {
            return item;
        }
        boolean asks = under == Cue.FROM && who > 1 && (items.get(who - 2).is(Cue.ASKED) || offers(items.get(who - 2)));
        return asks || under == Cue.TO || under == Cue.FOR || under == Cue.BY || under == Cue.AGAINST ? item : null;
    }

    /** {@code an offer from Oman to sell}. */
    private static boolean offers(Item noun) {
        return noun.verb == null && noun.is(Cue.SUPPLY_NOUN) && noun.is(Cue.CONSIDERED);
    }

    /** {@code officials in Tehran}: those who act. */
    private boolean seated(int i, int verb) {
        return i > 1
                && items.get(i - 1).is(Cue.IN)
                && items.get(i - 2).is(Cue.ACTOR_HEAD)
                && !items.get(i - 2).is(Cue.REBELS)
                && !items.get(i - 2).is(Cue.IRREGULARS)
                && items.subList(i, verb).stream().noneMatch(x -> x.is(Cue.SAY));
    }

    /** {@code a company owned by the army}: the army acts. */
    private boolean owned(int i) {
        for (int j = i - 1; j > 0 && j >= i - 4; j--) {
            if (items.get(j).is(Cue.BY)) {
                int token = items.get(j - 1).from;
                return scene.tokens.reads(token, "owned")
                        || scene.tokens.reads(token, "controlled")
                        || scene.tokens.reads(token, "run");
            }
        }
        return false;
    }

    /** {@code the Chinese have sold}: a people, though its name is an adjective. */
    private boolean people(int actor) {
        Item next = items.get(actor + 1);
        return actor > 0
                && scene.tokens.reads(items.get(actor - 1).from, "the")
                && (next.verb != null
                        || next.is(Cue.HAVE)
                        || next.is(Cue.BE)
                        || next.is(Cue.WILL)
                        || next.is(Cue.MODAL));
    }

    /** {@code spoke of Turkey's decision to buy}: whose decision or plan it is does what has been decided. */
    private boolean means(int actor, int verb) {
        return items.subList(actor + 1, verb - 1).stream()
                .allMatch(x -> x.verb == null && !x.preposition() && (x.kind == Kind.OTHER || x.kind == Kind.WORD));
    }

    /** {@code Turkey's decision to buy}, {@code U.S. plan to sell}. */
    private boolean infinitive(int actor, int verb) {
        return verb - actor <= 7 && items.get(verb - 1).is(Cue.TO);
    }

    /** {@code negotiating with a Chinese company to acquire}, {@code asked Paris to sell}: the one on the other side. */
    @Nullable
    Item partner(int i) {
        boolean about = i > 0 && items.get(i).form(Form.ING) && items.get(i - 1).is(Cue.AGAINST);
        if (i == 0 || !(items.get(i - 1).is(Cue.TO) || about)) {
            return null;
        }
        for (int j = i - 2; j >= 0 && j > i - PARTNER; j--) {
            Item item = items.get(j);
            // with Oslo, which plans to buy
            boolean relative = item.is(Cue.RELATIVE) && j > 0 && scene.tokens.mark(items.get(j - 1).from, ',');
            if (scene.tokens.mark(item.from, ';') || item.is(Cue.SAY) || relative) {
                return null;
            }
            if (item.party()) {
                return scene.preposition(j) == Cue.WITH || approached(j) ? item : null;
            }
        }
        return null;
    }

    private boolean approached(int actor) {
        for (int j = actor - 1; j >= 0 && j >= actor - 3; j--) {
            if (items.get(j).is(Cue.APPROACH)) {
                return true;
            }
            if (items.get(j).actor()) {
                return false;
            }
        }
        return false;
    }

    /** {@code allegations of sending}: whose doing it is, only the words just before can say. */
    boolean gerund(int i) {
        return items.get(i).form(Form.ING) && i > 0 && items.get(i - 1).is(Cue.OF);
    }

    @Nullable
    Item nearSubject(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (scene.tokens.mark(items.get(j).from, ',')) {
                return null;
            }
            if (items.get(j).party() && scene.preposition(j) != Cue.IN && !accuser(j)) {
                Item blamed = j > 0 && items.get(j - 1).is(Cue.RELATIVE) ? before(j - 1) : null;
                return blamed != null ? blamed : new Clauses(scene).accused(j) ? null : items.get(j);
            }
        }
        return null;
    }

    /** {@code has been accused by Oman of}: not who blames has done it. */
    private boolean accuser(int i) {
        int by = i > 0 && items.get(i - 1).is(Cue.DETERMINER) ? i - 2 : i - 1;
        return by > 1 && items.get(by).is(Cue.BY) && items.get(by - 1).is(Cue.ALLEGED);
    }

    /** {@code firms in Oman} in {@code firms in Oman, which it accused of selling}: whom a relative clause is about. */
    private @Nullable Item before(int relative) {
        int who = relative - 1;
        who = who >= 0 && scene.tokens.mark(items.get(who).from, ',') ? who - 1 : who;
        return who >= 0 && items.get(who).party() ? items.get(who) : null;
    }

    /** {@code Russia has backed the government by sending arms}: who acts in the clause just before, else in the sentence. */
    @Nullable
    Item firstActor(int i, boolean clause) {
        Item first = null;
        for (int j = i - 1; j >= 0 && j >= i - REACH && !items.get(j).is(Cue.SAY); j--) {
            if (clause && first != null && j < i - 1 && scene.tokens.mark(items.get(j).from, ',')) {
                return first;
            }
            if (items.get(j).party() && scene.preposition(j) == null && !suffers(j)) {
                first = items.get(j);
            }
            if (first != null
                    && scene.tokens.mark(items.get(j).from, ',')
                    && items.get(0).is(Cue.SUBORDINATE)) {
                return first;
            }
        }
        return first;
    }

    /** {@code bomb Syria}, {@code made them}: it is done to somebody, who does nothing here. */
    private boolean suffers(int i) {
        return items.get(i).is(Cue.OBJECTIVE) || (i > 0 && items.get(i - 1).is(Cue.INTERCEPT));
    }

    /** {@code U.S.} in {@code U.S. arms sales}, {@code Turkey's} in {@code Turkey's planned purchase}. */
    @Nullable
    Item owner(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                boolean near = item.possessive || item.demonym || item.adjective || j >= i - 2;
                return (near && scene.preposition(j) != Cue.TO) || item.possessive ? item : null;
            }
            if (item.is(Cue.PRONOUN) && item.is(Cue.DETERMINER) && !item.parties.isEmpty()) {
                Item owner = new Item(Kind.ACTOR, item.from, item.to);
                owner.parties = item.parties;
                owner.possessive = true;
                return owner;
            }
            if (item.verb != null
                    || item.preposition()
                    || item.is(Cue.SAY)
                    || item.is(Cue.RELATIVE)
                    || item.is(Cue.BE)
                    || item.is(Cue.DETERMINER)
                    || (item.kind == Kind.MARK && !scene.inner(item))) {
                return null;
            }
        }
        return null;
    }
}
