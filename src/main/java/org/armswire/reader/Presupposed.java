package org.armswire.reader;

import java.util.List;

/**
 * Tells a transfer that its sentence only mentions as known from one that the sentence is there to tell: {@code the jets ordered by
 * Oslo are late, sources said} tells of the delay. Whoever is quoted vouches for what he tells, not for what everybody knows.
 */
final class Presupposed {

    private static final int GROUP = 3;
    private static final int CLAUSE = 6;

    private final Scene scene;
    private final List<Item> items;

    Presupposed(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** Whether the transfer of a draft stands inside a noun phrase or a clause that takes it for known. */
    boolean is(Draft draft) {
        Item trigger = items.get(draft.trigger);
        if (trigger.verb == null) {
            return trigger.is(Cue.BUYER) && subject(draft.trigger);
        }
        if (trade(draft) || earlier(draft.trigger)) {
            return true;
        }
        int goods = before(draft.trigger);
        return goods >= 0 && described(goods, draft.trigger) && (definite(items.get(goods)) || apposed(goods));
    }

    /** The nearest goods before a verb. */
    private int before(int verb) {
        int goods = verb - 1;
        while (goods >= 0 && goods >= verb - CLAUSE && !items.get(goods).goods()) {
            goods--;
        }
        return goods >= 0 && items.get(goods).goods() ? goods : -1;
    }

    /** {@code the jets sold by Oslo}, {@code the jets that Oslo sold}, {@code the jets it had bought}: what stands between belongs to the relative clause. */
    private boolean described(int goods, int verb) {
        boolean relative = false;
        boolean subject = false;
        boolean helped = false;
        for (int j = goods + 1; j < verb; j++) {
            Item item = items.get(j);
            relative |= item.is(Cue.RELATIVE);
            subject |= item.actor() || item.is(Cue.PRONOUN);
            helped |= item.is(Cue.BE) || item.is(Cue.HAVE);
            boolean comma = scene.tokens.mark(item.from, ',') && j == goods + 1;
            if (item.is(Cue.SAY)
                    || item.is(Cue.ALLEGED)
                    || item.is(Cue.WILL)
                    || item.is(Cue.WOULD)
                    || item.is(Cue.MODAL)
                    || item.is(Cue.AND)
                    || item.verb != null
                    || (item.kind == Item.Kind.MARK && !comma)
                    || (item.preposition() && !(j + 1 < verb && items.get(j + 1).is(Cue.RELATIVE)))) {
                return false;
            }
        }
        Item trigger = items.get(verb);
        return (subject || relative)
                ? trigger.form(Form.PAST) || trigger.form(Form.PARTICIPLE)
                : trigger.form(Form.PARTICIPLE) && !helped;
    }

    /** {@code the jets}, {@code its two jets}, {@code Airbus's jets}. */
    private boolean definite(Item goods) {
        for (int t = goods.from; t >= scene.sentence.from() && t >= goods.from - GROUP; t--) {
            Sense.OfWord word = scene.hits.word(t);
            boolean number = word != null && word.number() > 0;
            if (t < goods.from
                    && (scene.tokens.is(t, Tokens.MARK) || (word != null && !number && !word.is(Cue.DETERMINER)))) {
                return scene.possessive(t);
            }
            if (scene.tokens.reads(t, "the") || scene.possessive(t) || (word != null && word.is(Cue.PRONOUN))) {
                return true;
            }
        }
        return goods.possessive;
    }

    /** {@code jets, ordered in May}, {@code jets, which Oslo ordered}: an aside. */
    private boolean apposed(int goods) {
        return goods + 1 < items.size() && scene.tokens.mark(items.get(goods + 1).from, ',');
    }

    /** {@code firms selling arms}: what they are known for, whoever speaks of it. */
    boolean trade(Draft draft) {
        int verb = draft.trigger;
        Item before = verb > 0 ? items.get(verb - 1) : null;
        return before != null
                && items.get(verb).form(Form.ING)
                && items.get(verb).gives()
                && before.actor()
                && (verb < 2 || !items.get(verb - 2).is(Cue.OF));
    }

    /** {@code after it bought jets}: when something else happened. */
    private boolean earlier(int verb) {
        for (int j = verb - 1; j >= 0 && j >= verb - GROUP; j--) {
            Item item = items.get(j);
            if (scene.tokens.reads(item.from, "after") || scene.tokens.reads(item.from, "since")) {
                return j < verb - 1 || items.get(verb).form(Form.ING);
            }
            if (!item.actor() && !item.is(Cue.PRONOUN) && !item.is(Cue.HAVE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code buyers of the jet are to meet}: who bought is the subject, and not what is said of somebody. */
    private boolean subject(int noun) {
        for (int j = noun - 1; j >= 0 && j >= noun - CLAUSE; j--) {
            Item item = items.get(j);
            if (item.is(Cue.SAY) || item.is(Cue.RELATIVE) || item.kind == Item.Kind.MARK) {
                break;
            }
            if (item.is(Cue.BE) || item.verb != null || item.preposition() || item.is(Cue.AND)) {
                return false;
            }
        }
        for (int j = noun + 1; j < items.size() && j <= noun + 2 * CLAUSE; j++) {
            Item item = items.get(j);
            if (item.is(Cue.BE) || item.is(Cue.HAVE) || item.is(Cue.WILL)) {
                return true;
            }
            if (item.is(Cue.SAY) || (item.kind == Item.Kind.MARK && !scene.tokens.mark(item.from, ','))) {
                return false;
            }
        }
        return false;
    }
}
