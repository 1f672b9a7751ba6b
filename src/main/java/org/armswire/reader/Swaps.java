package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is given for something else: {@code trade its tanks for Norwegian guns}, {@code be compensated with Norwegian guns},
 * {@code sent Oman shells in exchange for jets}, {@code and receive jets in return}.
 */
final class Swaps {

    /** What is given for something else. */
    static final String SWAP = "swap";

    private static final CueSet WORDS = CueSet.of(Set.of(Cue.EXCHANGE, Cue.COMPENSATE, Cue.RETURN));

    /** So far behind its verb stands what is given, and so far behind that what is got. */
    private static final int REACH = 9;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final List<Draft> found = new ArrayList<>();

    Swaps(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
        this.subjects = new Subjects(scene);
    }

    List<Draft> drafts() {
        if (!scene.hasAny(WORDS)) {
            return List.of();
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.word == null) {
                continue;
            }
            if (item.is(Cue.EXCHANGE)) {
                exchange(i);
            } else if (item.is(Cue.COMPENSATE)) {
                compensate(i);
            } else if (item.is(Cue.RETURN)) {
                inReturn(i);
            }
        }
        return found;
    }

    /** {@code Oman traded its old tanks for Norwegian guns}: the guns come from whose they are, the tanks go there. */
    private void exchange(int i) {
        int given = goods(i + 1);
        int got = given < 0 ? -1 : given + 1;
        while (got > 0
                && got < items.size()
                && got <= given + REACH
                && !scene.tokens.reads(items.get(got).from, "for")) {
            boolean inside = items.get(got).kind != Kind.MARK && items.get(got).verb == null;
            got = inside ? got + 1 : items.size();
        }
        got = got < 0 || got >= items.size() ? -1 : goods(got + 1);
        Item subject = got < 0 ? null : subjects.subject(i, false);
        if (got < 0 || subject == null) {
            return;
        }
        Item goods = items.get(got);
        List<Party> partner = new ArrayList<>();
        Complements.ofVerb(scene, i).each(Cue.WITH, with -> partner.addAll(with.parties));
        if (partner.isEmpty()) {
            partner.addAll(goods.wares.get(0).origin());
        }
        if (partner.isEmpty()
                || partner.stream()
                        .anyMatch(p -> p.code().equals(subject.parties.get(0).code()))) {
            return;
        }
        add(i, goods, partner, subject.parties);
        if (!items.get(i).is(Cue.TRADE_IN)) {
            add(i, items.get(given), subject.parties, partner);
        }
    }

    /** {@code will be compensated with Norwegian guns}, {@code will compensate Oman with guns}. */
    private void compensate(int i) {
        int got = -1;
        for (int j = i + 1; j < items.size() && j <= i + REACH && got < 0; j++) {
            got = items.get(j).is(Cue.WITH) ? goods(j + 1) : -1;
        }
        Item subject = got < 0 ? null : subjects.subject(i, false);
        if (got < 0 || subject == null) {
            return;
        }
        Complements right = Complements.ofVerb(scene, i);
        boolean passive = i > 0 && items.get(i - 1).is(Cue.BE);
        List<Party> givers = new ArrayList<>();
        List<Party> getters = new ArrayList<>(subject.parties);
        if (passive) {
            right.each(Cue.BY, by -> givers.addAll(by.parties));
        } else {
            givers.addAll(subject.parties);
            getters.clear();
            getters.addAll(right.direct == null ? List.of() : right.direct.parties);
        }
        if (givers.isEmpty()) {
            givers.addAll(items.get(got).wares.get(0).origin());
        }
        if (!getters.isEmpty()) {
            add(i, items.get(got), givers, getters);
        }
    }

    /** {@code sent Oman shells in exchange for jets}; {@code gives Oman shells and gets jets in return}. */
    private void inReturn(int i) {
        boolean forIt = scene.tokens.reads(items.get(i).to - 1, "for");
        Draft first = null;
        for (Draft draft : drafts) {
            boolean both = draft.goods != null && suppliers(draft).size() == 1 && draft.recipients.size() == 1;
            first = both && draft.trigger < i ? draft : first;
        }
        if (first == null) {
            return;
        }
        List<Party> givers = suppliers(first);
        if (forIt) {
            int got = goods(i + 1);
            if (got >= 0 && drafts.stream().noneMatch(d -> d.goods == items.get(got))) {
                Draft draft = add(first.trigger, items.get(got), first.recipients, givers);
                draft.whole = first;
            }
            return;
        }
        for (Draft draft : drafts) {
            boolean back = draft != first
                    && draft.suppliers.isEmpty()
                    && draft.goods != null
                    && draft.goods.wares.get(0).origin().isEmpty()
                    && same(draft.recipients, givers)
                    && !same(first.recipients, givers);
            if (back && i - draft.trigger <= REACH && draft.trigger < i) {
                draft.suppliers.addAll(first.recipients);
                draft.settled = true;
            }
        }
    }

    private static List<Party> suppliers(Draft draft) {
        return !draft.suppliers.isEmpty() || draft.goods == null
                ? draft.suppliers
                : draft.goods.wares.get(0).origin();
    }

    private static boolean same(List<Party> one, List<Party> other) {
        return one.size() == 1
                && other.size() == 1
                && one.get(0).code().equals(other.get(0).code());
    }

    private Draft add(int trigger, Item goods, List<Party> from, List<Party> to) {
        Draft draft = new Draft(SWAP, trigger);
        draft.goods = goods;
        draft.suppliers.addAll(from);
        draft.recipients.addAll(to);
        draft.settled = true;
        found.add(draft);
        return draft;
    }

    /** The goods that begin here, with only their own adjectives, makes and numbers before them; or -1. */
    private int goods(int from) {
        for (int j = from; j < items.size() && j < from + REACH; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                return j;
            }
            boolean inside = item.kind == Kind.OTHER || item.premodifies() || scene.inner(item) || owner(item);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean owner(@Nullable Item item) {
        return item != null && item.is(Cue.PRONOUN) && item.is(Cue.DETERMINER);
    }
}
