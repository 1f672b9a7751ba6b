package org.armswire.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain from whoever knows to the outlet that prints it.
 *
 * @param actor the code of the actor it speaks for, if any
 */
public record Attribution(
        String name, AttributionKind kind, @Nullable String actor) {}
