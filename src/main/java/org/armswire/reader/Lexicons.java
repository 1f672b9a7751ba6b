package org.armswire.reader;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Language;

/** A lexicon for each language, made when the first article in it comes. */
final class Lexicons {

    private final Knowledge knowledge;
    private final Names names;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Lexicon> made = new ConcurrentHashMap<>();

    /** Languages that have a grammar are made at once, so that a fault in their files is told at the start. */
    Lexicons(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.names = new Names(knowledge);
        knowledge.actors().forEach(actor -> known.addAll(actor.translations().keySet()));
        knowledge.languages().forEach(language -> known.add(language.code()));
        knowledge.languages().stream()
                .filter(language ->
                        !language.words().isEmpty() || !language.verbs().isEmpty())
                .map(Language::code)
                .forEach(this::of);
    }

    /** Of a language that nothing is known of, the names that all languages share. */
    Lexicon of(String language) {
        return made.computeIfAbsent(
                known.contains(language) ? language : "", code -> new Lexicon(knowledge, names, code));
    }
}
