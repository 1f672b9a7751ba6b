package org.armswire.model;

import org.jspecify.annotations.Nullable;

/**
 * When a transfer happened or is to happen, as an article says; never its publication date by default.
 *
 * @param text the words as written
 * @param from first day, ISO-8601, or null when it cannot be resolved
 * @param to last day, ISO-8601, or null when it cannot be resolved
 * @param precision {@code day week month quarter half-year year}, or null when unresolved; several years have the precision {@code year}
 * @param reason why it is unresolved: {@code no-publication-date vague open-ended no-such-day}; null when resolved
 */
public record Timing(
        String text,
        @Nullable String from,
        @Nullable String to,
        @Nullable String precision,
        @Nullable String reason) {}
