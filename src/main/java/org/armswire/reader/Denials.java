package org.armswire.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/** Ties a denial to the reports that it is about: said by a party to them, about supplying, and not about something else. */
final class Denials {

    /** Where an item stands. */
    interface Spans {
        Span of(Part part, Scene scene, Item item);
    }

    private static final int REACH = 9;

    private Denials() {}

    static void apply(Scene scene, Part part, List<Report> reports, Spans spans) {
        List<Item> items = scene.items;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.is(Cue.DENY)) {
                continue;
            }
            Item who = denier(scene, i);
            if (who == null || !about(items, i)) {
                continue;
            }
            Set<String> named = new HashSet<>();
            items.stream().filter(Item::actor).forEach(a -> a.parties.forEach(p -> named.add(p.code())));
            for (Party party : who.parties) {
                for (Report report : reports) {
                    boolean supplies = party.code().equals(report.supplierCode());
                    boolean receives = party.code().equals(report.recipientCode());
                    String other = supplies ? report.recipientCode() : report.supplierCode();
                    if ((supplies || receives) && (other == null || named.contains(other) || named.size() == 1)) {
                        Report.Role by = new Report.Role(party.code(), spans.of(part, scene, who), party.company());
                        report.denials.add(new Report.Denial(by, spans.of(part, scene, item)));
                    }
                }
            }
        }
    }

    @Nullable
    private static Item denier(Scene scene, int deny) {
        List<Item> items = scene.items;
        for (int j = deny + 1; j < items.size() && j <= deny + 4; j++) {
            if (items.get(j).is(Cue.BY)) {
                for (int k = j + 1; k < items.size() && k <= j + 4; k++) {
                    if (items.get(k).actor()) {
                        return items.get(k);
                    }
                }
            }
        }
        for (int j = deny - 1; j >= 0 && j >= deny - REACH; j--) {
            Item item = items.get(j);
            if (item.actor() && item.describes == null) {
                return item;
            }
        }
        return null;
    }

    private static boolean about(List<Item> items, int deny) {
        for (int j = Math.max(0, deny - REACH); j < items.size() && j <= deny + REACH; j++) {
            Item item = items.get(j);
            if (j != deny && (item.is(Cue.DENIABLE) || item.goods() || item.verb != null)) {
                return true;
            }
        }
        return false;
    }
}
