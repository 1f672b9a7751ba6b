package org.armswire.reader;

import java.time.Month;

/** What a word does in a time; each constant is a key under {@code times} in {@code seeds/languages}. */
enum TimeWord {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    /** Short forms of months. */
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER,
    TODAY,
    TOMORROW,
    /** Before a weekday, a month or a number of years. */
    LAST,
    NEXT,
    /** After a number of years. */
    AGO,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    FOURTH_QUARTER,
    FIRST_HALF,
    SECOND_HALF,
    /** Before a year, its last day. */
    END,
    /** Before a year, some part of it that has no days of its own: {@code early}. */
    PART,
    /** The last day of this year, and of the next. */
    YEAR_END,
    NEXT_YEAR_END,
    /** Begins and joins a range of years. */
    BETWEEN,
    UNTIL,
    SINCE,
    /** A time without any days: {@code in recent years}. */
    VAGUE;

    boolean weekday() {
        return compareTo(SUNDAY) <= 0;
    }

    boolean unit() {
        return this == DAYS || this == WEEKS || this == MONTHS || this == YEARS;
    }

    /** 1 for January, 0 for what is no month. */
    int month() {
        return compareTo(JANUARY) >= 0 && compareTo(DECEMBER) <= 0
                ? Month.valueOf(name()).getValue()
                : 0;
    }
}
