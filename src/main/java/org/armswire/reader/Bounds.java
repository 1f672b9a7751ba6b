package org.armswire.reader;

import java.math.BigDecimal;
import org.armswire.reader.Amounts.Count;
import org.jspecify.annotations.Nullable;

/** Reads a number of units together with what bounds it: {@code more than 40}, {@code 40 to 50}, {@code 40 or more}. */
final class Bounds {

    private final Tokens tokens;
    private final Hits hits;
    private final Numerals numerals;
    private final int first;
    private final int last;

    Bounds(Hits hits, Numerals numerals, int first, int last) {
        this.tokens = hits.tokens;
        this.hits = hits;
        this.numerals = numerals;
        this.first = first;
        this.last = last;
    }

    /** The number written from one token up to another; null where it is none, or a year. */
    @Nullable
    Count of(int from, int to) {
        Long value = value(from, to);
        boolean year = to == from + 1
                && value != null
                && value >= 1900
                && value < 2100
                && tokens.end[from] - tokens.start[from] == 4;
        if (value == null || year) {
            return null;
        }
        Count range = range(from, to, value);
        if (range != null) {
            return range;
        }
        int more = orMore(to);
        if (more > 0) {
            return new Count(value, null, from, more);
        }
        Sense.OfWord before = from > first ? hits.word(from - 1) : null;
        int begin = before == null ? from : hits.start(from - 1);
        if (before != null && before.is(Cue.APPROX_MIN)) {
            return new Count(value, null, begin, to);
        }
        if (before != null && before.is(Cue.APPROX_MAX)) {
            return new Count(null, value, begin, to);
        }
        return new Count(value, value, from, to);
    }

    /** {@code 40 to 50}, {@code between 40 and 50}, {@code 40-50}. */
    @Nullable
    private Count range(int from, int to, long max) {
        int middle = from - 1;
        if (middle <= first || !numerals.at(middle - 1)) {
            return null;
        }
        int low = numerals.begin(middle, first);
        Long min = value(low, middle);
        boolean between = tokens.reads(middle, "and") && low > first && tokens.reads(low - 1, "between");
        boolean joined = tokens.reads(middle, "to")
                || tokens.reads(middle, "or")
                || tokens.mark(middle, '-')
                || tokens.mark(middle, '\u2013');
        return min != null && min < max && (joined || between)
                ? new Count(min, max, between ? low - 1 : low, to)
                : null;
    }

    /** Where {@code or more} or a plus sign after a number ends, or 0. */
    private int orMore(int t) {
        if (t < last && tokens.mark(t, '+')) {
            return t + 1;
        }
        if (t + 1 < last && tokens.mark(t, '-') && tokens.reads(t + 1, "plus")) {
            return t + 2;
        }
        return t + 1 < last && tokens.reads(t, "or") && tokens.reads(t + 1, "more") ? t + 2 : 0;
    }

    @Nullable
    private Long value(int from, int to) {
        BigDecimal value = numerals.read(from, to);
        return value == null
                        || value.signum() <= 0
                        || value.stripTrailingZeros().scale() > 0
                ? null
                : value.longValue();
    }
}
