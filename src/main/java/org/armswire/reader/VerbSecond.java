package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.armswire.reader.Item.Kind;

/**
 * Puts the clauses of a language such as German in the order that the grammar reads: subject, verbs, the rest. There the finite verb is
 * the second piece of a main clause and the other verbs are its last; in clauses with a conjunction all verbs are last.
 */
final class VerbSecond {

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Item> items;
    private final CaseMarks marks;

    VerbSecond(Scene scene, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = scene.tokens;
        this.items = scene.items;
        this.marks = new CaseMarks(tokens);
    }

    void order() {
        List<Item> all = new ArrayList<>(items);
        items.clear();
        int from = 0;
        for (int i = 0; i <= all.size(); i++) {
            if (i < all.size() && !parts(all, i)) {
                continue;
            }
            boolean comma = from > 0 && tokens.mark(all.get(from - 1).from, ',');
            items.addAll(clause(new ArrayList<>(all.subList(from, i)), comma));
            if (i < all.size()) {
                items.add(all.get(i));
            }
            from = i + 1;
        }
    }

    /** Whether a clause ends here: at a mark, or at {@code and} before another verb. */
    private boolean parts(List<Item> all, int i) {
        Item item = all.get(i);
        if (item.kind == Kind.MARK) {
            return ",;:.!?\u2013\u2014()\"\u201e\u201c\u201d".indexOf(tokens.text.charAt(tokens.start[item.from])) >= 0;
        }
        return item.is(Cue.AND)
                && i + 1 < all.size()
                && (VerbGroup.finite(all.get(i + 1)) || VerbGroup.auxiliary(all.get(i + 1)));
    }

    private List<Item> clause(List<Item> clause, boolean comma) {
        if (clause.isEmpty()) {
            return clause;
        }
        VerbGroup.rejoin(clause, lexicon, tokens);
        Item opening = clause.get(0);
        if (opening.is(Cue.RELATIVE)) {
            int end = VerbGroup.begin(clause, tokens);
            boolean relative = comma
                    && second(clause) >= end
                    && second(clause) < clause.size()
                    && clause.subList(end, clause.size()).stream().noneMatch(i -> i.is(Cue.TO));
            CaseMarks.narrow(opening, relative ? EnumSet.of(Cue.DETERMINER) : EnumSet.of(Cue.RELATIVE));
        }
        clause.stream()
                .skip(1)
                .filter(i -> i.is(Cue.DETERMINER))
                .forEach(i -> CaseMarks.narrow(i, EnumSet.of(Cue.RELATIVE)));
        List<Item> adverbs =
                clause.stream().skip(1).filter(i -> i.is(Cue.ADVERB)).toList();
        clause.removeAll(adverbs);
        partners(clause);
        CaseMarks.sources(clause);
        CaseMarks.owners(clause);
        int last = VerbGroup.begin(clause, tokens);
        boolean passive = VerbGroup.passive(clause, last);
        CaseMarks.prepositions(clause, passive);
        marks.receivers(clause);
        List<Item> ordered = ordered(clause, last, passive, adverbs);
        if (ordered.stream().anyMatch(Item::gives)) {
            marks.datives(ordered);
        }
        return ordered;
    }

    private List<Item> ordered(List<Item> clause, int last, boolean passive, List<Item> adverbs) {
        Item opening = clause.get(0);
        List<Item> group = VerbGroup.group(clause.subList(last, clause.size()));
        if (opening.is(Cue.RELATIVE) || (opening.is(Cue.SUBORDINATE) && !group.isEmpty())) {
            List<Item> rest = new ArrayList<>(clause.subList(1, last));
            List<Item> subject = subject(rest, passive, opening.is(Cue.RELATIVE));
            VerbGroup.hearsay(group);
            return joined(List.of(opening), subject, adverbs, group, rest);
        }
        int second = second(clause);
        if (second >= last) {
            boolean infinitive = group.stream().anyMatch(i -> i.is(Cue.TO) || !VerbGroup.finite(i)) && !group.isEmpty();
            return infinitive
                    ? joined(adverbs, group, clause.subList(0, last))
                    : joined(clause.subList(0, last), adverbs, group);
        }
        List<Item> front = new ArrayList<>(clause.subList(0, second));
        List<Item> rest = new ArrayList<>(clause.subList(second + 1, last));
        List<Item> subject = subject(front, passive, false);
        if (subject.isEmpty()) {
            subject = subject(rest, passive, false);
        } else {
            subject = joined(front.subList(0, 0), subject);
        }
        if (!front.isEmpty() && front.get(0).is(Cue.SUBORDINATE)) {
            subject = joined(front, subject);
            front = List.of();
        }
        List<Item> verbs = joined(List.of(clause.get(second)), group);
        VerbGroup.hearsay(verbs);
        // Before the verb that it is about, as English has it
        verbs.addAll(group.isEmpty() ? 0 : 1, adverbs);
        return joined(subject, verbs, rest, front);
    }

    @SafeVarargs
    private static List<Item> joined(List<Item>... pieces) {
        List<Item> all = new ArrayList<>();
        for (List<Item> piece : pieces) {
            all.addAll(piece);
        }
        return all;
    }

    /** The finite verb of a main clause; the size of the clause when it has none. */
    private int second(List<Item> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (VerbGroup.auxiliary(clause.get(i))
                    || (VerbGroup.verb(clause, i) && VerbGroup.finite(clause.get(i)))
                    || decides(clause, i)) {
                return i;
            }
        }
        return clause.size();
    }

    /** A verb that says how far a transfer has got, and no adjective: {@code lehnt ab}. */
    private boolean decides(List<Item> clause, int i) {
        return VerbGroup.decides(clause.get(i), tokens)
                && i + 1 < clause.size()
                && !clause.get(i + 1).noun
                && !clause.get(i + 1).goods();
    }

    /** {@code mit Paris einen Vertrag über}: the other side is read after the noun. */
    private void partners(List<Item> clause) {
        for (int i = 0; i + 1 < clause.size(); i++) {
            if (!clause.get(i).is(Cue.WITH)) {
                continue;
            }
            int actor = i + 1;
            while (actor < clause.size() && CaseMarks.attribute(clause.get(actor), clause.get(i))) {
                actor++;
            }
            boolean deal = clause.stream()
                    .skip(actor + 1L)
                    .anyMatch(n -> n.noun && (n.is(Cue.DEAL_NOUN) || n.is(Cue.ACQUIRE_NOUN)));
            if (actor < clause.size() && clause.get(actor).party() && deal) {
                List<Item> phrase = clause.subList(i, actor + 1);
                List<Item> moved = new ArrayList<>(phrase);
                phrase.clear();
                clause.addAll(VerbGroup.begin(clause, tokens), moved);
                return;
            }
        }
    }

    /** Takes who or what a clause says something about out of some pieces of it. */
    private List<Item> subject(List<Item> pieces, boolean passive, boolean actorsOnly) {
        for (int i = 0; i < pieces.size(); i++) {
            Item item = pieces.get(i);
            boolean named = item.party() || (item.is(Cue.PRONOUN) && item.word != null);
            boolean may = passive ? item.goods() && !actorsOnly : named && !marks.receives(item);
            if (!may || CaseMarks.under(pieces, i)) {
                continue;
            }
            int from = i;
            while (from > 0 && CaseMarks.attribute(pieces.get(from - 1), item)) {
                from--;
            }
            List<Item> chunk = pieces.subList(from, i + 1);
            List<Item> subject = new ArrayList<>(chunk);
            chunk.clear();
            return subject;
        }
        return new ArrayList<>();
    }
}
