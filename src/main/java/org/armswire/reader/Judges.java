package org.armswire.reader;

/**
 * All that judge by the whole article what its sentences alone do not tell; each remembers one article.
 *
 * @param roles who supplies whom
 * @param sides who is the side that a sentence leaves open
 * @param goods which goods go with them
 * @param sums what that is worth
 * @param counts how many units it is of
 * @param standing how far it has got and who vouches for it
 */
record Judges(
        Likely roles,
        LikelySides sides,
        LikelyGoods goods,
        LikelyFigures<Sums.Sum> sums,
        LikelyFigures<Amounts.Count> counts,
        Standing standing) {

    /** Those that judge by what has been learnt of a language. */
    static Judges of(Lexicon lexicon) {
        return new Judges(
                new Likely(lexicon.roles),
                LikelySides.by(lexicon.sides),
                LikelyGoods.by(lexicon.goods),
                LikelyFigures.by(lexicon.sums),
                LikelyFigures.by(lexicon.quantities),
                Standing.by(lexicon.standing));
    }
}
