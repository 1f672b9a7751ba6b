package org.armswire.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A place in a topic with several partitions: for each, the offset to go on with. Written {@code 0:12,1:7}, which is what a
 * Server-Sent Event carries as its id; a partition that is not named begins at its beginning.
 */
record Offsets(Map<Integer, Long> next) {

    private static final int MAX_PARTITIONS = 1024;

    static final Offsets BEGINNING = new Offsets(Map.of());

    Offsets {
        next = Map.copyOf(next);
    }

    /** Throws {@link Problem} with status 400 for what was never an id of ours. */
    static Offsets parse(String text) {
        Map<Integer, Long> next = new TreeMap<>();
        String[] parts = text.split(",", MAX_PARTITIONS + 1);
        if (parts.length > MAX_PARTITIONS) {
            throw bad(text);
        }
        for (String part : parts) {
            int colon = part.indexOf(':');
            int partition = (int) number(part.substring(0, Math.max(colon, 0)), 9, text);
            long offset = number(part.substring(colon + 1), 18, text);
            if (next.put(partition, offset) != null) {
                throw bad(text);
            }
        }
        return new Offsets(next);
    }

    long next(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    Offsets plus(int partition, long nextOffset) {
        Map<Integer, Long> moved = new TreeMap<>(next);
        moved.merge(partition, nextOffset, Math::max);
        return new Offsets(moved);
    }

    /** Whether nothing before the other place lies after this one. */
    boolean reaches(Offsets other) {
        return other.next.entrySet().stream().allMatch(entry -> next(entry.getKey()) >= entry.getValue());
    }

    @Override
    public String toString() {
        return new TreeMap<>(next)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    private static long number(String digits, int maxLength, String text) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= maxLength
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain) {
            throw bad(text);
        }
        return Long.parseLong(digits);
    }

    private static Problem bad(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return Problem.badRequest(
                "event id: '" + shown + "' must be offsets by partition as the stream gives them, such as '0:12,1:7'");
    }
}
