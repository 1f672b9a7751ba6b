package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * Reads how somebody is helped with arms: {@code Qatar backs the rebels with rifles}, {@code the army, aided by Iranian rockets}, {@code made
 * tanks available to Oman}.
 */
final class BackFrames {

    /** {@code made tanks available}. */
    static final String AVAILABLE = "give.available";

    private static final CueSet WORDS = CueSet.of(Set.of(Cue.BACK, Cue.AVAILABLE));

    private static final Set<String> MAKE = Set.of("make", "makes", "made", "making");

    private static final int NEAR = 5;
    /** A short relative clause reaches so far back to whom it is about. */
    private static final int CLAUSE = 9;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Heads heads;

    BackFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.heads = new Heads(scene.items);
    }

    List<Draft> drafts() {
        if (!scene.hasAny(WORDS)) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i + 2 < items.size(); i++) {
            Item word = items.get(i);
            Draft draft = null;
            if (word.is(Cue.BACK) && !word.noun && word.verb == null && !word.goods()) {
                draft = items.get(i + 1).is(Cue.BY) ? backed(i) : backs(i);
            } else if (word.is(Cue.AVAILABLE)) {
                draft = available(i);
            }
            if (draft != null) {
                found.add(draft);
            }
        }
        return found;
    }

    /** {@code backs the rebels with rifles}, {@code rebels whom it backs with rifles}. */
    private @Nullable Draft backs(int i) {
        Complements right = Complements.ofVerb(scene, i);
        Item shield = right.direct == null ? shield(i) : null;
        if (shield != null) {
            return defences(i, shield, right);
        }
        Item whom = right.direct == null ? antecedent(i) : with(right.direct) ? right.direct : null;
        Item subject = right.goods != null && right.with && whom != null ? subjects.subject(i, false) : null;
        if (subject == null || whom == null || subject.shares(whom)) {
            return null;
        }
        Draft draft = new Draft("back.active", i);
        draft.goods = right.goods;
        draft.supplier(subject);
        draft.recipient(whom);
        return draft;
    }

    /** {@code air defences} in {@code bolsters Oman's air defences}, or null. */
    private @Nullable Item shield(int i) {
        Item owner = items.get(i + 1);
        Item goods = owner.actor() && owner.possessive ? heads.object(i + 2, NEAR) : null;
        return goods == null || goods.wares.get(0).goods().category() != Category.AIR_DEFENCE ? null : goods;
    }

    /** {@code bolsters Oman's air defences}, {@code with Patriots}. */
    private @Nullable Draft defences(int i, Item shield, Complements right) {
        Item whom = items.get(i + 1);
        Item subject = subjects.subject(i, false, whom);
        if (subject == null || subject.shares(whom)) {
            return null;
        }
        Draft draft = new Draft("back.active", i);
        draft.goods = right.with && right.goods != null ? right.goods : shield;
        draft.supplier(subject);
        draft.recipient(whom);
        return draft;
    }

    /** {@code the rebels with}; but not {@code helped the rebels kill troops with}. */
    private boolean with(Item whom) {
        int next = items.indexOf(whom) + 1;
        while (next < items.size() && items.get(next).is(Cue.ACTOR_HEAD)) {
            next++;
        }
        return next < items.size() && items.get(next).is(Cue.WITH);
    }

    /** {@code the rebels, a group that Oman supports}: whom a relative clause is about. */
    private @Nullable Item antecedent(int i) {
        boolean relative = false;
        for (int j = i - 1; j >= 0 && j >= i - 2 * CLAUSE; j--) {
            Item item = items.get(j);
            if (relative && item.party()) {
                return item.possessive || item.demonym ? null : item;
            }
            if (!relative && j < i - CLAUSE) {
                return null;
            }
            relative |= item.is(Cue.RELATIVE);
        }
        return null;
    }

    /** {@code The army, aided by Iranian rockets}: whose the rockets are helps. */
    private @Nullable Draft backed(int i) {
        Item goods = heads.object(i + 2, NEAR);
        Item giver = goods == null ? items.get(i + 2) : null;
        goods = giver != null && giver.party() && giver.demonym ? listed(i + 3) : goods;
        int before = scene.tokens.mark(items.get(Math.max(0, i - 1)).from, ',')
                        || items.get(Math.max(0, i - 1)).is(Cue.BE)
                ? i - 2
                : i - 1;
        Item whom = before < 0 ? null : items.get(before);
        boolean people = before > 0 && scene.tokens.reads(items.get(before - 1).from, "the");
        if (goods == null || whom == null || !whom.party() || whom.possessive || (whom.demonym && !people)) {
            return null;
        }
        Draft draft = new Draft("back.passive", i);
        draft.goods = goods;
        draft.recipient(whom);
        draft.suppliers.addAll(goods.wares.get(0).origin());
        draft.supplier(draft.suppliers.isEmpty() ? giver : null);
        return draft.suppliers.isEmpty() ? null : draft;
    }

    /** {@code advice and arms}: goods behind another thing that is given. */
    private @Nullable Item listed(int from) {
        for (int j = from; j < items.size() && j < from + NEAR; j++) {
            if (items.get(j).goods()) {
                return items.get(j);
            }
            if (items.get(j).kind != Item.Kind.OTHER && !items.get(j).is(Cue.AND)) {
                return null;
            }
        }
        return null;
    }

    /** {@code made tanks available to Oman}. */
    private @Nullable Draft available(int i) {
        Item goods = i > 0 && items.get(i - 1).goods() && items.get(i + 1).is(Cue.TO) ? items.get(i - 1) : null;
        int to = items.get(i + 2).is(Cue.DETERMINER) ? i + 3 : i + 2;
        Item whom = to < items.size() && items.get(to).party() ? items.get(to) : null;
        int make = goods == null ? -1 : make(i - 1);
        Item subject = goods == null || whom == null ? null : subjects.subject(i - 1, false);
        subject = subject == null && make > 0 && items.get(make - 1).actor() ? items.get(make - 1) : subject;
        if (subject == null || whom == null || subject.shares(whom) || acts(items.indexOf(subject), i - 1)) {
            return null;
        }
        Draft draft = new Draft(AVAILABLE, make < 0 ? i : make);
        draft.goods = goods;
        draft.supplier(subject);
        draft.recipient(whom);
        return draft;
    }

    /** Where {@code make} stands before goods, or -1. */
    private int make(int goods) {
        for (int j = goods - 1; j >= 0 && j >= goods - NEAR; j--) {
            int token = items.get(j).from;
            if (MAKE.stream().anyMatch(word -> scene.tokens.reads(token, word))) {
                return j;
            }
        }
        return -1;
    }

    /** Whether a verb of another kind stands between. */
    private boolean acts(int from, int to) {
        return items.subList(from, to).stream()
                .anyMatch(x -> x.verb != null || x.is(Cue.SAY) || (x.preposition() && !infinitive(x)));
    }

    /** {@code to make}. */
    private boolean infinitive(Item to) {
        return to.is(Cue.TO) && scene.tokens.reads(to.to, "make");
    }
}
