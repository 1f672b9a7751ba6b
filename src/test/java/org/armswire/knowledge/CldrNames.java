package org.armswire.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes {@code seeds/actors/names/cldr-LANGUAGE.yaml}, the names of the states, from the CLDR data of the JDK that runs it: {@code
 * java -cp target/test-classes org.armswire.knowledge.CldrNames}.
 */
final class CldrNames {

    /** By the name of the file; both Chinese scripts are one language to the reader. */
    static final List<String> LANGUAGES = List.of(
            "ar", "cs", "de", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ro", "ru", "tr",
            "uk", "vi", "zh", "zh-Hant");

    private static final Path FOLDER = Path.of("seeds/actors/names");

    /** What CLDR adds to tell two Congos or a Chinese region apart is not what newspapers write. */
    private static final Pattern ADDITION = Pattern.compile("\\s*[(（\\[].*");

    private CldrNames() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        for (String language : LANGUAGES) {
            Files.writeString(FOLDER.resolve("cldr-" + language + ".yaml"), file(language));
        }
    }

    static String file(String language) {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder file = new StringBuilder(
                "# Written by CldrNames from the CLDR data of the JDK; forms-LANGUAGE.yaml adds to it.\n");
        file.append("language: ").append(locale.getLanguage()).append("\nnames:\n");
        names(locale)
                .forEach((code, name) -> file.append("  ")
                        .append(code)
                        .append(": ['")
                        .append(name.replace("'", "''"))
                        .append("']\n"));
        return file.toString();
    }

    /** A name that CLDR lacks in the language comes back as the code itself and is left out. */
    private static Map<String, String> names(Locale language) {
        Map<String, String> names = new TreeMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale state = new Locale("", country);
            String full = state.getDisplayCountry(language);
            String plain = ADDITION.matcher(full).replaceAll("");
            String name = names.containsValue(plain) ? full : plain;
            if (!name.isBlank() && !name.equals(country)) {
                names.put(state.getISO3Country(), name);
            }
        }
        return names;
    }
}
