package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The part of an article that an offset counts in. */
public enum Part {
    TITLE,
    BODY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
