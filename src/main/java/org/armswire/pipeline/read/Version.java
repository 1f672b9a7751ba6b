package org.armswire.pipeline.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.topics.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What decides which record of an article wins; arrival never does.
 *
 * @param number the publisher's own
 * @param time when the version was made, in nanoseconds wide enough to compare as text; empty when unknown
 * @param withdrawn canceled or withheld
 * @param content hash of title, body and status
 * @param facets hash of what else deals and counts are made of, so that even records that differ only there have one winner
 */
record Version(long number, String time, boolean withdrawn, String content, String facets)
        implements Comparable<Version> {

    private static final Comparator<Version> ORDER = Comparator.comparingLong(Version::number)
            .thenComparing(Version::time)
            .thenComparing(Version::withdrawn)
            .thenComparing(Version::content)
            .thenComparing(Version::facets);

    static Version of(Article article) {
        return new Version(
                article.version(),
                time(article.versioned()),
                article.status() != ArticleStatus.USABLE,
                hash(article.title(), article.body(), article.status().code()),
                hash(article.url(), article.source(), article.language(), article.publishedAt()));
    }

    /** The same version, taken back. */
    Version withdrawal() {
        return new Version(number, time, true, content, facets);
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    private static String time(@Nullable Instant instant) {
        return instant == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%020d.%09d",
                        instant.getEpochSecond() - Instant.MIN.getEpochSecond(),
                        instant.getNano());
    }

    private static String hash(@Nullable String... fields) {
        StringBuilder all = new StringBuilder();
        for (String field : fields) {
            all.append(field == null ? "\u0001" : field).append('\u0000');
        }
        return ArticleId.sha256(all.toString()).substring(0, 32);
    }
}
