package org.armswire.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor, weapon or company named in an article.
 *
 * @param text the words as written
 * @param code the actor's code, or the weapon system's id; a company carries the code of the state it stands for; null when no list knows it
 * @param how how it is named: {@code name demonym capital leader ministry organisation group company} for actors and
 *     companies, {@code system noun designator} for weapons
 * @param category for weapons only
 */
public record Mention(
        MentionKind kind,
        Span span,
        String text,
        @Nullable String code,
        String how,
        @Nullable Category category) {}
