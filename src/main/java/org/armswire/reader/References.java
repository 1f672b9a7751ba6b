package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;

/** Puts actors where pronouns and the like stand for them. */
final class References {

    private final Scene scene;
    private final List<Item> items;
    private final Phrases phrases;

    References(Scene scene, Phrases phrases) {
        this.scene = scene;
        this.items = scene.items;
        this.phrases = phrases;
    }

    /** Puts actors where {@code the former}, {@code the latter} and {@code it} stand for them. */
    void resolve(Memory memory) {
        List<Item> before = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.actor()) {
                if (scene.preposition(i) != Cue.IN) {
                    before.add(item);
                }
            } else if ((item.is(Cue.FORMER) || item.is(Cue.LATTER)) && before.size() >= 2) {
                Item meant = before.get(before.size() - (item.is(Cue.FORMER) ? 2 : 1));
                stand(item, meant.parties);
                if (i + 1 < items.size() && scene.possessive(items.get(i + 1).from)) {
                    item.possessive = true;
                    items.remove(i + 1);
                    phrases.origin(i);
                }
            } else if (item.is(Cue.PERSON) && !item.is(Cue.DETERMINER)) {
                List<Party> meant = before.isEmpty() ? memory.person() : subjectOf(before);
                if (!meant.isEmpty()) {
                    stand(item, meant);
                }
            } else if (item.is(Cue.HOME) && item.kind == Kind.WORD && !item.is(Cue.DETERMINER)) {
                String home = memory.topic().home();
                if (home != null) {
                    stand(item, List.of(new Party(home, item.from, item.to, false)));
                }
            } else if (item.is(Cue.PRONOUN) && !item.is(Cue.DETERMINER) && item.verb == null) {
                List<Party> meant = !before.isEmpty() ? subjectOf(before) : memory.subject();
                if (!meant.isEmpty()) {
                    stand(item, meant);
                }
            }
        }
    }

    private List<Party> subjectOf(List<Item> before) {
        for (Item item : before) {
            if (item.describes == null && !item.possessive) {
                return item.parties;
            }
        }
        return before.get(0).parties;
    }

    private static void stand(Item item, List<Party> meant) {
        item.kind = Kind.ACTOR;
        item.parties = new ArrayList<>(meant);
    }
}
