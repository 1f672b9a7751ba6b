package org.armswire.reader;

import java.util.List;

/** Tells whether a word of refusal is about the transfer at all, and not about a word, a charge or a call to stop it. */
final class Refusals {

    private static final int NEAR = 4;

    private final List<Item> items;

    Refusals(Scene scene) {
        this.items = scene.items;
    }

    /** Whether something else than the transfer is refused. */
    boolean another(Draft draft, int j) {
        return disputed(draft, j) || silent(j) || twice(draft, j);
    }

    /** {@code broke its freeze with a sale}. */
    boolean with(int ban, int trigger) {
        return ban < trigger
                && items.subList(ban, trigger).stream().anyMatch(item -> item.is(Cue.WITH))
                && items.subList(ban, trigger).stream().noneMatch(item -> item.kind == Item.Kind.MARK);
    }

    /** {@code rejected calls to halt the sale}: it goes on. */
    private boolean twice(Draft draft, int refused) {
        boolean called = false;
        for (int k = refused + 1; k < draft.trigger && k <= refused + 2 * NEAR; k++) {
            if (called && (items.get(k).is(Cue.REFUSED) || items.get(k).is(Cue.ENDED))) {
                return true;
            }
            called |= items.get(k).is(Cue.DEMAND) || items.get(k).is(Cue.ASKED);
        }
        return false;
    }

    /** {@code declined to comment}: what is refused is a word. */
    private boolean silent(int j) {
        for (int k = j + 1; k < items.size() && k <= j + 2; k++) {
            if (items.get(k).is(Cue.SILENT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code denied that it sent}, {@code denied reports of a sale}: what is denied is the news, not the goods. */
    private boolean disputed(Draft draft, int i) {
        boolean denies = items.get(i).is(Cue.DENY);
        if ((!denies && !items.get(i).is(Cue.DISPUTE)) || draft.trigger < i) {
            return false;
        }
        for (int j = i + 1; j < draft.trigger; j++) {
            if (items.get(j).is(Cue.CHARGE)) {
                return true;
            }
            // denied Norway permission to sell
            denies &= !items.get(j).is(Cue.PERMIT);
        }
        return denies && items.get(draft.trigger).verb != null;
    }

    /** {@code lifted its ban}, {@code the ban was lifted}. */
    boolean banned(int lifted) {
        return items.subList(Math.max(0, lifted - 2 * NEAR), Math.min(items.size(), lifted + 2 * NEAR)).stream()
                .anyMatch(item -> !item.is(Cue.RESUMED)
                        && (item.is(Cue.REFUSED) || item.is(Cue.EMBARGO) || item.is(Cue.LIMITED)));
    }
}
