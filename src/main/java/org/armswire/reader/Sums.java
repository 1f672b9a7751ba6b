package org.armswire.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sums of money in a sentence. */
final class Sums {

    /**
     * A sum of money and where it is written.
     *
     * @param aside whether it stands in brackets after another sum, the same in another currency
     */
    record Sum(long amount, String currency, int from, int to, boolean aside) {}

    /** Less is the price of one thing. */
    private static final long SMALLEST = 1_000_000;

    /** What is written right behind figures, in any language. */
    private static final Map<String, Long> SCALES = Map.of(
            "m", 1_000_000L, "mn", 1_000_000L, "b", 1_000_000_000L, "bn", 1_000_000_000L, "tn", 1_000_000_000_000L);

    private final Tokens tokens;
    private final Hits hits;
    private final Numerals numerals;
    private final int first;
    private final int last;

    Sums(Hits hits, Sentences.Sentence sentence) {
        this.hits = hits;
        this.tokens = hits.tokens;
        this.numerals = new Numerals(hits);
        this.first = sentence.from();
        this.last = sentence.to();
    }

    /** All sums of the sentence that are more than the price of one thing. */
    List<Sum> all() {
        List<Sum> sums = new ArrayList<>();
        for (int t = first; t < last; t++) {
            Sum sum = numerals.at(t) && !(tokens.glued(t) && tokens.is(t - 1, Tokens.WORD)) ? at(t, sums) : null;
            if (sum != null) {
                sums.add(sum);
                t = sum.to() - 1;
            }
        }
        return sums;
    }

    private @Nullable Sum at(int from, List<Sum> before) {
        int to = from + 1;
        while (to < last
                && (numerals.word(to)
                        || scale(to)
                        || (tokens.mark(to, '-') && to + 1 < last && numerals.word(to + 1)))) {
            to++;
        }
        String code = currency(from - 1);
        int begin = code == null ? from : hits.start(from - 1);
        int end = to;
        if (code == null) {
            int unit = to < last && tokens.mark(to, '-') ? to + 1 : to;
            code = unit < last ? currency(unit) : null;
            end = unit < last && code != null ? hits.end(unit) : to;
        }
        BigDecimal value = code == null ? null : numerals.read(from, to);
        if (code == null || value == null) {
            return null;
        }
        long amount = value.multiply(BigDecimal.valueOf(scale(to - 1) ? scaleOf(to - 1) : 1))
                .longValue();
        if (amount < SMALLEST || price(end) || other(begin, end)) {
            return null;
        }
        boolean aside =
                tokens.mark(begin - 1, '(') && before.stream().anyMatch(s -> s.to() <= begin && s.to() >= begin - 2);
        return new Sum(amount, code, begin, end, aside);
    }

    /** {@code each}, {@code per plane}, {@code a copy}: what one of them costs; {@code a year}: what all of them cost. */
    private boolean price(int end) {
        if (end >= last) {
            return false;
        }
        Sense.OfWord word = hits.word(end);
        Sense.OfWord next = end + 1 < last ? hits.word(end + 1) : null;
        boolean time = next != null && next.is(Cue.UNIT);
        return (word != null && word.is(Cue.EACH) && !time)
                || (tokens.reads(end, "a") && !time && hits.start(end) == end && end + 1 < last);
    }

    /** {@code a $700 billion budget}, {@code revenue of $3 billion}: money that buys something else. */
    private boolean other(int begin, int end) {
        for (int t = end; t < last && t <= end + 1; t++) {
            Sense.OfWord word = hits.word(t);
            if (word != null && word.is(Cue.BUDGET)) {
                return true;
            }
        }
        for (int t = begin - 1; t >= first && t >= begin - 3; t--) {
            Sense.OfWord word = hits.word(t);
            if (word != null && word.is(Cue.BUDGET)) {
                return true;
            }
            // the budget proposes $3 billion for arms
            if (word == null || (word.preposition() && !word.is(Cue.OF)) || word.is(Cue.CONSIDERED)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable String currency(int t) {
        Sense.OfWord word = t < first ? null : hits.word(t);
        return word == null || word.currency().isEmpty()
                ? null
                : word.currency().get(0);
    }

    private boolean scale(int t) {
        return t > first && t < last && tokens.glued(t) && scaleOf(t) > 1;
    }

    private long scaleOf(int t) {
        return SCALES.getOrDefault(tokens.word(t).toLowerCase(Locale.ROOT), 1L);
    }
}
