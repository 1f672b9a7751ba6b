package org.armswire.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All deals of a pair after a change of its claims.
 *
 * @param changes what is to be written to the topic {@code deals}
 */
public record PairDeals(String pair, List<DealThread> threads, List<Change> changes) {

    public PairDeals {
        threads = List.copyOf(threads);
        changes = List.copyOf(changes);
    }

    /** A deal that is new or different; gone when the deal is null. */
    public record Change(String dealId, @Nullable Deal deal) {}
}
