package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;

/** Closes noun phrases: heads, compounds, where goods are from. */
final class Phrases {

    /** Codes of states have so many letters. */
    private static final int STATE = 3;

    private final Scene scene;
    /** Whether only adjectives say where goods are from, and a mere name before goods takes part. */
    private final boolean adjectivesOnly;

    private final Tokens tokens;
    private final List<Item> items;

    Phrases(Scene scene, boolean adjectivesOnly) {
        this.scene = scene;
        this.adjectivesOnly = adjectivesOnly;
        this.tokens = scene.tokens;
        this.items = scene.items;
    }

    void close() {
        Compounds compounds = new Compounds(scene);
        compounds.trades();
        compounds.parts();
        new Firms(scene).join();
        members();
        governments();
        closePhrases(compounds);
        makers();
    }

    private void closePhrases(Compounds compounds) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.actor()) {
                headed(i, item);
            } else if (item.goods()) {
                compounds.close(i, item);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).actor()) {
                origin(i);
            }
        }
        for (int i = items.size() - 3; i >= 0; i--) {
            origins(i);
        }
    }

    /** {@code Russian and Chinese weapons}: both. */
    private void origins(int i) {
        Item one = items.get(i);
        Item other = items.get(i + 2);
        boolean joined =
                items.get(i + 1).is(Cue.AND) || items.get(i + 1).is(Cue.OR) || tokens.mark(items.get(i + 1).from, ',');
        if (one.actor() && other.actor() && joined && one.describes == null && !one.possessive && other.demonym) {
            Item goods = other.describes;
            if (goods != null) {
                describe(one, goods);
            }
        }
    }

    private static void describe(Item actor, Item goods) {
        actor.describes = goods;
        actor.adjective = true;
        Ware ware = goods.wares.get(0);
        List<Party> from = new ArrayList<>(ware.origin());
        from.addAll(actor.parties);
        goods.wares.set(0, new Ware(ware.goods(), ware.from(), ware.to(), from));
    }

    /** {@code Saudi} + {@code armed forces}, {@code France's} + {@code Dassault}: one actor. */
    private void headed(int i, Item actor) {
        int end = -1;
        for (int j = i + 1; j < items.size() && j <= i + 5; j++) {
            Item next = items.get(j);
            if (next.actor()) {
                if (j == i + 1 && group(next) && !group(actor)) {
                    actor.parties = next.parties;
                    actor.possessive = next.possessive;
                    end = j;
                    continue;
                }
                boolean same =
                        next.parties.get(0).code().equals(actor.parties.get(0).code())
                                && !(next.demonym && !actor.demonym);
                if (same && (actor.possessive || actor.demonym || j == i + 1 || end == j - 1)) {
                    if (next.parties.get(0).company()) {
                        actor.parties.clear();
                        actor.parties.addAll(next.parties);
                    }
                    actor.possessive = next.possessive;
                    end = j;
                    continue;
                }
                break;
            }
            if (actor.possessive && next.is(Cue.SUPPLIER)) {
                break;
            }
            if (actor.demonym && reporters(next)) {
                actor.kind = Kind.OTHER;
                actor.parties = new ArrayList<>();
                return;
            }
            if (next.is(Cue.ACTOR_HEAD)) {
                end = j;
            } else if (next.kind == Kind.OTHER || (next.kind == Kind.MARK && tokens.mark(next.from, '-'))) {
                if (actor.possessive && j > i + 3) {
                    break;
                }
            } else if (!next.is(Cue.ABBREVIATION) && !(actor.possessive && j == i + 1 && trait(next))) {
                break;
            }
        }
        if (end > 0) {
            boolean genitive = items.get(end).possessive;
            actor.to = items.get(end).to;
            actor.demonym = false;
            actor.possessive = genitive;
            items.subList(i + 1, end + 1).clear();
            if (i + 1 < items.size() && scene.possessive(items.get(i + 1).from)) {
                actor.possessive = true;
                actor.to = items.get(i + 1).to;
                items.remove(i + 1);
            }
        }
    }

    /** {@code new} in {@code Oman's new government}: what stands behind a possessive begins no phrase of its own. */
    private static boolean trait(Item item) {
        return item.is(Cue.DETERMINER) && item.verb == null && !item.is(Cue.PRONOUN) && !item.is(Cue.RELATIVE);
    }

    /** {@code a Dutch peace group}, {@code the Turkish daily}: who only tells of it is no party to it. */
    private static boolean reporters(Item item) {
        return item.is(Cue.PRESS) || item.is(Cue.OUTLET) || (item.is(Cue.BODY) && item.to - item.from > 1);
    }

    /** {@code Lebanon's Hezbollah} is Hezbollah. */
    private static boolean group(Item actor) {
        return actor.parties.get(0).code().length() > STATE;
    }

    /** {@code a NATO country} is some country. */
    private void members() {
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            Item next = items.get(i + 1);
            if (item.actor() && group(item) && next.is(Cue.STATE) && !next.is(Cue.COMPANY)) {
                item.kind = Kind.OTHER;
                item.parties.clear();
            }
        }
    }

    /** {@code the Government of Oman}, {@code the Ministry of Defence of Norway}: one actor. */
    private void governments() {
        for (int i = items.size() - 3; i >= 0; i--) {
            Item head = items.get(i);
            boolean body =
                    head.is(Cue.ACTOR_HEAD) && head.verb == null && (head.is(Cue.STATE) || head.is(Cue.MILITARY));
            int of = i + 2 < items.size() && items.get(i + 1).is(Cue.OF) ? i + 2 : -1;
            if (!body || of < 0) {
                continue;
            }
            int whose = items.get(of).is(Cue.DETERMINER) && of + 1 < items.size() ? of + 1 : of;
            Item actor = items.get(whose);
            if (actor.actor() && !actor.demonym && !group(actor)) {
                actor.from = head.from;
                items.subList(i, whose).clear();
            }
        }
    }

    /** {@code Brazil's 36-jet tender}, {@code a Saudi arms deal}: who wants the goods, not where they are from. */
    private boolean owns(Item actor, int goods) {
        Item next = goods + 1 < items.size() ? items.get(goods + 1) : null;
        return next != null
                && next.noun
                && (next.is(Cue.ACQUIRE_NOUN) || next.is(Cue.DEAL_NOUN))
                && (actor.possessive || actor.demonym)
                && !actor.parties.get(0).company()
                && !Exporters.makes(actor.parties.get(0).code(), items.get(goods));
    }

    /** {@code Russian S-400}, {@code Boeing's F-15}, {@code U.S.-made tanks}: the actor says where the goods are from. */
    void origin(int i) {
        Item actor = items.get(i);
        boolean object = i > 0 && new Datives(scene).given(i);
        boolean joined = i + 1 < items.size() && tokens.mark(items.get(i + 1).from, '-');
        if ((object || (adjectivesOnly && !joined)) && !actor.demonym && !actor.possessive) {
            return;
        }
        for (int j = i + 1; j < items.size() && j <= i + 6; j++) {
            Item next = items.get(j);
            if (next.goods()) {
                if (!owns(actor, j)) {
                    describe(actor, next);
                }
                return;
            }
            boolean hyphen = next.kind == Kind.MARK && scene.inner(next);
            boolean participle = next.verb != null && next.form(Form.PARTICIPLE) && hyphenated(j);
            if (!((next.kind == Kind.OTHER && !verbish(next))
                    || next.kind == Kind.NUMBER
                    || hyphen
                    || participle
                    || (next.is(Cue.WEAK_GOODS) && next.verb == null))) {
                return;
            }
        }
    }

    private boolean verbish(Item item) {
        int end = tokens.end[item.to - 1];
        int start = tokens.start[item.from];
        return end - start > 4
                && tokens.text.charAt(end - 1) == 'd'
                && tokens.text.charAt(end - 2) == 'e'
                && !tokens.mark(item.from - 1, '-')
                && !tokens.is(item.from, Tokens.CAPITAL);
    }

    private boolean hyphenated(int i) {
        return i > 0 && tokens.mark(items.get(i).from - 1, '-') && tokens.glued(items.get(i).from);
    }

    /** {@code the F-35, built by Lockheed}. */
    private void makers() {
        for (int i = 0; i + 2 < items.size(); i++) {
            Item item = items.get(i);
            if (!item.goods()) {
                continue;
            }
            for (int j = i + 1; j < items.size() && j <= i + 7; j++) {
                Item by = items.get(j);
                if (by.goods() || (by.verb != null && by.verb != Frame.BUILD)) {
                    break;
                }
                if ((by.is(Cue.BY) || (by.is(Cue.IN) && !by.is(Cue.INTO))) && made(j - 1)) {
                    for (int k = j + 1; k < items.size() && k <= j + 4; k++) {
                        if (items.get(k).actor()) {
                            items.get(k).describes = item;
                            Ware ware = item.wares.get(0);
                            List<Party> all = new ArrayList<>(items.get(k).parties);
                            if (k + 2 < items.size()
                                    && items.get(k + 1).is(Cue.AND)
                                    && items.get(k + 2).actor()) {
                                items.get(k + 2).describes = item;
                                all.addAll(items.get(k + 2).parties);
                            }
                            item.wares.set(0, new Ware(ware.goods(), ware.from(), ware.to(), List.copyOf(all)));
                            break;
                        }
                    }
                    break;
                }
            }
        }
    }

    private boolean made(int i) {
        int token = items.get(i).from;
        return tokens.reads(token, "built")
                || tokens.reads(token, "made")
                || tokens.reads(token, "developed")
                || tokens.reads(token, "produced")
                || tokens.reads(token, "manufactured");
    }
}
