package org.armswire.model;

import org.jspecify.annotations.Nullable;

/**
 * The goods of a transfer.
 *
 * @param text the words as written, a short noun phrase
 * @param system id of the weapon system when it is known
 * @param sipriCategory the category of the SIPRI register, or null when it has none for it
 * @param sipriScope whether SIPRI would count it as major arms
 */
public record Weapon(
        String text,
        @Nullable String system,
        Category category,
        @Nullable String sipriCategory,
        boolean sipriScope) {}
