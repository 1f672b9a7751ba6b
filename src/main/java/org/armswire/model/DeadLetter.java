package org.armswire.model;

import org.jspecify.annotations.Nullable;

/**
 * Value of the topic {@code dead-letters}: a record that could not be processed, with enough to find it, judge it and feed it again.
 *
 * @param reason a code that does not change: {@code BAD_JSON}, {@code TOO_DEEP} …
 * @param detail one sentence for a person, without article text
 * @param size of the whole value in bytes
 * @param sha256 of the whole value, hexadecimal; null when the value is null
 * @param base64 the first 64 KiB of the value
 */
public record DeadLetter(
        String reason,
        String detail,
        String topic,
        int partition,
        long offset,
        int size,
        @Nullable String sha256,
        boolean truncated,
        @Nullable String base64) {}
