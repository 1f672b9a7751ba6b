package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a transfer has got, as an article tells it; in the order of the ladder, with {@link #REFUSED} as its side exit. */
public enum Stage {
    /** The recipient asks or wants to buy. */
    REQUESTED,
    /** The supplier weighs, plans, offers, may or is urged to. */
    CONSIDERED,
    /** Talks are under way. */
    NEGOTIATING,
    /** Approved, pledged, announced, licensed, ordered or contracted; deliveries still to come. */
    AGREED,
    /** Deliveries begun, done, or habitual. */
    DELIVERED,
    /** Refused, suspended, cancelled, embargoed, blocked or intercepted. */
    REFUSED;

    /** The name used in every record and on the command line: {@code negotiating}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
