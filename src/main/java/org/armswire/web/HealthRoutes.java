package org.armswire.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.armswire.model.Health;
import org.armswire.topics.Json;

/** Probes and metrics, at Armswire's own paths and at those that Spring's and Quarkus' users have in their manifests. */
final class HealthRoutes {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String OPEN_METRICS = "application/openmetrics-text";

    private final Board board;
    private final Supplier<Health> health;
    private final PrometheusMeterRegistry registry;

    HealthRoutes(Board board, Supplier<Health> health, PrometheusMeterRegistry registry) {
        this.board = board;
        this.health = health;
        this.registry = registry;
    }

    void addTo(RoutesConfig routes) {
        for (String path : new String[] {"/livez", "/actuator/health/liveness", "/q/health/live"}) {
            routes.get(path, ctx -> {
                Health now = health.get();
                answer(ctx, now, now.live());
            });
        }
        for (String path : new String[] {"/readyz", "/actuator/health/readiness", "/q/health/ready"}) {
            routes.get(path, ctx -> {
                Health now = health.get();
                answer(ctx, now, now.live() && now.ready());
            });
        }
        for (String path : new String[] {"/metrics", "/actuator/prometheus", "/q/metrics"}) {
            routes.get(path, this::metrics);
        }
    }

    private void answer(Context ctx, Health now, boolean up) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", up ? "UP" : "DOWN");
        body.put("state", now.state());
        body.put("restore", Map.of("remaining", now.restoreRemaining()));
        body.put("view", Figures.code(board.state()));
        ctx.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType("application/json")
                .result(Json.bytes(body));
    }

    private void metrics(Context ctx) {
        String accept = ctx.header("Accept");
        boolean openMetrics = accept != null && accept.contains(OPEN_METRICS);
        String type = openMetrics ? OPEN_METRICS + "; version=1.0.0; charset=utf-8" : TEXT;
        ctx.contentType(type).result(registry.scrape(type));
    }
}
