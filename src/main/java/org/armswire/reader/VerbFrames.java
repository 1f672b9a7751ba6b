package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Reads transfer verbs: who does it gives or gets, in the active and the passive. */
final class VerbFrames {

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    VerbFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    Draft at(int i) {
        if (compoundParticiple(i)) {
            return suppliedAdjective(i);
        }
        return items.get(i).gives() ? give(i) : get(i);
    }

    private Draft give(int i) {
        Item verb = items.get(i);
        boolean passive = passive(i);
        Draft draft = new Draft((verb.verb == Frame.ARM ? "arm" : "give") + (passive ? ".passive" : ".active"), i);
        Complements right = Complements.of(scene, i + 1);
        if (passive) {
            Item subject = subjects.subject(i, true);
            if (subject != null && subject.actor()) {
                draft.recipient(subject);
                draft.goods = right.goods;
            } else {
                draft.goods = subject != null ? subject : right.goods;
                right.each(Cue.TO, draft::recipient);
                right.each(Cue.FOR, draft::recipient);
            }
            right.each(Cue.BY, draft::supplier);
            right.each(Cue.FROM, draft::supplier);
        } else {
            boolean by =
                    items.get(i).form(Form.ING) && i > 0 && items.get(i - 1).is(Cue.BY);
            Item subject = by
                    ? subjects.firstActor(i)
                    : subjects.gerund(i) ? subjects.nearSubject(i) : subjects.subject(i, false);
            if (subject != null && subject.actor()) {
                draft.supplier(subject);
            }
            draft.goods = right.goods;
            if (right.direct != null) {
                Item direct = right.direct;
                boolean self = direct.is(Cue.PRONOUN)
                        && draft.suppliers.stream()
                                .anyMatch(p ->
                                        p.code().equals(direct.parties.get(0).code()));
                if (self) {
                    helped(i, draft);
                } else {
                    draft.recipient(direct);
                }
            }
            right.each(Cue.TO, draft::recipient);
            if (draft.recipients.isEmpty()) {
                right.each(Cue.FOR, draft::recipient);
            }
            if (draft.suppliers.isEmpty()) {
                right.each(Cue.FROM, draft::supplier);
            }
            Item with = draft.recipients.isEmpty() ? partner(i) : null;
            if (with != null) {
                draft.recipient(with);
            }
            if (by && draft.recipients.isEmpty()) {
                helped(i, draft);
            }
            if (draft.goods == null) {
                draft.goods = pitched(i);
            }
            if (draft.goods == null && relativeGoods(i) != null) {
                draft.goods = relativeGoods(i);
            }
        }
        return draft;
    }

    private Draft get(int i) {
        Item verb = items.get(i);
        boolean passive = passive(i);
        String name = verb.verb == Frame.OPERATE
                ? "operate"
                : verb.verb == Frame.CHOOSE ? "choose" : verb.verb == Frame.REQUEST ? "request" : "get";
        Draft draft = new Draft(name + (passive ? ".passive" : ".active"), i);
        Complements right = Complements.of(scene, i + 1);
        if (passive) {
            Item subject = subjects.subject(i, true);
            draft.goods = subject != null && subject.goods() ? subject : null;
            right.each(Cue.BY, draft::recipient);
            right.each(Cue.FOR, draft::recipient);
        } else {
            Item subject = subjects.subject(i, false);
            if (subject != null && subject.actor()) {
                draft.recipient(subject);
            }
            if (right.direct != null && right.direct.parties.get(0).company()) {
                return draft;
            }
            draft.goods = right.goods;
            if (draft.goods == null) {
                draft.goods = relativeGoods(i);
            }
            Item with = partner(i);
            if (with != null) {
                draft.supplier(with);
            }
        }
        right.each(Cue.FROM, draft::supplier);
        return draft;
    }

    /** {@code gave Brazil briefings about the jet}: the jet is what it would sell. */
    @Nullable
    private Item pitched(int i) {
        boolean pitch = false;
        for (int j = i + 1; j < items.size() && j <= i + 2 * Complements.REACH; j++) {
            pitch |= items.get(j).is(Cue.PITCH) && j <= i + 3;
            if (pitch && items.get(j).goods()) {
                return items.get(j);
            }
        }
        return null;
    }

    private void helped(int i, Draft draft) {
        for (int j = i - 1; j >= 0 && j >= i - 20; j--) {
            Item item = items.get(j);
            Cue under = item.actor() ? scene.preposition(j) : null;
            if (item.actor()
                    && item.describes == null
                    && (under == null || under == Cue.OF || under == Cue.FOR)
                    && draft.suppliers.stream()
                            .noneMatch(s -> s.code().equals(item.parties.get(0).code()))) {
                draft.recipient(item);
                return;
            }
        }
    }

    /** {@code negotiating with a Chinese company to acquire}: the one it negotiates with. */
    @Nullable
    private Item partner(int i) {
        if (i == 0 || !items.get(i - 1).is(Cue.TO)) {
            return null;
        }
        for (int j = i - 2; j >= 0 && j > i - 7; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return scene.preposition(j) == Cue.WITH ? item : null;
            }
            if (item.verb != null) {
                return null;
            }
        }
        return null;
    }

    /** {@code US-supplied NASAMS to Ukraine}, {@code Russian-supplied missiles}. */
    private Draft suppliedAdjective(int i) {
        Draft draft = new Draft("supplied-adjective", i);
        Item actor = items.get(i - 2);
        boolean gives = items.get(i).verb != null
                && Objects.requireNonNull(items.get(i).verb).gives();
        if (gives) {
            draft.supplier(actor);
        } else {
            draft.recipient(actor);
        }
        Complements right = Complements.of(scene, i + 1);
        draft.goods = right.goods;
        right.each(Cue.TO, draft::recipient);
        right.each(Cue.FOR, draft::recipient);
        right.each(Cue.IN, draft::recipient);
        return draft;
    }

    private boolean compoundParticiple(int i) {
        return i >= 2
                && items.get(i).form(Form.PARTICIPLE)
                && items.get(i - 1).kind == Kind.MARK
                && scene.tokens.mark(items.get(i - 1).from, '-')
                && items.get(i - 2).actor();
    }

    private boolean passive(int i) {
        Item verb = items.get(i);
        if (!verb.form(Form.PARTICIPLE)) {
            return false;
        }
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            Item item = items.get(j);
            if (item.is(Cue.BE)) {
                return true;
            }
            if (item.is(Cue.HAVE)) {
                return false;
            }
            if ((item.goods() && j == i - 1) || (scene.tokens.mark(item.from, ',') && j == i - 1 && goodsBefore(j))) {
                Item next = i + 1 < items.size() ? items.get(i + 1) : null;
                return next != null && next.preposition();
            }
            if (item.kind != Kind.OTHER && !item.is(Cue.NOT)) {
                return false;
            }
        }
        return false;
    }

    private boolean goodsBefore(int i) {
        return i > 0 && items.get(i - 1).goods();
    }

    /** {@code weapons that Russia supplied}. */
    @Nullable
    private Item relativeGoods(int i) {
        for (int j = i - 1; j > 0 && j >= i - 8; j--) {
            if (items.get(j).is(Cue.RELATIVE)) {
                for (int k = j - 1; k >= 0 && k >= j - 3; k--) {
                    if (items.get(k).goods()) {
                        return items.get(k);
                    }
                }
            }
        }
        return null;
    }
}
