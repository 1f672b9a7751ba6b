package org.armswire.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One transfer as one article reports it: what the article says, not what is true.
 *
 * @param supplier actor code, or null when unknown; not both roles are null
 * @param supplierEntity the company or branch that acts, as written, or null
 * @param recipient actor code, or null when unknown
 * @param recipientEntity the company or branch that acts, as written, or null
 * @param deniedBy codes of the actors that, in the article, deny it; sorted
 * @param attribution who the article says it comes from, nearest to the event first; empty when it says nobody
 * @param origin the first named link of the attribution, or null when there is none
 * @param evidence never empty: the sentence first, then a span for each slot that is filled
 * @param pattern the rule of the grammar that read it
 */
public record Claim(
        @Nullable String supplier,
        @Nullable String supplierEntity,
        @Nullable String recipient,
        @Nullable String recipientEntity,
        Weapon weapon,
        @Nullable Quantity quantity,
        @Nullable Money value,
        @Nullable Timing timing,
        Stage stage,
        Assertion assertion,
        List<String> deniedBy,
        List<Attribution> attribution,
        @Nullable String origin,
        List<Evidence> evidence,
        String pattern) {

    /** How much of a source's name is kept where sources are compared and listed. */
    static final int MAX_ORIGIN = 200;

    public Claim {
        if (supplier == null && recipient == null) {
            throw new IllegalArgumentException("a claim must name a supplier or a recipient");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim must have evidence");
        }
        deniedBy = deniedBy.stream().sorted().distinct().toList();
        attribution = List.copyOf(attribution);
        evidence = List.copyOf(evidence);
    }

    /**
     * Who says so, in a form in which the same source compares equal: the first named source, else the outlet, else {@code unknown}.
     * Articles of which nobody knows where they come from cannot be told to be independent.
     */
    public String originOr(@Nullable String outlet) {
        String named = origin != null ? origin : outlet;
        if (named == null) {
            return "unknown";
        }
        String plain = named.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
        return bare.substring(0, Math.min(bare.length(), MAX_ORIGIN));
    }
}
