package org.armswire.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.armswire.model.Alert;
import org.armswire.topics.TopicTail.Row;

/**
 * The latest alerts of those that stood in the topic at the start. Partitions are read one after the other, so they are put in the order
 * of their arrival before anybody sees them.
 */
final class AlertHistory {

    private static final Comparator<Row<Alert>> BY_ARRIVAL = Comparator.<Row<Alert>, Instant>comparing(Row::arrival)
            .thenComparing(Row::partition)
            .thenComparing(Row::offset);

    private final int capacity;
    private final PriorityQueue<Row<Alert>> latest = new PriorityQueue<>(BY_ARRIVAL);
    private Offsets passedOver = Offsets.BEGINNING;

    AlertHistory(int capacity) {
        this.capacity = capacity;
    }

    void add(Row<Alert> row) {
        latest.add(row);
        if (latest.size() > capacity) {
            Row<Alert> oldest = latest.remove();
            passedOver = passedOver.plus(oldest.partition(), oldest.offset() + 1);
        }
    }

    /** Up to where alerts were too old to be kept. */
    Offsets passedOver() {
        return passedOver;
    }

    /** All that was kept, oldest first; nothing is kept afterwards. */
    List<Row<Alert>> drain() {
        List<Row<Alert>> rows = new ArrayList<>(latest.size());
        while (!latest.isEmpty()) {
            rows.add(latest.remove());
        }
        return rows;
    }
}
