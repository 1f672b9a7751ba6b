package org.armswire.metrics;

/** The names of all meters of Armswire. */
public final class Meters {

    private Meters() {}
}
