package org.armswire.pipeline;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Puts all deals and alerts of a pair into one partition: a deal id is {@code SUP-REC-category-hash}, and the pair decides. */
final class ByPair<V> implements StreamPartitioner<String, V> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, String dealId, V value, int partitions) {
        int hash = dealId.lastIndexOf('-');
        int category = hash < 0 ? -1 : dealId.lastIndexOf('-', hash - 1);
        String pair = category < 0 ? dealId : dealId.substring(0, category);
        try (StringSerializer utf8 = new StringSerializer()) {
            return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(utf8.serialize(topic, pair))) % partitions));
        }
    }
}
