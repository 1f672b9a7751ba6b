package org.armswire.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The words of one language that the grammar works with.
 *
 * @param verbs transfer verbs by frame, each as its forms in the order of {@link Form}
 * @param words everything else by what it does
 * @param rebels code of a country to the code of its rebels
 * @param kurds code of a country to the code of its Kurdish fighters
 * @param numbers number words and their values
 * @param months January to December
 * @param atLeast vague amounts and the least that they mean
 * @param currencies ISO 4217 code to the ways of writing it
 */
record Language(
        String language,
        Map<Frame, List<List<String>>> verbs,
        Map<Cue, List<String>> words,
        Map<String, String> rebels,
        Map<String, String> kurds,
        Map<String, Long> numbers,
        List<String> months,
        Map<String, Long> atLeast,
        Map<String, List<String>> currencies) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(com.fasterxml.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
            .build();

    Language {
        verbs.forEach((frame, lists) -> lists.forEach(forms -> check(
                forms.size() == Form.values().length && forms.stream().noneMatch(String::isBlank),
                "verbs." + frame + ": " + forms + " must be " + Form.values().length + " forms")));
        words.forEach((cue, list) ->
                check(list.stream().noneMatch(String::isBlank), "words." + cue + ": '' must not be empty"));
    }

    /** Reads a language file; {@code name} is for messages. */
    static Language load(String name, InputStream in) {
        try (in) {
            return YAML.readValue(in, Language.class);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? name
                    : name + ":" + e.getLocation().getLineNr();
            throw new IllegalArgumentException(where + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static void check(boolean rule, String message) {
        if (!rule) {
            throw new IllegalArgumentException(message);
        }
    }
}
