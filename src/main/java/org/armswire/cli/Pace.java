package org.armswire.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How fast to go: {@code 200/s}, {@code 30/m}; a bare number is a second's. */
record Pace(double perSecond) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(?:/([smh]))?");

    Pace {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("pace must be positive");
        }
    }

    /** As it stands on the command line. */
    static Pace of(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches() || Double.parseDouble(form.group(1)) == 0) {
            throw new TypeConversionException(
                    "'" + text + "' must be a number a second, minute or hour, as 200/s or 30/m");
        }
        double number = Double.parseDouble(form.group(1));
        String unit = form.group(2) == null ? "s" : form.group(2);
        return new Pace(
                switch (unit) {
                    case "m" -> number / 60;
                    case "h" -> number / 3600;
                    default -> number;
                });
    }

    /** Keeps to the pace from now on. */
    Runnable keeper(LongSupplier nanos) {
        long begin = nanos.getAsLong();
        long[] done = {0};
        return () -> {
            long due = begin + (long) (done[0]++ * Duration.ofSeconds(1).toNanos() / perSecond);
            for (long wait = due - nanos.getAsLong(); wait > 0; wait = due - nanos.getAsLong()) {
                LockSupport.parkNanos(wait);
            }
        };
    }

    /** For picocli. */
    static final class Converter implements ITypeConverter<Pace> {
        @Override
        public Pace convert(String value) {
            return of(value);
        }
    }
}
