package org.armswire.reader;

import java.util.HashMap;
import java.util.Map;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.jspecify.annotations.Nullable;

/** Whom an article introduces as somebody who speaks for an actor, so that his mere surname later says for whom he speaks. */
final class Officials {

    /** So many words may stand between an office and what it is the office of. */
    private static final int REACH = 6;

    /** Who speaks for whom, by the office that the article gives him. */
    record Official(String name, String code, boolean company, Span of) {}

    private final Map<Part, Hits> parts;
    private final Map<String, Official> known = new HashMap<>();
    private boolean looked;

    Officials(Map<Part, Hits> parts) {
        this.parts = parts;
    }

    /** The official of a surname, or null; the article is looked through when one is first asked for. */
    @Nullable
    Official of(String surname) {
        if (!looked) {
            looked = true;
            parts.forEach(this::look);
        }
        return known.get(surname);
    }

    private void look(Part part, Hits hits) {
        for (int h = 0; h < hits.size; h++) {
            if (hits.is(h, Traits.OFFICE)) {
                before(part, hits, h);
                after(part, hits, h);
            }
        }
    }

    /** {@code Norwegian Defence Minister Kari Dahl}: the last of the names that follow the office. */
    private void before(Part part, Hits hits, int office) {
        String name = Voices.fullName(hits, hits.to[office], 1);
        for (int h = office; name != null && h >= 0 && hits.from[office] - hits.to[h] <= REACH; h--) {
            if (broken(hits, hits.to[h], hits.from[office]) || apart(hits, hits.to[h], hits.from[office])) {
                return;
            }
            if (add(part, hits, name, h)) {
                return;
            }
        }
    }

    /** {@code Kari Dahl, a spokeswoman for the Norwegian army}. */
    private void after(Part part, Hits hits, int office) {
        int comma = hits.from[office] - 1;
        while (comma > 0 && comma >= hits.from[office] - REACH && !hits.tokens.mark(comma, ',')) {
            comma--;
        }
        String name = hits.tokens.mark(comma, ',') ? Voices.fullName(hits, comma - 1, -1) : null;
        for (int h = office; name != null && h < hits.size && hits.from[h] - hits.to[office] <= REACH; h++) {
            if (broken(hits, hits.to[office], hits.from[h])) {
                break;
            }
            if (add(part, hits, name, h)) {
                return;
            }
        }
        for (int h = office - 1; name != null && h >= 0 && hits.from[h] > comma; h--) {
            if (add(part, hits, name, h)) {
                return;
            }
        }
    }

    private static boolean broken(Hits hits, int from, int to) {
        for (int t = from; t < to; t++) {
            if (hits.tokens.mark(t, '.') || hits.tokens.mark(t, ',') || hits.tokens.is(t, Tokens.PARAGRAPH)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Oman by President}: who stands before a preposition or a verb has nothing to do with the office. */
    private static boolean apart(Hits hits, int from, int to) {
        for (int t = from; t < to; t++) {
            Sense.OfWord word = hits.word(t);
            boolean verb = word != null && (!word.verb().isEmpty() || word.is(Cue.SAY) || word.is(Cue.BE));
            boolean link = word != null && (word.preposition() || word.is(Cue.AND) || word.is(Cue.HAVE));
            if (verb || link) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hit names an actor, for whom the official then speaks. */
    private boolean add(Part part, Hits hits, String name, int hit) {
        if (!hits.entry[hit].names) {
            return false;
        }
        for (Sense sense : hits.senses(hit)) {
            String code = sense instanceof Sense.OfActor actor
                    ? actor.code()
                    : sense instanceof Sense.OfCompany company ? company.code() : null;
            if (code != null) {
                Span of = ArticleReader.span(part, hits.tokens, hits.from[hit], hits.to[hit]);
                Official official = new Official(name, code, sense instanceof Sense.OfCompany, of);
                String[] words = name.split(" ", -1);
                known.putIfAbsent(words[words.length - 1], official);
                // in Chinese and Korean names the family comes first
                known.putIfAbsent(words[0], official);
                return true;
            }
        }
        return false;
    }
}
