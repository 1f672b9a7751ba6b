package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.jspecify.annotations.Nullable;

/** Gives the deal under discussion the sum that a sentence of its own tells: {@code It is worth $4 billion.} */
final class Prices {

    private static final int BESIDE = 6;
    /** Less is mostly what one of them costs. */
    private static final long SMALLEST = 10_000_000;

    private Prices() {}

    /** Takes the only sum of a sentence that tells of no transfer itself, and of nobody else than the two. */
    static void apply(Part part, Hits hits, Sentences.Sentence sentence, Deals deals) {
        Report told = meant(deals);
        if (told == null || priced(told, deals.told()) || !FigureLook.money(hits, sentence)) {
            return;
        }
        List<Sums.Sum> sums = new Sums(hits, sentence)
                .all().stream().filter(sum -> !sum.aside()).toList();
        if (sums.size() == 1
                && sums.get(0).amount() >= SMALLEST
                && means(hits, sentence, told, sums.get(0))
                && cost(hits, sentence, sums.get(0))) {
            Sums.Sum sum = sums.get(0);
            told.sum = sum;
            told.value = ArticleReader.span(part, hits.tokens, sum.from(), sum.to());
        }
    }

    /** The deal under discussion, where the article has told more of it than of others, else the only one that it has told of; or null. */
    private static @Nullable Report meant(Deals deals) {
        Deals.Deal current = deals.current();
        Report told = current == null ? null : current.told();
        int same = 0;
        int all = 0;
        for (Report report : deals.told()) {
            if (report.recipient == null || report.category() == Category.UNSPECIFIED) {
                continue;
            }
            told = told == null ? report : told;
            all++;
            same += told.pair().equals(report.pair()) ? 1 : 0;
        }
        boolean main = current == null ? same == all : 2 * same > all;
        return told != null && main && told.category() != Category.UNSPECIFIED ? told : null;
    }

    /** Whether a sum has been told of the same transfer. */
    private static boolean priced(Report told, List<Report> reports) {
        return told.sum != null
                || reports.stream()
                        .anyMatch(other -> other.sum != null
                                && other.category() == told.category()
                                && Objects.equals(told.recipientCode(), other.recipientCode()));
    }

    /** Whether a sentence speaks of {@code it} or {@code the contract}, of no other actors, and of no other goods before its sum. */
    private static boolean means(Hits hits, Sentences.Sentence sentence, Report told, Sums.Sum sum) {
        boolean anaphor = false;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.wordOf(h);
            boolean before = hits.from[h] < sum.from();
            anaphor |= hits.goods(hits.from[h])
                    || (word != null && (stands(word) || (word.is(Cue.PRONOUN) && !word.is(Cue.PERSON))));
            boolean other = word != null && (word.is(Cue.BUDGET) || word.is(Cue.OTHER_DEAL));
            if (other || foreign(hits, h, told, before)) {
                return false;
            }
        }
        return anaphor;
    }

    private static boolean stands(Sense.OfWord word) {
        return word.is(Cue.ANAPHOR) || word.is(Cue.DEAL_NOUN) || word.is(Cue.BUNDLE) || word.is(Cue.PRICE);
    }

    private static boolean foreign(Hits hits, int h, Report told, boolean before) {
        for (Sense sense : hits.senses(h)) {
            @Nullable
            String code = sense instanceof Sense.OfActor actor
                    ? actor.code()
                    : sense instanceof Sense.OfCompany company ? company.code() : null;
            boolean other = code != null && !code.equals(told.supplierCode()) && !code.equals(told.recipientCode());
            boolean goods = sense instanceof Sense.OfGoods of && before && of.category() != told.category();
            if (other || goods) {
                return true;
            }
        }
        return false;
    }

    /** {@code worth $4 billion}, {@code the cost amounts to $4 billion}. */
    private static boolean cost(Hits hits, Sentences.Sentence sentence, Sums.Sum sum) {
        for (int t = sum.from() - 1; t >= sentence.from() && t >= sum.from() - BESIDE; t--) {
            Sense.OfWord word = hits.word(t);
            if (word != null && word.is(Cue.PRICED)) {
                return true;
            }
        }
        return false;
    }
}
