package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What its publisher says of an article; the spellings are those of IPTC ninjs {@code pubstatus}. */
public enum ArticleStatus {
    USABLE,
    CANCELED,
    WITHHELD;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
