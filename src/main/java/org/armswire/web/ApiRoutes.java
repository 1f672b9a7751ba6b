package org.armswire.web;

import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.armswire.model.Count;
import org.armswire.model.Deal;
import org.armswire.model.Pair;
import org.armswire.topics.Json;
import org.armswire.web.Query.FacetFilter;
import org.armswire.web.SeenAlert.Facets;
import org.jspecify.annotations.Nullable;

/** The read-only API under {@code /api/v1}, answered from the {@link Board}. */
final class ApiRoutes {

    private static final String JSON = "application/json";
    private static final Set<String> DIMENSIONS =
            new TreeSet<>(List.of("actor", "pair", "category", "system", "stage", "outlet", "language", "flow"));
    private static final int MAX_ROWS = 10_000;

    private final Board board;
    private final SseHub hub;
    private final Supplier<Stats> stats;
    private final Map<String, String> names;
    private final Clock clock;

    ApiRoutes(Board board, SseHub hub, Supplier<Stats> stats, Map<String, String> names, Clock clock) {
        this.board = board;
        this.hub = hub;
        this.stats = stats;
        this.names = new TreeMap<>(names);
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/alerts", this::alerts);
        routes.get("/api/v1/alerts/stream", this::stream);
        routes.get("/api/v1/deals", this::deals);
        routes.get("/api/v1/deals/{id}", this::deal);
        routes.get("/api/v1/counts", this::counts);
        routes.get("/api/v1/flows", this::flows);
        routes.get("/api/v1/days", this::days);
        routes.get("/api/v1/names", ctx -> json(ctx, names));
        routes.get("/api/v1/stats", ctx -> json(ctx, stats.get()));
    }

    private void alerts(Context ctx) {
        Query query = Query.of(ctx, "supplier", "recipient", "category", "stage", "since", "limit");
        FacetFilter filter = query.facets(this::actor);
        AlertWindow.Recent recent = board.alerts()
                .recent(alert -> filter.test(alert.facets()), query.since(clock), query.limit(100, Board.MAX_ALERTS));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("next", recent.next().toString());
        body.put("ended", new TreeMap<>(recent.ended()));
        body.put("alerts", recent.alerts().stream().map(ApiRoutes::raw).toList());
        json(ctx, body);
    }

    private void stream(Context ctx) throws IOException {
        Query query = Query.of(ctx, "supplier", "recipient", "category", "stage", "after");
        String resumed = ctx.header("Last-Event-ID");
        Offsets after = resumed != null && !resumed.isEmpty()
                ? Offsets.parse(resumed)
                : query.optional("after", Offsets::parse);
        hub.open(ctx, query.facets(this::actor), after);
    }

    private void deals(Context ctx) {
        Query query = Query.of(ctx, "supplier", "recipient", "category", "stage", "limit");
        List<Deal> found = matching(query.facets(this::actor));
        int limit = query.limit(500, MAX_ROWS);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("total", found.size());
        body.put("truncated", board.truncated());
        body.put(
                "deals",
                found.stream()
                        .sorted(Comparator.comparing(
                                        Deal::lastDay, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                                .reversed()
                                .thenComparing(Deal::id))
                        .limit(limit)
                        .toList());
        json(ctx, body);
    }

    private void deal(Context ctx) {
        Deal deal = board.deal(ctx.pathParam("id"));
        if (deal == null) {
            throw Problem.notFound("there is no deal of this id now");
        }
        json(ctx, deal);
    }

    private void counts(Context ctx) {
        Query query = Query.of(ctx, "dimension", "bucket", "limit");
        String dimension = query.required("dimension", DIMENSIONS);
        String bucket = query.bucket();
        List<Count> rows = dimension.equals("flow")
                ? BoardMeters.FLOW_REASONS.stream()
                        .map(reason -> new Count("flow", reason, "all", board.flow(reason), 0, 0))
                        .toList()
                : board.counts().stream()
                        .filter(count -> count.dimension().equals(dimension)
                                && count.bucket().equals(bucket))
                        .sorted(Comparator.comparingLong(Count::claims)
                                .thenComparingLong(Count::articles)
                                .reversed()
                                .thenComparing(Count::key))
                        .limit(query.limit(1_000, MAX_ROWS))
                        .toList();
        json(ctx, Map.of("rows", rows, "truncated", board.truncated()));
    }

    private void flows(Context ctx) {
        Query query = Query.of(ctx, "supplier", "recipient", "category", "stage");
        json(ctx, Flows.of(matching(query.facets(this::actor))));
    }

    private void days(Context ctx) {
        Query query = Query.of(ctx, "supplier", "recipient", "category", "stage");
        FacetFilter filter = query.facets(this::actor);
        json(ctx, filter.selectsAll() ? Days.ofCounts(board.counts()) : Days.ofDeals(matching(filter)));
    }

    /** A code that is known or in the news, in any case, or a name; null when it is none of them. */
    private @Nullable String actor(String typed) {
        if (names.containsKey(typed)) {
            return typed;
        }
        return Stream.concat(
                        names.entrySet().stream()
                                .filter(actor -> Stream.of(actor.getKey(), actor.getValue())
                                        .anyMatch(typed::equalsIgnoreCase))
                                .map(Map.Entry::getKey),
                        board.deals().stream()
                                .flatMap(deal ->
                                        Stream.of(Pair.orUnknown(deal.supplier()), Pair.orUnknown(deal.recipient())))
                                .filter(typed::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }

    private List<Deal> matching(FacetFilter filter) {
        return board.deals().stream()
                .filter(deal -> filter.test(Facets.of(deal)))
                .toList();
    }

    private static Object raw(SeenAlert alert) {
        return new RawValue(alert.event());
    }

    private static void json(Context ctx, Object body) {
        ctx.contentType(JSON).result(Json.bytes(body));
    }
}
