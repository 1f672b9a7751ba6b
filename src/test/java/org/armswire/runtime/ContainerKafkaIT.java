package org.armswire.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.kafka.common.utils.AppInfoParser;
import org.armswire.support.Docker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.kafka.KafkaContainer;

/** The suite on Kafka's own image, as on anybody's cluster; skipped where no Docker engine answers. */
class ContainerKafkaIT extends MonitorSuite {

    private static KafkaContainer kafka;

    @BeforeAll
    @SuppressWarnings("deprecation") // Testcontainers names its helper image nowhere else
    static void start() {
        Docker.require(ContainerKafkaIT.class);
        if (Files.exists(Path.of("/.dockerenv")) && System.getenv("TESTCONTAINERS_HOST_OVERRIDE") == null) {
            Docker.skip(
                    ContainerKafkaIT.class, "inside a container TESTCONTAINERS_HOST_OVERRIDE must say where ports are");
        }
        String image = "apache/kafka:" + AppInfoParser.getVersion();
        Docker.requireImage(ContainerKafkaIT.class, image);
        kafka = new KafkaContainer(image);
        BROKER.forEach((setting, value) ->
                kafka.withEnv("KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        kafka.start();
    }

    @AfterAll
    static void stop() {
        if (kafka != null) {
            kafka.stop();
        }
    }

    @Override
    protected String bootstrapServers() {
        return kafka.getBootstrapServers();
    }
}
