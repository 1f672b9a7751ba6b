package org.armswire.knowledge;

import java.util.List;
import java.util.Map;

/**
 * How one language is written, and the words of it that the grammar works with: none where the reader finds only names. The frames of
 * verbs and the kinds of words are the grammar's to know.
 *
 * @param code ISO 639-1
 * @param verbSecond whether the finite verb of a main clause comes second and all other verbs last, as in German
 * @param inflections how names change
 * @param verbs transfer verbs by frame: for each verb its forms, and for each form its spellings
 * @param words everything else by what it does
 * @param rebels code of a country to the code of its rebels
 * @param kurds code of a country to the code of its Kurdish fighters
 * @param numbers number words and their values
 * @param months January to December
 * @param times words in times by what they do there
 * @param atLeast vague amounts and the least that they mean
 * @param currencies ISO 4217 code to the ways of writing it
 * @param places where each field and each key of {@code verbs} and {@code words} stands, for {@link #fault}
 */
public record Language(
        String code,
        Apostrophe apostrophe,
        boolean verbSecond,
        Inflections inflections,
        Map<String, List<List<List<String>>>> verbs,
        Map<String, List<String>> words,
        Map<String, String> rebels,
        Map<String, String> kurds,
        Map<String, Long> numbers,
        List<String> months,
        Map<String, List<String>> times,
        Map<String, Long> atLeast,
        Map<String, List<String>> currencies,
        Map<String, String> places) {

    /** What to throw when {@code field}, such as {@code words.to}, cannot be used. */
    public SeedException fault(String field, String problem) {
        return new SeedException(
                places.getOrDefault(field, "seeds/languages/" + code + ".yaml:1") + ": " + field + ": " + problem);
    }
}
