package org.armswire.reader;

import java.util.Map;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds what {@code it}, {@code the rebels} or {@code the administration} stands for, so that evidence names whom it is evidence of. */
final class Antecedents {

    private final Map<Part, Hits> parts;
    private final Lexicon lexicon;

    Antecedents(Map<Part, Hits> parts, Lexicon lexicon) {
        this.parts = parts;
        this.lexicon = lexicon;
    }

    /**
     * Where an actor is named that some words only mean: for a surname that many share the full name, else the nearest place before
     * them, else the first in the article. Null when the words name the actor themselves, or when nothing does.
     */
    @Nullable
    Span of(String code, Span words) {
        Span before = null;
        Span first = null;
        Span called = null;
        String surname = surname(code, words);
        for (Map.Entry<Part, Hits> part : parts.entrySet()) {
            Hits hits = part.getValue();
            for (int h = 0; h < hits.size; h++) {
                if (!hits.entry[h].names) {
                    continue;
                }
                Span place = ArticleReader.span(part.getKey(), hits.tokens, hits.from[h], hits.to[h]);
                if (inside(place, words) && names(hits, h, code)) {
                    return null;
                }
                if (surname != null && called == null && calls(hits, h, surname)) {
                    called = place;
                }
                if (names(hits, h, code) || home(hits, h, code)) {
                    first = first == null ? place : first;
                    before = place.compareTo(words) < 0 ? place : before;
                }
            }
        }
        return called != null ? called : before != null ? before : first;
    }

    private static boolean inside(Span place, Span words) {
        return place.part() == words.part() && place.start() >= words.start() && place.end() <= words.end();
    }

    /** The full name of who is meant by a mere surname in these words, or null. */
    @Nullable
    private String surname(String code, Span words) {
        Hits hits = parts.get(words.part());
        for (int h = 0; hits != null && h < hits.size; h++) {
            if (hits.entry[h].names
                    && inside(ArticleReader.span(words.part(), hits.tokens, hits.from[h], hits.to[h]), words)) {
                for (Sense sense : hits.senses(h)) {
                    if (sense instanceof Sense.OfPerson person
                            && person.surname()
                            && person.code().equals(code)) {
                        return person.name();
                    }
                }
            }
        }
        return null;
    }

    private static boolean calls(Hits hits, int hit, String name) {
        return hits.senses(hit).stream()
                .anyMatch(sense -> sense instanceof Sense.OfPerson person
                        && !person.surname()
                        && person.name().equals(name));
    }

    private static boolean names(Hits hits, int hit, String code) {
        return hits.senses(hit).stream().anyMatch(sense -> names(sense, code));
    }

    static boolean names(Sense sense, String code) {
        if (sense instanceof Sense.OfActor actor) {
            return code.equals(actor.code());
        }
        if (sense instanceof Sense.OfPerson person) {
            return !person.surname() && code.equals(person.code());
        }
        if (sense instanceof Sense.OfCompany company) {
            return code.equals(company.code());
        }
        return sense instanceof Sense.OfGoods goods
                && (code.equals(goods.origin()) || Exporters.partner(code, goods.system()));
    }

    /** Whether a country is named whose fighters the actor is. */
    private boolean home(Hits hits, int hit, String code) {
        return hits.senses(hit).stream()
                .anyMatch(sense -> sense instanceof Sense.OfActor actor
                        && (code.equals(lexicon.rebels.get(actor.code()))
                                || code.equals(lexicon.kurds.get(actor.code()))));
    }
}
