package org.armswire.cli;

import java.util.Arrays;
import java.util.Locale;

/** An actor as somebody types it: a code in any case, or the English name of a state. */
final class ActorCode {

    private static final String GROUP = "GROUP:";

    private ActorCode() {}

    /** Whether this code is meant; a group may be typed as it is shown, without what its code begins with. */
    static boolean matches(String typed, String code) {
        String wanted = of(typed);
        return wanted.equalsIgnoreCase(code) || (GROUP + wanted).equalsIgnoreCase(code);
    }

    /** The code, as it stands in the topics but for the case of a group's own name. */
    static String of(String typed) {
        String text = typed.strip();
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(state -> state.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text))
                .map(Locale::getISO3Country)
                .findFirst()
                .orElse(text.toUpperCase(Locale.ROOT));
    }
}
