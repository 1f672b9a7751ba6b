package org.armswire.reader.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armswire.reader.LanguageSentences;
import org.armswire.reader.Reader;

/** How well sentences of our own are read in each language: whom and which kinds of weapons they name, and, where there is a grammar, their claims. */
final class LanguageFigures {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "ru", "uk", "zh", "ar", "tr");

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    LanguageFigures(Reader reader) throws IOException {
        for (String language : LANGUAGES) {
            LanguageSentences sentences = LanguageSentences.load(language);
            add(language + " actors", sentences.actors(reader));
            add(language + " weapons", sentences.weapons(reader));
        }
        LanguageSentences german = LanguageSentences.load("claims-de");
        add("de triple", german.claims(reader, LanguageSentences.TRIPLE));
        add("de triple and stage", german.claims(reader, LanguageSentences.TRIPLE_AND_STAGE));
        add("de claim in every slot", german.claims(reader, LanguageSentences.EVERY_SLOT));
    }

    Map<String, Double> all() {
        return figures;
    }

    List<String> misses() {
        return misses;
    }

    private void add(String name, LanguageSentences.Figures read) {
        figures.put("language " + name, Agreement.rounded(read.f1()));
        read.misses().forEach(miss -> misses.add("[" + name + "] " + miss + "\n"));
    }
}
