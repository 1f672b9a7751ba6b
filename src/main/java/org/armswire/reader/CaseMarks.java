package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armswire.reader.Item.Kind;

/** What articles and prepositions say of the actors of a clause, wherever they stand in it: who gets, whose doing it is, from whom. */
final class CaseMarks {

    private final Tokens tokens;
    /** Who is marked as getting in the clause at hand. */
    private final List<Item> receivers = new ArrayList<>();

    CaseMarks(Tokens tokens) {
        this.tokens = tokens;
    }

    void receivers(List<Item> clause) {
        receivers.clear();
        for (int i = 0; i < clause.size(); i++) {
            boolean somebody = clause.get(i).party() || clause.get(i).is(Cue.ACTOR_HEAD);
            if (somebody && dative(clause, i) && !under(clause, i)) {
                receivers.add(clause.get(i));
            }
        }
    }

    boolean receives(Item item) {
        return receivers.contains(item);
    }

    /** {@code Lieferungen der USA}: by them. */
    static void owners(List<Item> clause) {
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

    /** {@code nach Angaben der ukrainischen Armee}: whoever is cited takes no part in what is told. */
    static void sources(List<Item> clause) {
        for (int i = 1; i < clause.size(); i++) {
            int head = i - 1;
            while (head > 0 && attribute(clause.get(head), clause.get(i))) {
                head--;
            }
            clause.get(i).speaker |= clause.get(i).party() && clause.get(head).is(Cue.CITING);
        }
    }

    private static Item word(Item at, Cue cue) {
        Item word = new Item(Kind.WORD, at.from, at.from + 1);
        become(word, cue);
        return word;
    }

    /** Makes a word do one thing only. */
    static void become(Item item, Cue cue) {
        item.word = new Sense.OfWord(CueSet.of(Set.of(cue)), Map.of(), 0, 0, 0, List.of());
    }

    static boolean attribute(Item item, Item head) {
        return item.is(Cue.DETERMINER)
                || item.kind == Kind.NUMBER
                || item.is(Cue.APPROX)
                || item.describes == head
                || (item.kind == Kind.OTHER && item.word == null);
    }

    /** Whether a piece stands under a preposition, and not as its seat under a government: {@code die Regierung in Kiew}. */
    static boolean under(List<Item> pieces, int i) {
        for (int j = i - 1; j >= 0 && attribute(pieces.get(j), pieces.get(i)); j--) {
            i = j;
        }
        boolean seat = i > 1
                && pieces.get(i - 1).is(Cue.IN)
                && pieces.get(i - 2).is(Cue.ACTOR_HEAD)
                && pieces.get(i - 2).kind == Kind.WORD;
        return i > 0 && !seat && pieces.get(i - 1).preposition();
    }

    private boolean dative(List<Item> pieces, int i) {
        int at = i - 1;
        while (at > 0 && pieces.get(at).kind == Kind.OTHER && !tokens.is(pieces.get(at).from, Tokens.CAPITAL)) {
            at--;
        }
        if (at < 0 || !pieces.get(at).is(Cue.DETERMINER)) {
            return false;
        }
        Item article = pieces.get(at);
        return article.is(Cue.DATIVE)
                || (article.is(Cue.DATIVE_FEMININE) && pieces.get(i).is(Cue.FEMININE) && !genitive(pieces, at));
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
    void datives(List<Item> clause) {
        for (int i = 0; i < clause.size(); i++) {
            Item item = clause.get(i);
            if (receivers.contains(item)) {
                clause.add(i++, word(item, Cue.TO));
            }
        }
    }

    /** {@code von} is {@code of} before goods, {@code by} in a passive, else {@code from}; {@code in} says from whom one buys. */
    static void prepositions(List<Item> clause, boolean passive) {
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
                narrow(
                        item,
                        gets ? EnumSet.of(Cue.IN, Cue.TO) : EnumSet.of(Cue.FROM, item.is(Cue.TO) ? Cue.IN : Cue.FROM));
            }
        }
    }

    static void narrow(Item item, EnumSet<Cue> without) {
        Sense.OfWord word = item.word;
        if (word != null) {
            item.word = new Sense.OfWord(
                    word.cues().without(without),
                    word.verb(),
                    word.number(),
                    word.atLeast(),
                    word.month(),
                    word.currency());
        }
    }
}
