package org.armswire.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import org.armswire.reader.Dates.Date;
import org.jspecify.annotations.Nullable;

/** Reads years and parts of years. */
final class Years {

    private static final int DECADE = 10;
    private static final int MONTHS_OF_QUARTER = 3;

    private final Calendar calendar;
    private final Hits hits;
    private final Tokens tokens;
    private final TimeWords words;
    private final int last;
    private final @Nullable LocalDate published;

    Years(Calendar calendar) {
        this.calendar = calendar;
        this.hits = calendar.hits;
        this.tokens = calendar.tokens;
        this.words = calendar.words;
        this.last = calendar.last;
        this.published = calendar.published;
    }

    /** {@code the first quarter of 2026}, and without a year that nearest to what the verb tells. */
    @Nullable
    Date part(int t, int to, int month, int months, Tense tense) {
        int next = to < last && calendar.of(to) ? to + 1 : to;
        int year = next < last ? calendar.yearOf(next) : 0;
        if (year == 0 && published == null) {
            return calendar.open(t, to, "no-publication-date");
        }
        YearMonth begin = year > 0
                ? YearMonth.of(year, month)
                : Calendar.sided(published == null ? LocalDate.EPOCH : published, month, tense);
        LocalDate end = begin.plusMonths(months - 1L).atEndOfMonth();
        String precision = months == MONTHS_OF_QUARTER ? "quarter" : "half-year";
        return calendar.date(
                t, year > 0 ? next + 1 : to, begin.atDay(1), end, precision, year == 0 && tense != Tense.NONE);
    }

    /** {@code three years ago}. */
    @Nullable
    Date ago(int t) {
        Integer many = calendar.number(t);
        TimeWords.Found unit = many == null ? null : words.at(tokens, hits.end(t));
        if (many == null || unit == null || !unit.word().unit() || !words.is(tokens, unit.to(), TimeWord.AGO)) {
            return null;
        }
        return calendar.units(t, unit.to() + 1, Calendar.unit(unit.word()), -many);
    }

    /** {@code in 2019}, {@code by 2027}, {@code since 2014}, {@code between 2008 and 2012}, {@code in the 1980s}. */
    @Nullable
    Date year(int t) {
        Sense.OfWord before = hits.word(t);
        int at = t + 1;
        boolean part = words.is(tokens, t, TimeWord.PART);
        if (!part && !dates(before) && !words.is(tokens, t, TimeWord.BETWEEN)) {
            return null;
        }
        TimeWords.Found inner = at < last ? words.at(tokens, at) : null;
        if (inner != null && inner.word() == TimeWord.END) {
            boolean by = before != null && before.is(Cue.BY);
            Date end = by ? end(at, inner.to()) : whole(at, inner.to());
            return end == null ? null : new Date(calendar.timing(t, end.to(), end.timing()), t, end.to(), false);
        }
        if (inner != null && inner.word() == TimeWord.PART) {
            at = inner.to();
        }
        at = at < last && tokens.mark(at, '-') ? at + 1 : at;
        Sense.OfWord article = at < last ? hits.word(at) : null;
        at = article != null && article.is(Cue.DETERMINER) ? at + 1 : at;
        int year = at < last && !hits.goods(at) ? calendar.yearOf(at) : 0;
        if (year == 0) {
            return null;
        }
        int decade = decade(at + 1);
        if (decade > 0) {
            return calendar.date(
                    t, decade, LocalDate.of(year, 1, 1), LocalDate.of(year + DECADE - 1, 12, 31), "year", false);
        }
        if (words.is(tokens, t, TimeWord.SINCE) && published != null) {
            return calendar.date(t, at + 1, LocalDate.of(year, 1, 1), published, "year", false);
        }
        if (before != null && before.is(Cue.SUBORDINATE)) {
            return calendar.open(t, at + 1, "open-ended");
        }
        int until = at + 2 < last && (words.is(tokens, at + 1, TimeWord.UNTIL) || tokens.mark(at + 1, '\u2013'))
                ? calendar.yearOf(at + 2)
                : 0;
        int to = until > year ? at + 3 : at + 1;
        return calendar.date(
                t, to, LocalDate.of(year, 1, 1), LocalDate.of(until > year ? until : year, 12, 31), "year", false);
    }

    /** Where the letter ends that makes a decade of a year, {@code 1980s} or {@code 1980's}, or 0. */
    private int decade(int t) {
        if (t >= last || !tokens.glued(t)) {
            return 0;
        }
        if (tokens.reads(t, "s") || tokens.reads(t, "'s")) {
            return t + 1;
        }
        return t + 1 < last && tokens.mark(t, '\u2019') && tokens.reads(t + 1, "s") ? t + 2 : 0;
    }

    /** {@code at the end of 2024}, {@code early 2024}: some days of that year. */
    @Nullable
    Date whole(int t, int to) {
        int year = to < last ? calendar.yearOf(to) : 0;
        return year == 0
                ? null
                : calendar.date(t, to + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year", false);
    }

    /** {@code by the end of 2024}. */
    @Nullable
    Date end(int t, int to) {
        int year = to < last ? calendar.yearOf(to) : 0;
        return year == 0
                ? null
                : calendar.date(t, to + 1, LocalDate.of(year, 12, 31), LocalDate.of(year, 12, 31), "day", false);
    }

    Date yearEnd(int t, int to, int ahead) {
        if (published == null) {
            return calendar.open(t, to, "no-publication-date");
        }
        LocalDate end = LocalDate.of(published.getYear() + ahead, 12, 31);
        return calendar.date(t, to, end, end, "day", false);
    }

    /** What makes four digits a year. */
    private static boolean dates(Sense.@Nullable OfWord before) {
        return before != null
                && (before.is(Cue.IN) || before.is(Cue.BY) || before.is(Cue.FROM) || before.is(Cue.SUBORDINATE));
    }
}
