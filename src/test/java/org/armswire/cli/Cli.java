package org.armswire.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Types a command as a person would, and takes what it prints. */
final class Cli {

    private Cli() {}

    /** What came of it. */
    record Ran(int exitCode, String out, String err) {}

    static Ran type(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    /** With something on the standard input. */
    static Ran pipe(String input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return type(args);
        } finally {
            System.setIn(before);
        }
    }
}
