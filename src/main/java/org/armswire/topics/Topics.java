package org.armswire.topics;

import java.util.List;
import org.armswire.model.Alert;
import org.armswire.model.Article;
import org.armswire.model.ArticleClaims;
import org.armswire.model.Count;
import org.armswire.model.DeadLetter;
import org.armswire.model.Deal;
import org.armswire.model.TaggedArticle;

/** All topics of one installation, by what flows in them. */
public record Topics(
        Topic<Article> articles,
        Topic<TaggedArticle> taggedArticles,
        Topic<ArticleClaims> claims,
        Topic<Deal> deals,
        Topic<Alert> alerts,
        Topic<Count> counts,
        Topic<DeadLetter> deadLetters) {

    /** The topics of a catalog, under a prefix that may be empty. */
    public static Topics of(TopicCatalog catalog, String prefix) {
        return new Topics(
                topic(catalog, prefix, "articles", Article.class),
                topic(catalog, prefix, "tagged-articles", TaggedArticle.class),
                topic(catalog, prefix, "claims", ArticleClaims.class),
                topic(catalog, prefix, "deals", Deal.class),
                topic(catalog, prefix, "alerts", Alert.class),
                topic(catalog, prefix, "counts", Count.class),
                topic(catalog, prefix, "dead-letters", DeadLetter.class));
    }

    /** All of them, in the order of the route. */
    public List<Topic<?>> all() {
        return List.of(articles, taggedArticles, claims, deals, alerts, counts, deadLetters);
    }

    private static <V> Topic<V> topic(TopicCatalog catalog, String prefix, String name, Class<V> valueType) {
        TopicSpec spec = catalog.spec(name);
        if (!spec.value().equals(valueType.getSimpleName())) {
            throw new IllegalArgumentException("topics/" + name + ".yaml: value: '" + spec.value() + "' must be '"
                    + valueType.getSimpleName() + "', the record that the code writes there");
        }
        return new Topic<>(spec, prefix + name, valueType);
    }
}
