package org.armswire.knowledge;

import java.util.List;

/**
 * An arms maker or state exporter, which acts for its home actor in a transfer.
 *
 * @param actor code of the actor that it stands for: {@code USA}, {@code EU} for Airbus
 * @param ambiguous further names that also mean something else, {@code Colt}: they need a context
 */
public record Company(String name, String actor, List<String> aliases, List<String> ambiguous) {}
