package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/**
 * Reads what goes on with its verb left out: {@code Egypt ordered 54 jets, Qatar 36 and India 36}, {@code followed by Israel with 9
 * per cent}.
 */
final class Gaps {

    /** So far from its verb a list of gaps may run. */
    private static final int REACH = 48;

    /** So many items stand at most between one gap and the next. */
    private static final int APART = 9;

    /** So many words may stand between a number and goods that a gap names itself. */
    private static final int WORDS = 3;

    /** Goods that only a number stands for. */
    private static final Sense.OfGoods THESE =
            new Sense.OfGoods(Category.UNSPECIFIED, null, null, null, false, false, false);

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;

    Gaps(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
    }

    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Item trigger = items.get(draft.trigger);
            boolean acts = draft.pattern.endsWith(".active") && trigger.verb != null;
            if ((acts || draft.shared) && !acting(draft).isEmpty()) {
                further(draft, found);
            }
        }
        return found;
    }

    /** Whether the words after an actor are a number and no more, so that the verb before is meant again. */
    static boolean gap(Scene scene, int actor) {
        return end(scene, actor) >= 0;
    }

    /** Whether that number is a sum: {@code and Egypt $1.3 billion}. */
    static boolean sum(Scene scene, int actor) {
        int end = end(scene, actor);
        return end >= 0 && scene.items.subList(actor, end).stream().anyMatch(Gaps::currency);
    }

    /** Where the number after an actor ends, when the clause ends there too; or -1. */
    private static int end(Scene scene, int actor) {
        List<Item> items = scene.items;
        int j = actor + 1;
        while (j < items.size() && approximate(items.get(j))) {
            j++;
        }
        int number = j;
        while (j < items.size() && (counts(scene, items.get(j)) || currency(items.get(j)))) {
            j++;
        }
        if (j == number) {
            return -1;
        }
        int end = j;
        if (j < items.size() && items.get(j).is(Cue.UNIT)) {
            j++;
        }
        boolean closed = j == items.size()
                || items.get(j).kind == Kind.MARK
                || items.get(j).is(Cue.AND);
        boolean whole = closed || own(items, end) != null;
        return whole && !scene.possessive(items.get(actor).to - 1) ? end : -1;
    }

    /** {@code Finland two mine-clearing vehicles}: goods of its own behind the number, or null. */
    private static @Nullable Item own(List<Item> items, int from) {
        for (int j = from; j < items.size() && j < from + WORDS; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                return item;
            }
            if (item.kind != Kind.OTHER && !(item.actor() && item.describes != null)) {
                return null;
            }
        }
        return null;
    }

    private static boolean approximate(Item item) {
        return item.is(Cue.APPROX) || item.is(Cue.APPROX_MIN) || item.is(Cue.APPROX_MAX) || item.is(Cue.DETERMINER);
    }

    private static boolean currency(Item item) {
        return item.word != null && !item.word.currency().isEmpty();
    }

    /** A number that is neither a year nor a sum. */
    private static boolean counts(Scene scene, Item item) {
        if (item.kind == Kind.NUMBER) {
            int digits = scene.tokens.end[item.to - 1] - scene.tokens.start[item.from];
            return digits != 4 || scene.tokens.text.charAt(scene.tokens.start[item.from]) > '2';
        }
        return item.word != null && (item.word.number() > 0 || item.word.atLeast() > 0);
    }

    private void further(Draft first, List<Draft> found) {
        int last = first.trigger;
        for (int j = first.trigger + 1; j < items.size() && j < first.trigger + REACH; j++) {
            Item item = items.get(j);
            if (item.verb != null && !item.is(Cue.COME)) {
                return;
            }
            if (!item.party() || item.parties.size() > 1) {
                continue;
            }
            int before = items.get(j - 1).is(Cue.DETERMINER) ? j - 2 : j - 1;
            int end = opens(before) ? end(scene, j) : -1;
            boolean followed = first.shared && follows(before);
            boolean listed =
                    first.shared && last > first.trigger && items.get(before).is(Cue.AND) && j - last < APART;
            if ((end < 0 && !followed && !listed) || known(first, item)) {
                continue;
            }
            found.add(gap(first, item, end));
            last = j;
        }
    }

    private boolean opens(int before) {
        Item item = items.get(before);
        return item.is(Cue.AND) || scene.tokens.mark(item.from, ',') || scene.tokens.mark(item.from, ';');
    }

    /** {@code followed by}. */
    private boolean follows(int by) {
        return by > 0 && items.get(by).is(Cue.BY) && items.get(by - 1).is(Cue.COME);
    }

    private Draft gap(Draft first, Item actor, int end) {
        Draft draft = new Draft(first.pattern, first.trigger);
        boolean gives = gives(first);
        Item own = end < 0 || first.shared ? null : own(items, end);
        draft.goods = own == null ? first.goods : own;
        boolean sum =
                end > 0 && items.subList(items.indexOf(actor), end).stream().anyMatch(Gaps::currency);
        if (gives && sum && first.pattern.endsWith(".active") && given(first)) {
            draft.recipient(actor);
            draft.suppliers.addAll(first.suppliers);
        } else if (gives) {
            draft.supplier(actor);
            draft.recipients.addAll(first.recipients);
        } else {
            draft.recipient(actor);
            draft.suppliers.addAll(first.suppliers);
        }
        if (own == null && end > 0 && !first.shared && !sum) {
            int behind = items.get(end - 1).to;
            draft.counted = new Item(Kind.GOODS, behind, behind);
            draft.counted.wares.add(new Ware(THESE, behind, behind, List.of()));
            draft.settled = gives;
        }
        return draft;
    }

    /** {@code gives Oman $3 billion in aid}: who gets it stands right behind the verb, as does who gets what the gap tells. */
    private boolean given(Draft draft) {
        Item behind = draft.trigger + 1 < items.size() ? items.get(draft.trigger + 1) : null;
        return behind != null
                && behind.party()
                && draft.recipients.stream()
                        .anyMatch(r -> r.code().equals(behind.parties.get(0).code()));
    }

    /** Whether who acts gives: an importer's share is what somebody gives, an exporter's what somebody gets. */
    private boolean gives(Draft draft) {
        Item trigger = items.get(draft.trigger);
        return draft.shared ? trigger.is(Cue.ACQUIRE_NOUN) : trigger.gives();
    }

    private List<Party> acting(Draft draft) {
        return gives(draft) ? draft.suppliers : draft.recipients;
    }

    private static boolean known(Draft first, @Nullable Item actor) {
        return actor == null
                || actor.parties.stream()
                        .anyMatch(p ->
                                first.suppliers.stream().anyMatch(s -> s.code().equals(p.code()))
                                        || first.recipients.stream()
                                                .anyMatch(r -> r.code().equals(p.code())));
    }
}
