package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Span;
import org.jspecify.annotations.Nullable;

/** A piece of a sentence that the grammar works with: an actor or goods with all that belongs to its noun phrase, a word, a mark. */
final class Item {

    /** What an item is. */
    enum Kind {
        ACTOR,
        GOODS,
        WORD,
        NUMBER,
        MARK,
        OTHER
    }

    /**
     * One of the actors of an item.
     *
     * @param company whether it is named through a company
     * @param known where it stands, when that is in another sentence
     */
    record Party(
            String code,
            int from,
            int to,
            boolean company,
            @Nullable Span known) {
        Party(String code, int from, int to, boolean company) {
            this(code, from, to, company, null);
        }
    }

    /** One kind of goods of an item, with who makes it when the text says so. */
    record Ware(
            Sense.OfGoods goods,
            int from,
            int to,
            List<Party> origin,
            @Nullable Span known) {
        Ware(Sense.OfGoods goods, int from, int to, List<Party> origin) {
            this(goods, from, to, origin, null);
        }
    }

    Kind kind;
    int from;
    int to;
    Sense.@Nullable OfWord word;
    List<Party> parties = new ArrayList<>();
    List<Ware> wares = new ArrayList<>();
    /** An adjective or a name used like one, with no noun of its own. */
    boolean adjective;
    /** A demonym, as in {@code Russian}. */
    boolean demonym;

    boolean possessive;
    /** The prefix of a verb that stands apart from it: {@code ab} in {@code lehnt … ab}. */
    @Nullable
    Item prefix;
    /** The frame, when the word is used as a transfer verb. */
    @Nullable
    Frame verb;
    /** Whether the word is used as a noun. */
    boolean noun;
    /** Whether this actor only says the sentence or part of it. */
    boolean speaker;
    /** The goods that this actor only says the origin of. */
    @Nullable
    Item describes;

    Item(Kind kind, int from, int to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    boolean is(Cue cue) {
        return word != null && word.is(cue);
    }

    boolean form(Form form) {
        if (word == null || verb == null) {
            return false;
        }
        var forms = word.verb().get(verb);
        return forms != null && forms.contains(form);
    }

    /** Whether it is used as a verb of giving. */
    boolean gives() {
        return verb != null && verb.gives();
    }

    boolean preposition() {
        return under() != null;
    }

    /** The preposition that this word is, or null. */
    @Nullable
    Cue under() {
        return word == null ? null : word.cues().preposition();
    }

    /** Whether it only tells how many goods there are, or of what make, when it stands before them. */
    boolean premodifies() {
        return kind == Kind.NUMBER
                || is(Cue.DETERMINER)
                || is(Cue.APPROX)
                || is(Cue.APPROX_MIN)
                || is(Cue.APPROX_MAX)
                || (word != null && (word.number() > 0 || word.atLeast() > 0))
                || (actor() && describes != null);
    }

    /** Whether it may take part in a transfer: an actor that neither says the origin of goods nor only speaks. */
    boolean party() {
        return kind == Kind.ACTOR && describes == null && !speaker;
    }

    boolean shares(Item other) {
        return parties.stream()
                .anyMatch(p -> other.parties.stream().anyMatch(o -> o.code().equals(p.code())));
    }

    boolean actor() {
        return kind == Kind.ACTOR;
    }

    boolean goods() {
        return kind == Kind.GOODS;
    }
}
