package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads goods that are added to a transfer after an aside, where no list reaches: {@code sent Oman 12 howitzers, which came in May,
 * along with 5,000 shells}.
 */
final class Additions {

    /** So many items stand at most between the word that adds and what it adds. */
    private static final int NEAR = 6;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;

    Additions(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
    }

    List<Draft> drafts() {
        if (!scene.has(Cue.ADDS)) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Item goods = items.get(i).is(Cue.ADDS) ? added(i) : null;
            Draft whole = goods == null ? null : whole(i, goods);
            if (goods != null && whole != null) {
                found.add(addition(i, goods, whole));
            }
        }
        return found;
    }

    /** The goods right behind, with nothing but their number, make and measure between. */
    private @Nullable Item added(int i) {
        for (int j = i + 1; j < items.size() && j <= i + NEAR; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                boolean head = j + 1 < items.size() && items.get(j + 1).noun;
                return item.noun || head ? null : item;
            }
            boolean inside = item.premodifies()
                    || item.kind == Kind.OTHER
                    || item.is(Cue.COUNTER)
                    || item.is(Cue.UNIT)
                    || item.is(Cue.OF);
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** The transfer told just before, unless these goods have one of their own or another clause has begun. */
    private @Nullable Draft whole(int i, Item goods) {
        Draft whole = null;
        for (Draft draft : drafts) {
            if (draft.goods == goods) {
                return null;
            }
            int at = draft.goods == null ? -1 : items.indexOf(draft.goods);
            boolean named = !draft.suppliers.isEmpty() || !draft.recipients.isEmpty();
            if (at >= 0 && at < i && draft.trigger < i && named && (whole == null || better(draft, whole))) {
                whole = draft;
            }
        }
        return whole != null && reaches(whole, i) ? whole : null;
    }

    /** Who names both sides tells more than who names one. */
    private static boolean better(Draft one, Draft other) {
        return one.suppliers.size() + one.recipients.size() >= other.suppliers.size() + other.recipients.size();
    }

    private boolean reaches(Draft whole, int i) {
        int from = Math.max(whole.trigger, items.indexOf(whole.goods));
        return items.subList(from + 1, Math.max(from + 1, i)).stream()
                .noneMatch(x -> x.is(Cue.SUBORDINATE) || x.is(Cue.SAY) || scene.tokens.mark(x.from, ';'));
    }

    private static Draft addition(int i, Item goods, Draft whole) {
        Draft draft = new Draft("contain", i);
        draft.goods = goods;
        draft.recipients.addAll(whole.recipients);
        boolean gets = whole.pattern.startsWith("get") || whole.pattern.startsWith("acquire");
        boolean others = gets
                && goods.wares.get(0).goods().origin() != null
                && whole.suppliers.stream().noneMatch(s -> Exporters.makes(s.code(), goods));
        if (!others) {
            draft.suppliers.addAll(whole.suppliers);
            draft.settled = !draft.suppliers.isEmpty();
        }
        draft.whole = whole;
        return draft;
    }
}
