package org.armswire.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armswire.reader.Item.Kind;

/** Finds crowds that stand in the very place of a side: {@code sold to six air forces}, {@code rifles from an undisclosed country}. */
final class Throngs {

    private static final Set<Cue> RECEIVERS = EnumSet.of(Cue.TO, Cue.FOR);
    private static final Set<Cue> GIVERS = EnumSet.of(Cue.BY, Cue.FROM);

    /** So near stands a crowd to the verb that it is the subject of. */
    private static final int SUBJECT = 16;
    /** So near stand those who talk to what they talk about. */
    private static final int TALKS = 9;
    /** So many words may stand before a crowd in its noun phrase. */
    private static final int PHRASE = 4;

    private final Scene scene;
    private final List<Item> items;

    Throngs(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** Marks a draft one of whose sides is a crowd and no named actor. */
    void mark(Draft draft) {
        Item trigger = items.get(draft.trigger);
        Cue under = draft.trigger > 0 ? items.get(draft.trigger - 1).under() : null;
        boolean before = under != null && under != Cue.OF && under != Cue.BY && under != Cue.FROM && under != Cue.TO;
        if (trigger.form(Form.ING) && before) {
            // a policy against giving arms to states at war is nobody's deal
            return;
        }
        if (trigger.verb == null) {
            noun(draft, trigger);
        } else if (draft.pattern.endsWith(".passive")) {
            draft.toCrowd = draft.recipients.isEmpty()
                    && (under(draft.trigger, trigger.gives() ? RECEIVERS : GIVERS)
                            || (trigger.gives() && abroad(draft.trigger)));
            draft.fromCrowd = draft.suppliers.isEmpty() && trigger.gives() && under(draft.trigger, GIVERS);
        } else if (draft.pattern.endsWith(".active")) {
            boolean acts = acts(draft.trigger);
            if (acts) {
                // allies are sending tanks: nobody named further left does, and what a crowd gives is more often talk
                // than a transfer
                (trigger.gives() ? draft.suppliers : draft.recipients).clear();
            }
            boolean other = under(draft.trigger, trigger.gives() ? RECEIVERS : Set.of(Cue.FROM))
                    || (trigger.gives() && (object(draft.trigger) || abroad(draft.trigger)));
            draft.toCrowd = draft.recipients.isEmpty() && (trigger.gives() ? other : acts);
            draft.fromCrowd = draft.suppliers.isEmpty() && !trigger.gives() && other;
        }
    }

    private void noun(Draft draft, Item noun) {
        boolean gives = noun.is(Cue.SUPPLY_NOUN) || noun.is(Cue.AID);
        boolean to = (gives && under(draft.trigger, RECEIVERS))
                || ((gives || noun.is(Cue.DEAL_NOUN)) && !draft.suppliers.isEmpty() && talks(draft.trigger));
        draft.toCrowd = draft.recipients.isEmpty() && to;
        if (draft.toCrowd && draft.goods != null && draft.suppliers.size() == 1) {
            boolean anybodys = draft.goods.wares.stream()
                    .allMatch(w -> w.goods().origin() == null && w.origin().isEmpty());
            draft.guessed &=
                    !anybodys && !Exporters.makes(draft.suppliers.get(0).code(), draft.goods);
        }
        draft.fromCrowd = draft.suppliers.isEmpty() && gives && under(draft.trigger, GIVERS);
    }

    /** Whether an item is the head of a noun phrase for several whom nobody names. */
    private boolean crowd(int j) {
        Item item = items.get(j);
        if (item.kind != Kind.WORD || item.verb != null) {
            return false;
        }
        if (item.is(Cue.VAGUE) && describes(j)) {
            return false;
        }
        if (item.is(Cue.VAGUE) || item.is(Cue.IRREGULARS) || (item.is(Cue.PARTNERS) && !item.is(Cue.BUYER))) {
            return true;
        }
        return (item.is(Cue.ACTOR_HEAD) || item.is(Cue.PARTNERS)) && counted(j);
    }

    /** {@code dozens of countries}. */
    private boolean many(int head) {
        for (int j = head - 1; j > 0 && j >= head - PHRASE; j--) {
            if (items.get(j).is(Cue.OF)) {
                Item number = items.get(j - 1);
                return number.kind == Kind.NUMBER
                        || (number.word != null && (number.word.number() > 1 || number.word.atLeast() > 1));
            }
        }
        return false;
    }

    /** {@code foreign pilots}: the word only says what like others are, who are no buyers. */
    private boolean describes(int j) {
        Item next = j + 1 < items.size() ? items.get(j + 1) : null;
        boolean plural = scene.tokens.text.charAt(scene.tokens.end[items.get(j).to - 1] - 1) == 's';
        return !plural && next != null && next.kind == Kind.OTHER && scene.tokens.is(next.from, Tokens.WORD);
    }

    /** {@code seven armies}, {@code some governments}, {@code other friendly states}. */
    private boolean counted(int head) {
        for (int j = head - 1; j >= 0 && j >= head - PHRASE; j--) {
            Item item = items.get(j);
            if (item.kind == Kind.NUMBER || item.is(Cue.SOME) || (item.word != null && item.word.number() > 1)) {
                return true;
            }
            if (item.kind != Kind.OTHER || scene.tokens.is(item.from, Tokens.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** {@code the militias}, {@code their countries}: those that the text has named. */
    private boolean definite(int head, int from) {
        boolean hidden = items.subList(Math.max(0, from), head).stream().anyMatch(x -> x.is(Cue.HIDDEN));
        for (int j = head - 1; j >= Math.max(0, from); j--) {
            Item item = items.get(j);
            boolean known = scene.tokens.reads(item.from, "the")
                    || scene.tokens.reads(item.from, "these")
                    || scene.tokens.reads(item.from, "those")
                    || scene.tokens.reads(item.from, "both")
                    || (item.is(Cue.PRONOUN)
                            && item.is(Cue.DETERMINER)
                            && !items.get(head).is(Cue.VAGUE));
            boolean single = item.to == item.from + 1
                    && (scene.tokens.reads(item.from, "a") || scene.tokens.reads(item.from, "an"));
            if (known || (single && !hidden)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a crowd stands to the right under one of these prepositions. */
    private boolean under(int trigger, Set<Cue> prepositions) {
        for (int j = trigger + 1; j < items.size() && j <= trigger + Complements.REACH; j++) {
            Item item = items.get(j);
            if (item.verb != null || item.is(Cue.RELATIVE) || scene.tokens.mark(item.from, ';')) {
                return false;
            }
            Cue under = item.under();
            if (under != null && prepositions.contains(under)) {
                return begins(j + 1);
            }
        }
        return false;
    }

    /** {@code sold overseas}, {@code has delivered 600 jets around the world}. */
    private boolean abroad(int verb) {
        for (int j = verb + 1; j < items.size() && j <= verb + Complements.REACH; j++) {
            Item item = items.get(j);
            if (item.verb != null || item.preposition() || item.is(Cue.RELATIVE) || scene.tokens.mark(item.from, ';')) {
                return false;
            }
            if (item.is(Cue.ABROAD)) {
                return j + 1 == items.size() || items.get(j + 1).kind != Kind.OTHER;
            }
        }
        return false;
    }

    /** {@code in talks with three countries on the sale of its jets}. */
    private boolean talks(int noun) {
        int from = Math.max(0, noun - TALKS);
        int to = Math.min(items.size() - 1, noun + TALKS);
        if (items.subList(from, to).stream().noneMatch(x -> x.is(Cue.NEGOTIATING) || x.is(Cue.DEAL_NOUN))) {
            return false;
        }
        for (int j = from; j < to; j++) {
            if (items.get(j).is(Cue.WITH) && begins(j + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code arms militias}, {@code gave several countries jets}: the crowd is the object. */
    private boolean object(int verb) {
        return begins(verb + 1);
    }

    /** Whether a noun phrase that begins here is a crowd that is not named after it. */
    private boolean begins(int from) {
        for (int j = from; j < items.size() && j <= from + PHRASE; j++) {
            Item item = items.get(j);
            if (crowd(j)) {
                return !definite(j, from) && (j + 1 == items.size() || !Unnamed.named(scene, j + 1));
            }
            boolean inside = item.kind == Kind.NUMBER
                    || item.kind == Kind.OTHER
                    || (item.kind == Kind.MARK && scene.inner(item))
                    || item.premodifies()
                    || item.is(Cue.SOME)
                    || item.is(Cue.ACTOR_HEAD);
            if (!inside || item.goods()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a crowd is the subject of a verb. */
    boolean acts(int verb) {
        for (int j = verb - 1; j >= 0 && j >= verb - SUBJECT; j--) {
            Item item = items.get(j);
            if (crowd(j)) {
                Cue preposition = scene.preposition(j);
                return (preposition == null || (preposition == Cue.OF && many(j)))
                        && !definite(j, j - PHRASE)
                        && !joined(j);
            }
            boolean place = item.is(Cue.IN) || item.is(Cue.OF) || item.is(Cue.TO);
            boolean listed = item.from > 0
                    && scene.tokens.mark(item.from, ',')
                    && scene.tokens.is(item.from - 1, Tokens.CAPITAL);
            if (item.actor()
                    || item.goods()
                    || (item.verb != null
                            && !(item.verb == Frame.REQUEST && items.get(j + 1).is(Cue.TO)))
                    || (item.kind == Kind.MARK && !listed)
                    || item.is(Cue.SAY)
                    || (item.preposition() && !place)) {
                return false;
            }
        }
        return false;
    }

    /** {@code France and some allies}: somebody is named beside the crowd. */
    private boolean joined(int head) {
        for (int j = head - 1; j > 0 && j >= head - PHRASE; j--) {
            if (items.get(j).is(Cue.AND)) {
                return true;
            }
            if (items.get(j).kind == Kind.MARK || items.get(j).verb != null) {
                return false;
            }
        }
        return false;
    }
}
