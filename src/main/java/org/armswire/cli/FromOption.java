package org.armswire.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armswire.topics.Start;

/** Where to begin, as it is typed: {@code beginning}, {@code end}, {@code -24h}, {@code 2026-11-23} or a whole ISO-8601 time. */
final class FromOption {

    private static final Pattern AGO = Pattern.compile("-(\\d{1,6})([smhd])");

    private FromOption() {}

    static Start of(String text, Instant now) {
        if (text.equals("beginning")) {
            return Start.beginning();
        }
        if (text.equals("end")) {
            return Start.end();
        }
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return Start.since(now.minus(duration(Long.parseLong(ago.group(1)), ago.group(2))));
        }
        try {
            return Start.since(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw Failure.usage("--from: '" + text
                    + "' must be beginning, end, an age such as -24h, a day such as 2026-11-23, or a UTC time such as"
                    + " 2026-11-23T06:00:00Z");
        }
    }

    private static Duration duration(long number, String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
