package org.armswire.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it came in.
 *
 * @param id stable: given, else the hash of the canonical URL, else of the text
 * @param source outlet name or domain
 * @param language ISO 639-1, or null when it is to be detected
 * @param publishedAt as given, an ISO-8601 date or date-time, or null when unknown
 * @param version the publisher's own number, 0 when it has none
 * @param versionedAt when this version was made, as given, or null
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String body,
        @Nullable String language,
        @Nullable String publishedAt,
        ArticleStatus status,
        long version,
        @Nullable String versionedAt) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("article id must not be blank");
        }
    }

    /** The text of one part; empty when the article has none. */
    public String text(Part part) {
        String text = part == Part.TITLE ? title : body;
        return text == null ? "" : text;
    }

    /** The very words at a span of this article. */
    public String words(Span span) {
        return text(span.part()).substring(span.start(), span.end());
    }

    /** When it was published, or null when it does not say so in a way that can be read. */
    public @Nullable Instant published() {
        return instant(publishedAt);
    }

    /** When this version was made, else when it was published, else null. */
    public @Nullable Instant versioned() {
        Instant versioned = instant(versionedAt);
        return versioned != null ? versioned : published();
    }

    /**
     * The UTC day of publication. Null, undated, when it is unknown, before 1990, or later than a day after the article arrived: such
     * a date is a mistake, and must not put the article into a day where nobody looks.
     */
    public @Nullable LocalDate eventDay(Instant arrival) {
        Instant published = published();
        if (published == null || published.isAfter(arrival.plus(Duration.ofDays(1)))) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(published, ZoneOffset.UTC);
        return day.getYear() < 1990 ? null : day;
    }

    /** ISO-8601 with offset, without (taken as UTC), a mere day, or the form of RSS feeds. */
    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (text.length() > 10 && text.charAt(4) == '-') {
                return (Instant) DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text.replace(' ', 'T'), Article::offsetInstant, Article::localInstant);
            }
            return OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Instant offsetInstant(TemporalAccessor parsed) throws DateTimeException {
        return OffsetDateTime.from(parsed).toInstant();
    }

    private static Instant localInstant(TemporalAccessor parsed) throws DateTimeException {
        return LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    }
}
