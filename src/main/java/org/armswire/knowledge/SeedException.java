package org.armswire.knowledge;

/** A file under {@code seeds/} that cannot be used; the message is one line with file, line, field, value and rule. */
public final class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeedException(String message) {
        super(message);
    }

    SeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
