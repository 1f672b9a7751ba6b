package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds goods that go where others of the clause go, though more than a comma stands between: {@code has given Oman 20 tanks since May,
 * along with 12 howitzers}, {@code 40 missiles meant for the coast and 12 tanks}.
 */
final class Additions {

    private static final int REACH = 16;
    private static final int AHEAD = 8;

    private final Scene scene;
    private final List<Item> items;

    Additions(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** What else the clauses of these drafts hand over. */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Item goods = draft.goods == null ? null : added(draft.trigger, draft.goods);
            boolean told = goods != null
                    && (drafts.stream().anyMatch(d -> d.goods == goods && (!d.recipients.isEmpty() || d.again))
                            || found.stream().anyMatch(d -> d.goods == goods && same(d, draft)));
            boolean nobody = draft.suppliers.isEmpty() && draft.recipients.isEmpty() && !draft.again;
            if (goods == null || told || nobody) {
                continue;
            }
            Draft more = new Draft(draft.pattern, draft.trigger);
            more.goods = goods;
            more.suppliers.addAll(draft.suppliers);
            more.recipients.addAll(draft.recipients);
            more.guessed = draft.guessed;
            more.closed = draft.closed;
            more.whole = draft.whole;
            more.like = draft.like;
            more.again = draft.again;
            found.add(more);
        }
        return found;
    }

    private static boolean same(Draft one, Draft other) {
        return one.suppliers.equals(other.suppliers) && one.recipients.equals(other.recipients);
    }

    private @Nullable Item added(int trigger, Item goods) {
        int from = items.indexOf(goods);
        if (from < 0) {
            return null;
        }
        boolean clause = false;
        for (int j = from + 1; j < items.size() && j <= from + REACH; j++) {
            Item item = items.get(j);
            if (besides(item) && j > trigger && scene.tokens.mark(items.get(j - 1).from, ',')) {
                return bare(j + 1, false);
            }
            clause |= item.party() || item.verb != null || item.is(Cue.SAY) || item.is(Cue.BE) || item.is(Cue.HAVE);
            if (item.is(Cue.AND) && !clause && !item.is(Cue.EXAMPLE)) {
                Item more = bare(j + 1, true);
                if (more != null) {
                    return more;
                }
            }
            if (item.is(Cue.RELATIVE)
                    || item.is(Cue.CONTRAST)
                    || item.goods()
                    || (item.verb != null && j > trigger)
                    || scene.tokens.mark(item.from, ';')
                    || scene.tokens.mark(item.from, ':')) {
                return null;
            }
        }
        return null;
    }

    /** {@code along with}: what follows goes the same way. */
    private boolean besides(Item item) {
        int token = item.from;
        return item.is(Cue.AND)
                && item.to == token + 2
                && (scene.tokens.reads(token, "along") || scene.tokens.reads(token, "together"));
    }

    /** The goods that a phrase begins with, where it says of nobody that he gives or gets them in particular. */
    private @Nullable Item bare(int from, boolean counted) {
        boolean number = false;
        for (int j = from; j < items.size() && j < from + AHEAD; j++) {
            Item item = items.get(j);
            number |= item.kind == Kind.NUMBER || (item.word != null && item.word.number() > 0);
            if (item.goods()) {
                Item next = j + 1 < items.size() ? items.get(j + 1) : null;
                boolean own = next != null && (next.is(Cue.TO) || next.is(Cue.FOR) || next.noun || acts(next));
                return own || (counted && !number) ? null : item;
            }
            boolean inside = item.kind == Kind.NUMBER
                    || item.kind == Kind.OTHER
                    || item.is(Cue.DETERMINER)
                    || item.is(Cue.APPROX)
                    || item.is(Cue.APPROX_MIN)
                    || item.is(Cue.APPROX_MAX)
                    || (item.word != null && (item.word.number() > 0 || item.word.atLeast() > 0))
                    || (item.actor() && item.describes != null)
                    || item.is(Cue.OF);
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    private static boolean acts(Item item) {
        return item.is(Cue.BE) || item.is(Cue.HAVE) || item.is(Cue.WILL) || item.is(Cue.WOULD) || item.verb != null;
    }
}
