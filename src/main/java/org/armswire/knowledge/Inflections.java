package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a language changes names, so that their forms need not be listed.
 *
 * @param cases endings and what becomes of them, case by case, each with its spellings; an ending {@code +abc} is any of these letters,
 *     which stay
 * @param prefixes what is written onto a name: the article, {@code and}, {@code to}; {@code x>y} is {@code y} in place of a beginning
 *     {@code x}
 */
public record Inflections(Map<String, List<List<String>>> cases, List<String> prefixes) {

    /** A name in all its forms, as it is given first. */
    public List<String> of(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        forms.addAll(declined(name));
        for (String form : List.copyOf(forms)) {
            prefixed(form, forms);
        }
        return List.copyOf(forms);
    }

    /** A word in lower case changes only at its beginning; where it changes at its end, seeds list it. */
    public List<String> ofNoun(String noun) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(noun);
        prefixed(noun, forms);
        return List.copyOf(forms);
    }

    private void prefixed(String form, Set<String> forms) {
        for (String prefix : prefixes) {
            int instead = prefix.indexOf('>');
            if (instead < 0) {
                forms.add(prefix + form);
            } else if (form.startsWith(prefix.substring(0, instead))) {
                forms.add(prefix.substring(instead + 1) + form.substring(instead));
            }
        }
    }

    /** Words of a name change together: {@code Saudi Arabia} has as many forms as there are cases, not their square. */
    private List<String> declined(String name) {
        if (cases.isEmpty()) {
            return List.of();
        }
        int most = cases.values().iterator().next().size();
        List<String> all = new ArrayList<>();
        for (int which = 0; which < most; which++) {
            List<String> forms = List.of("");
            for (String word : name.split("(?<=[ -])", -1)) {
                forms = joined(forms, declined(word, which));
            }
            all.addAll(forms);
        }
        return all;
    }

    private List<String> declined(String word, int which) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return List.of(word);
        }
        String gap = word.endsWith(" ") || word.endsWith("-") ? word.substring(word.length() - 1) : "";
        String bare = word.substring(0, word.length() - gap.length());
        String ending = null;
        for (String candidate : cases.keySet()) {
            boolean ends = candidate.startsWith("+")
                    ? bare.length() > 1 && candidate.indexOf(bare.charAt(bare.length() - 1), 1) > 0
                    : bare.endsWith(candidate);
            if (ends && (ending == null || ending.startsWith("+") || candidate.length() > ending.length())) {
                ending = candidate;
            }
        }
        if (ending == null) {
            return List.of(word);
        }
        String stem = ending.startsWith("+") ? bare : bare.substring(0, bare.length() - ending.length());
        return cases.getOrDefault(ending, List.of()).get(which).stream()
                .map(e -> stem + e + gap)
                .toList();
    }

    private static List<String> joined(List<String> heads, List<String> tails) {
        List<String> joined = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                joined.add(head + tail);
            }
        }
        return joined;
    }
}
