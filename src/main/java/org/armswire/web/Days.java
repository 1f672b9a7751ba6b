package org.armswire.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armswire.model.Count;
import org.armswire.model.Deal;

/**
 * Reports by event day and stage.
 *
 * @param days oldest first; each with the number of claims by stage
 * @param undated claims of articles without a day, by stage
 * @param capped whether long deals count with their first claims only, as they do under a filter
 */
record Days(List<Day> days, Map<String, Long> undated, boolean capped) {

    private static final String UNDATED = "undated";

    record Day(String day, Map<String, Long> stages) {}

    /** From the running counts: exact. */
    static Days ofCounts(Collection<Count> counts) {
        Map<String, Map<String, Long>> byDay = new TreeMap<>();
        for (Count count : counts) {
            boolean isDay = count.bucket().length() == "2023-02-24".length()
                    || count.bucket().equals(UNDATED);
            if (count.dimension().equals("stage") && isDay) {
                add(byDay, count.bucket(), count.key(), count.claims());
            }
        }
        return of(byDay, false);
    }

    /** From the claims that deals list. */
    static Days ofDeals(Collection<Deal> deals) {
        Map<String, Map<String, Long>> byDay = new TreeMap<>();
        boolean capped = false;
        for (Deal deal : deals) {
            capped |= deal.claimCount() > deal.claims().size();
            for (Deal.DealClaim claim : deal.claims()) {
                String day = claim.day() == null ? UNDATED : claim.day();
                add(byDay, day, claim.stage().code(), 1);
            }
        }
        return of(byDay, capped);
    }

    private static Days of(Map<String, Map<String, Long>> byDay, boolean capped) {
        Map<String, Long> undated = byDay.getOrDefault(UNDATED, Map.of());
        byDay.remove(UNDATED);
        List<Day> days = byDay.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
        return new Days(days, undated, capped);
    }

    private static void add(Map<String, Map<String, Long>> byDay, String day, String stage, long claims) {
        byDay.computeIfAbsent(day, d -> new TreeMap<>()).merge(stage, claims, Long::sum);
    }
}
