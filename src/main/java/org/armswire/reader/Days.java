package org.armswire.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day in a date or date-time as articles give it. */
final class Days {

    private static final int ISO_DAY = 10;

    private Days() {}

    @Nullable
    static LocalDate of(@Nullable String published) {
        if (published == null || published.length() < ISO_DAY) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, ISO_DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
