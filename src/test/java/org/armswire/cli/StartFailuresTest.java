package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armswire.runtime.DataDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class StartFailuresTest {

    @TempDir
    private Path temp;

    private final StringWriter err = new StringWriter();
    private final CommandLine armswire =
            Main.commandLine().setErr(new PrintWriter(err)).setOut(new PrintWriter(new StringWriter()));

    @Test
    void up_says_that_a_kafka_that_runs_already_is_for_run() {
        assertThat(armswire.execute("up", "--bootstrap-server", "kafka:9092")).isEqualTo(ExitCode.USAGE);
        assertThat(line()).contains("armswire run --bootstrap-server kafka:9092");
    }

    @Test
    void up_listens_on_the_loopback_address_only() {
        assertThat(armswire.execute("up", "--http-host", "0.0.0.0")).isEqualTo(ExitCode.USAGE);
        assertThat(line()).contains("--http-host", "0.0.0.0", "loopback");
    }

    @Test
    void up_names_the_flag_for_a_port_that_is_taken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(armswire.execute("up", "--ephemeral", "--no-http", "--kafka-port", port))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(line()).contains(port, "is taken", "--kafka-port");
            err.getBuffer().setLength(0);
            assertThat(armswire.execute("up", "--ephemeral", "--kafka-port", "0", "--http-port", port))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(line()).contains(port, "is taken", "--http-port");
        }
    }

    @Test
    void a_data_folder_of_another_process_is_not_touched() {
        try (DataDir other = DataDir.at(temp, "--data")) {
            assertThat(armswire.execute(
                            "up", "--no-http", "--data", other.path().toString()))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(line()).contains(temp.toString(), "in use", "--data");
        }
    }

    @Test
    void run_says_where_no_kafka_answers_and_starts_none() throws IOException {
        String nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = "127.0.0.1:" + socket.getLocalPort();
        }
        assertThat(armswire.execute("run", "--no-http", "--bootstrap-server", nobody, "--state-dir", temp.toString()))
                .isEqualTo(ExitCode.UNREACHABLE);
        assertThat(line()).contains(nobody);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void run_says_what_is_wrong_with_a_file_of_client_settings() throws IOException {
        Path file = Files.writeString(temp.resolve("client.properties"), "security.protocol=SECRET\n");
        try (ServerSocket kafka = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "127.0.0.1:" + kafka.getLocalPort();
            assertThat(armswire.execute("run", "--no-http", "-b", address, "--command-config", file.toString()))
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(line()).contains("security.protocol", "SECRET");
        err.getBuffer().setLength(0);
        assertThat(armswire.execute(
                        "run", "--command-config", temp.resolve("none").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(line()).contains("--command-config", "no such file");
    }

    @Test
    void numbers_that_make_no_sense_are_told_with_their_flag() {
        assertThat(armswire.execute("up", "--threads", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(line()).contains("--threads: 0");
        err.getBuffer().setLength(0);
        assertThat(armswire.execute("up", "--kafka-port", "70000")).isEqualTo(ExitCode.USAGE);
        assertThat(line()).contains("--kafka-port: 70000");
    }

    private String line() {
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString();
    }
}
