package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code seeds/languages/}: one file for each language that the reader finds transfers in. */
final class LanguageFiles {

    private static final Map<String, Apostrophe> APOSTROPHES = Map.of(
            "joins", Apostrophe.JOINS, "cuts_before", Apostrophe.CUTS_BEFORE, "cuts_after", Apostrophe.CUTS_AFTER);
    private static final Map<String, Boolean> ORDERS = Map.of("subject_verb", false, "verb_second", true);
    private static final int FORMS = 5;
    private static final int MONTHS = 12;

    private final SeedBlock block;
    private final Map<String, String> actors;
    private final Map<String, String> places = new HashMap<>();

    private LanguageFiles(SeedBlock block, Map<String, String> actors) {
        this.block = block;
        this.actors = actors;
    }

    static List<Language> read(List<SeedFile> files, Map<String, String> actors) {
        return files.stream()
                .map(file -> new LanguageFiles(file.block(), actors).language(file))
                .toList();
    }

    private Language language(SeedFile file) {
        String code = block.text("language");
        if (!code.equals(file.stem())) {
            throw block.fault("language", "'" + code + "' must be the name of the file, '" + file.stem() + "'");
        }
        Language language = new Language(
                code,
                block.textOrNull("apostrophe") == null ? Apostrophe.JOINS : block.one("apostrophe", APOSTROPHES),
                block.textOrNull("order") != null && block.one("order", ORDERS),
                new Inflections(cases(), block.texts("prefixes")),
                verbs(),
                alternatives("words"),
                fighters("rebels"),
                fighters("kurds"),
                amounts("numbers"),
                months(),
                alternatives("times"),
                amounts("at_least"),
                alternatives("currencies"),
                Map.copyOf(places));
        block.done();
        return language;
    }

    /** Each row is written {@code ending: case case …}; a slash parts spellings and 0 is no ending at all. */
    private Map<String, List<List<String>>> cases() {
        Map<String, List<List<String>>> cases = new LinkedHashMap<>();
        int[] count = {-1};
        block.textByKey("cases").forEach((ending, row) -> {
            List<List<String>> endings = Arrays.stream(row.split(" "))
                    .map(one -> Arrays.stream(one.split("/"))
                            .map(e -> e.equals("0") ? "" : e)
                            .toList())
                    .toList();
            if (count[0] >= 0 && endings.size() != count[0]) {
                throw block.fault("cases", ending, "must have " + count[0] + " cases as the first row has");
            }
            count[0] = endings.size();
            cases.put(ending, endings);
        });
        return cases;
    }

    private Map<String, List<List<List<String>>>> verbs() {
        Map<String, List<List<List<String>>>> verbs = new LinkedHashMap<>();
        block.listsByKey("verbs").forEach((frame, list) -> {
            String field = "verbs." + frame;
            places.put(field, block.placeOf("verbs", frame));
            List<List<List<String>>> all = new ArrayList<>();
            for (List<String> forms : list) {
                if (forms.size() != FORMS) {
                    throw block.fault("verbs", frame, forms + " must be " + FORMS + " forms");
                }
                all.add(forms.stream().map(Spellings::alternatives).toList());
            }
            verbs.put(frame, all);
        });
        return verbs;
    }

    private Map<String, List<String>> alternatives(String field) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        block.textsByKey(field).forEach((key, patterns) -> {
            places.put(field + "." + key, block.placeOf(field, key));
            Set<String> spellings = new LinkedHashSet<>();
            for (String pattern : patterns) {
                for (String spelling : Spellings.alternatives(pattern)) {
                    if (!spellings.add(spelling)) {
                        throw block.fault(field, key, "'" + spelling + "' must stand only once");
                    }
                }
            }
            words.put(key, List.copyOf(spellings));
        });
        return words;
    }

    private Map<String, String> fighters(String field) {
        Map<String, String> fighters = block.textByKey(field);
        fighters.forEach((country, code) -> {
            if (!actors.containsKey(country) || !actors.containsKey(code)) {
                throw block.fault(field, country, "'" + country + ": " + code + "' must be codes of actors");
            }
        });
        return fighters;
    }

    private Map<String, Long> amounts(String field) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        block.textByKey(field).forEach((pattern, amount) -> {
            if (!amount.matches("[1-9][0-9]{0,15}")) {
                throw block.fault(field, pattern, "'" + amount + "' must be a whole number");
            }
            for (String spelling : Spellings.alternatives(pattern)) {
                if (amounts.put(spelling, Long.valueOf(amount)) != null) {
                    throw block.fault(field, pattern, "'" + spelling + "' must stand only once");
                }
            }
        });
        return amounts;
    }

    private List<String> months() {
        List<String> months = block.texts("months");
        if (!months.isEmpty() && months.size() != MONTHS) {
            throw block.fault("months", "must be " + MONTHS + " names");
        }
        return months;
    }
}
