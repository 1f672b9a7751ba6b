package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a mention names. */
public enum MentionKind {
    ACTOR,
    WEAPON,
    COMPANY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
