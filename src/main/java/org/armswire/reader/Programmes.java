package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who is put out of a programme whose weapons it was to get: {@code The U.S. expelled Turkey from the F-35 programme}. */
final class Programmes {

    static final String PATTERN = "programme";

    private static final int REACH = 8;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;

    Programmes(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
    }

    /** One draft for each who is put out; other readings of the same programme go. */
    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < items.size() && scene.has(Cue.EXPELS); i++) {
            if (items.get(i).is(Cue.EXPELS)) {
                Draft draft = expelled(i);
                if (draft != null) {
                    drafts.removeIf(d -> d.goods == draft.goods);
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable Draft expelled(int i) {
        Item goods = null;
        Item whom = null;
        for (int j = i + 1; j < items.size() && j <= i + REACH && goods == null; j++) {
            Item item = items.get(j);
            boolean programme = item.goods()
                    && item.wares.get(0).goods().system() != null
                    && items.subList(j + 1, Math.min(items.size(), j + 3)).stream()
                            .anyMatch(x -> x.is(Cue.PROGRAM));
            goods = programme ? item : null;
            whom = whom == null && item.party() ? item : whom;
            if (item.verb != null || item.is(Cue.SAY) || item.is(Cue.RELATIVE) || item.is(Cue.SUBORDINATE)) {
                return null;
            }
        }
        boolean passive = items.get(i - 1).is(Cue.BE);
        Item who = goods == null ? null : new Subjects(scene).subject(i, false);
        whom = passive ? who : whom;
        if (goods == null || whom == null || !whom.actor()) {
            return null;
        }
        Draft draft = new Draft(PATTERN, i);
        draft.goods = goods;
        draft.recipient(whom);
        String maker = goods.wares.get(0).goods().origin();
        if (!passive
                && who != null
                && who.actor()
                && !who.shares(whom)
                && who.parties.get(0).code().equals(maker)) {
            draft.supplier(who);
        }
        draft.settled = true;
        return draft;
    }
}
