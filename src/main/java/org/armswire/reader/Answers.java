package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Stage;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an actor answers what the article asks one after another, with no word for goods or their transfer: {@code Warsaw says it has
 * nothing to spare}, {@code Angola is interested}.
 */
final class Answers {

    /** The patterns of answers: of who is to give, and of who would like to get. */
    static final String GIVES = "give.answer";

    static final String GETS = "get.answer";

    /** So many words later another clause may tell what is meant. */
    private static final int BEHIND = 3;

    private static final int NEAR = 3;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Answers(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            Item who = stage(item) == null || item.actor() || item.goods() || !ends(i) ? null : who(i);
            if (who == null || who.possessive || who.parties.stream().anyMatch(Item.Party::company)) {
                continue;
            }
            boolean gives = item.is(Cue.WAVERS) || item.is(Cue.DECLINES);
            Draft draft = new Draft(gives ? GIVES : GETS, i);
            draft.anaphor = true;
            if (gives) {
                draft.supplier(who);
            } else {
                draft.recipient(who);
            }
            found.add(draft);
        }
        return found;
    }

    /** How far an answer lets a transfer get, or null where the word is none. */
    static @Nullable Stage stage(Item answer) {
        return answer.is(Cue.WAVERS)
                ? Stage.CONSIDERED
                : answer.is(Cue.DECLINES)
                        ? Stage.REFUSED
                        : answer.is(Cue.KEEN) ? Stage.REQUESTED : answer.is(Cue.TREATS) ? Stage.NEGOTIATING : null;
    }

    /** Whether nothing is said of what it is that they answer. */
    private boolean ends(int i) {
        for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
            if (items.get(j).is(Cue.NOT) || items.get(j).is(Cue.NONE)) {
                return false;
            }
        }
        for (int j = i + 1; j < items.size() && j <= i + BEHIND; j++) {
            Item item = items.get(j);
            if (item.kind == Kind.MARK && !scene.inner(item)) {
                break;
            }
            if (item.verb != null || item.goods() || item.is(Cue.OF) || item.is(Cue.IN)) {
                return false;
            }
        }
        boolean bare = items.get(i).to - items.get(i).from == 1;
        return !bare
                || i + 1 == items.size()
                || items.get(i + 1).kind == Kind.MARK
                || items.get(i + 1).is(Cue.AND)
                || items.get(i + 1).is(Cue.CONTRAST);
    }

    private @Nullable Item who(int i) {
        Item subject = subjects.subject(i, false);
        for (int j = i - 1; subject != null && subject.is(Cue.PRONOUN) && j > 0; j--) {
            Item item = items.get(j);
            subject = item.party() && !item.is(Cue.PRONOUN) && !item.possessive && scene.preposition(j) == null ? item : subject;
        }
        boolean set = items.get(0).is(Cue.IN) && items.get(1).party();
        return subject == null && set ? items.get(1) : subject;
    }
}
