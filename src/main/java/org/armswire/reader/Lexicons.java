package org.armswire.reader;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Language;

/** A lexicon for each language, made when the first article in it comes. */
final class Lexicons {

    private final Knowledge knowledge;
    private final Map<String, Lexicon> made = new ConcurrentHashMap<>();

    /** Languages that have a grammar are made at once, so that a fault in their files is told at the start. */
    Lexicons(Knowledge knowledge) {
        this.knowledge = knowledge;
        knowledge.languages().stream().map(Language::code).forEach(this::of);
    }

    Lexicon of(String language) {
        return made.computeIfAbsent(language, code -> new Lexicon(knowledge, code));
    }
}
