package org.armswire.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for an actor while in office.
 *
 * @param to last day in office, or null while it lasts
 */
public record OfficeHolder(
        String name,
        String actor,
        String office,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> aliases) {}
