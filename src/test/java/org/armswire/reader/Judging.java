package org.armswire.reader;

import java.util.Map;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;

/** Reads articles with judges of a test's own choice. */
final class Judging {

    private static final Lexicon ENGLISH = new Lexicons(Knowledge.load(Seeds.shipped())).of("en");

    private Judging() {}

    /** Judges who have learnt nothing. */
    static Judges none() {
        return new Judges(
                new Likely(null),
                LikelySides.by(null),
                LikelyGoods.by(null),
                LikelyFigures.by(null),
                LikelyFigures.by(null),
                Standing.by(null));
    }

    static Judges with(Judges judges, Likely roles) {
        return new Judges(roles, judges.sides(), judges.goods(), judges.sums(), judges.counts(), judges.standing());
    }

    static Judges with(Judges judges, LikelySides sides) {
        return new Judges(judges.roles(), sides, judges.goods(), judges.sums(), judges.counts(), judges.standing());
    }

    static Judges with(Judges judges, LikelyGoods goods) {
        return new Judges(judges.roles(), judges.sides(), goods, judges.sums(), judges.counts(), judges.standing());
    }

    static Judges with(Judges judges, LikelyFigures<Sums.Sum> sums, LikelyFigures<Amounts.Count> counts) {
        return new Judges(judges.roles(), judges.sides(), judges.goods(), sums, counts, judges.standing());
    }

    static Judges with(Judges judges, Standing standing) {
        return new Judges(judges.roles(), judges.sides(), judges.goods(), judges.sums(), judges.counts(), standing);
    }

    static Explanation read(String body, Judges judges) {
        return read(
                new Article("test", null, null, null, body, "en", "2024-05-01", ArticleStatus.USABLE, 0, null),
                ENGLISH,
                judges);
    }

    static Explanation read(Article article, Lexicon lexicon, Judges judges) {
        return new ArticleReader(article, "en", lexicon, lexicon.tokens(article, Map.of()), judges, Map.of()).read();
    }
}
