package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts the clauses of a language such as German in the order that the grammar reads: subject, verbs, the rest. There the finite verb is
 * the second piece of a main clause and the other verbs are its last; in clauses with a conjunction all verbs are last.
 */
final class VerbSecond {

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final List<Item> items;
    /** Who is marked as getting in the clause at hand. */
    private final List<Item> receivers = new ArrayList<>();

    VerbSecond(Scene scene, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = scene.tokens;
        this.items = scene.items;
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
        return item.is(Cue.AND) && i + 1 < all.size() && (finite(all.get(i + 1)) || auxiliary(all.get(i + 1)));
    }

    private List<Item> clause(List<Item> clause, boolean comma) {
        if (clause.isEmpty()) {
            return clause;
        }
        rejoin(clause);
        Item opening = clause.get(0);
        if (opening.is(Cue.RELATIVE)) {
            int end = verbs(clause);
            boolean relative = comma
                    && second(clause) >= end
                    && second(clause) < clause.size()
                    && clause.subList(end, clause.size()).stream().noneMatch(i -> i.is(Cue.TO));
            narrow(opening, relative ? EnumSet.of(Cue.DETERMINER) : EnumSet.of(Cue.RELATIVE));
        }
        clause.stream().skip(1).filter(i -> i.is(Cue.DETERMINER)).forEach(i -> narrow(i, EnumSet.of(Cue.RELATIVE)));
        partners(clause);
        owners(clause);
        int last = verbs(clause);
        boolean passive = passive(clause, last);
        prepositions(clause, passive);
        receivers.clear();
        for (int i = 0; i < clause.size(); i++) {
            boolean somebody = clause.get(i).party() || clause.get(i).is(Cue.ACTOR_HEAD);
            if (somebody && dative(clause, i) && !under(clause, i)) {
                receivers.add(clause.get(i));
            }
        }
        List<Item> ordered = ordered(clause, last, passive);
        if (ordered.stream().anyMatch(Item::gives)) {
            datives(ordered);
        }
        return ordered;
    }

    private List<Item> ordered(List<Item> clause, int last, boolean passive) {
        Item opening = clause.get(0);
        List<Item> group = group(clause.subList(last, clause.size()));
        if (opening.is(Cue.RELATIVE) || (opening.is(Cue.SUBORDINATE) && !group.isEmpty())) {
            List<Item> rest = new ArrayList<>(clause.subList(1, last));
            List<Item> subject = subject(rest, passive, opening.is(Cue.RELATIVE));
            return joined(List.of(opening), subject, group, rest);
        }
        int second = second(clause);
        if (second >= last) {
            boolean infinitive = group.stream().anyMatch(i -> i.is(Cue.TO) || !finite(i)) && !group.isEmpty();
            return infinitive ? joined(group, clause.subList(0, last)) : clause;
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
        return joined(subject, List.of(clause.get(second)), group, rest, front);
    }

    @SafeVarargs
    private static List<Item> joined(List<Item>... pieces) {
        List<Item> all = new ArrayList<>();
        for (List<Item> piece : pieces) {
            all.addAll(piece);
        }
        return all;
    }

    /** Where the verbs at the end of a clause begin. */
    private static int verbs(List<Item> clause) {
        int last = clause.size();
        while (last > 0
                && (auxiliary(clause.get(last - 1)) || verb(clause, last - 1) || infinitive(clause, last - 1))) {
            last--;
        }
        return last;
    }

    /** The finite verb of a main clause; the size of the clause when it has none. */
    private int second(List<Item> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (auxiliary(clause.get(i)) || (verb(clause, i) && finite(clause.get(i))) || decides(clause, i)) {
                return i;
            }
        }
        return clause.size();
    }

