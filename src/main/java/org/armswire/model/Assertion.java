package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an article stands to a transfer that it reports. */
public enum Assertion {
    /** Told as fact, or said by a party to it. */
    STATED,
    /** An accusation, an unnamed source, "reportedly", a third party's claim. */
    ALLEGED;

    /** The name used in every record: {@code alleged}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
