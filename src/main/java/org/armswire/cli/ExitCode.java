package org.armswire.cli;

/** How {@code armswire} ends; the same numbers stand in its help and in README. */
final class ExitCode {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int UNREACHABLE = 3;
    static final int CHECK_FAILED = 4;

    private ExitCode() {}
}
