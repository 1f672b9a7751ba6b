package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private static final CueSet ANSWERS = CueSet.of(Set.of(Cue.ASIDE, Cue.WAVERS, Cue.DECLINES, Cue.KEEN, Cue.TREATS));

    /** So many words later another clause may tell what is meant. */
    private static final int BEHIND = 3;

    private static final int NEAR = 3;
    /** So far behind the verb that puts goods by stands the one that hands them over. */
    private static final int PUT = 6;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Stead stead;
    private final List<Draft> drafts;

    Answers(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
        this.stead = new Stead(scene);
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    List<Draft> drafts() {
        if (!scene.hasAny(ANSWERS)) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.ASIDE) && item.verb == null && !item.goods()) {
                aside(i, found);
                continue;
            }
            Item who = stage(item) == null || item.is(Cue.ASIDE) || item.actor() || item.goods() || !ends(i)
                    ? null
                    : who(i);
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

    /** {@code set aside 30 to be handed over by 2028}: whose they are gives them, whatever the verb behind says. */
    private void aside(int i, List<Draft> found) {
        Item goods = object(i);
        Item who = goods != null || stead.some(i) ? who(i) : null;
        if (who == null
                || who.possessive
                || who.parties.get(0).company()
                || items.get(i - 1).is(Cue.BE)) {
            return;
        }
        Draft draft = new Draft(GIVES, i);
        draft.anaphor = goods == null;
        draft.called = true;
        draft.goods = goods;
        draft.supplier(who);
        drafts.removeIf(d -> d.trigger > i && d.trigger <= i + PUT && d.pattern.equals("give.passive"));
        found.add(draft);
    }

    /** The goods that are put by, with nothing before them but how many there are. */
    private @Nullable Item object(int i) {
        for (int j = i + 1; j < items.size() && j <= i + BEHIND; j++) {
            if (items.get(j).goods()) {
                return items.get(j).noun ? null : items.get(j);
            }
            if (!items.get(j).premodifies() && items.get(j).kind != Kind.OTHER) {
                return null;
            }
        }
        return null;
    }

    /** How far an answer lets a transfer get, or null where the word is none. */
    static @Nullable Stage stage(Item answer) {
        return answer.is(Cue.ASIDE)
                ? Stage.AGREED
                : answer.is(Cue.WAVERS)
                        ? Stage.CONSIDERED
                        : answer.is(Cue.DECLINES)
                                ? Stage.REFUSED
                                : answer.is(Cue.KEEN)
                                        ? Stage.REQUESTED
                                        : answer.is(Cue.TREATS) ? Stage.NEGOTIATING : null;
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
            subject = item.party() && !item.is(Cue.PRONOUN) && !item.possessive && scene.preposition(j) == null
                    ? item
                    : subject;
        }
        boolean set = items.get(0).is(Cue.IN) && items.get(1).party();
        return subject == null && set ? items.get(1) : subject;
    }
}
