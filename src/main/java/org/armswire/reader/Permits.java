package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads leave to export that a government tells of: {@code A licence for the export of 12 jets has been granted, the Norwegian government said}. */
final class Permits {

    private static final int NEAR = 3;

    private final List<Item> items;

    Permits(Scene scene) {
        this.items = scene.items;
    }

    /** The government that tells of the leave has given it to those who export from its country. */
    void issue(int export, Draft draft) {
        boolean permit = false;
        for (int j = Math.max(0, export - NEAR); j <= export + 1 && j < items.size(); j++) {
            permit |= j != export && items.get(j).is(Cue.PERMIT);
        }
        Item speaker = permit && draft.suppliers.isEmpty() ? speaker() : null;
        if (speaker == null) {
            return;
        }
        for (int j = export + 1; draft.recipients.isEmpty() && j + 1 < items.size(); j++) {
            boolean bound = items.get(j).is(Cue.BOUND) && items.get(j + 1).party();
            draft.recipient(bound && !items.get(j + 1).shares(speaker) ? items.get(j + 1) : null);
        }
        boolean self = draft.recipients.stream()
                .anyMatch(r -> r.code().equals(speaker.parties.get(0).code()));
        if (!self) {
            draft.supplier(speaker);
            draft.settled = true;
        }
    }

    /** The one government that says it, or null. */
    private @Nullable Item speaker() {
        List<Item> speakers = items.stream().filter(i -> i.actor() && i.speaker).toList();
        return speakers.size() == 1 && !speakers.get(0).parties.get(0).company() ? speakers.get(0) : null;
    }
}
