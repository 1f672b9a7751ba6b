package org.armswire.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something did not work, in the words of a person who typed a command. */
final class Reason {

    private Reason() {}

    /** One line; never empty. */
    static String of(Throwable thrown) {
        if (thrown instanceof NoSuchFileException) {
            return "no such file";
        }
        if (thrown instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (thrown instanceof NotDirectoryException) {
            return "is no directory";
        }
        String message = thrown instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : thrown.getMessage();
        return message == null || message.isBlank()
                ? thrown.getClass().getSimpleName()
                : Printable.of(message.lines().findFirst().orElse(message));
    }
}
