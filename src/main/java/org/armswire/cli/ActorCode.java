package org.armswire.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;

/** An actor as somebody types it: a code in any case, or the English name. */
final class ActorCode {

    private static final String GROUP = "GROUP:";
    private static final String UNKNOWN = "?";

    private ActorCode() {}

    /** Whether this code is meant; a group may be typed as it is shown, without what its code begins with. */
    static boolean matches(String typed, String code) {
        String wanted = of(typed);
        return wanted.equalsIgnoreCase(code) || (GROUP + wanted).equalsIgnoreCase(code);
    }

    /** The code, as it stands in the topics but for the case of a group's own name. */
    static String of(String typed) {
        String text = typed.strip();
        return state(text).or(() -> Shipped.code(text)).orElse(text.toUpperCase(Locale.ROOT));
    }

    /** Whether we have heard of it; those who have seeds of their own may have heard of others. */
    static boolean known(String typed) {
        String text = typed.strip();
        return text.equals(UNKNOWN)
                || text.toUpperCase(Locale.ROOT).startsWith(GROUP)
                || state(text).or(() -> Shipped.code(text)).isPresent();
    }

    private static Optional<String> state(String text) {
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(state -> state.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text)
                        || state.getISO3Country().equalsIgnoreCase(text))
                .map(Locale::getISO3Country)
                .findFirst();
    }

    /** What we ship is loaded only for those whom the states' own names do not tell. */
    private static final class Shipped {

        private static final Knowledge KNOWLEDGE = Knowledge.load(Seeds.shipped());

        static Optional<String> code(String text) {
            return KNOWLEDGE.actors().stream()
                    .filter(actor -> Stream.of(
                                    actor.code(), actor.name(), actor.code().replace(GROUP, ""))
                            .anyMatch(text::equalsIgnoreCase))
                    .map(actor -> actor.code())
                    .findFirst();
        }
    }
}
