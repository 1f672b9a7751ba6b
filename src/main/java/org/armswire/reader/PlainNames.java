package org.armswire.reader;

import org.armswire.model.Category;

/** Tells by the company that it keeps whether a name that means other things too is a weapon: {@code Jaguar}, {@code Predator}. */
final class PlainNames {

    /** So many words may stand between a name that means other things too and the noun that makes it a weapon. */
    private static final int BESIDE = 3;

    private static final int CLAUSE = 16;

    private final Hits hits;

    PlainNames(Hits hits) {
        this.hits = hits;
    }

    boolean confirmed(int hit, Sense.OfGoods goods) {
        boolean sure = !goods.plain()
                || several(hit, goods)
                || kin(goods)
                || many(hit, goods)
                || hits.confirmed.contains(goods.system())
                || (goods.weak() ? meant(hit, goods) : shown(hit, goods));
        if (sure) {
            hits.confirmed.add(goods.system());
        }
        return sure;
    }

    /** {@code 14 Leopards}, where the article speaks of such goods by their kind. */
    private boolean several(int hit, Sense.OfGoods goods) {
        int last = hits.to[hit] - 1;
        Sense.OfWord number = hits.word(hits.from[hit] - 1);
        boolean counted = hits.from[hit] > 0
                && ((number != null && number.number() > 0)
                        || Character.isDigit(hits.tokens.text.charAt(hits.tokens.start[hits.from[hit] - 1])));
        if (!counted || hits.tokens.text.charAt(hits.tokens.end[last] - 1) != 's') {
            return false;
        }
        for (int h = 0; h < hits.size; h++) {
            if (h != hit
                    && hits.entry[h].goods
                    && hits.senses(h).stream()
                            .anyMatch(s -> s instanceof Sense.OfGoods own
                                    && own.category() == goods.category()
                                    && !own.plain()
                                    && (!own.weak() || goods.weak()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code gave Leopards to the Ukrainian army}, {@code Javelins and Stingers}: a plural with a capital inside a sentence, beside
     * soldiers or another such name.
     */
    private boolean many(int hit, Sense.OfGoods goods) {
        boolean sure = false;
        for (int h = Math.max(0, hit - CLAUSE); plural(hit) && !sure && h <= hit + CLAUSE && h < hits.size; h++) {
            int gap = gap(h, hit);
            sure = h != hit && ((gap <= CLAUSE && soldiers(h)) || (gap == 1 && plural(h) && pair(h, goods)));
        }
        if (sure) {
            hits.plurals.add(goods.system());
        }
        return sure;
    }

    /** Atlas and Cirrus are no plurals. */
    private boolean plural(int hit) {
        int first = hits.from[hit];
        int end = hits.tokens.end[hits.to[hit] - 1];
        return first > 0
                && hits.tokens.is(first, Tokens.CAPITAL)
                && !hits.tokens.is(first - 1, Tokens.MARK | Tokens.CAPITAL)
                && hits.tokens.text.charAt(end - 1) == 's'
                && "aius".indexOf(hits.tokens.text.charAt(end - 2)) < 0;
    }

    private boolean pair(int hit, Sense.OfGoods goods) {
        return hits.senses(hit).stream().anyMatch(s -> s instanceof Sense.OfGoods own && another(own, goods));
    }

    private boolean soldiers(int hit) {
        Sense.OfWord word = hits.entry[hit].word;
        word = word == null ? hits.lexicon.word(hits.tokens, hits.to[hit] - 1) : word;
        return word != null && word.is(Cue.MILITARY);
    }

    /** {@code Patriot}, where the article names {@code PAC-3}: another system of the same kind and make. */
    private boolean kin(Sense.OfGoods goods) {
        if (goods.origin() == null) {
            return false;
        }
        for (int h = 0; h < hits.size; h++) {
            if (hits.entry[h].goods
                    && hits.senses(h).stream()
                            .anyMatch(s -> s instanceof Sense.OfGoods own
                                    && own.system() != null
                                    && !own.plain()
                                    && !own.weak()
                                    && own.category() == goods.category()
                                    && goods.origin().equals(own.origin()))) {
                return true;
            }
        }
        return false;
    }

    private boolean meant(int hit, Sense.OfGoods goods) {
        for (int h = Math.max(0, hit - CLAUSE); h <= hit + CLAUSE && h < hits.size; h++) {
            if (h != hit && (beside(h, hit, goods) || offered(h, hit, goods))) {
                return true;
            }
        }
        return false;
    }

    private boolean shown(int hit, Sense.OfGoods goods) {
        for (int h = Math.max(0, hit - CLAUSE); h <= hit + CLAUSE && h < hits.size; h++) {
            int gap = gap(h, hit);
            boolean near = h != hit && gap <= 2;
            boolean maker = h != hit && gap <= 4 && (hits.entry[h].company || (gap <= 1 && home(h, goods)));
            boolean martial = h != hit && gap <= CLAUSE && martial(h);
            if ((near && hits.entry[h].goods) || maker || martial) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hit is a word for soldiers and war, or a weapon by a name that means nothing else. */
    private boolean martial(int hit) {
        Sense.OfWord word = hits.entry[hit].word;
        return (word != null && word.is(Cue.MILITARY))
                || hits.senses(hit).stream()
                        .anyMatch(s ->
                                s instanceof Sense.OfGoods own && own.system() != null && !own.plain() && !own.weak());
    }

    private int gap(int other, int hit) {
        return other < hit ? hits.from[hit] - hits.to[other] : hits.from[other] - hits.to[hit];
    }

    /** Whether goods of the same sort, or a maker, stand right beside a name that means other things too. */
    private boolean beside(int other, int hit, Sense.OfGoods goods) {
        return gap(other, hit) <= BESIDE
                && (hits.entry[other].company
                        || hits.senses(other).stream()
                                .anyMatch(s -> s instanceof Sense.OfGoods own
                                        && (own.category() == goods.category() || unmannedAircraft(own, goods))
                                        && (!own.weak() || another(own, goods))));
    }

    /** {@code Predators and Reapers}: two such names side by side are what they look like. */
    private static boolean another(Sense.OfGoods own, Sense.OfGoods name) {
        return own.system() != null && !own.system().equals(name.system());
    }

    /** {@code General Atomics may sell the Predator}: a maker from where the weapon comes from, in the same clause. */
    private boolean offered(int other, int hit, Sense.OfGoods goods) {
        return gap(other, hit) <= CLAUSE
                && hits.entry[other].company
                && hits.senses(other).stream()
                        .anyMatch(s -> s instanceof Sense.OfCompany maker
                                && maker.code().equals(goods.origin()));
    }

    /** Drones are called planes and aircraft too. */
    private static boolean unmannedAircraft(Sense.OfGoods noun, Sense.OfGoods name) {
        return noun.category() == Category.AIRCRAFT && name.category() == Category.UAV;
    }

    /** {@code France's} before a name of something French. */
    private boolean home(int hit, Sense.OfGoods goods) {
        return hits.entry[hit].names
                && hits.senses(hit).stream()
                        .anyMatch(s ->
                                s instanceof Sense.OfActor actor && actor.code().equals(goods.origin()));
    }
}
