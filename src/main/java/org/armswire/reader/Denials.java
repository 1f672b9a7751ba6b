package org.armswire.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Assertion;
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
    private static final int CONTENT = 14;
    /** So many sentences later a denial that names only who denies may still mean what was reported. */
    private static final int LATER = 8;

    private Denials() {}

    static void apply(Scene scene, Part part, List<Report> reports, int sentence, Spans spans) {
        List<Item> items = scene.items;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.is(Cue.DENY) || items.stream().anyMatch(other -> other.is(Cue.BRIBERY))) {
                continue;
            }
            Item who = denier(scene, i);
            boolean transfer = transfer(scene, i);
            if (who == null || (!transfer && !charge(scene, i))) {
                continue;
            }
            Set<String> named = new HashSet<>();
            items.stream().filter(Item::actor).forEach(a -> a.parties.forEach(p -> named.add(p.code())));
            for (Party party : who.parties) {
                for (Report report : reports) {
                    if (denied(report, party.code(), named, transfer, sentence)) {
                        Report.Role by = new Report.Role(party.code(), spans.of(part, scene, who), party.company());
                        report.denials.add(new Report.Denial(by, spans.of(part, scene, item)));
                    }
                }
            }
        }
    }

    /** Who names the other party denies all between the two; who names none denies what he has just been said to have done. */
    private static boolean denied(Report report, String by, Set<String> named, boolean transfer, int sentence) {
        boolean supplies = by.equals(report.supplierCode());
        boolean receives = by.equals(report.recipientCode());
        if (!supplies && !receives) {
            return false;
        }
        String other = supplies ? report.recipientCode() : report.supplierCode();
        boolean here = report.at == sentence;
        if (transfer && other != null && named.contains(other)) {
            return true;
        }
        boolean alone = named.size() == 1 || here;
        return alone
                && sentence - report.at <= LATER
                && (here || report.assertion == Assertion.ALLEGED)
                && (!transfer || other == null || named.size() == 1);
    }

    /** Whether what is denied is that something was handed over. */
    private static boolean transfer(Scene scene, int deny) {
        List<Item> items = scene.items;
        boolean passive = passive(items, deny);
        int step = passive ? -1 : 1;
        for (int j = deny + step, n = 0; j >= 0 && j < items.size() && n < CONTENT; j += step, n++) {
            Item item = items.get(j);
            if (scene.tokens.mark(item.from, ';') || item.is(Cue.CONTRAST) || item.is(Cue.SAY)) {
                return false;
            }
            if (item.is(Cue.DENIABLE) || item.goods() || item.verb != null || item.is(Cue.SUPPLY_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** {@code denied this}, {@code rejected the accusation}: and nothing more that would say what it is. */
    private static boolean charge(Scene scene, int deny) {
        List<Item> items = scene.items;
        if (passive(items, deny)) {
            return items.stream().limit(deny).anyMatch(item -> item.is(Cue.CHARGE));
        }
        boolean charge = items.get(deny).to - items.get(deny).from > 1;
        for (int j = deny + 1; j < items.size(); j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.MARK) {
                return charge;
            }
            if (charge) {
                return (item.is(Cue.SUBORDINATE) || item.is(Cue.IN) || item.is(Cue.AGAINST)) && !item.is(Cue.RELATIVE);
            }
            if (item.is(Cue.CHARGE)) {
                charge = true;
            } else if (!item.is(Cue.DETERMINER) && !item.is(Cue.OUTLET) && j > deny + 2) {
                return false;
            }
        }
        return charge;
    }

    private static boolean passive(List<Item> items, int deny) {
        for (int j = deny + 1; j < items.size() && j <= deny + 4; j++) {
            if (items.get(j).is(Cue.BY)) {
                return true;
            }
        }
        return false;
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
}
