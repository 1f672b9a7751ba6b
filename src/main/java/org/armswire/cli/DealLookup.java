package org.armswire.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armswire.model.Deal;
import org.armswire.topics.ArticleId;

/**
 * Finds a deal by an id that it has or once had: the end of an id names the article that was the deal's first when the id was
 * issued, and that article's claim is in a deal still.
 */
record DealLookup(Collection<Deal> deals) {

    private static final Pattern ID = Pattern.compile("(.+)-([a-z_]+)-([0-9a-f]{8})");

    /** The deal itself; else those with its member, of its pair and category when there is one. */
    List<Deal> find(String id) {
        List<Deal> same = select(deal -> deal.id().equalsIgnoreCase(id));
        Matcher parts = ID.matcher(id);
        if (!same.isEmpty() || !parts.matches()) {
            return same;
        }
        List<Deal> holding = select(deal -> deal.claims().stream()
                .anyMatch(claim ->
                        ArticleId.ofMember(claim.day(), claim.articleId()).equals(parts.group(3))));
        List<Deal> alike = holding.stream()
                .filter(deal -> deal.id().startsWith(parts.group(1) + "-" + parts.group(2) + "-"))
                .toList();
        return alike.isEmpty()
                ? holding.stream()
                        .filter(deal -> deal.id().startsWith(parts.group(1) + "-"))
                        .toList()
                : alike;
    }

    private List<Deal> select(Predicate<Deal> wanted) {
        return deals.stream().filter(wanted).toList();
    }
}
