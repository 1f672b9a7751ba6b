package org.armswire.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The latest alerts in the order in which they were seen, and which of them were ended since. It is also the one bounded queue of all
 * streams: each holds only its place in it. Thread-safe.
 */
final class AlertWindow {

    private final SeenAlert[] ring;
    private final Map<String, String> endedBy = new HashMap<>();
    private final Map<String, Long> lastSeenAt = new HashMap<>();
    private long seen;
    private Offsets next = Offsets.BEGINNING;
    private Offsets evicted = Offsets.BEGINNING;

    AlertWindow(int capacity) {
        this.ring = new SeenAlert[capacity];
    }

    int capacity() {
        return ring.length;
    }

    /** Where the topic stands before the first record, or after records that are not for us. */
    synchronized void advance(Offsets to) {
        to.next().forEach((partition, offset) -> next = next.plus(partition, offset));
    }

    /** What lies before is not here and never was: whoever wants it must read the topic. */
    synchronized void beginAt(Offsets begin) {
        begin.next().forEach((partition, offset) -> evicted = evicted.plus(partition, offset));
    }

    synchronized void add(SeenAlert alert) {
        int slot = (int) (seen % ring.length);
        if (seen >= ring.length) {
            evict(ring[slot], seen - ring.length);
        }
        ring[slot] = alert;
        lastSeenAt.put(alert.alertId(), seen);
        if (alert.ends() == null) {
            endedBy.remove(alert.alertId());
        } else if (lastSeenAt.containsKey(alert.ends())) {
            endedBy.put(alert.ends(), alert.alertId());
        }
        seen++;
        next = next.plus(alert.partition(), alert.offset() + 1);
    }

    private void evict(SeenAlert oldest, long place) {
        evicted = evicted.plus(oldest.partition(), oldest.offset() + 1);
        if (lastSeenAt.remove(oldest.alertId(), place)) {
            endedBy.remove(oldest.alertId());
        }
    }

    /** The alert at a place, or null when it has not come yet; what was evicted is gone. */
    synchronized @Nullable SeenAlert at(long place) {
        if (place < first()) {
            throw new IndexOutOfBoundsException("alert " + place + " is no longer in the window");
        }
        return place < seen ? ring[(int) (place % ring.length)] : null;
    }

    /** The place of the oldest alert that is still here. */
    synchronized long first() {
        return Math.max(0, seen - ring.length);
    }

    /** How many alerts were ever seen; the place of the next. */
    synchronized long seen() {
        return seen;
    }

    synchronized Offsets next() {
        return next;
    }

    /** Up to where alerts have left the window: an older place must be read from the topic. */
    synchronized Offsets evicted() {
        return evicted;
    }

    /** How many alerts of the window stand. */
    synchronized long standing() {
        return lastSeenAt.values().stream()
                .map(place -> ring[(int) (place % ring.length)])
                .filter(alert -> alert.ends() == null && !endedBy.containsKey(alert.alertId()))
                .count();
    }

    /** The newest matching alerts, newest first, with what ended which of them, and the place after them. */
    synchronized Recent recent(Predicate<SeenAlert> filter, @Nullable Instant since, int limit) {
        List<SeenAlert> found = new ArrayList<>();
        Map<String, String> ended = new HashMap<>();
        for (long place = seen - 1; place >= first() && found.size() < limit; place--) {
            SeenAlert alert = ring[(int) (place % ring.length)];
            if (filter.test(alert) && (since == null || !alert.arrival().isBefore(since))) {
                found.add(alert);
                String ending = endedBy.get(alert.alertId());
                if (ending != null) {
                    ended.put(alert.alertId(), ending);
                }
            }
        }
        return new Recent(found, ended, next);
    }

    /** What {@link #recent} found. */
    record Recent(List<SeenAlert> alerts, Map<String, String> ended, Offsets next) {}
}
