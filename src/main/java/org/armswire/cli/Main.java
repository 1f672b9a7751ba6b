package org.armswire.cli;

/** The program {@code armswire}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
