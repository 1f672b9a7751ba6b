package org.armswire.reader;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import org.armswire.model.Timing;
import org.jspecify.annotations.Nullable;

/** Reads when something is to happen or has happened: months and years, against the article's own date where they need it. */
final class Times {

    /** A time and where it is written. */
    record Written(Timing timing, int from, int to) {}

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    /** So far before a time a word of saying claims it. */
    private static final int SPOKEN = 4;

    private Times() {}

    /** The time that stands nearest to a token of the sentence, or null when it names none. */
    @Nullable
    static Written nearest(Hits hits, Sentences.Sentence sentence, int token, @Nullable LocalDate published) {
        Written best = null;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            Written written = at(hits, sentence, t, published);
            if (written != null && (best == null || Math.abs(t - token) < Math.abs(best.from() - token))) {
                best = written;
            }
        }
        return best;
    }

    @Nullable
    private static Written at(Hits hits, Sentences.Sentence sentence, int t, @Nullable LocalDate published) {
        Tokens tokens = hits.tokens;
        Sense.OfWord word = hits.word(t);
        Relative relative = word == null || hits.start(t) != t ? null : meant(word);
        if (relative != null) {
            return spoken(hits, t) ? null : relative(tokens, relative, t, hits.end(t), published);
        }
        int number = word == null ? 0 : word.month();
        if (number == 0 || !tokens.is(t, Tokens.CAPITAL)) {
            int year = t > sentence.from() && dates(hits.word(t - 1)) && !hits.goods(t + 1) ? year(tokens, t) : 0;
            return year == 0
                    ? null
                    : new Written(new Timing(tokens.word(t), year + "-01-01", year + "-12-31", "year", null), t, t + 1);
        }
        int to = t + 1;
        int day = to < sentence.to() && tokens.is(to, Tokens.NUMBER) ? small(tokens, to) : 0;
        to = day > 0 ? to + 1 : to;
        int from = t;
        if (day == 0 && t > sentence.from() && tokens.is(t - 1, Tokens.NUMBER)) {
            day = small(tokens, t - 1);
            from = day > 0 ? t - 1 : t;
        }
        int next = to < sentence.to() && tokens.mark(to, ',') ? to + 1 : to;
        int year = next < sentence.to() ? year(tokens, next) : 0;
        to = year > 0 ? next + 1 : to;
        String text = tokens.text.substring(tokens.start[from], tokens.end[to - 1]);
        if (year == 0 && published == null) {
            return new Written(new Timing(text, null, null, null, "no-publication-date"), from, to);
        }
        YearMonth meant = year > 0
                ? YearMonth.of(year, number)
                : nearest(YearMonth.from(published == null ? LocalDate.EPOCH : published), number);
        try {
            LocalDate first = day > 0 ? meant.atDay(day) : meant.atDay(1);
            LocalDate last = day > 0 ? first : meant.atEndOfMonth();
            return new Written(
                    new Timing(text, first.toString(), last.toString(), day > 0 ? "day" : "month", null), from, to);
        } catch (DateTimeException e) {
            return new Written(new Timing(text, null, null, null, "no-such-day"), from, to);
        }
    }

    /** A time that the day of publication tells: so many units before or after it. */
    private record Relative(ChronoUnit unit, int ahead) {}

    private static final Map<Cue, Relative> RELATIVE = new EnumMap<>(Map.of(
            Cue.YESTERDAY, new Relative(ChronoUnit.DAYS, -1),
            Cue.LAST_WEEK, new Relative(ChronoUnit.WEEKS, -1),
            Cue.THIS_WEEK, new Relative(ChronoUnit.WEEKS, 0),
            Cue.NEXT_WEEK, new Relative(ChronoUnit.WEEKS, 1),
            Cue.LAST_MONTH, new Relative(ChronoUnit.MONTHS, -1),
            Cue.THIS_MONTH, new Relative(ChronoUnit.MONTHS, 0),
            Cue.NEXT_MONTH, new Relative(ChronoUnit.MONTHS, 1),
            Cue.LAST_YEAR, new Relative(ChronoUnit.YEARS, -1),
            Cue.THIS_YEAR, new Relative(ChronoUnit.YEARS, 0),
            Cue.NEXT_YEAR, new Relative(ChronoUnit.YEARS, 1)));

    /** Whether a word is a time of its own: {@code last year}. */
    static boolean relative(Sense.OfWord word) {
        return meant(word) != null;
    }

    @Nullable
    private static Relative meant(Sense.OfWord word) {
        for (Cue cue : word.cues()) {
            Relative relative = RELATIVE.get(cue);
            if (relative != null) {
                return relative;
            }
        }
        return null;
    }

    /** {@code said yesterday}, {@code told a newspaper last week}: when it was said and not when it was done. */
    private static boolean spoken(Hits hits, int t) {
        for (int before = t - 1; before >= 0 && before >= t - SPOKEN; before--) {
            Sense.OfWord word = hits.word(before);
            if (word != null && word.is(Cue.SAY)) {
                return true;
            }
        }
        return false;
    }

    private static Written relative(Tokens tokens, Relative relative, int from, int to, @Nullable LocalDate published) {
        String text = tokens.text.substring(tokens.start[from], tokens.end[to - 1]);
        if (published == null) {
            return new Written(new Timing(text, null, null, null, "no-publication-date"), from, to);
        }
        LocalDate day = published.plus(relative.ahead(), relative.unit());
        LocalDate first = switch (relative.unit()) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
        LocalDate last = relative.unit() == ChronoUnit.DAYS
                ? first
                : first.plus(1, relative.unit()).minusDays(1);
        String precision = switch (relative.unit()) {
            case WEEKS -> "week";
            case MONTHS -> "month";
            case YEARS -> "year";
            default -> "day";
        };
        return new Written(new Timing(text, first.toString(), last.toString(), precision, null), from, to);
    }

    /** {@code in 2019}, {@code by 2027}, {@code since 2014}: what makes four digits a year. */
    private static boolean dates(Sense.@Nullable OfWord before) {
        return before != null
                && (before.is(Cue.IN) || before.is(Cue.BY) || before.is(Cue.FROM) || before.is(Cue.SUBORDINATE));
    }

    /** A month without a year is the one nearest to the day of publication. */
    private static YearMonth nearest(YearMonth published, int month) {
        YearMonth same = YearMonth.of(published.getYear(), month);
        int ahead = month - published.getMonthValue();
        return ahead > 6 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
    }

    private static int year(Tokens tokens, int t) {
        if (!tokens.is(t, Tokens.NUMBER) || tokens.end[t] - tokens.start[t] != 4) {
            return 0;
        }
        int year = digits(tokens, t);
        return year >= FIRST_YEAR && year < LAST_YEAR ? year : 0;
    }

    private static int small(Tokens tokens, int t) {
        int day = tokens.end[t] - tokens.start[t] <= 2 ? digits(tokens, t) : 0;
        return day <= 31 ? day : 0;
    }

    private static int digits(Tokens tokens, int t) {
        int value = 0;
        for (int i = tokens.start[t]; i < tokens.end[t]; i++) {
            int digit = tokens.text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
