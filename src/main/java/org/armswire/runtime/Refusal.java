package org.armswire.runtime;

/** Why the monitor does not start, in one line for the person who started it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What has to change. */
    public enum Cause {
        /** A flag: a port that is taken, a data folder that is in use. */
        SETTING,
        /** The state of the installation. */
        STATE,
        /** Kafka does not answer. */
        UNREACHABLE
    }

    private final Cause reason;
    private final String line;

    public Refusal(Cause reason, String line) {
        super(line);
        this.reason = reason;
        this.line = line;
    }

    public Cause reason() {
        return reason;
    }

    public String line() {
        return line;
    }
}
