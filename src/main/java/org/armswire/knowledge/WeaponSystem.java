package org.armswire.knowledge;

import java.util.List;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * A weapon that has a designation.
 *
 * @param id lower case, as in {@code f-16}
 * @param kind in a few words: {@code combat aircraft}
 * @param aliases every spelling to look for, {@code name} included: {@code F-16, F16, F-16C, Fighting Falcon}
 * @param ambiguous further names that also mean something else, {@code Viper}: they need a context
 * @param origin code of the actor that makes it, or null when several do
 * @param sipriCategory of the SIPRI register, or null when it has none for it
 * @param sipriScope whether SIPRI counts it as major arms
 * @param unroca category of the UN Register of Conventional Arms, {@code I} to {@code VIII}, or null
 */
public record WeaponSystem(
        String id,
        String name,
        String kind,
        Category category,
        List<String> aliases,
        List<String> ambiguous,
        List<String> makers,
        @Nullable String origin,
        @Nullable String sipriCategory,
        boolean sipriScope,
        @Nullable String unroca) {}
