package org.armswire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which Kafka a client verb talks to. No Kafka class stands in a signature here, so that verbs that do not talk to Kafka never load
 * one.
 */
final class KafkaOptions {

    private static final int CONNECT_MILLIS = 3_000;

    @Option(
            names = {"-b", "--bootstrap-server"},
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:19092",
            description = "Kafka to talk to (default: ${DEFAULT-VALUE}, where 'armswire up' listens).")
    String bootstrapServer = "127.0.0.1:19092";

    @Option(
            names = "--command-config",
            paramLabel = "FILE",
            description = "Kafka client properties, for a cluster that asks for TLS or a password.")
    @Nullable
    Path commandConfig;

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = "Prefix of all topic names (default: none).")
    String prefix = "";

    /** Runs what talks to Kafka; whatever Kafka throws becomes one line that names the address. */
    int talk(KafkaTalk talk) throws Exception {
        Map<String, Object> config = clientConfig();
        knock();
        return KafkaFailures.explained(bootstrapServer, () -> talk.with(config));
    }

    /** What is said to Kafka once somebody answers; the result is the exit code. */
    @FunctionalInterface
    interface KafkaTalk {
        int with(Map<String, Object> clientConfig) throws Exception;
    }

    /** For a verb that asks and goes: settings that give up within ten seconds, and no log. */
    Map<String, Object> clientConfig() {
        quietLogs();
        return hastyConfig();
    }

    /** Client settings that give up within ten seconds; the file rules over them, the flag over the file. */
    Map<String, Object> hastyConfig() {
        Map<String, Object> config = new HashMap<>();
        config.put("request.timeout.ms", "5000");
        config.put("default.api.timeout.ms", "8000");
        config.put("socket.connection.setup.timeout.ms", Integer.toString(CONNECT_MILLIS));
        config.putAll(patientConfig());
        return config;
    }

    /** Client settings for what stays up while Kafka is away for a while. */
    Map<String, Object> patientConfig() {
        Map<String, Object> config = new HashMap<>();
        if (commandConfig != null) {
            Properties file = new Properties();
            try (InputStream in = Files.newInputStream(commandConfig)) {
                file.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw Failure.usage("--command-config " + commandConfig + ": cannot be read: " + Reason.of(e));
            }
            file.stringPropertyNames().forEach(name -> config.put(name, file.getProperty(name)));
        }
        config.put("bootstrap.servers", bootstrapServer);
        return config;
    }

    /** Kafka's clients retry a closed port until they time out; a plain connection tells at once. */
    void knock() {
        if (!answers()) {
            throw Failure.unreachable("cannot reach Kafka at " + bootstrapServer
                    + "; start 'armswire up', or name another --bootstrap-server");
        }
    }

    /** Whether any of the addresses takes a connection. */
    boolean answers() {
        return Pattern.compile(",").splitAsStream(bootstrapServer).map(this::place).toList().stream()
                .anyMatch(KafkaOptions::takesConnection);
    }

    private static boolean takesConnection(InetSocketAddress place) {
        try (Socket socket = new Socket()) {
            socket.connect(place, CONNECT_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private InetSocketAddress place(String text) {
        String address = text.strip();
        int colon = address.lastIndexOf(':');
        String port = address.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw Failure.usage("--bootstrap-server: '" + address + "' must be HOST:PORT");
        }
        String host = address.substring(0, colon);
        return new InetSocketAddress(
                host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host,
                Integer.parseInt(port));
    }

    /** A client verb answers in lines of its own; the log of Kafka's clients is for those who ask for it. */
    private static void quietLogs() {
        if (System.getenv("ARMSWIRE_LOG_LEVEL") == null && System.getProperty("ARMSWIRE_LOG_LEVEL") == null) {
            System.setProperty("ARMSWIRE_LOG_LEVEL", "OFF");
        }
    }
}
