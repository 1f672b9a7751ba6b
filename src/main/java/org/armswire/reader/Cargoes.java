package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a ship, plane or lorry takes to somebody: {@code a dhow carrying Omani rifles to Yemen}. */
final class Cargoes {

    private static final String CARGO = "cargo";
    /** So many words may stand between what carries and its verb: {@code the ship, which was carrying}. */
    private static final int NEAR = 5;

    private final Scene scene;
    private final List<Item> items;

    Cargoes(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    List<Draft> drafts() {
        if (!scene.has(Cue.CARRIER) || !scene.has(Cue.CARRIES)) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Draft draft = items.get(i).is(Cue.CARRIES) && carrier(i) ? draft(i) : null;
            if (draft != null) {
                found.add(draft);
            }
        }
        return found;
    }

    /** Whether what carries stands just before the verb. */
    private boolean carrier(int verb) {
        for (int j = verb - 1; j >= 0 && j >= verb - NEAR; j--) {
            Item item = items.get(j);
            if (item.is(Cue.CARRIER) && item.verb == null) {
                return true;
            }
            boolean link = item.is(Cue.RELATIVE)
                    || item.is(Cue.BE)
                    || item.is(Cue.HAVE)
                    || item.kind == Item.Kind.OTHER
                    || scene.tokens.mark(item.from, ',');
            if (!link) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Draft draft(int verb) {
        Complements right = Complements.from(scene, verb + 1);
        if (right.goods == null) {
            return null;
        }
        Draft draft = new Draft(CARGO, verb);
        draft.goods = right.goods;
        draft.stopped = scene.has(Cue.SEIZURE) || scene.has(Cue.REFUSED);
        right.each(Cue.TO, draft::recipient);
        right.each(Cue.FOR, draft::recipient);
        right.each(Cue.FROM, draft::supplier);
        if (draft.suppliers.isEmpty()) {
            draft.suppliers.addAll(right.goods.wares.get(0).origin());
        }
        boolean same = draft.suppliers.stream()
                .anyMatch(s -> draft.recipients.stream().anyMatch(r -> r.code().equals(s.code())));
        return draft.suppliers.isEmpty() || draft.recipients.isEmpty() || same ? null : draft;
    }
}
