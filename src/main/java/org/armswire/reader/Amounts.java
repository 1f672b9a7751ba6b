package org.armswire.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers of units before goods and sums of money in a sentence. */
final class Amounts {

    /** A number of units and where it is written. */
    record Count(@Nullable Long min, @Nullable Long max, int from, int to) {}

    /** A sum of money and where it is written. */
    record Sum(long amount, String currency, int from, int to) {}

    private static final int REACH = 8;
    private static final long SMALLEST_SUM = 1_000_000;

    private final Tokens tokens;
    private final Hits hits;
    private final int first;
    private final int last;

    Amounts(Hits hits, Sentences.Sentence sentence) {
        this.hits = hits;
        this.tokens = hits.tokens;
        this.first = sentence.from();
        this.last = sentence.to();
    }

    /** How many of the goods that begin at a token. */
    @Nullable
    Count before(int goods) {
        for (int t = goods - 1; t >= first && t >= goods - REACH; t--) {
            Sense.OfWord word = hits.word(t);
            if (tokens.is(t, Tokens.NUMBER) || number(word)) {
                return count(t, goods);
            }
            if (word != null && word.atLeast() > 0) {
                int from = hits.start(t);
                return new Count(word.atLeast(), exact(from, t + 1) ? word.atLeast() : null, from, t + 1);
            }
            boolean of = word != null && word.is(Cue.OF);
            if (of && t > first && vague(t - 1)) {
                continue;
            }
            boolean passes = tokens.mark(t, '-')
                    || quote(t)
                    || (tokens.is(t, Tokens.WORD)
                            && (word == null
                                    || word.is(Cue.DETERMINER)
                                    || word.is(Cue.WEAK_GOODS)
                                    || word.is(Cue.MILITARY)
                                    || word.is(Cue.ACTOR_HEAD)
                                    || word.is(Cue.APPROX)
                                    || (word.is(Cue.OPENER)
                                            && !word.is(Cue.AND)
                                            && !word.is(Cue.TO)
                                            && !word.is(Cue.WITH))));
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    private boolean vague(int t) {
        Sense.OfWord word = hits.word(t);
        return (word != null && (word.atLeast() > 0 || word.number() > 0))
                || tokens.is(t, Tokens.NUMBER)
                || tokens.reads(t, "total");
    }

    /** {@code a dozen}, {@code two dozen}, {@code half a dozen} are exact; {@code dozens} is not. */
    private boolean exact(int from, int to) {
        return (tokens.reads(to - 1, "dozen") && !tokens.reads(from, "several"))
                || (tokens.reads(to - 1, "hundred") && tokens.reads(from, "a"))
                || (tokens.reads(from, "a") && tokens.reads(to - 1, "of"));
    }

    private static boolean number(Sense.@Nullable OfWord word) {
        return word != null && word.number() > 0;
    }

    @Nullable
    private Count count(int end, int goods) {
        int from = end;
        while (from > first
                && numeric(from - 1)
                && (tokens.mark(from - 1, '-') ? from - 2 >= first && numeric(from - 2) : true)) {
            from--;
        }
        if ((from > first && tokens.glued(from) && !tokens.mark(from - 1, '(') && !quote(from - 1))
                || unit(end + 1, goods)
                || currency(from - 1)) {
            return null;
        }
        long value = value(from, end + 1);
        boolean year = end == from && value >= 1900 && value < 2100 && tokens.end[end] - tokens.start[end] == 4;
        if (value <= 0 || year) {
            return null;
        }
        if (from >= first + 2 && (tokens.reads(from - 1, "to") || tokens.reads(from - 1, "and")) && numeric(from - 2)) {
            int low = from - 2;
            while (low > first && numeric(low - 1)) {
                low--;
            }
            long min = value(low, from - 1);
            if (min > 0 && min < value && (tokens.reads(from - 1, "to") || tokens.reads(low - 1, "between"))) {
                return new Count(min, value, low, end + 1);
            }
        }
        Sense.OfWord before = hits.word(from - 1);
        int begin = before == null ? from : hits.start(from - 1);
        if (before != null && before.is(Cue.APPROX_MIN)) {
            return new Count(value, null, begin, end + 1);
        }
        if (before != null && before.is(Cue.APPROX_MAX)) {
            return new Count(null, value, begin, end + 1);
        }
        return new Count(value, value, from, end + 1);
    }

    private boolean quote(int t) {
        char c = tokens.text.charAt(tokens.start[t]);
        return c == '"' || c == '\u201c' || c == '[';
    }

    private boolean numeric(int t) {
        return tokens.is(t, Tokens.NUMBER)
                || number(hits.word(t))
                || (tokens.mark(t, '-') && t > first && number(hits.word(t - 1)))
                || (tokens.reads(t, "a") && number(hits.word(t + 1)) && t + 1 < last);
    }

    private boolean unit(int t, int goods) {
        if (t >= goods) {
            return false;
        }
        if (tokens.mark(t, '-') || tokens.mark(t, '%')) {
            return t + 1 < goods;
        }
        return tokens.reads(t, "percent")
                || tokens.reads(t, "year")
                || tokens.reads(t, "years")
                || tokens.reads(t, "months")
                || tokens.reads(t, "kilogram")
                || tokens.reads(t, "mm")
                || (tokens.glued(t) && tokens.is(t, Tokens.WORD));
    }

    private boolean currency(int t) {
        Sense.OfWord word = t < first ? null : hits.word(t);
        return word != null && !word.currency().isEmpty();
    }

    private long value(int from, int to) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = null;
        for (int t = from; t < to; t++) {
            Sense.OfWord word = hits.word(t);
            if (tokens.is(t, Tokens.NUMBER)) {
                if (tokens.end[t] - tokens.start[t] > 15) {
                    return -1;
                }
                String digits = tokens.word(t).replace(",", "");
                if (digits.chars().filter(c -> c == '.').count() > 1
                        || !digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
                    return -1;
                }
                part = new BigDecimal(digits);
            } else if (number(word) && word != null) {
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
        return total.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0 ? -1 : total.longValue();
    }

    /** All sums of the sentence that are more than the price of one thing. */
    List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (int t = first; t < last; t++) {
            if (!tokens.is(t, Tokens.NUMBER) && !(number(hits.word(t)) && !tokens.reads(t, "one"))) {
                continue;
            }
            if (tokens.glued(t) && tokens.is(t - 1, Tokens.WORD)) {
                continue;
            }
            int from = t;
            int to = t + 1;
            while (to < last
                    && (number(hits.word(to)) || scale(to) || (tokens.mark(to, '-') && number(hits.word(to + 1))))) {
                to++;
            }
            BigDecimal factor = scale(to - 1) && to - 1 > from ? BigDecimal.valueOf(scaleOf(to - 1)) : BigDecimal.ONE;
            String code = null;
            int begin = from;
            int end = to;
            if (currency(from - 1)) {
                code = java.util.Objects.requireNonNull(hits.word(from - 1))
                        .currency()
                        .get(0);
                begin = hits.start(from - 1);
            } else if (to < last && currency(to)) {
                code = java.util.Objects.requireNonNull(hits.word(to))
                        .currency()
                        .get(0);
                end = hits.end(to);
            }
            if (code != null) {
                long amount = factor.multiply(decimal(from, to)).longValue();
                boolean each = end < last
                        && (tokens.reads(end, "each")
                                || tokens.reads(end, "apiece")
                                || tokens.reads(end, "per")
                                || (tokens.reads(end, "a") && !tokens.reads(end + 1, "year")));
                if (amount >= SMALLEST_SUM && !each) {
                    sums.add(new Sum(amount, code, begin, end));
                }
            }
            t = end - 1;
        }
        return sums;
    }

    private boolean scale(int t) {
        return t < last && tokens.glued(t) && scaleOf(t) > 1;
    }

    private long scaleOf(int t) {
        return tokens.reads(t, "m") ? 1_000_000L : tokens.reads(t, "b") ? 1_000_000_000L : 1;
    }

    private BigDecimal decimal(int from, int to) {
        BigDecimal value = BigDecimal.ONE;
        boolean any = false;
        for (int t = from; t < to; t++) {
            Sense.OfWord word = hits.word(t);
            if (tokens.is(t, Tokens.NUMBER)) {
                String digits = tokens.word(t).replace(",", "");
                if (digits.length() > 15
                        || digits.chars().filter(c -> c == '.').count() > 1
                        || !digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
                    return BigDecimal.ZERO;
                }
                value = any ? value : new BigDecimal(digits);
                any = true;
            } else if (word != null && word.number() > 0) {
                value = value.multiply(BigDecimal.valueOf(word.number()));
            }
        }
        return value.min(BigDecimal.valueOf(1e16));
    }
}