    /** A verb that says how far a transfer has got, and no adjective: {@code lehnt ab}. */
    private boolean decides(List<Item> clause, int i) {
        Item item = clause.get(i);
        boolean stage = item.is(Cue.REFUSED)
                || item.is(Cue.AGREED)
                || item.is(Cue.CONSIDERED)
                || item.is(Cue.REQUESTED)
                || item.is(Cue.NEGOTIATING);
        return stage
                && item.kind == Kind.WORD
                && item.verb == null
                && !item.noun
                && !tokens.is(item.from, Tokens.CAPITAL)
                && i + 1 < clause.size()
                && !clause.get(i + 1).noun
                && !clause.get(i + 1).goods();
    }

    /** {@code mit Paris einen Vertrag über}: the other side is read after the noun. */
    private static void partners(List<Item> clause) {
        for (int i = 0; i + 1 < clause.size(); i++) {
            if (!clause.get(i).is(Cue.WITH)) {
                continue;
            }
            int actor = i + 1;
            while (actor < clause.size() && attribute(clause.get(actor), clause.get(i))) {
                actor++;
            }
            boolean deal = clause.stream()
                    .skip(actor + 1L)
                    .anyMatch(n -> n.noun && (n.is(Cue.DEAL_NOUN) || n.is(Cue.ACQUIRE_NOUN)));
            if (actor < clause.size() && clause.get(actor).party() && deal) {
                List<Item> phrase = clause.subList(i, actor + 1);
                List<Item> moved = new ArrayList<>(phrase);
                phrase.clear();
                clause.addAll(verbs(clause), moved);
                return;
            }
        }
    }

    /** {@code Lieferungen der USA}: by them. */
    private static void owners(List<Item> clause) {
        for (int i = 2; i < clause.size(); i++) {
            Item noun = clause.get(i - 2);
            Item article = clause.get(i - 1);
            if (clause.get(i).party()
                    && article.is(Cue.GENITIVE)
                    && (noun.noun || noun.is(Cue.AID))
                    && !noun.is(Cue.DEAL_NOUN)) {
                clause.add(i - 1, word(article, Cue.BY));
                i++;
            }
        }
    }

    private static Item word(Item at, Cue cue) {
        Item word = new Item(Kind.WORD, at.from, at.from + 1);
        word.word = new Sense.OfWord(EnumSet.of(cue), Map.of(), 0, 0, 0, List.of());
        return word;
    }

