package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads goods whose transfer no verb or noun names: {@code Norway mulls tanks for Ukraine}, {@code Poland eyes Korean howitzers},
 * {@code the department signed off on 20 tanks}.
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
        boolean deployed = scene.has(Cue.DEPLOY);
        for (int i = 0; i + 2 < items.size() && !deployed; i++) {
            origin(i);
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.ON_ORDER) && !deployed) {
                ordered(i);
            } else if (item.kind == Kind.WORD && item.verb == null && !item.noun && weighs(item) && !deployed) {
                light(i);
            }
        }
        return found;
    }

    /** {@code a plan for twelve more jets from Oman}: a system that is named with where it is to come from. */
    private void origin(int i) {
        Item goods = items.get(i);
        Item holder = goods.goods() ? holder(i) : null;
        if (!goods.goods()
                || (goods.wares.get(0).goods().system() == null && holder == null)
                || drafts.stream().anyMatch(d -> d.goods == goods && !d.suppliers.isEmpty())) {
            return;
        }
        int from = items.get(i + 1).is(Cue.EACH) ? i + 2 : i + 1;
        if (from + 1 < items.size()
                && items.get(from).is(Cue.FROM)
                && items.get(from + 1).party()) {
            Draft draft = new Draft("from", i);
            draft.goods = goods;
            draft.supplier(items.get(from + 1));
            if (holder != null && !holder.shares(items.get(from + 1))) {
                draft.recipient(holder);
            }
            found.add(draft);
        }
    }

    /** {@code Oman has 24 Norwegian jets on order}. */
    private void ordered(int i) {
        int at = i - 1;
        while (at > 0 && at > i - NEAR && (items.get(at).kind == Kind.OTHER || items.get(at).kind == Kind.NUMBER)) {
            at--;
        }
        Item goods = at < 0 ? null : items.get(at);
        Item holder = goods != null && goods.goods() ? holder(at) : null;
        if (goods != null
                && holder != null
                && drafts.stream().noneMatch(d -> d.goods == goods && !d.recipients.isEmpty())) {
            Draft draft = new Draft("on-order", i);
            draft.goods = goods;
            draft.recipient(holder);
            Complements.ofVerb(scene, i).each(Cue.FROM, draft::supplier);
            found.add(draft);
        }
    }

    /** {@code Oman has 24 jets from Norway}: who holds these goods, when nothing but their number stands between. */
    @Nullable
    private Item holder(int goods) {
        for (int j = goods - 1; j > 0 && j >= goods - NEAR; j--) {
            Item item = items.get(j);
            if (item.is(Cue.HAVE) || item.is(Cue.HOLD)) {
                Item subject = subjects.subject(j, false);
                return subject != null && subject.actor() ? subject : null;
            }
            if (item.kind != Kind.OTHER && !item.goods() && !item.is(Cue.AND) && !item.premodifies()) {
                return null;
            }
        }
        return null;
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
        boolean crowd = goods != null && items.get(i).is(Cue.REQUESTED) && new Throngs(scene).acts(i);
        Item subject = goods == null || crowd ? null : subjects.subject(i, false);
        if (goods == null || drafts.stream().anyMatch(d -> d.goods == goods && !d.recipients.isEmpty())) {
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
        if (!items.get(i).is(Cue.REFUSED) && !items.get(i).is(Cue.AGREED)) {
            right.each(Cue.FROM, from -> draft.supplier(beside(goods, from) ? from : null));
        }
        if (crowd) {
            draft.toCrowd = draft.recipients.isEmpty();
            found.add(draft);
            return;
        }
        if (subject == null) {
            if (draft.recipients.isEmpty() && approves(i)) {
                draft.again = true;
                found.add(draft);
                approved(i, goods);
            } else if (!draft.recipients.isEmpty()
                    && items.get(i).is(Cue.AGREED)
                    && goods.wares.get(0).goods().system() != null) {
                found.add(draft);
            }
            return;
        }
        boolean foreign = goods.wares.stream()
                .anyMatch(w -> !w.origin().isEmpty()
                        && w.origin().stream()
                                .noneMatch(o -> subject.parties.stream()
                                        .anyMatch(s -> s.code().equals(o.code()))));
        boolean wanted = items.get(i).is(Cue.WEIGHED);
        foreign |= wanted && goods.wares.stream().anyMatch(w -> abroad(w.goods(), subject));
        boolean own = subject.parties.stream().allMatch(p -> Exporters.makes(p.code(), goods));
        foreign |= draft.suppliers.stream()
                .anyMatch(s -> !s.code().equals(subject.parties.get(0).code()));
        if (!draft.recipients.isEmpty() || (own && items.get(i).is(Cue.AGREED))) {
            draft.supplier(subject);
        } else if (foreign && !items.get(i).is(Cue.REFUSED)) {
            draft.recipient(subject);
        } else {
            return;
        }
        found.add(draft);
    }

    /** {@code Oman eyes F-35s}: a system that is made elsewhere. */
    private static boolean abroad(Sense.OfGoods goods, Item subject) {
        String home = goods.system() == null ? null : goods.origin();
        return home != null
                && subject.parties.stream()
                        .noneMatch(s ->
                                s.company() || s.code().equals(home) || Exporters.partner(s.code(), goods.system()));
    }

    /** {@code rockets with a long reach from Oman}; but not {@code jets and an offer from Oman}. */
    private boolean beside(Item goods, Item from) {
        return items.subList(items.indexOf(goods), items.indexOf(from)).stream()
                .noneMatch(x -> x.is(Cue.AND) || x.noun || x.verb != null);
    }

    /** {@code Last week the department signed off on 20 tanks}: in the name of the state whose deal the article told of. */
    private boolean approves(int i) {
        boolean head = i > 0 && items.get(i - 1).is(Cue.ACTOR_HEAD);
        boolean definite = i > 1 && scene.tokens.reads(items.get(i - 2).from, "the");
        return items.get(i).is(Cue.AGREED) && head && definite;
    }

    /** {@code on 20 tanks for $10 million, on 11 guns and on radars}: what is approved besides. */
    private void approved(int i, Item first) {
        for (int j = items.indexOf(first) + 1; j + 1 < items.size(); j++) {
            Item item = items.get(j);
            if (item.verb != null || item.is(Cue.RELATIVE) || item.is(Cue.SAY)) {
                return;
            }
            boolean on = scene.tokens.reads(item.from, "on")
                    && (items.get(j - 1).is(Cue.AND) || scene.tokens.mark(items.get(j - 1).from, ','));
            Item goods = on ? object(j) : null;
            if (goods != null) {
                Draft draft = new Draft("light", i);
                draft.goods = goods;
                draft.again = true;
                found.add(draft);
            }
        }
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
            if (item.kind != Kind.OTHER && !money(item) && !item.premodifies()) {
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
}
