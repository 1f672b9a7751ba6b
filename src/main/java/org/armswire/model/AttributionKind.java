package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of source an article leans on. */
public enum AttributionKind {
    /** "Two people familiar with the talks". */
    UNNAMED,
    /** A newspaper, agency or broadcaster. */
    MEDIA,
    /** A state, an organisation, or somebody who speaks for one. */
    ACTOR,
    /** A named person or body that speaks for no actor: an analyst, an institute. */
    OTHER;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
