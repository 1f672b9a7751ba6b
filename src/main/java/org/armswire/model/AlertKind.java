package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an alert is sent. */
public enum AlertKind {
    /** A deal is reported for the first time. */
    NEW,
    /** A deal has got further, or has been refused. */
    STAGE_UP,
    /** A party denies the deal. */
    DENIED,
    /** An alert no longer holds because another reading of the same deal replaced it. */
    SUPERSEDED,
    /** An alert no longer holds because the articles that it rested on were withdrawn. */
    WITHDRAWN;

    /** The name used in every record and on the command line: {@code stage-up}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
