package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads nouns for who gets: {@code a key client}, {@code the third customer after China}, {@code bought by}. */
final class BuyerFrames {

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Clauses clauses;

    BuyerFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.clauses = new Clauses(scene);
    }

    /** {@code Boeing's customers include Oman}, {@code India is a big buyer of Russian arms}. */
    Draft at(int i) {
        Draft draft = new Draft("buyer", i);
        if (place(i)) {
            return draft;
        }
        Complements right = Complements.ofNoun(scene, i);
        draft.goods = clauses.compound(i);
        if (draft.goods == null) {
            draft.goods = right.goods;
        }
        Item owner = subjects.owner(i);
        if (owner != null) {
            draft.supplier(owner);
        }
        right.near(Cue.BY, draft::recipient);
        if (right.direct == null) {
            right.near(Cue.WITH, draft::recipient);
        }
        right.each(Cue.FROM, draft::supplier);
        if (owner == null) {
            right.near(Cue.OF, draft::supplier);
            right.near(Cue.FOR, draft::supplier);
        }
        Item direct = right.direct != null ? right.direct : right.late;
        draft.anaphor = draft.goods == null && owner == null && known(i);
        if (draft.goods == null) {
            Item used = subjects.subject(i, true);
            boolean near = used != null && used.goods() && items.get(i).from - used.to <= 8;
            draft.goods = near ? used : null;
            draft.anaphor |= draft.goods == null && clauses.modelBefore(i);
        }
        if (draft.recipients.isEmpty() && direct != null) {
            draft.recipient(direct);
        }
        Item apposed = draft.recipients.isEmpty() ? apposed(i) : null;
        if (apposed != null) {
            draft.recipient(apposed);
        } else if (draft.recipients.isEmpty() && is(i)) {
            Item subject = subjects.subject(i, false, owner);
            if (subject != null && !subject.parties.get(0).company()) {
                draft.recipient(subject);
                earlier(i).forEach(draft::recipient);
            }
        }
        return draft;
    }

    /** {@code bombed a warehouse used by Oman}: what is used are no arms. */
    private boolean place(int i) {
        Item used = i > 0 ? items.get(i - 1) : null;
        return used != null
                && (used.kind == Item.Kind.OTHER || used.is(Cue.STORE))
                && scene.tokens.reads(items.get(i).to - 1, "by")
                && !scene.words(used).endsWith("ly");
    }

    /** {@code The gun has been bought by}: what the article has just told of. */
    private boolean known(int i) {
        boolean by = scene.tokens.reads(items.get(i).to - 1, "by");
        return by
                && items.subList(Math.max(0, i - 8), i).stream()
                        .anyMatch(x -> scene.tokens.reads(x.from, "the") || scene.tokens.reads(x.from, "this"));
    }

    /** {@code India became the third customer after China and Turkey}: those that bought it before. */
    private List<Item> earlier(int i) {
        for (int j = i + 1; j + 1 < items.size() && j <= i + Complements.REACH; j++) {
            Item next = items.get(j + 1);
            if (scene.tokens.reads(items.get(j).from, "after") && next.party()) {
                Item then = j + 2 < items.size() ? items.get(j + 2) : items.get(i);
                boolean clause = then.verb != null
                        || then.is(Cue.HAVE)
                        || then.is(Cue.BE)
                        || then.is(Cue.REFUSED)
                        || next.possessive;
                return clause ? List.of() : List.of(next);
            }
        }
        return List.of();
    }

    /** {@code in India, a key client}. */
    @Nullable
    private Item apposed(int i) {
        for (int j = i - 1; j > 0 && j >= i - 5; j--) {
            if (scene.tokens.mark(items.get(j).from, ',')) {
                boolean article = items.get(j + 1).is(Cue.DETERMINER);
                return article && items.get(j - 1).party() ? items.get(j - 1) : null;
            }
        }
        return null;
    }

    /** {@code is the biggest buyer}, {@code , a key client}, {@code become a customer}. */
    private boolean is(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 8; j--) {
            Item item = items.get(j);
            if (item.is(Cue.BE)
                    || (item.is(Cue.DETERMINER) && j > 0 && scene.tokens.mark(items.get(j - 1).from, ','))) {
                return true;
            }
            if (item.is(Cue.HAVE) || item.verb != null || item.is(Cue.SAY)) {
                return false;
            }
        }
        return false;
    }
}
