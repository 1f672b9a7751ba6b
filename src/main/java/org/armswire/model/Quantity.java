package org.armswire.model;

import org.jspecify.annotations.Nullable;

/** How many units: {@code more than 100} is {@code [100, null]}, {@code up to 100} is {@code [null, 100]}. */
public record Quantity(@Nullable Long min, @Nullable Long max, String text) {

    public Quantity {
        if (min == null && max == null) {
            throw new IllegalArgumentException("quantity '" + text + "' must have a bound");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("quantity '" + text + "' must have min <= max");
        }
    }
}
