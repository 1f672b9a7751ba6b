package org.armswire.web;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the health strip.
 *
 * @param view how well this process follows the topics: {@code connecting catching-up live}
 * @param flow articles by what became of them; {@code in} is the sum of the others when the monitor rests
 * @param alerts that this process has seen: the latest at its start and all since
 * @param standing of the latest {@value Board#MAX_ALERTS} alerts
 * @param dealChanges grows when a deal changes, so that a page knows when to load anew
 * @param p50Millis from arrival to alert, of the latest alerts; null before the first
 */
record Stats(
        boolean live,
        boolean ready,
        String state,
        long restoreRemaining,
        String view,
        SortedMap<String, Long> flow,
        long alerts,
        long standing,
        int deals,
        long dealChanges,
        boolean truncated,
        @Nullable Long p50Millis,
        @Nullable Long p95Millis,
        int clients) {}
