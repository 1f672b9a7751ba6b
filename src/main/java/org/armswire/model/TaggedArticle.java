package org.armswire.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Value of the topic {@code tagged-articles}: an article's metadata and what was recognised in it. */
public record TaggedArticle(
        String articleId,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        String language,
        @Nullable String publishedAt,
        @Nullable String eventDay,
        List<String> actors,
        List<Mention> mentions,
        List<Integer> signature,
        SortedMap<String, Integer> skipped,
        int claims,
        String readerVersion) {}
