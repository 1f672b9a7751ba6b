package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verbs of a clause whose verbs do not all stand behind its subject: which words they are, and which belong together. */
final class VerbGroup {

    private VerbGroup() {}

    /** Where the verbs at the end of a clause begin, those too that only say how far a transfer has got: {@code genehmigt hat}. */
    static int begin(List<Item> clause, Tokens tokens) {
        int last = clause.size();
        while (last > 0
                && (auxiliary(clause.get(last - 1))
                        || verb(clause, last - 1)
                        || infinitive(clause, last - 1)
                        || decides(clause.get(last - 1), tokens))) {
            last--;
        }
        return last;
    }

    /** A verb that says how far a transfer has got: {@code genehmigt}. */
    static boolean decides(Item item, Tokens tokens) {
        boolean stage = item.is(Cue.REFUSED)
                || item.is(Cue.AGREED)
                || item.is(Cue.CONSIDERED)
                || item.is(Cue.REQUESTED)
                || item.is(Cue.NEGOTIATING);
        return stage
                && item.kind == Item.Kind.WORD
                && item.verb == null
                && !item.noun
                && !item.is(Cue.ADVERB)
                && !tokens.is(item.from, Tokens.CAPITAL);
    }

    /** {@code soll geliefert haben}, {@code sollen geliefert worden sein}: what is said to have been done. */
    static void hearsay(List<Item> verbs) {
        boolean done = verbs.stream().anyMatch(item -> item.form(Form.PARTICIPLE))
                && (verbs.stream().anyMatch(item -> item.is(Cue.HAVE))
                        || verbs.stream().filter(item -> item.is(Cue.BE)).count() > 1);
        verbs.stream()
                .filter(item -> done && item.is(Cue.HEARSAY))
                .forEach(item -> CaseMarks.become(item, Cue.ALLEGED));
    }

    static boolean verb(List<Item> clause, int i) {
        Item item = clause.get(i);
        boolean attributive = i + 1 < clause.size()
                && item.form(Form.PARTICIPLE)
                && (clause.get(i + 1).goods() || clause.get(i + 1).actor())
                && !finite(item);
        return item.verb != null && !attributive;
    }

    /** {@code zu} before an infinitive. */
    private static boolean infinitive(List<Item> clause, int i) {
        return clause.get(i).is(Cue.TO)
                && i + 1 < clause.size()
                && clause.get(i + 1).form(Form.BASE)
                && verb(clause, i + 1);
    }

    static boolean auxiliary(Item item) {
        return item.verb == null
                && (item.is(Cue.BE)
                        || item.is(Cue.HAVE)
                        || item.is(Cue.WILL)
                        || item.is(Cue.WOULD)
                        || item.is(Cue.MODAL));
    }

    static boolean finite(Item item) {
        return item.form(Form.THIRD) || item.form(Form.PAST);
    }

    static boolean passive(List<Item> clause, int last) {
        boolean participle = clause.subList(last, clause.size()).stream().anyMatch(i -> i.form(Form.PARTICIPLE));
        boolean be = false;
        for (Item item : clause) {
            if (item.is(Cue.BE) && item.is(Cue.WILL)) {
                CaseMarks.narrow(item, EnumSet.of(participle ? Cue.WILL : Cue.BE));
            }
            be |= item.is(Cue.BE);
        }
        return be && participle;
    }

    /** {@code geliefert worden ist} becomes {@code ist worden geliefert}. */
    static List<Item> group(List<Item> verbs) {
        List<Item> group = new ArrayList<>();
        for (Item item : verbs) {
            if (auxiliary(item)) {
                group.add(0, item);
            }
        }
        verbs.stream().filter(item -> !auxiliary(item)).forEach(group::add);
        return group;
    }

    /** {@code liefert … aus}: the verb is both. */
    static void rejoin(List<Item> clause, Lexicon lexicon, Tokens tokens) {
        Item prefix = clause.get(clause.size() - 1);
        if (!prefix.is(Cue.SEPARABLE)) {
            return;
        }
        for (int i = 0; i < clause.size() - 1; i++) {
            Item item = clause.get(i);
            Sense.@Nullable OfWord word =
                    item.actor() || item.goods() ? null : lexicon.word(tokens, item.from, prefix.from, prefix.to);
            if (word != null) {
                item.kind = Item.Kind.WORD;
                item.word = word;
                item.prefix = prefix;
                item.noun = false;
                item.verb = word.verb().isEmpty()
                        ? null
                        : word.verb().keySet().iterator().next();
                clause.remove(clause.size() - 1);
                return;
            }
        }
    }
}
