package org.armswire.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.armswire.model.Deal;
import org.armswire.model.Stage;
import org.armswire.web.SeenAlert.Facets;

/**
 * Who supplies whom: one link for each pair and stage, for what is only considered must not be summed with what was delivered.
 *
 * @param suppliers the nodes of one side, most deals first
 * @param recipients the nodes of the other; an actor may be on both
 * @param goods categories, most deals first
 */
record Flows(List<Node> suppliers, List<Node> recipients, List<Node> goods, List<Link> links) {

    record Node(String code, int deals) {}

    /**
     * @param reports claims of all articles on these deals
     * @param denied how many of the deals somebody denies
     */
    record Link(String supplier, String recipient, String stage, int deals, int reports, int denied) {}

    static Flows of(List<Deal> deals) {
        Map<String, Link> links = new TreeMap<>();
        Map<String, Integer> suppliers = new TreeMap<>();
        Map<String, Integer> recipients = new TreeMap<>();
        Map<String, Integer> goods = new TreeMap<>();
        for (Deal deal : deals) {
            Facets facets = Facets.of(deal);
            Link link = new Link(
                    facets.supplier(),
                    facets.recipient(),
                    facets.stage(),
                    1,
                    deal.claimCount(),
                    deal.deniedBy().isEmpty() ? 0 : 1);
            links.merge(link.supplier() + "|" + link.recipient() + "|" + link.stage(), link, Flows::sum);
            suppliers.merge(link.supplier(), 1, Integer::sum);
            recipients.merge(link.recipient(), 1, Integer::sum);
            goods.merge(facets.category(), 1, Integer::sum);
        }
        List<Link> sorted = links.values().stream()
                .sorted(Comparator.comparing(Link::supplier)
                        .thenComparing(Link::recipient)
                        .thenComparing(link -> Stage.valueOf(link.stage().toUpperCase(Locale.ROOT))))
                .toList();
        return new Flows(nodes(suppliers), nodes(recipients), nodes(goods), sorted);
    }

    private static Link sum(Link a, Link b) {
        return new Link(
                a.supplier(),
                a.recipient(),
                a.stage(),
                a.deals() + b.deals(),
                a.reports() + b.reports(),
                a.denied() + b.denied());
    }

    private static List<Node> nodes(Map<String, Integer> deals) {
        return deals.entrySet().stream()
                .map(entry -> new Node(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Node::deals).reversed().thenComparing(Node::code))
                .toList();
    }
}
