package org.armswire.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armswire.model.Category;
import org.armswire.model.Stage;
import org.armswire.web.SeenAlert.Facets;
import org.jspecify.annotations.Nullable;

/** The query string of a request: only known parameters, each given once, each with a value that it can have. */
final class Query {

    private static final int MAX_LENGTH = 64;
    private static final Set<String> CATEGORIES =
            codes(Arrays.stream(Category.values()).map(Category::code).collect(Collectors.toSet()));
    private static final Set<String> STAGES =
            codes(Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.toSet()));

    private final Context ctx;

    private Query(Context ctx) {
        this.ctx = ctx;
    }

    /** Refuses a parameter that the route does not know: a misspelt filter must not select everything. */
    static Query of(Context ctx, String... known) {
        Set<String> allowed = codes(Set.of(known));
        ctx.queryParamMap().forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw Problem.badRequest("'" + name + "' is no parameter here; there are " + allowed);
            }
            if (values.size() != 1) {
                throw Problem.badRequest(name + ": must be given once");
            }
        });
        return new Query(ctx);
    }

    @Nullable
    String text(String name) {
        String value = ctx.queryParam(name);
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (value.length() > MAX_LENGTH) {
            throw Problem.badRequest(name + ": must have at most " + MAX_LENGTH + " characters");
        }
        return value;
    }

    String required(String name, Set<String> codes) {
        String value = oneOf(name, codes);
        if (value == null) {
            throw Problem.badRequest(name + ": is missing");
        }
        return value;
    }

    int limit(int byDefault, int max) {
        String value = text("limit");
        if (value == null) {
            return byDefault;
        }
        try {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= max) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw Problem.badRequest("limit: '" + value + "' must be a number between 1 and " + max);
    }

    /** A time, or a stretch back from now: {@code 2026-11-23T00:00:00Z}, {@code -24h}, {@code -7d}. */
    @Nullable
    Instant since(Clock clock) {
        String value = text("since");
        if (value == null) {
            return null;
        }
        try {
            if (!value.startsWith("-")) {
                return Instant.parse(value);
            }
            String amount = value.substring(1, value.length() - 1);
            Duration back = switch (value.charAt(value.length() - 1)) {
                case 'm' -> Duration.ofMinutes(Integer.parseInt(amount));
                case 'h' -> Duration.ofHours(Integer.parseInt(amount));
                case 'd' -> Duration.ofDays(Integer.parseInt(amount));
                default -> throw new DateTimeException("unit");
            };
            return clock.instant().minus(back);
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw Problem.badRequest(
                    "since: '" + value + "' must be a time such as 2026-11-23T00:00:00Z, or -90m, -24h, -7d");
        }
    }

    /** What supplier, recipient, category and stage must be; null where any will do. */
    record FacetFilter(
            @Nullable String supplier,
            @Nullable String recipient,
            @Nullable String category,
            @Nullable String stage) {

        boolean test(Facets facets) {
            return fits(supplier, facets.supplier())
                    && fits(recipient, facets.recipient())
                    && fits(category, facets.category())
                    && fits(stage, facets.stage());
        }

        boolean selectsAll() {
            return supplier == null && recipient == null && category == null && stage == null;
        }

        private static boolean fits(@Nullable String wanted, String is) {
            return wanted == null || wanted.equals(is);
        }
    }

    /** @param actors the code of an actor as somebody writes it: by code or name; null when there is none */
    FacetFilter facets(Function<String, @Nullable String> actors) {
        return new FacetFilter(
                actor("supplier", actors),
                actor("recipient", actors),
                oneOf("category", CATEGORIES),
                oneOf("stage", STAGES));
    }

    /** A misspelt actor must not look like one of whom there is no news. */
    private @Nullable String actor(String name, Function<String, @Nullable String> actors) {
        String value = text(name);
        if (value == null || value.equals(Facets.UNKNOWN)) {
            return value;
        }
        String code = actors.apply(value);
        if (code == null) {
            throw Problem.badRequest(name + ": '" + value
                    + "' must be one actor's code or name, as /api/v1/names lists them, or ? for the unknown one");
        }
        return code;
    }

    /** A bucket of the counts: all of them, the undated ones, a day or a month. */
    String bucket() {
        String value = text("bucket");
        if (value == null || value.equals("all") || value.equals("undated")) {
            return value == null ? "all" : value;
        }
        try {
            LocalDate.parse(value.length() == "2026-11".length() ? value + "-01" : value);
            return value;
        } catch (DateTimeException e) {
            throw Problem.badRequest("bucket: '" + value
                    + "' must be all, undated, a day such as 2026-11-23 or a month such as 2026-11");
        }
    }

    @Nullable
    <T> T optional(String name, Function<String, T> parse) {
        String value = ctx.queryParam(name);
        return value == null || value.isEmpty() ? null : parse.apply(value);
    }

    private @Nullable String oneOf(String name, Set<String> codes) {
        String value = text(name);
        if (value != null && !codes.contains(value)) {
            throw Problem.badRequest(name + ": '" + value + "' must be one of " + codes);
        }
        return value;
    }

    private static Set<String> codes(Set<String> codes) {
        return new TreeSet<>(codes);
    }
}
