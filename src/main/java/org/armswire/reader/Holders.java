package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how goods are told to be in somebody's hands without a word for their transfer: {@code Nigeria and Myanmar already fly the jet},
 * {@code spent €11 billion on 24 Rafales}, {@code let Warsaw have 116 tanks}, {@code relies on Sweden for its guns}.
 */
final class Holders {

    private static final CueSet VERBS = CueSet.of(Set.of(Cue.USE, Cue.SPEND, Cue.LET, Cue.RELY));

    private static final int NEAR = 6;
    private static final int SUM = 9;
    /** {@code the use of} stands so near. */
    private static final int USE = 6;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Heads heads;

    Holders(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.heads = new Heads(scene.items);
    }

    List<Draft> drafts() {
        if (!scene.hasAny(VERBS)) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            Draft draft = item.word == null || item.verb != null || item.goods()
                    ? null
                    : item.is(Cue.USE)
                            ? uses(i)
                            : item.is(Cue.SPEND)
                                    ? spends(i)
                                    : item.is(Cue.LET) ? lets(i) : item.is(Cue.RELY) ? relies(i) : null;
            if (draft != null) {
                found.add(draft);
            }
        }
        return found;
    }

    /** {@code Togo, Niger and Burkina Faso use the drone}: several do, or one already does. */
    private @Nullable Draft uses(int i) {
        boolean before =
                i > 1 && VerbOrNoun.ADVERBS.stream().anyMatch(a -> scene.tokens.reads(items.get(i - 1).from, a));
        boolean already = before || scene.tokens.reads(items.get(i).from, "already");
        int who = before ? i - 2 : i - 1;
        Item user = who < 0 ? null : items.get(who);
        Item goods = heads.object(i + 1, NEAR);
        if (user == null || goods == null || !user.party() || user.possessive || user.demonym || user.is(Cue.STATE)) {
            return null;
        }
        boolean states = user.parties.stream().noneMatch(Item.Party::company);
        boolean several = user.parties.size() > 1;
        if (!states || !(several || already) || scene.preposition(who) != null) {
            return null;
        }
        Draft draft = new Draft("operate.active", i);
        draft.goods = goods;
        draft.recipient(user);
        return draft;
    }

    private @Nullable Draft spends(int i) {
        for (int j = i + 1; j < items.size() && j <= i + SUM; j++) {
            if (scene.tokens.reads(items.get(j).from, "on")) {
                Item goods = heads.object(j + 1, NEAR);
                Item subject = goods == null ? null : subjects.subject(i, false);
                if (goods == null || subject == null) {
                    return null;
                }
                Draft draft = new Draft("get.spend", i);
                draft.goods = goods;
                draft.recipient(subject);
                Complements.from(scene, items.indexOf(goods) + 1).each(Cue.FROM, draft::supplier);
                boolean made = goods.wares.stream()
                        .anyMatch(w -> w.goods().system() != null || !w.origin().isEmpty());
                return made || !draft.suppliers.isEmpty() ? draft : null;
            }
        }
        return null;
    }

    /** {@code Oman relies on Norway for its missiles}, {@code depends on Norwegian missiles}. */
    private @Nullable Draft relies(int i) {
        Item subject = subjects.subject(i, false);
        if (subject == null || !subject.actor() || subject.parties.stream().anyMatch(Item.Party::company)) {
            return null;
        }
        Item whom = items.get(i + 1).is(Cue.DETERMINER) && i + 2 < items.size() ? items.get(i + 2) : items.get(i + 1);
        Draft draft = new Draft("get.rely", i);
        draft.recipient(subject);
        if (whom.party() && whom.describes == null && !whom.possessive) {
            for (int j = items.indexOf(whom) + 1; j < items.size() && j <= i + NEAR; j++) {
                draft.goods = items.get(j).is(Cue.FOR) ? heads.object(j + 1, NEAR) : draft.goods;
            }
            draft.supplier(whom);
        } else {
            draft.goods = heads.object(i + 1, NEAR);
            draft.suppliers.addAll(
                    draft.goods == null ? List.of() : draft.goods.wares.get(0).origin());
        }
        boolean self = draft.suppliers.stream()
                .anyMatch(s -> subject.parties.stream().anyMatch(p -> p.code().equals(s.code())));
        return draft.goods == null || draft.suppliers.isEmpty() || self ? null : draft;
    }

    private static boolean counts(Item item) {
        return item.kind == Item.Kind.NUMBER
                || (item.word != null && (item.word.number() > 0 || item.word.atLeast() > 0));
    }

    private @Nullable Draft lets(int i) {
        int who = items.get(i + 1).is(Cue.DETERMINER) && i + 2 < items.size() ? i + 2 : i + 1;
        Item whom = items.get(who);
        boolean has = who + 2 < items.size() && items.get(who + 1).is(Cue.HAVE);
        int object = who + 2;
        for (int j = who + 2; has && j < items.size() && j <= who + USE; j++) {
            boolean some = items.get(j - 1).is(Cue.PROGRAM) || counts(items.get(j - 1));
            object = items.get(j).is(Cue.OF) && some ? j + 1 : object;
        }
        Item goods = has && whom.party() ? heads.object(object, NEAR) : null;
        Item subject = goods == null ? null : subjects.subject(i, false);
        if (goods == null || subject == null || subject.shares(whom)) {
            return null;
        }
        Draft draft = new Draft("give.let", i);
        draft.goods = goods;
        draft.supplier(subject);
        draft.recipient(whom);
        return draft;
    }
}
