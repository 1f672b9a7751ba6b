package org.armswire.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A subscription: which milestones of which deals become alerts. An empty set of a condition selects all.
 *
 * @param name of the file under {@code seeds/rules/}
 * @param stageFrom the lowest stage that it selects, or null for all
 */
public record AlertRule(
        String name,
        String doc,
        Set<AlertKind> kinds,
        Set<String> suppliers,
        Set<String> recipients,
        Set<Category> categories,
        @Nullable Stage stageFrom) {}
