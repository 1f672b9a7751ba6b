package org.armswire.model;

import org.jspecify.annotations.Nullable;

/**
 * A news article as it came in.
 *
 * @param id stable: given, else the hash of the canonical URL, else of the text
 * @param source outlet name or domain
 * @param language ISO 639-1, or null when it is to be detected
 * @param publishedAt as given, an ISO-8601 date or date-time, or null when unknown
 * @param version the publisher's own number, 0 when it has none
 * @param versionedAt when this version was made, as given, or null
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String body,
        @Nullable String language,
        @Nullable String publishedAt,
        ArticleStatus status,
        long version,
        @Nullable String versionedAt) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("article id must not be blank");
        }
    }

    /** The text of one part; empty when the article has none. */
    public String text(Part part) {
        String text = part == Part.TITLE ? title : body;
        return text == null ? "" : text;
    }

    /** The very words at a span of this article. */
    public String words(Span span) {
        return text(span.part()).substring(span.start(), span.end());
    }
}
