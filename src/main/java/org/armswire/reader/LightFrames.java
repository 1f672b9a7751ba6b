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
    private static final int AHEAD = 14;
    private static final int MOST_WORDS = 6;

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
        for (int i = 0; i + 2 < items.size() && !deployed; i++) {
            origin(i);
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.ON_ORDER) && !deployed) {
                ordered(i);
            } else if (item.kind == Kind.WORD && item.verb == null && !item.noun && weighs(item) && !deployed) {
                light(i);
            } else if (item.is(Cue.CONTAIN) || opens(i)) {
                contain(i);
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
        if (crowd) {
            draft.toCrowd = draft.recipients.isEmpty();
            found.add(draft);
            return;
        }
        if (subject == null) {
            if (!draft.recipients.isEmpty()
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
        boolean own = subject.parties.stream().allMatch(p -> Exporters.makes(p.code(), goods));
        if (!draft.recipients.isEmpty() || (own && items.get(i).is(Cue.AGREED))) {
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

    /** {@code most of its arms from Russia — submarines, jets}, {@code In the crates: shells and mines}. */
    private boolean opens(int i) {
        Item item = items.get(i);
        boolean dash = scene.tokens.mark(item.from, '\u2014') || scene.tokens.mark(item.from, '\u2013');
        return item.kind == Kind.MARK
                && (scene.tokens.mark(item.from, ':') || (dash && !scene.tokens.glued(item.from)));
    }

    /** {@code arms worth $6 billion, including 20 tanks}: the tanks go where the arms go. */
    private void contain(int i) {
        Item goods = contained(i);
        boolean may = i > 0 && items.get(i - 1).is(Cue.MODAL);
        if (goods == null || may) {
            return;
        }
        Item contained = goods;
        boolean told = drafts.stream()
                .filter(d -> d.goods == contained || (d.goods == null && d.trigger > i))
                .anyMatch(d -> !d.recipients.isEmpty());
        if (told) {
            return;
        }
        Draft whole = null;
        for (Draft draft : drafts) {
            if (draft.trigger < i && !draft.recipients.isEmpty() && draft.goods != goods && reaches(draft, i)) {
                whole = draft;
            }
        }
        Draft draft = new Draft("contain", i);
        draft.goods = goods;
        draft.settled = true;
        if (whole != null) {
            draft.suppliers.addAll(whole.suppliers);
            draft.recipients.addAll(whole.recipients);
            draft.whole = whole;
            found.add(draft);
        } else if (bundle(i)) {
            draft.again = true;
            found.add(draft);
        }
    }

    /** Whether no other clause begins between what contains and what is contained. */
    private boolean reaches(Draft whole, int i) {
        int from = whole.goods == null ? whole.trigger : Math.max(whole.trigger, items.indexOf(whole.goods));
        return items.subList(from + 1, Math.max(from + 1, i)).stream()
                .noneMatch(x -> x.is(Cue.SUBORDINATE) || x.is(Cue.SAY));
    }

    /** The goods that a word of containing leads to, past sums, numbers and what no list of weapons knows. */
    @Nullable
    private Item contained(int i) {
        int words = 0;
        for (int j = i + 1; j < items.size() && j <= i + AHEAD; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                return item;
            }
            words += item.kind == Kind.OTHER ? 1 : 0;
            boolean stops = item.party() || item.verb != null || item.is(Cue.RELATIVE) || item.is(Cue.SAY);
            if (stops || words > MOST_WORDS) {
                return null;
            }
        }
        return null;
    }

    /** {@code The package includes}, {@code Also included are}: what the article told of just before. */
    private boolean bundle(int i) {
        for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
            if (bundles(items.get(j))) {
                return items.stream().noneMatch(Item::party) || i <= NEAR + 2;
            }
        }
        boolean brief =
                i <= NEAR + 2 && opens(i) && items.subList(0, i).stream().noneMatch(x -> x.verb != null || x.party());
        if (brief) {
            return true;
        }
        for (int j = 0; j < NEAR && j < i; j++) {
            if (bundles(items.get(j))) {
                return items.subList(0, i).stream().allMatch(x -> x.verb == null);
            }
        }
        boolean bare = items.subList(0, i).stream()
                .allMatch(x -> x.kind == Kind.OTHER || x.is(Cue.DETERMINER) || x.is(Cue.PRONOUN));
        return i <= 2 && bare;
    }

    private static boolean bundles(Item item) {
        return item.is(Cue.DEAL_NOUN)
                || item.is(Cue.SUPPLY_NOUN)
                || item.is(Cue.AID)
                || item.is(Cue.ACQUIRE_NOUN)
                || item.is(Cue.BUNDLE);
    }
}
