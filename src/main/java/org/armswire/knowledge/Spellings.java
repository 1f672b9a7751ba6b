package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which one name is written, so that a seed file need not list them. */
final class Spellings {

    private static final Pattern HYPHENED = Pattern.compile("(\\p{Lu}\\p{L}{0,4})-(\\d.*)");
    private static final Pattern SPACED = Pattern.compile("(\\p{Lu}\\p{L}{2,}(?: \\p{Lu}\\p{L}+)?) (\\d[\\w]*)");

    /** A designation must not be found in {@code An 18-year-old} or {@code at 10}. */
    private static final Set<String> ENGLISH = Set.of(
            "a", "am", "an", "as", "at", "be", "by", "go", "he", "if", "in", "is", "it", "no", "of", "on", "or", "so",
            "to", "up", "us", "we");

    private Spellings() {}

    /** Writes out alternatives: {@code F-16(A|B|)} is F-16A, F-16B and F-16. */
    static List<String> alternatives(String pattern) {
        int open = pattern.indexOf('(');
        int close = pattern.indexOf(')', open);
        if (open < 0 || close < 0) {
            return List.of(pattern);
        }
        List<String> tails = alternatives(pattern.substring(close + 1));
        List<String> all = new ArrayList<>();
        for (String middle : pattern.substring(open + 1, close).split("\\|", -1)) {
            for (String tail : tails) {
                all.add(pattern.substring(0, open) + middle + tail);
            }
        }
        return all;
    }

    /**
     * The designation with and without its hyphen and in the plural: {@code Su-27}, {@code Su27}, {@code Su 27}, {@code Su-27s};
     * {@code Leopard 2}, {@code Leopard-2}.
     */
    static Set<String> designations(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        if (name.startsWith("AN/")) {
            spellings.add(name.substring(3));
        }
        if (name.chars().anyMatch(letter -> letter >= '0' && letter <= '9')) {
            addSpacing(name, spellings);
        }
        for (String spelling : List.copyOf(spellings)) {
            char last = spelling.charAt(spelling.length() - 1);
            if (Character.isLetterOrDigit(last) && last != 's') {
                spellings.add(spelling + "s");
            }
        }
        return spellings;
    }

    private static void addSpacing(String name, Set<String> spellings) {
        Matcher hyphened = HYPHENED.matcher(name);
        if (hyphened.matches()) {
            String letters = hyphened.group(1);
            String joined = letters + hyphened.group(2);
            if (joined.length() > 2) {
                spellings.add(joined);
            }
            if (letters.length() > 1 && !ENGLISH.contains(letters.toLowerCase(Locale.ROOT))) {
                spellings.add(letters + " " + hyphened.group(2));
            }
        }
        Matcher spaced = SPACED.matcher(name);
        if (spaced.matches()) {
            spellings.add(spaced.group(1) + "-" + spaced.group(2));
        }
    }
}
