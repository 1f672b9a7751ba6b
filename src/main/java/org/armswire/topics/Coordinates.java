package org.armswire.topics;

import org.armswire.model.DeadLetter;

/** Where a record lies; travels as a header while its bytes are re-keyed. */
public record Coordinates(String topic, int partition, long offset) {

    /** The name of the header. */
    public static final String HEADER = "aw-source";

    /** Where a dead letter came from. */
    public static Coordinates of(DeadLetter letter) {
        return new Coordinates(letter.topic(), letter.partition(), letter.offset());
    }

    /** {@code articles-3-1041}. */
    public String key() {
        return topic + "-" + partition + "-" + offset;
    }

    /** Reads back a {@link #key()}. */
    public static Coordinates parse(String key) {
        int offset = key.lastIndexOf('-');
        int partition = key.lastIndexOf('-', offset - 1);
        return new Coordinates(
                key.substring(0, partition),
                Integer.parseInt(key, partition + 1, offset, 10),
                Long.parseLong(key, offset + 1, key.length(), 10));
    }
}
