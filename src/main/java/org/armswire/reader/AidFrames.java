package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes what is said of military aid: whom it is to help, and whose budget or plan it stands in. */
final class AidFrames {

    private static final int NEAR = 6;

    private final List<Item> items;
    private final Subjects subjects;

    AidFrames(Scene scene) {
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    void complete(Draft draft) {
        if (draft.goods == null || !draft.goods.is(Cue.AID)) {
            return;
        }
        draft.recipients.removeIf(r -> among(draft.suppliers, r));
        Item helped = draft.recipients.isEmpty() ? helped(items.indexOf(draft.goods)) : null;
        if (helped != null) {
            draft.recipient(helped);
            // aid aimed at helping Oman against attacks by rebels: they give nothing
            draft.suppliers.removeIf(s -> s.from() >= helped.to);
            Item subject = draft.suppliers.isEmpty() ? subjects.subject(draft.trigger, false) : null;
            draft.supplier(subject == null || subject.shares(helped) ? null : subject);
        }
        Item planner = draft.suppliers.isEmpty() && !draft.recipients.isEmpty() ? planner() : null;
        if (planner != null && !among(draft.recipients, planner.parties.get(0))) {
            draft.supplier(planner);
        }
    }

    private static boolean among(List<Item.Party> parties, Item.Party party) {
        return parties.stream().anyMatch(p -> p.code().equals(party.code()));
    }

    /** {@code aid aimed at helping Oman defend itself}. */
    private @Nullable Item helped(int goods) {
        for (int j = goods + 1; goods >= 0 && j + 1 < items.size() && j <= goods + NEAR; j++) {
            Item item = items.get(j);
            if (item.is(Cue.BACK)) {
                Item whom = items.get(items.get(j + 1).is(Cue.DETERMINER) && j + 2 < items.size() ? j + 2 : j + 1);
                return whom.party() && !whom.possessive ? whom : null;
            }
            if (item.party() || item.verb != null || item.is(Cue.SAY)) {
                return null;
            }
        }
        return null;
    }

    /** {@code Norway's budget proposes aid}, {@code under the Norwegian plan Oman would get aid}: whose it is. */
    private @Nullable Item planner() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.PLAN) || (item.is(Cue.CONSIDERED) && item.verb == null && item.kind == Item.Kind.WORD)) {
                Item owner = subjects.owner(i);
                if (owner != null && !owner.is(Cue.PRONOUN)) {
                    return owner;
                }
            }
        }
        return null;
    }
}
