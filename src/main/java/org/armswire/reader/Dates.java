package org.armswire.reader;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.armswire.model.Timing;
import org.jspecify.annotations.Nullable;

/** Reads a time that is written at a token: a day, a month, a quarter, years, against the article's own date where it needs that. */
final class Dates {

    /**
     * A time and where it is written.
     *
     * @param sided whether the tense of the verb decided which day it is
     */
    record Date(Timing timing, int from, int to, boolean sided) {}

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private final Hits hits;
    private final Tokens tokens;
    private final TimeWords words;
    private final Calendar calendar;
    private final Years years;
    private final int first;
    private final int last;
    private final @Nullable LocalDate published;

    Dates(Hits hits, Sentences.Sentence sentence, @Nullable LocalDate published) {
        this.calendar = new Calendar(hits, sentence, published);
        this.years = new Years(calendar);
        this.hits = hits;
        this.tokens = hits.tokens;
        this.words = calendar.words;
        this.first = calendar.first;
        this.last = calendar.last;
        this.published = published;
    }

    /** The time that begins with a token, or null when none does. */
    @Nullable
    Date at(int t, Tense tense) {
        Sense.OfWord word = hits.word(t);
        Times.Relative relative = word == null || hits.start(t) != t ? null : Times.meant(word);
        if (relative != null) {
            return calendar.units(t, hits.end(t), relative.unit(), relative.ahead());
        }
        TimeWords.Found found = words.at(tokens, t);
        Date date = found == null ? null : worded(t, found, tense);
        if (date != null) {
            return date;
        }
        int month = month(t);
        if (month > 0) {
            return month(t, month, tense);
        }
        date = years.ago(t);
        return date != null ? date : years.year(t);
    }

    @Nullable
    private Date worded(int t, TimeWords.Found found, Tense tense) {
        TimeWord word = found.word();
        if (word.weekday()) {
            return weekday(t, t, found.to(), word, tense, null);
        }
        return switch (word) {
            case TODAY -> calendar.units(t, found.to(), ChronoUnit.DAYS, 0);
            case TOMORROW -> calendar.units(t, found.to(), ChronoUnit.DAYS, 1);
            case YEAR_END -> years.yearEnd(t, found.to(), 0);
            case NEXT_YEAR_END -> years.yearEnd(t, found.to(), 1);
            case END -> years.whole(t, found.to());
            case VAGUE -> calendar.open(t, found.to(), "vague");
            case DAYS, WEEKS, MONTHS, YEARS ->
                words.is(tokens, found.to(), TimeWord.AGO) ? calendar.open(t, found.to() + 1, "vague") : null;
            case LAST, NEXT -> turned(t, found, tense);
            case FIRST_QUARTER -> years.part(t, found.to(), 1, MONTHS_OF_QUARTER, tense);
            case SECOND_QUARTER -> years.part(t, found.to(), 4, MONTHS_OF_QUARTER, tense);
            case THIRD_QUARTER -> years.part(t, found.to(), 7, MONTHS_OF_QUARTER, tense);
            case FOURTH_QUARTER -> years.part(t, found.to(), 10, MONTHS_OF_QUARTER, tense);
            case FIRST_HALF -> years.part(t, found.to(), 1, MONTHS_OF_HALF, tense);
            case SECOND_HALF -> years.part(t, found.to(), 7, MONTHS_OF_HALF, tense);
            default -> null;
        };
    }

