package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses that leave out the verb of the one before: {@code Egypt ordered 54 jets, Qatar 36 and India 36}, {@code Denmark gave 22
 * carriers, and Spain two guns}.
 */
final class Gaps {

    private static final int REACH = 40;
    private static final int WORDS = 3;

    private final Scene scene;
    private final List<Item> items;

    Gaps(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** What the clauses after that of a draft say by leaving its verb out. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Item verb = items.get(draft.trigger);
            boolean whole = draft.goods != null && items.contains(draft.goods) && draft.pattern.endsWith(".active");
            if (whole && verb.verb != null && !(verb.gives() ? draft.suppliers : draft.recipients).isEmpty()) {
                for (int j = draft.trigger + 1; j + 2 < items.size() && j <= draft.trigger + REACH; j++) {
                    Draft gap = ends(j) ? null : gap(draft, j);
                    if (gap != null) {
                        found.add(gap);
                    }
                }
            }
        }
        return found;
    }

    private boolean ends(int j) {
        return !(scene.tokens.mark(items.get(j).from, ',')
                || scene.tokens.mark(items.get(j).from, ';')
                || items.get(j).is(Cue.AND));
    }

    /** Where the number stands of a clause that leaves out its verb and begins with an actor: {@code Qatar 36}; or -1. */
    int number(int who) {
        Item actor = items.get(who);
        if (!actor.party() || actor.possessive || actor.demonym) {
            return -1;
        }
        int number = who + 1;
        while (number < items.size()
                && (items.get(number).is(Cue.APPROX)
                        || items.get(number).is(Cue.APPROX_MIN)
                        || items.get(number).is(Cue.APPROX_MAX)
                        || items.get(number).is(Cue.ONE))) {
            number++;
        }
        boolean counted = number < items.size() && counts(items.get(number));
        return counted && (closes(number + 1) || goods(number + 1) != null) ? number : -1;
    }

    private @Nullable Draft gap(Draft draft, int joint) {
        int who = items.get(joint + 1).is(Cue.AND) || items.get(joint + 1).is(Cue.CONTRAST) ? joint + 2 : joint + 1;
        int number = number(who);
        if (number < 0) {
            return null;
        }
        Item actor = items.get(who);
        Item goods = goods(number + 1);
        boolean gives = items.get(draft.trigger).gives();
        Draft gap = new Draft(draft.pattern, draft.trigger);
        gap.goods = goods == null ? draft.goods : goods;
        if (goods == null && draft.goods != null) {
            Ware ware = draft.goods.wares.get(0);
            gap.counted = new Item(Kind.GOODS, items.get(number).to, items.get(number).to);
            gap.counted.wares.add(new Ware(ware.goods(), gap.counted.from, gap.counted.to, ware.origin()));
        }
        if (gives) {
            gap.supplier(actor);
            gap.recipients.addAll(draft.recipients);
        } else {
            gap.recipient(actor);
            gap.suppliers.addAll(draft.suppliers);
        }
        gap.settled = !gap.suppliers.isEmpty();
        return gap;
    }

    /** A number of units; not the number of a year. */
    private boolean counts(Item item) {
        String written = scene.words(item);
        boolean year = written.length() == 4 && (written.startsWith("19") || written.startsWith("20"));
        return item.kind == Kind.NUMBER ? !year : item.word != null && item.word.number() > 0;
    }

    private @Nullable Item goods(int from) {
        for (int j = from; j < items.size() && j < from + WORDS; j++) {
            if (items.get(j).goods()) {
                return items.get(j);
            }
            if (items.get(j).kind != Kind.OTHER && !(items.get(j).actor() && items.get(j).describes != null)) {
                return null;
            }
        }
        return null;
    }

    /** Whether nothing follows that the number could count. */
    private boolean closes(int next) {
        if (next >= items.size()) {
            return true;
        }
        Item item = items.get(next);
        return item.is(Cue.AND)
                || scene.tokens.mark(item.from, ',')
                || scene.tokens.mark(item.from, ';')
                || scene.tokens.mark(item.from, '.');
    }
}
