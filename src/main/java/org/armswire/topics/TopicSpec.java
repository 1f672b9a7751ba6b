package org.armswire.topics;

import java.util.Map;

/**
 * A topic as its file under {@code topics/} declares it.
 *
 * @param name without the prefix of an installation
 * @param doc what one record means
 * @param key what the key is
 * @param value simple name of the record class in {@code org.armswire.model}; its JSON Schema lies beside the file as {@code NAME.schema.json}
 * @param policy in a few words, for the table in README: {@code delete, 30 d}
 * @param partitions at creation
 * @param config Kafka's own topic settings
 */
public record TopicSpec(
        String name, String doc, String key, String value, String policy, int partitions, Map<String, String> config) {

    public TopicSpec {
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "topics/" + name + ".yaml: partitions: " + partitions + " must be at least 1");
        }
        config = Map.copyOf(config);
    }
}
