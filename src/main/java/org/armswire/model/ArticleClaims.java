package org.armswire.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Value of the topic {@code claims}: what the winning version of an article says now, with all that deals and counts are made of.
 *
 * @param eventDay UTC day of publication, ISO-8601, or null when undated
 * @param actors codes of all actors mentioned, sorted
 */
public record ArticleClaims(
        String articleId,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        String language,
        @Nullable String publishedAt,
        @Nullable String eventDay,
        List<String> actors,
        List<Claim> claims,
        String readerVersion) {

    public ArticleClaims {
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
    }

    /** The same, one claim shorter. */
    public ArticleClaims withoutLastClaim() {
        return new ArticleClaims(
                articleId,
                url,
                source,
                title,
                language,
                publishedAt,
                eventDay,
                actors,
                claims.subList(0, claims.size() - 1),
                readerVersion);
    }
}
