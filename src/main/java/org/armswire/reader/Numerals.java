package org.armswire.reader;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and in words. */
final class Numerals {

    /** Ends adjectives made of a number: {@code six-wheeled}. */
    private static final String LIKE = "ed";

    private static final int LONGEST = 15;
    private static final BigDecimal MOST = BigDecimal.valueOf(1e16);

    private final Tokens tokens;
    private final Hits hits;

    Numerals(Hits hits) {
        this.hits = hits;
        this.tokens = hits.tokens;
    }

    /** Whether a token is a number or a word for one. */
    boolean at(int t) {
        return t >= 0 && t < tokens.size && (tokens.is(t, Tokens.NUMBER) || word(t));
    }

    boolean word(int t) {
        Sense.OfWord word = hits.word(t);
        return word != null && word.number() > 0 && !adjective(t);
    }

    /** {@code six-wheeled}: no number of anything. */
    private boolean adjective(int t) {
        return t + 2 < tokens.size
                && tokens.mark(t + 1, '-')
                && tokens.glued(t + 1)
                && tokens.glued(t + 2)
                && tokens.is(t + 2, Tokens.WORD)
                && tokens.text.startsWith(LIKE, tokens.end[t + 2] - LIKE.length());
    }

    /** The article in {@code a hundred}. */
    boolean article(int t) {
        return tokens.reads(t, "a") && t + 1 < tokens.size && hits.start(t) == t && word(t + 1) && large(t + 1);
    }

    private boolean large(int t) {
        Sense.OfWord word = hits.word(t);
        return word != null && word.number() >= 12;
    }

    /** Where the number that ends before {@code end} begins: {@code two}, {@code twenty-five}, {@code 1.5 million}. */
    int begin(int end, int first) {
        int from = end;
        while (from > first) {
            boolean joined =
                    tokens.mark(from - 1, '-') && from - 2 >= first && word(from - 2) && from < end && word(from);
            if (joined) {
                from -= 2;
            } else if ((at(from - 1) && (from == end || (!tokens.is(from, Tokens.NUMBER) && goesOn(from - 1, from))))
                    || article(from - 1)) {
                from = Math.min(from - 1, Math.max(first, hits.start(from - 1)));
            } else {
                break;
            }
        }
        return from;
    }

    /** {@code 1.5 million}, {@code twenty thousand}; but not {@code 200} and {@code six}. */
    private boolean goesOn(int number, int next) {
        Sense.OfWord word = hits.word(next);
        return !tokens.is(number, Tokens.NUMBER) || (word != null && word.number() >= 12);
    }

    /** What is written from one token up to another, or null when that is no number. */
    @Nullable
    BigDecimal read(int from, int to) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = null;
        for (int t = from; t < to; t = Math.max(t + 1, hits.end(t))) {
            Sense.OfWord word = hits.word(t);
            if (tokens.is(t, Tokens.NUMBER)) {
                BigDecimal figures = figures(t);
                if (figures == null) {
                    return null;
                }
                part = figures;
            } else if (word != null && word.number() > 0) {
                BigDecimal n = BigDecimal.valueOf(word.number());
                if (word.number() >= 100 || (word.number() == 12 && part != null)) {
                    part = (part == null ? BigDecimal.ONE : part).multiply(n);
                    if (word.number() >= 1000) {
                        total = total.add(part);
                        part = null;
                    }
                } else {
                    part = part == null ? n : part.add(n);
                }
            }
        }
        total = part == null ? total : total.add(part);
        return total.compareTo(MOST) > 0 ? null : total;
    }

    private @Nullable BigDecimal figures(int t) {
        if (tokens.end[t] - tokens.start[t] > LONGEST) {
            return null;
        }
        String digits = tokens.word(t).replace(",", "");
        boolean plain = digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        return plain && digits.chars().filter(c -> c == '.').count() <= 1 ? new BigDecimal(digits) : null;
    }
}