    /** {@code last Friday}, {@code next May}, {@code the next five years}. */
    @Nullable
    private Date turned(int t, TimeWords.Found turn, Tense tense) {
        int to = turn.to();
        TimeWords.Found day = words.at(tokens, to);
        if (day != null && day.word().weekday()) {
            return weekday(t, to, day.to(), day.word(), tense, turn.word());
        }
        int month = to < last ? month(to) : 0;
        if (month > 0) {
            LocalDate now = published;
            if (now == null) {
                return calendar.open(t, to + 1, "no-publication-date");
            }
            YearMonth meant = YearMonth.from(now).withMonth(month);
            if (turn.word() == TimeWord.LAST) {
                meant = meant.isBefore(YearMonth.from(now)) ? meant : meant.minusYears(1);
            } else {
                meant = meant.isAfter(YearMonth.from(now)) ? meant : meant.plusYears(1);
            }
            return calendar.date(t, to + 1, meant.atDay(1), meant.atEndOfMonth(), "month", false);
        }
        Integer many = calendar.number(to);
        TimeWords.Found unit = many == null ? null : words.at(tokens, hits.end(to));
        if (many == null || unit == null || !unit.word().unit()) {
            return null;
        }
        LocalDate now = published;
        if (now == null) {
            return calendar.open(t, unit.to(), "no-publication-date");
        }
        LocalDate other = now.plus(turn.word() == TimeWord.LAST ? -many : many, Calendar.unit(unit.word()));
        return turn.word() == TimeWord.LAST
                ? calendar.date(t, unit.to(), other, now, Calendar.precision(Calendar.unit(unit.word())), false)
                : calendar.date(t, unit.to(), now, other, Calendar.precision(Calendar.unit(unit.word())), false);
    }

    @Nullable
    private Date weekday(int t, int at, int to, TimeWord day, Tense tense, @Nullable TimeWord turn) {
        if (!tokens.is(at, Tokens.CAPITAL) || (turn == null && to < last && month(to) > 0)) {
            return null;
        }
        if (published == null) {
            return calendar.open(t, to, "no-publication-date");
        }
        DayOfWeek meant = DayOfWeek.valueOf(day.name());
        boolean ahead = turn == TimeWord.NEXT || (turn == null && tense == Tense.FUTURE);
        LocalDate date = published.with(
                turn == TimeWord.LAST
                        ? TemporalAdjusters.previous(meant)
                        : turn == TimeWord.NEXT
                                ? TemporalAdjusters.next(meant)
                                : ahead
                                        ? TemporalAdjusters.nextOrSame(meant)
                                        : TemporalAdjusters.previousOrSame(meant));
        return calendar.date(t, to, date, date, "day", turn == null);
    }

    /** A number of the month from 1 to 12 where a token names a month, else 0. */
    private int month(int t) {
        if (t >= last || !tokens.is(t, Tokens.CAPITAL)) {
            return 0;
        }
        Sense.OfWord word = hits.word(t);
        if (word != null && word.month() > 0) {
            return word.month();
        }
        TimeWords.Found found = words.at(tokens, t);
        return found == null ? 0 : found.word().month();
    }

    private Date month(int t, int number, Tense tense) {
        boolean dotted = t + 2 < last && tokens.mark(t + 1, '.') && tokens.is(t + 2, Tokens.NUMBER);
        int to = dotted ? t + 2 : t + 1;
        int day = to < last && tokens.is(to, Tokens.NUMBER) ? calendar.small(to) : 0;
        to = day > 0 ? to + 1 : to;
        int from = t;
        if (day == 0 && t > first && tokens.is(t - 1, Tokens.NUMBER)) {
            day = calendar.small(t - 1);
            from = day > 0 ? t - 1 : t;
        }
        int next = to < last && (tokens.mark(to, ',') || calendar.of(to)) ? to + 1 : to;
        int year = next < last ? calendar.yearOf(next) : 0;
        to = year > 0 ? next + 1 : to;
        if (year == 0 && published == null) {
            return calendar.open(from, to, "no-publication-date");
        }
        boolean sided = year == 0 && tense != Tense.NONE;
        YearMonth meant = year > 0
                ? YearMonth.of(year, number)
                : Calendar.sided(published == null ? LocalDate.EPOCH : published, number, tense);
        try {
            LocalDate begin = day > 0 ? meant.atDay(day) : meant.atDay(1);
            return calendar.date(
                    from, to, begin, day > 0 ? begin : meant.atEndOfMonth(), day > 0 ? "day" : "month", sided);
        } catch (DateTimeException e) {
            return calendar.open(from, to, "no-such-day");
        }
    }
}
