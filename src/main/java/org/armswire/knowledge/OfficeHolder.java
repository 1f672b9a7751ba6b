package org.armswire.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for an actor while in office.
 *
 * @param office as in {@code president}, {@code foreign minister}
 * @param to last day in office, or null while it lasts
 * @param aliases other spellings, and surnames that hardly mean anybody else: {@code Putin}
 * @param ambiguous surnames that many share, {@code Brown}: they need a title or the full name before them
 * @param translations ISO 639-1 code of a language to what is said there for one of them, where it is written otherwise
 */
public record OfficeHolder(
        String name,
        String actor,
        String office,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> aliases,
        List<String> ambiguous,
        Map<String, List<String>> translations) {

    OfficeHolder translated(Map<String, List<String>> byLanguage) {
        return new OfficeHolder(name, actor, office, from, to, aliases, ambiguous, Map.copyOf(byLanguage));
    }
}
