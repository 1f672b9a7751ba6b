package org.armswire.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armswire.model.ArticleClaims;
import org.armswire.model.Deal;
import org.armswire.topics.ArticleId;

/**
 * Finds a deal by an id that it has or once had: the end of an id names the article that was the deal's first when the id was
 * issued, and that article's claim is in a deal still.
 */
record DealLookup(Collection<Deal> deals) {

    private static final Pattern ID = Pattern.compile("(.+)-([a-z_]+)-([0-9a-f]{8})");

    /**
     * The deal itself; else those of its pair that have its article, and of its category where there are any.
     *
     * @param articles what all articles say; asked for only when no deal lists the article, since a deal lists no more than some
     */
    List<Deal> find(String id, Supplier<Collection<ArticleClaims>> articles) {
        List<Deal> same = select(deal -> deal.id().equalsIgnoreCase(id));
        Matcher parts = ID.matcher(id);
        if (!same.isEmpty() || !parts.matches()) {
            return same;
        }
        String pair = parts.group(1) + "-";
        String member = parts.group(3);
        List<Deal> holding = select(deal -> deal.id().startsWith(pair) && lists(deal, member));
        if (holding.isEmpty()) {
            holding = articles.get().stream()
                    .filter(article -> ArticleId.ofMember(article.eventDay(), article.articleId())
                            .equals(member))
                    .flatMap(article -> select(deal -> deal.id().startsWith(pair) && mayHold(deal, article)).stream())
                    .distinct()
                    .toList();
        }
        List<Deal> alike = holding.stream()
                .filter(deal -> deal.id().startsWith(pair + parts.group(2) + "-"))
                .toList();
        return alike.isEmpty() ? holding : alike;
    }

    private static boolean lists(Deal deal, String member) {
        return deal.claims().stream()
                .anyMatch(claim ->
                        ArticleId.ofMember(claim.day(), claim.articleId()).equals(member));
    }

    private static boolean mayHold(Deal deal, ArticleClaims article) {
        String day = article.eventDay();
        boolean inItsDays = day == null
                || deal.firstDay() == null
                || deal.lastDay() == null
                || (day.compareTo(deal.firstDay()) >= 0 && day.compareTo(deal.lastDay()) <= 0);
        return inItsDays
                && deal.claimCount() > deal.claims().size()
                && article.claims().stream().anyMatch(claim -> claim.weapon().category() == deal.category());
    }

    private List<Deal> select(Predicate<Deal> wanted) {
        return deals.stream().filter(wanted).toList();
    }
}
