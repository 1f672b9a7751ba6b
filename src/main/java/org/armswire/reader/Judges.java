package org.armswire.reader;

import org.armswire.knowledge.StandingModel;
import org.jspecify.annotations.Nullable;

/**
 * All that judge by the whole article what its sentences alone do not tell; each remembers one article.
 *
 * @param roles who supplies whom
 * @param goods which goods go with them
 * @param sums what that is worth
 * @param counts how many units it is of
 * @param standing how far it has got and who vouches for it
 */
record Judges(
        Likely roles,
        LikelyGoods goods,
        LikelyFigures<Sums.Sum> sums,
        LikelyFigures<Amounts.Count> counts,
        Standing standing) {

    /** Those that judge by what has been learnt of a language. */
    static Judges of(Lexicon lexicon) {
        return new Judges(
                new Likely(lexicon.roles),
                LikelyGoods.by(lexicon.goods),
                LikelyFigures.by(lexicon.sums),
                LikelyFigures.by(lexicon.quantities),
                Standing.by(lexicon.standing));
    }

    /** Those of a language that nothing has been learnt of. */
    static Judges none() {
        @Nullable StandingModel nothing = null;
        return new Judges(
                new Likely(null),
                LikelyGoods.by(null),
                LikelyFigures.by(null),
                LikelyFigures.by(null),
                Standing.by(nothing));
    }

    Judges with(Likely other) {
        return new Judges(other, goods, sums, counts, standing);
    }

    Judges with(LikelyGoods other) {
        return new Judges(roles, other, sums, counts, standing);
    }

    Judges withSums(LikelyFigures<Sums.Sum> other) {
        return new Judges(roles, goods, other, counts, standing);
    }

    Judges withCounts(LikelyFigures<Amounts.Count> other) {
        return new Judges(roles, goods, sums, other, standing);
    }

    Judges with(Standing other) {
        return new Judges(roles, goods, sums, counts, other);
    }
}
