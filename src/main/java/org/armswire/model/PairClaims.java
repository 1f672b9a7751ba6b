package org.armswire.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says now of one pair; an empty list takes back all that it said.
 *
 * @param eventDay UTC day of publication, ISO-8601, or null when undated
 */
public record PairClaims(
        String articleId,
        @Nullable String url,
        @Nullable String source,
        @Nullable String publishedAt,
        @Nullable String eventDay,
        List<Claim> claims,
        String readerVersion) {

    public PairClaims {
        claims = List.copyOf(claims);
    }

    /** The part of an article that is about one pair. */
    public static PairClaims of(ArticleClaims article, List<Claim> claims) {
        return new PairClaims(
                article.articleId(),
                article.url(),
                article.source(),
                article.publishedAt(),
                article.eventDay(),
                claims,
                article.readerVersion());
    }

    /** The same article, which says nothing of this pair any more. */
    public PairClaims takenBack() {
        return new PairClaims(articleId, url, source, publishedAt, eventDay, List.of(), readerVersion);
    }
}
