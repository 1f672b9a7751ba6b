package org.armswire.pipeline.read;

import java.util.List;
import java.util.Map;
import org.armswire.model.ArticleClaims;
import org.armswire.model.CountDelta;
import org.armswire.model.DeadLetter;
import org.armswire.model.Flow;
import org.armswire.model.PairClaims;
import org.armswire.model.TaggedArticle;
import org.jspecify.annotations.Nullable;

/**
 * All that one delivery changes.
 *
 * @param tagged the version that was read, or null when none was
 * @param claimsChanged whether the row of {@code claims} is to be written
 * @param claims that row; null takes it back
 * @param pairs by pair key, only those that changed
 * @param counts by routing key
 */
record Effects(
        @Nullable TaggedArticle tagged,
        boolean claimsChanged,
        @Nullable ArticleClaims claims,
        Map<String, PairClaims> pairs,
        Map<String, CountDelta> counts,
        @Nullable DeadLetter deadLetter) {

    /** Only accounts change. */
    static Effects onlyFlow(Flow.Change... flow) {
        return new Effects(null, false, null, Map.of(), CountDeltas.byRoute(Flow.rows(List.of(flow))), null);
    }
}
