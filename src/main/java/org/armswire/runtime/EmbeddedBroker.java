package org.armswire.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.management.JMException;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker, its own controller, inside this process, on the loopback address only. The server classes of Kafka are
 * no public interface; this class alone uses them. One at a time in a process: Kafka keeps its meters by name.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /** Not Kafka's own 9092, so that a broker that runs already is not in the way. */
    public static final int DEFAULT_PORT = 19092;

    private static final String HOST = "127.0.0.1";
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int NODE = 1;
    private static final Duration FENCED_WITHIN = Duration.ofSeconds(30);

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when it takes requests.
     *
     * @param port to listen on; 0 takes a free one
     * @param overrides settings of the broker that replace ours
     */
    public static EmbeddedBroker start(Path folder, int port, Map<String, String> overrides) {
        int kafkaPort = port == 0 ? freePort() : requireFree(port);
        if (formatted(folder)) {
            fence(folder);
        }
        // With a static quorum the controller's port stands in no metadata, so each start may take another one.
        KafkaConfig config = new KafkaConfig(properties(folder, kafkaPort, freePort(), overrides), false);
        formatWhenNew(folder, config);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, kafkaPort);
    }

    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * Tells the metadata log that the broker of the run before is gone. Without it, after a kill, the new run begins as the
     * leader that the dead one was, and the coordinator leaves out the commit markers of its transactions when the
     * controller at last withdraws the leadership (Kafka 4.3.1 takes a partition without a leader for a deleted one); who then
     * asks for the offsets of such a transaction waits for ever.
     */
    private static void fence(Path folder) {
        Map<String, String> all = new HashMap<>();
        all.put("process.roles", "controller");
        all.put("node.id", String.valueOf(NODE));
        int port = freePort();
        all.put("controller.quorum.voters", NODE + "@" + HOST + ":" + port);
        all.put("listeners", "CONTROLLER://" + HOST + ":" + port);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT");
        all.put("controller.quorum.election.timeout.ms", "200");
        all.put("log.dirs", folder.toString());
        all.put("num.network.threads", "1");
        all.put("num.io.threads", "2");
        all.put("broker.heartbeat.interval.ms", "50");
        all.put("broker.session.timeout.ms", "100");
        KafkaRaftServer controller = new KafkaRaftServer(new KafkaConfig(all, false), Time.SYSTEM);
        controller.startup();
        try {
            awaitFenced();
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static void awaitFenced() {
        long until = System.nanoTime() + FENCED_WITHIN.toNanos();
        while (fencedBrokers() == 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the broker of the run before is still alive in Kafka's metadata");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static int fencedBrokers() {
        try {
            return (Integer) ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(
                            new ObjectName("kafka.controller:type=KafkaController,name=FencedBrokerCount"), "Value");
        } catch (JMException e) {
            return 0;
        }
    }

    private static boolean formatted(Path folder) {
        return Files.exists(folder.resolve("meta.properties"));
    }

    private static Map<String, String> properties(
            Path folder, int port, int controllerPort, Map<String, String> overrides) {
        Map<String, String> all = new HashMap<>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", String.valueOf(NODE));
        all.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
        all.put("listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        all.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("controller.listener.names", "CONTROLLER");
        all.put("log.dirs", folder.toString());
        all.put("auto.create.topics.enable", "false");

        // One node: nothing can be replicated, and nobody else will join.
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            all.put(topic + ".replication.factor", "1");
        }
        all.put("transaction.state.log.min.isr", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("offsets.topic.num.partitions", "1");
        all.put("transaction.state.log.num.partitions", "1");
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("group.streams.initial.rebalance.delay.ms", "0");
        all.put("group.streams.min.heartbeat.interval.ms", "500");
        all.put("group.streams.heartbeat.interval.ms", "500");
        all.put("group.streams.min.session.timeout.ms", "10000");
        all.put("group.streams.session.timeout.ms", "10000");
        all.put("broker.heartbeat.interval.ms", "200");
        // The controller shares this process: a process that was paused (Ctrl-Z, a closed lid) is no dead broker.
        all.put("broker.session.timeout.ms", String.valueOf(Duration.ofHours(24).toMillis()));
        all.put("controller.quorum.election.timeout.ms", "200");
        all.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");

        // Ten years: whoever comes back from a long holiday goes on where the monitor stopped.
        all.put("offsets.retention.minutes", String.valueOf(10 * 365 * 24 * 60));
        all.put("transactional.id.expiration.ms", String.valueOf(Integer.MAX_VALUE));

        // A laptop, not a data centre.
        all.put("num.network.threads", "2");
        all.put("num.io.threads", "4");
        all.put("background.threads", "2");
        all.put("num.replica.fetchers", "1");
        all.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 << 20));
        all.put("group.coordinator.threads", "1");
        all.put("share.coordinator.threads", "1");
        all.put("message.max.bytes", String.valueOf(2 << 20));
        all.putAll(overrides);
        return all;
    }

    private static void formatWhenNew(Path folder, KafkaConfig config) {
        if (formatted(folder)) {
            return;
        }
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(nowhere)
                    .setNodeId(config.nodeId())
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName("CONTROLLER")
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("the broker's folder " + folder + " cannot be formatted", e);
        }
    }

    private static int requireFree(int port) {
        try {
            return bindable(port);
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Cause.SETTING,
                    "port " + port + " on " + HOST + " is taken; choose another one with --kafka-port");
        }
    }

    private static int freePort() {
        try {
            return bindable(0);
        } catch (IOException e) {
            throw new Refusal(Refusal.Cause.SETTING, "no free port on " + HOST + " (" + e.getMessage() + ")");
        }
    }

    private static int bindable(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
            return socket.getLocalPort();
        }
    }
}
