package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads goods whose transfer no verb or noun names: {@code Norway mulls tanks for Ukraine}, {@code Poland eyes Korean howitzers},
 * {@code arms, including 20 tanks}, {@code The package includes shells}.
 */
final class LightFrames {

    private static final int NEAR = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final List<Draft> drafts;
    private final List<Draft> found = new ArrayList<>();

    LightFrames(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.drafts = drafts;
    }

    List<Draft> drafts() {
        boolean deployed = items.stream().anyMatch(x -> x.is(Cue.DEPLOY));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.kind == Kind.WORD && item.verb == null && !item.noun && weighs(item) && !deployed) {
                light(i);
            } else if (item.is(Cue.CONTAIN)) {
                contain(i);
            }
        }
        return found;
    }

    /** Whether a word tells how far something has got, and so may stand for the transfer itself. */
    private static boolean weighs(Item item) {
        boolean auxiliary = item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL) || item.is(Cue.SUBORDINATE);
        if (auxiliary || item.preposition() || item.is(Cue.CONTEST) || item.is(Cue.DEAL_NOUN)) {
            return false;
        }
        return item.is(Cue.REQUESTED) || item.is(Cue.CONSIDERED) || item.is(Cue.AGREED) || item.is(Cue.REFUSED);
    }

    /** {@code approves missiles for Oman}, {@code wants French jets}. */
    private void light(int i) {
        Item goods = object(i);
        Item subject = goods == null ? null : subjects.subject(i, false);
        if (goods == null
                || subject == null
                || drafts.stream().anyMatch(d -> d.goods == goods && !d.recipients.isEmpty())) {
            return;
        }
        Complements right = Complements.ofVerb(scene, i);
        if (right.goods != goods) {
            return;
        }
        Draft draft = new Draft("light", i);
        draft.goods = goods;
        right.each(Cue.FOR, draft::recipient);
        right.each(Cue.TO, draft::recipient);
        boolean foreign = goods.wares.stream()
                .anyMatch(w -> !w.origin().isEmpty()
                        && w.origin().stream()
                                .noneMatch(o -> subject.parties.stream()
                                        .anyMatch(s -> s.code().equals(o.code()))));
        if (!draft.recipients.isEmpty()) {
            draft.supplier(subject);
        } else if (foreign && !items.get(i).is(Cue.REFUSED)) {
            draft.recipient(subject);
        } else {
            return;
        }
        found.add(draft);
    }

    /** The goods right after a word, with only their own adjectives and numbers between. */
    @Nullable
    private Item object(int i) {
        for (int j = i + 1; j < items.size() && j <= i + NEAR; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                boolean head = j + 1 < items.size() && items.get(j + 1).noun;
                return head ? null : item;
            }
            boolean inside = item.kind == Kind.NUMBER
                    || item.kind == Kind.OTHER
                    || item.is(Cue.DETERMINER)
                    || item.is(Cue.APPROX)
                    || item.is(Cue.APPROX_MIN)
                    || item.is(Cue.APPROX_MAX)
                    || money(item)
                    || (item.actor() && item.describes != null);
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** {@code wins $354 million upgrade}. */
    private static boolean money(Item item) {
        return item.word != null
                && (item.word.number() > 0 || !item.word.currency().isEmpty());
    }

    /** {@code arms worth $6 billion, including 20 tanks}: the tanks go where the arms go. */
    private void contain(int i) {
        Item goods = null;
        for (int j = i + 1; j < items.size() && j <= i + NEAR && goods == null; j++) {
            goods = items.get(j).goods() ? items.get(j) : null;
            if (items.get(j).party() || items.get(j).verb != null) {
                return;
            }
        }
        if (goods == null) {
            return;
        }
        Draft whole = null;
        for (Draft draft : drafts) {
            if (draft.trigger < i && !draft.recipients.isEmpty() && draft.goods != goods) {
                whole = draft;
            }
        }
        Draft draft = new Draft("contain", i);
        draft.goods = goods;
        if (whole != null) {
            draft.suppliers.addAll(whole.suppliers);
            draft.recipients.addAll(whole.recipients);
            found.add(draft);
        } else if (deal(i)) {
            draft.again = true;
            found.add(draft);
        }
    }

    /** {@code The package includes}: what the article told of just before. */
    private boolean deal(int i) {
        for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
            Item item = items.get(j);
            if (item.is(Cue.DEAL_NOUN) || item.is(Cue.SUPPLY_NOUN) || item.is(Cue.AID) || item.is(Cue.ACQUIRE_NOUN)) {
                return items.stream().noneMatch(Item::party) || i <= NEAR + 2;
            }
        }
        return i <= 2 && scene.tokens.reads(items.get(0).from, "it");
    }
}
