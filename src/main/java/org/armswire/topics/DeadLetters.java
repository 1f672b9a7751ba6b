package org.armswire.topics;

import java.util.Arrays;
import java.util.Base64;
import org.armswire.model.DeadLetter;
import org.jspecify.annotations.Nullable;

/** Makes dead letters that are always small enough to be sent. */
public final class DeadLetters {

    /** How much of the bytes a dead letter keeps. */
    public static final int KEPT_BYTES = 64 * 1024;

    private DeadLetters() {}

    public static DeadLetter of(String reason, String detail, Coordinates from, byte @Nullable [] bytes) {
        int size = bytes == null ? 0 : bytes.length;
        return new DeadLetter(
                reason,
                detail,
                from.topic(),
                from.partition(),
                from.offset(),
                size,
                bytes == null ? null : ArticleId.sha256(bytes),
                size > KEPT_BYTES,
                bytes == null
                        ? null
                        : Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, Math.min(size, KEPT_BYTES))));
    }
}
