package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who got goods in who has or uses them: {@code Oman fired missiles supplied by Norway}. */
final class Wielders {

    /** So many items at most stand between who uses goods and these. */
    private static final int NEAR = 6;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Wielders(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    void complete(Draft draft) {
        boolean open = draft.pattern.equals("give.passive")
                && draft.goods != null
                && draft.recipients.isEmpty()
                && !draft.suppliers.isEmpty()
                && !draft.toCrowd;
        if (!open || !scene.has(Cue.WIELDS)) {
            return;
        }
        int goods = items.indexOf(draft.goods);
        Item user = goods > 0 && follows(goods, draft.trigger) ? user(goods) : null;
        if (user != null
                && !user.parties.get(0).company()
                && draft.suppliers.stream()
                        .noneMatch(s ->
                                user.parties.stream().anyMatch(u -> u.code().equals(s.code())))) {
            draft.recipient(user);
        }
    }

    /** {@code missiles supplied}, {@code missiles that were supplied}; but not {@code missiles were supplied}. */
    private boolean follows(int goods, int trigger) {
        List<Item> between = items.subList(Math.min(goods + 1, trigger), trigger);
        boolean relative = between.stream().anyMatch(x -> x.is(Cue.RELATIVE));
        return trigger > goods
                && between.stream().noneMatch(x -> x.party() || x.is(Cue.SAY) || x.is(Cue.AND))
                && (relative || between.stream().noneMatch(x -> x.is(Cue.BE) || x.is(Cue.HAVE)));
    }

    private @Nullable Item user(int goods) {
        for (int j = goods - 1; j > 0 && j >= goods - NEAR; j--) {
            Item item = items.get(j);
            if (item.is(Cue.WIELDS) && !item.noun) {
                return subjects.subject(j, false);
            }
            boolean inside = item.kind == Item.Kind.NUMBER
                    || item.kind == Item.Kind.OTHER
                    || item.is(Cue.DETERMINER)
                    || item.is(Cue.APPROX)
                    || item.goods()
                    || item.premodifies()
                    || (item.word != null && item.word.number() > 0);
            if (!inside) {
                return null;
            }
        }
        return null;
    }
}
