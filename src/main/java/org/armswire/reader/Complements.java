package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** What stands to the right of a transfer word, up to where its clause ends. */
final class Complements {

    /** So far does a transfer word reach. */
    static final int REACH = 16;

    /** An actor under a preposition. */
    private record Found(Cue under, Item actor) {}

    @Nullable
    Item goods;

    @Nullable
    Item direct;

    private final List<Found> found = new ArrayList<>();

    private Complements() {}

    boolean has(Cue under) {
        return found.stream().anyMatch(f -> f.under() == under);
    }

    void each(Cue under, Consumer<Item> take) {
        for (Found f : found) {
            if (f.under() == under) {
                take.accept(f.actor());
            }
        }
    }

    static Complements of(Scene scene, int from) {
        List<Item> items = scene.items;
        Complements right = new Complements();
        Cue under = null;
        boolean comma = false;
        for (int j = from; j < items.size() && j < from + REACH; j++) {
            Item item = items.get(j);
            if (item.kind == Kind.MARK
                    && (scene.tokens.mark(item.from, ';')
                            || scene.tokens.mark(item.from, ':')
                            || scene.tokens.mark(item.from, '\u2014'))) {
                break;
            }
            if (item.is(Cue.RELATIVE) || item.is(Cue.SAY) || (item.verb != null && !attributive(items, j))) {
                break;
            }
            boolean another = item.kind == Kind.WORD
                    && item.verb == null
                    && (item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.SUPPLY_NOUN) || item.is(Cue.DEAL_NOUN))
                    && comma
                    && !right.found.isEmpty();
            if (another) {
                break;
            }
            if (item.preposition()) {
                Cue next = Scene.preposition(item);
                boolean head = j > 0
                        && (items.get(j - 1).is(Cue.ACTOR_HEAD)
                                || items.get(j - 1).is(Cue.PARTNERS));
                boolean inside = (under == Cue.TO || under == Cue.FOR) && (next == Cue.OF || (next == Cue.IN && head));
                under = inside ? under : next;
            } else if (item.goods()) {
                if (right.goods == null
                        && (under == null || under == Cue.OF || under == Cue.WITH || under == Cue.FOR)) {
                    right.goods = item;
                }
                under = null;
            } else if (item.actor() && item.describes == null) {
                if (under == null) {
                    if (right.direct == null && right.goods == null && right.found.isEmpty()) {
                        right.direct = item;
                    }
                } else {
                    right.found.add(new Found(under, item));
                }
                under = null;
            } else if (item.actor() && (under == Cue.FROM || (under == Cue.FOR && right.goods != null))) {
                right.found.add(new Found(under, item));
            } else if (item.is(Cue.AND)) {
                comma = true;
            } else if (scene.tokens.mark(item.from, ',')) {
                comma = true;
                under = null;
            }
        }
        return right;
    }

    private static boolean attributive(List<Item> items, int j) {
        return items.get(j).form(Form.PARTICIPLE)
                && j + 1 < items.size()
                && (items.get(j + 1).goods() || items.get(j + 1).preposition());
    }
}
