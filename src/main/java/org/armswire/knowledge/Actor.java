package org.armswire.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A state, intergovernmental organisation or armed group that can supply, receive or deny. All names but those of {@code
 * translations} are English.
 *
 * @param code ISO 3166-1 alpha-3 for states; as in {@code NATO}, {@code HEZBOLLAH}, {@code GROUP:Name} otherwise
 * @param names other names than {@code name}
 * @param demonyms adjectives and peoples: {@code Saudi, Saudis}
 * @param capitals cities that stand for the government
 * @param seats buildings and districts that stand for the government
 * @param bodies armies, ministries, agencies
 * @param translations names, adjectives and inflected forms by language: {@code de: Deutschland, deutsche, deutschen}
 */
public record Actor(
        String code,
        Kind kind,
        String name,
        List<String> names,
        List<String> demonyms,
        List<String> capitals,
        List<String> seats,
        List<String> bodies,
        Map<String, List<String>> translations) {

    public enum Kind {
        STATE,
        ORGANISATION,
        GROUP
    }
}
