package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a stretch of evidence is evidence of. */
public enum Slot {
    /** The whole clause or sentence that carries the claim. */
    SENTENCE,
    SUPPLIER,
    RECIPIENT,
    WEAPON,
    QUANTITY,
    VALUE,
    TIMING,
    STAGE,
    ASSERTION,
    ATTRIBUTION,
    DENIAL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
