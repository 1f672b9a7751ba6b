package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Party;

/** Completes what a clause tells of a deal by its sides: {@code a deal with Oman under which it will get jets}. */
final class DealClauses {

    /** So far behind a deal begins the clause that tells what it is about. */
    private static final int NEAR = 6;

    private DealClauses() {}

    static void complete(Scene scene, List<Draft> drafts) {
        for (Draft deal : drafts) {
            boolean bare = deal.pattern.equals("deal") && deal.goods == null;
            if (!bare || deal.suppliers.isEmpty() || deal.recipients.isEmpty()) {
                continue;
            }
            for (Draft told : drafts) {
                if (told.goods != null && told.trigger > deal.trigger && clause(scene, deal.trigger, told.trigger)) {
                    fill(told, deal.suppliers, deal.recipients);
                    fill(told, deal.recipients, deal.suppliers);
                }
            }
        }
    }

    /** Whether a clause under it that begins near the deal holds the other word; but not {@code a deal that will prevent it from}. */
    private static boolean clause(Scene scene, int deal, int told) {
        List<Item> items = scene.items;
        for (int j = deal + 1; j < told && j <= deal + NEAR; j++) {
            if (items.get(j).is(Cue.RELATIVE) && items.get(j - 1).is(Cue.AGAINST)) {
                return items.subList(j, told).stream().noneMatch(x -> x.verb != null || x.is(Cue.SAY));
            }
        }
        return false;
    }

    private static void fill(Draft told, List<Party> one, List<Party> other) {
        if (told.recipients.isEmpty() && same(told.suppliers, one)) {
            told.recipients.addAll(other);
        } else if (told.suppliers.isEmpty() && same(told.recipients, one)) {
            told.suppliers.addAll(other);
        }
    }

    private static boolean same(List<Party> side, List<Party> other) {
        return !side.isEmpty()
                && side.stream()
                        .allMatch(p -> other.stream().anyMatch(o -> o.code().equals(p.code())));
    }
}
