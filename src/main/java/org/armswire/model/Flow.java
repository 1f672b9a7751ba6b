package org.armswire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where every record that came in has gone. At any moment
 *
 * <pre>in = read + duplicate + stale + withdrawn + dead-letter</pre>
 *
 * and, since a superseded version moves to {@code stale} together with its duplicates, each term depends only on which records
 * came in, not on their order.
 */
public enum Flow {
    /** Every record of the topic {@code articles}. */
    IN,
    /** The record whose version its article speaks with now. */
    READ,
    /** Another record of the winning version. */
    DUPLICATE,
    /** A version that another one has overtaken, before or after it came in. */
    STALE,
    /** The record by which its article is withdrawn now. */
    WITHDRAWN,
    /** A record that could not be processed. */
    DEAD_LETTER;

    /** The dimension of the flow rows among the counts. */
    public static final String DIMENSION = "flow";

    /** The key of its row: {@code dead-letter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** So many records more, or less where negative, on one account. */
    public record Change(Flow flow, long records) {}

    public Change plus(long records) {
        return new Change(this, records);
    }

    /** The rows of {@code counts} that change. */
    public static List<CountDelta.Change> rows(List<Change> changes) {
        List<CountDelta.Change> rows = new ArrayList<>();
        for (Change change : changes) {
            if (change.records() != 0) {
                rows.add(new CountDelta.Change(DIMENSION, change.flow().code(), "all", change.records(), 0, Map.of()));
            }
        }
        return rows;
    }
}
