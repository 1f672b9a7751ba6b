package org.armswire.cli;

/** Why a command ends early: one line for the user and the exit code that goes with it. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String line;

    private Failure(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
        this.line = line;
    }

    static Failure failed(String line) {
        return new Failure(ExitCode.FAILED, line);
    }

    /** A wrong flag, or a file that is missing or wrong. */
    static Failure usage(String line) {
        return new Failure(ExitCode.USAGE, line);
    }

    static Failure unreachable(String line) {
        return new Failure(ExitCode.UNREACHABLE, line);
    }

    static Failure checkFailed(String line) {
        return new Failure(ExitCode.CHECK_FAILED, line);
    }

    String line() {
        return line;
    }

    int exitCode() {
        return exitCode;
    }
}
