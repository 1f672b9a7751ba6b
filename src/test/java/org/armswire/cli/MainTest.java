package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class MainTest {

    private final StringWriter err = new StringWriter();
    private final CommandLine armswire =
            Main.commandLine().addSubcommand("stumble", new Stumble()).setErr(new PrintWriter(err));

    @Test
    void a_wrong_flag_costs_one_line_and_exit_code_2() {
        assertThat(armswire.execute("--colour-of-the-sky")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("--colour-of-the-sky", "--help");
    }

    @Test
    void a_word_that_is_no_verb_is_told_as_such() {
        assertThat(armswire.execute("wotch", "--from", "end")).isEqualTo(2);
        assertThat(err.toString()).startsWith("armswire: 'wotch' is no verb; did you mean watch");
    }

    @Test
    void a_failure_costs_its_one_line_and_its_exit_code() {
        assertThat(armswire.execute("stumble")).isEqualTo(3);
        assertThat(err.toString()).isEqualTo("armswire: nobody answers at 127.0.0.1:1" + System.lineSeparator());
    }

    @CommandLine.Command
    static final class Stumble implements Runnable {
        @Override
        public void run() {
            throw Failure.unreachable("nobody answers at 127.0.0.1:1");
        }
    }
}
