package org.armswire.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Value of the topic {@code deals}: one deal as all current claims together tell it. It is computed, never accumulated, and holds
 * no arrival, clock, offset or instance.
 *
 * @param quantity what is said of the number, most independent origins first
 * @param value what is said of the worth, most independent origins first
 * @param copies articles that repeat another one of the deal
 * @param claims at most {@link #MAX_CLAIMS}, the earliest; {@code claimCount} has them all
 */
public record Deal(
        String id,
        @Nullable String supplier,
        @Nullable String recipient,
        Category category,
        @Nullable String system,
        Stage stage,
        List<StageStep> stageHistory,
        Assertion assertion,
        List<QuantityReport> quantity,
        List<ValueReport> value,
        int independentOrigins,
        int outlets,
        int copies,
        List<Origin> origins,
        List<Denial> deniedBy,
        @Nullable String firstDay,
        @Nullable String lastDay,
        List<DealClaim> claims,
        int claimCount) {

    /** How many claims a deal lists. */
    public static final int MAX_CLAIMS = 50;

    /** A change of stage: on which event day, and who said so first. */
    public record StageStep(@Nullable String day, Stage stage, String origin) {}

    /** A number, and how many independent origins give it. */
    public record QuantityReport(
            @Nullable Long min, @Nullable Long max, int origins) {}

    /** A worth, and how many independent origins give it. */
    public record ValueReport(long amount, String currency, int origins) {}

    /** A source that does not merely repeat another, with the articles that rest on it. */
    public record Origin(String name, List<String> articles) {}

    /** An actor that denies the deal, with the articles that say so. */
    public record Denial(String actor, List<String> articles) {}

    /** One claim of the deal, in short. */
    public record DealClaim(
            String articleId,
            @Nullable String day,
            @Nullable String outlet,
            String origin,
            Stage stage,
            Assertion assertion,
            String weapon) {}
}
