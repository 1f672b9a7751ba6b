package org.armswire.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Value of the topic {@code alerts}: the data of a CloudEvent that tells a reader what is new about a deal, with the words that prove it.
 *
 * @param step what tells alerts of one kind apart: the stage reached, the denying actor; empty for {@code new}
 * @param supersedes the alert that this one ends, or null
 * @param claim the claim that moved the deal; null when the alert only ends another
 * @param because one sentence for each reason that the rule selected it
 * @param backfill whether the news is old: published and counted, but nobody is notified
 */
public record Alert(
        String alertId,
        String rule,
        AlertKind kind,
        String step,
        @Nullable String supersedes,
        String summary,
        String dealId,
        @Nullable Deal deal,
        @Nullable Claim claim,
        List<Evidence> evidence,
        List<String> because,
        @Nullable Source article,
        boolean backfill,
        String readerVersion) {

    /** The article that moved the deal. */
    public record Source(
            String id,
            @Nullable String url,
            @Nullable String source,
            @Nullable String publishedAt) {}

    /** Whether this record ends another alert instead of standing itself. */
    public boolean closing() {
        return kind == AlertKind.SUPERSEDED || kind == AlertKind.WITHDRAWN;
    }
}
