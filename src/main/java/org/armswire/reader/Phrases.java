package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
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
        trades();
        members();
        closePhrases();
        makers();
    }

    private void closePhrases() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.actor()) {
                headed(i, item);
            } else if (item.goods()) {
                compound(i, item);
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
            if (next.is(Cue.ACTOR_HEAD)) {
                end = j;
            } else if (next.kind == Kind.OTHER || (next.kind == Kind.MARK && tokens.mark(next.from, '-'))) {
                if (actor.possessive && j > i + 3) {
                    break;
                }
            } else if (!next.is(Cue.ABBREVIATION)) {
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

    private static boolean threatens(Item item) {
        Category category = item.wares.get(0).goods().category();
        return category == Category.MISSILE
                || category == Category.WMD
                || category == Category.UNSPECIFIED
                || category == Category.SMALL_ARMS;
    }

    /** {@code weapons maker}: no weapons, but somebody. */
    private void trades() {
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            boolean generic = item.goods() && item.wares.get(0).goods().system() == null && !item.is(Cue.AID);
            boolean program = generic && items.get(i + 1).is(Cue.PROGRAM) && threatens(item);
            if (generic
                    && (program
                            || items.get(i + 1).is(Cue.COMPANY)
                            || items.get(i + 1).is(Cue.TRADE))) {
                item.kind = Kind.OTHER;
                item.wares.clear();
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

    /** {@code F-15} + {@code fighter jets}: the named system says the category. */
    private void compound(int i, Item goods) {
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
            Ware head = one.goods().system() != null
                            || (two.goods().system() == null && two.goods().category() == Category.UNSPECIFIED)
                    ? one
                    : two;
            goods.wares.set(0, new Ware(head.goods(), one.from(), two.to(), one.origin()));
            goods.to = next.to;
            items.subList(i + 1, i + 1 + gap).clear();
        }
    }

    /** {@code Russian S-400}, {@code Boeing's F-15}, {@code U.S.-made tanks}: the actor says where the goods are from. */
    void origin(int i) {
        Item actor = items.get(i);
        boolean object = i > 0 && items.get(i - 1).gives();
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
                if (by.is(Cue.BY) && made(j - 1)) {
                    for (int k = j + 1; k < items.size() && k <= j + 4; k++) {
                        if (items.get(k).actor()) {
                            items.get(k).describes = item;
                            Ware ware = item.wares.get(0);
                            item.wares.set(
                                    0,
                                    new Ware(ware.goods(), ware.from(), ware.to(), List.copyOf(items.get(k).parties)));
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
