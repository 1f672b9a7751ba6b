package org.armswire.cli;

import java.util.Locale;

/** How a list is printed. */
enum ListFormat {
    TABLE,
    JSONL,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
