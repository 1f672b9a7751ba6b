package org.armswire.knowledge;

import java.util.LinkedHashMap;
import java.util.List;

/** A piece of a seed file that remembers its line. Every scalar is text: {@code NO} is Norway's top-level domain, not false. */
sealed interface SeedNode {

    int line();

    record Text(String value, int line) implements SeedNode {}

    record Items(List<SeedNode> nodes, int line) implements SeedNode {}

    record Fields(LinkedHashMap<String, SeedNode> nodes, int line) implements SeedNode {}
}
