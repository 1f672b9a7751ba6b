package org.armswire.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.armswire.model.Timing;
import org.armswire.reader.Dates.Date;
import org.jspecify.annotations.Nullable;

/** What times are made of: numbers, years, and so many days, weeks, months or years from the day of publication. */
final class Calendar {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    final Hits hits;
    final Tokens tokens;
    final TimeWords words;
    final int first;
    final int last;
    final @Nullable LocalDate published;

    Calendar(Hits hits, Sentences.Sentence sentence, @Nullable LocalDate published) {
        this.hits = hits;
        this.tokens = hits.tokens;
        this.words = hits.lexicon.times;
        this.first = sentence.from();
        this.last = sentence.to();
        this.published = published;
    }

    /** A month without a year is the last one before, or the next one after, the day of publication, else the nearest to it. */
    static YearMonth sided(LocalDate published, int month, Tense tense) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = now.withMonth(month);
        if (tense == Tense.PAST) {
            return same.isAfter(now) ? same.minusYears(1) : same;
        }
        if (tense == Tense.FUTURE) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        int ahead = month - published.getMonthValue();
        return ahead > 6 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
    }

    Date units(int from, int to, ChronoUnit unit, int ahead) {
        if (published == null) {
            return open(from, to, "no-publication-date");
        }
        LocalDate day = published.plus(ahead, unit);
        LocalDate begin = switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
        LocalDate end = unit == ChronoUnit.DAYS ? begin : begin.plus(1, unit).minusDays(1);
        return date(from, to, begin, end, precision(unit), false);
    }

    static ChronoUnit unit(TimeWord word) {
        return switch (word) {
            case WEEKS -> ChronoUnit.WEEKS;
            case MONTHS -> ChronoUnit.MONTHS;
            case YEARS -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    static String precision(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> "week";
            case MONTHS -> "month";
            case YEARS -> "year";
            default -> "day";
        };
    }

    Date date(int from, int to, LocalDate begin, LocalDate end, String precision, boolean sided) {
        return new Date(new Timing(text(from, to), begin.toString(), end.toString(), precision, null), from, to, sided);
    }

    Date open(int from, int to, String reason) {
        return new Date(new Timing(text(from, to), null, null, null, reason), from, to, false);
    }

    Timing timing(int from, int to, Timing of) {
        return new Timing(text(from, to), of.from(), of.to(), of.precision(), of.reason());
    }

    private String text(int from, int to) {
        return tokens.text.substring(tokens.start[from], tokens.end[to - 1]);
    }

    boolean of(int t) {
        Sense.OfWord word = hits.word(t);
        return word != null && word.is(Cue.OF);
    }

    /** A small number in words or figures, or null. */
    @Nullable
    Integer number(int t) {
        if (t >= last) {
            return null;
        }
        Sense.OfWord word = hits.word(t);
        if (word != null && word.number() > 0 && word.number() <= 100) {
            return (int) word.number();
        }
        int value = tokens.is(t, Tokens.NUMBER) && tokens.end[t] - tokens.start[t] <= 2 ? digits(t) : 0;
        return value > 0 ? value : null;
    }

    int yearOf(int t) {
        if (!tokens.is(t, Tokens.NUMBER) || tokens.end[t] - tokens.start[t] != 4) {
            return 0;
        }
        int year = digits(t);
        return year >= FIRST_YEAR && year < LAST_YEAR ? year : 0;
    }

    int small(int t) {
        int day = tokens.end[t] - tokens.start[t] <= 2 ? digits(t) : 0;
        return day <= 31 ? day : 0;
    }

    private int digits(int t) {
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
