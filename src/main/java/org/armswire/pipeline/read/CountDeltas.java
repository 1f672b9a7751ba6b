package org.armswire.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.armswire.model.ArticleClaims;
import org.armswire.model.Claim;
import org.armswire.model.CountDelta;
import org.armswire.model.CountDelta.Change;
import org.armswire.model.Pair;
import org.jspecify.annotations.Nullable;

/** From what an article said to what it says now: minus the old, plus the new, and only where they differ. */
final class CountDeltas {

    private final SortedMap<String, Tally> tallies = new TreeMap<>();

    private CountDeltas() {}

    /** The rows that change when an article says {@code now} what it {@code before} did not. */
    static List<Change> between(@Nullable ArticleClaims before, @Nullable ArticleClaims now) {
        CountDeltas deltas = new CountDeltas();
        if (before != null) {
            deltas.add(before, -1);
        }
        if (now != null) {
            deltas.add(now, 1);
        }
        return deltas.changes();
    }

    /** Rows that are kept together, together. */
    static Map<String, CountDelta> byRoute(List<Change> changes) {
        Map<String, List<Change>> byRoute = new LinkedHashMap<>();
        for (Change change : changes) {
            byRoute.computeIfAbsent(change.routingKey(), route -> new ArrayList<>())
                    .add(change);
        }
        Map<String, CountDelta> deltas = new LinkedHashMap<>();
        byRoute.forEach((route, rows) -> deltas.put(route, new CountDelta(rows)));
        return deltas;
    }

    private void add(ArticleClaims article, int sign) {
        List<String> buckets = buckets(article.eventDay());
        for (String bucket : buckets) {
            String outlet = article.source() == null ? Pair.UNKNOWN : article.source();
            tally("outlet", outlet, bucket).add(sign, article.claims(), article.source());
            tally("language", article.language(), bucket).add(sign, article.claims(), article.source());
            for (String actor : article.actors()) {
                List<Claim> own = article.claims().stream()
                        .filter(claim -> actor.equals(claim.supplier()) || actor.equals(claim.recipient()))
                        .toList();
                tally("actor", actor, bucket).add(sign, own, article.source());
            }
            group(article.claims(), claim -> Pair.of(claim).key())
                    .forEach((pair, own) -> tally("pair", pair, bucket).add(sign, own, article.source()));
            group(article.claims(), claim -> claim.weapon().category().code())
                    .forEach((category, own) ->
                            tally("category", category, bucket).add(sign, own, article.source()));
            group(article.claims(), claim -> claim.weapon().system())
                    .forEach((system, own) -> tally("system", system, bucket).add(sign, own, article.source()));
            group(article.claims(), claim -> claim.stage().code())
                    .forEach((stage, own) -> tally("stage", stage, bucket).add(sign, own, article.source()));
        }
    }

    private static SortedMap<String, List<Claim>> group(List<Claim> claims, Function<Claim, @Nullable String> by) {
        SortedMap<String, List<Claim>> groups = new TreeMap<>();
        for (Claim claim : claims) {
            String key = by.apply(claim);
            if (key != null) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
            }
        }
        return groups;
    }

    /** An undated article counts in all and as undated, never in a day. */
    private static List<String> buckets(@Nullable String eventDay) {
        return eventDay == null ? List.of("undated", "all") : List.of(eventDay, eventDay.substring(0, 7), "all");
    }

    private Tally tally(String dimension, String key, String bucket) {
        return tallies.computeIfAbsent(
                dimension + "\u0000" + key + "\u0000" + bucket, k -> new Tally(dimension, key, bucket));
    }

    private List<Change> changes() {
        return tallies.values().stream()
                .map(Tally::change)
                .filter(change -> change.articles() != 0
                        || change.claims() != 0
                        || !change.origins().isEmpty())
                .toList();
    }

    private static final class Tally {
        private final String dimension;
        private final String key;
        private final String bucket;
        private long articles;
        private long claims;
        private final Map<String, Integer> origins = new HashMap<>();

        Tally(String dimension, String key, String bucket) {
            this.dimension = dimension;
            this.key = key;
            this.bucket = bucket;
        }

        void add(int sign, List<Claim> own, @Nullable String outlet) {
            articles += sign;
            claims += (long) sign * own.size();
            for (Claim claim : own) {
                origins.merge(claim.originOr(outlet), sign, Integer::sum);
            }
        }

        Change change() {
            origins.values().removeIf(records -> records == 0);
            return new Change(dimension, key, bucket, articles, claims, origins);
        }
    }
}