    private static boolean verb(List<Item> clause, int i) {
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

    private static boolean auxiliary(Item item) {
        return item.verb == null
                && (item.is(Cue.BE)
                        || item.is(Cue.HAVE)
                        || item.is(Cue.WILL)
                        || item.is(Cue.WOULD)
                        || item.is(Cue.MODAL));
    }

    private static boolean finite(Item item) {
        return item.form(Form.THIRD) || item.form(Form.PAST);
    }

    private static boolean passive(List<Item> clause, int last) {
        boolean participle = clause.subList(last, clause.size()).stream().anyMatch(i -> i.form(Form.PARTICIPLE));
        boolean be = false;
        for (Item item : clause) {
            if (item.is(Cue.BE) && item.is(Cue.WILL)) {
                narrow(item, EnumSet.of(participle ? Cue.WILL : Cue.BE));
            }
            be |= item.is(Cue.BE);
        }
        return be && participle;
    }

    /** {@code geliefert worden ist} becomes {@code ist worden geliefert}. */
    private static List<Item> group(List<Item> verbs) {
        List<Item> group = new ArrayList<>();
        for (Item item : verbs) {
            if (auxiliary(item)) {
                group.add(0, item);
            }
        }
        verbs.stream().filter(item -> !auxiliary(item)).forEach(group::add);
        return group;
    }

    /** Takes who or what a clause says something about out of some pieces of it. */
    private List<Item> subject(List<Item> pieces, boolean passive, boolean actorsOnly) {
        for (int i = 0; i < pieces.size(); i++) {
            Item item = pieces.get(i);
            boolean named = item.party() || (item.is(Cue.PRONOUN) && item.word != null);
            boolean may = passive ? item.goods() && !actorsOnly : named && !receivers.contains(item);
            if (!may || under(pieces, i)) {
                continue;
            }
            int from = i;
            while (from > 0 && attribute(pieces.get(from - 1), item)) {
                from--;
            }
            List<Item> chunk = pieces.subList(from, i + 1);
            List<Item> subject = new ArrayList<>(chunk);
            chunk.clear();
            return subject;
        }
        return new ArrayList<>();
    }

    private static boolean attribute(Item item, Item head) {
        return item.is(Cue.DETERMINER)
                || item.kind == Kind.NUMBER
                || item.is(Cue.APPROX)
                || item.describes == head
                || (item.kind == Kind.OTHER && item.word == null);
    }

    private static boolean under(List<Item> pieces, int i) {
        for (int j = i - 1; j >= 0 && attribute(pieces.get(j), pieces.get(i)); j--) {
            i = j;
        }
        return i > 0 && pieces.get(i - 1).preposition();
    }

    private boolean dative(List<Item> pieces, int i) {
        if (i == 0 || !pieces.get(i - 1).is(Cue.DETERMINER)) {
            return false;
        }
        Item article = pieces.get(i - 1);
        return article.is(Cue.DATIVE)
                || (article.is(Cue.DATIVE_FEMININE) && pieces.get(i).is(Cue.FEMININE) && !genitive(pieces, i - 1));
    }

    /** {@code die Armee der Ukraine}: the article follows a noun. */
    private boolean genitive(List<Item> pieces, int article) {
        if (article == 0) {
            return false;
        }
        Item before = pieces.get(article - 1);
        return before.kind == Kind.GOODS
                || (before.kind != Kind.ACTOR && before.verb == null && tokens.is(before.from, Tokens.CAPITAL));
    }

    /** Who gets stands as if under {@code to}. */
    private void datives(List<Item> clause) {
        for (int i = 0; i < clause.size(); i++) {
            Item item = clause.get(i);
            if (receivers.contains(item)) {
                clause.add(i++, word(item, Cue.TO));
            }
        }
    }

    /** {@code von} is {@code of} before goods, {@code by} in a passive, else {@code from}; {@code in} says from whom one buys. */
    private static void prepositions(List<Item> clause, boolean passive) {
        boolean gets = clause.stream().anyMatch(i -> i.verb != null && !i.gives());
        for (int i = 0; i < clause.size(); i++) {
            Item item = clause.get(i);
            if (!item.is(Cue.FROM)) {
                continue;
            }
            boolean goods = false;
            for (int j = i + 1; j < clause.size() && !clause.get(j).party() && !goods; j++) {
                goods = clause.get(j).goods();
            }
            if (item.is(Cue.OF)) {
                Cue meant = goods ? Cue.OF : passive ? Cue.BY : Cue.FROM;
                EnumSet<Cue> others = EnumSet.of(Cue.OF, Cue.BY, Cue.FROM);
                others.remove(meant);
                narrow(item, others);
            } else if (item.is(Cue.IN)) {
                narrow(item, EnumSet.of(gets ? Cue.IN : Cue.FROM));
            }
        }
    }

    /** {@code liefert … aus}: the verb is both. */
    private void rejoin(List<Item> clause) {
        Item prefix = clause.get(clause.size() - 1);
        if (!prefix.is(Cue.SEPARABLE)) {
            return;
        }
        for (int i = 0; i < clause.size() - 1; i++) {
            Item item = clause.get(i);
            Sense.@Nullable OfWord word =
                    item.actor() || item.goods() ? null : lexicon.word(tokens, item.from, prefix.from);
            if (word != null) {
                item.kind = Kind.WORD;
                item.word = word;
                item.noun = false;
                item.verb = word.verb().isEmpty()
                        ? null
                        : word.verb().keySet().iterator().next();
                clause.remove(clause.size() - 1);
                return;
            }
        }
    }

    private static void narrow(Item item, EnumSet<Cue> without) {
        Sense.OfWord word = item.word;
        if (word != null) {
            EnumSet<Cue> cues = EnumSet.copyOf(word.cues());
            cues.removeAll(without);
            item.word =
                    new Sense.OfWord(cues, word.verb(), word.number(), word.atLeast(), word.month(), word.currency());
        }
    }
}
