package org.armswire.runtime;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What differs between one running monitor and another.
 *
 * @param applicationId group of the consumers and prefix of the internal topics
 * @param client what every Kafka client needs: {@code bootstrap.servers}, and its security
 * @param stateDir where the stores lie
 * @param replication of internal topics; -1 leaves it to the broker
 * @param instanceId a name that this node keeps over restarts, so that after a crash it gets its work back at once; or null
 */
public record MonitorSettings(
        String applicationId,
        Map<String, Object> client,
        Path stateDir,
        int threads,
        int replication,
        @Nullable String instanceId) {

    public MonitorSettings {
        client = Map.copyOf(client);
    }
}
