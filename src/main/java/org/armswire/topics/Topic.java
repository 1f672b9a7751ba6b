package org.armswire.topics;

import org.apache.kafka.common.serialization.Serde;

/**
 * A declared topic with the type of its values, under the name that it has in this installation.
 *
 * @param name with the installation's prefix
 */
public record Topic<V>(TopicSpec spec, String name, Class<V> valueType) {

    /** Reads and writes its values. */
    public Serde<V> values() {
        return new JsonSerde<>(valueType);
    }
}
