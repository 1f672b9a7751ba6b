package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Part;
import org.armswire.reader.Item.Ware;

/** What an article has told was found on its way, for the sentences that tell whose it was: {@code The vessel had come from Oman}. */
final class Seizures {

    /** So many sentences later {@code the vessel} still means the one on which goods were found. */
    private static final int LATELY = 4;

    private List<Ware> seized = List.of();
    private int at;

    List<Ware> lately(int sentence) {
        return sentence - at <= LATELY ? seized : List.of();
    }

    /** What was found stands behind the word for it, or else before: {@code found rifles}, {@code rifles were found}. */
    void remember(Scene scene, Part part, int sentence) {
        if (!scene.has(Cue.SEIZURE)) {
            return;
        }
        List<Ware> before = new ArrayList<>();
        List<Ware> behind = new ArrayList<>();
        boolean said = false;
        for (Item item : scene.items) {
            said |= item.is(Cue.SEIZURE);
            for (Ware ware : item.goods() && !item.is(Cue.CARRIER) ? item.wares : List.<Ware>of()) {
                (said ? behind : before).add(Memory.known(ware, scene, part));
            }
        }
        if (said && !(before.isEmpty() && behind.isEmpty())) {
            seized = behind.isEmpty() ? before : behind;
            at = sentence;
        }
    }
}
