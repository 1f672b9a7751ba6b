package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads what goods a transfer is made up of: {@code arms, including 20 tanks}, {@code The package includes shells}, {@code Shells are part
 * of it}, {@code According to the paper it listed shells}.
 */
final class Packages {

    private static final int NEAR = 4;
    private static final int AHEAD = 14;
    private static final int MOST_WORDS = 6;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;
    private final List<Draft> found = new ArrayList<>();

    Packages(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
    }

    List<Draft> drafts() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.CONTAIN) || opens(i)) {
                contain(i);
            } else if (item.is(Cue.PART_OF)) {
                belong(i);
            }
        }
        return found;
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
            counted(i, goods);
        }
    }

    /** {@code Drones and a range of missiles are also part of it}: they go where the package goes that was told of before. */
    private void belong(int i) {
        for (int j = 0; j < i; j++) {
            Item item = items.get(j);
            if (item.party() || item.is(Cue.SAY) || (item.verb != null && item.word != null)) {
                return;
            }
            boolean listed = j > 0 && items.get(j - 1).is(Cue.OF);
            if (item.goods() && (listed || scene.preposition(j) == null)) {
                Draft draft = new Draft("contain", i);
                draft.goods = item;
                draft.settled = true;
                draft.again = true;
                found.add(draft);
            }
        }
    }

    /** {@code listed missiles for the launchers, 5,000 shells and eight mortars}: all that a number stands before in the list. */
    private void counted(int i, Item first) {
        boolean next = false;
        for (int j = items.indexOf(first) + 1; j < items.size(); j++) {
            Item item = items.get(j);
            boolean ends = item.verb != null || item.is(Cue.RELATIVE) || item.is(Cue.SAY) || item.party();
            if (ends) {
                return;
            }
            if (item.is(Cue.ADDS)) {
                next = true;
                continue;
            }
            boolean joins = item.is(Cue.AND) || scene.tokens.mark(item.from, ',');
            boolean number = item.kind == Kind.NUMBER || (item.word != null && item.word.number() > 0);
            next = joins
                    ? j + 1 < items.size() && counts(items.get(j + 1))
                    : next
                            && (item.premodifies()
                                    || number
                                    || item.kind == Kind.OTHER
                                    || item.is(Cue.UNIT)
                                    || item.is(Cue.OF)
                                    || item.goods());
            if (next && item.goods()) {
                Draft draft = new Draft("contain", i);
                draft.goods = item;
                draft.settled = true;
                draft.again = true;
                found.add(draft);
                next = false;
            }
        }
    }

    private static boolean counts(Item item) {
        return item.kind == Kind.NUMBER || (item.word != null && (item.word.number() > 0 || item.word.atLeast() > 0));
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
        int from = items.get(0).is(Cue.CITING) ? source() : 0;
        boolean bare = from <= i
                && items.subList(from, i).stream()
                        .allMatch(
                                x -> x.kind == Kind.OTHER || x.is(Cue.DETERMINER) || x.is(Cue.PRONOUN) || x.is(Cue.BE));
        return i <= from + 2 && bare;
    }

    /** Where the sentence begins behind {@code According to the paper}. */
    private int source() {
        for (int j = 1; j < items.size() && j <= NEAR + 1; j++) {
            if (items.get(j).is(Cue.PRONOUN)) {
                return j;
            }
        }
        return items.size();
    }

    private static boolean bundles(Item item) {
        return item.is(Cue.DEAL_NOUN)
                || item.is(Cue.SUPPLY_NOUN)
                || item.is(Cue.AID)
                || item.is(Cue.ACQUIRE_NOUN)
                || item.is(Cue.BUNDLE);
    }
}
