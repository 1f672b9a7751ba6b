package org.armswire.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/**
 * Tells before the start whether work was done whose memory is gone. The stores are the only memory of what has been seen; with
 * them empty and the positions kept, old news would be new again and counts would begin at nought.
 */
public final class StateLossGuard {

    private StateLossGuard() {}

    /**
     * A part of the topology that remembers.
     *
     * @param sources names of the topics whose records leave a trace in a store, internal ones without the application's prefix
     * @param stores names of its stores
     */
    record Part(Set<String> sources, Set<String> stores) {}

    /** Refuses when a part has read its source but has no memory of it. */
    public static void check(Admin admin, Topology topology, String applicationId) {
        List<Part> parts = parts(topology.describe());
        Map<String, Long> read = committed(admin, applicationId);
        if (read.isEmpty()) {
            return;
        }
        Set<String> changelogs = parts.stream()
                .flatMap(part -> part.stores().stream())
                .map(store -> changelog(applicationId, store))
                .collect(Collectors.toSet());
        lost(parts, applicationId, read, ends(admin, changelogs)).ifPresent(line -> {
            throw new Refusal(Refusal.Cause.STATE, line);
        });
    }

    static List<Part> parts(TopologyDescription description) {
        List<Part> parts = new ArrayList<>();
        for (TopologyDescription.Subtopology subtopology : description.subtopologies()) {
            Set<String> sources = new TreeSet<>();
            Set<String> stores = new TreeSet<>();
            for (TopologyDescription.Node node : subtopology.nodes()) {
                if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
                    sources.addAll(source.topicSet());
                } else if (node instanceof TopologyDescription.Processor processor) {
                    stores.addAll(processor.stores());
                }
            }
            if (!stores.isEmpty()) {
                parts.add(new Part(proof(sources), stores));
            }
        }
        return parts;
    }

    /** What comes over an internal topic was meant for a store; what comes from outside may have been refused before it. */
    private static Set<String> proof(Set<String> sources) {
        Set<String> internal =
                sources.stream().filter(name -> name.endsWith("-repartition")).collect(Collectors.toSet());
        return internal.isEmpty() ? sources : internal;
    }

    /**
     * The line that says what is lost, if anything is. A store may rightly be empty beside a full one, but Kafka Streams makes all
     * changelogs at the first start, so one that is missing was deleted.
     *
     * @param read records that the group has read, by topic
     * @param ends records ever written, by changelog; those that do not exist are not named
     */
    static Optional<String> lost(
            List<Part> parts, String applicationId, Map<String, Long> read, Map<String, Long> ends) {
        for (Part part : parts) {
            Optional<String> source = part.sources().stream()
                    .flatMap(name -> List.of(name, applicationId + "-" + name).stream())
                    .filter(name -> read.getOrDefault(name, 0L) > 0)
                    .findFirst();
            if (source.isEmpty()) {
                continue;
            }
            List<String> changelogs = part.stores().stream()
                    .map(store -> changelog(applicationId, store))
                    .toList();
            for (String changelog : changelogs) {
                if (!ends.containsKey(changelog)) {
                    return Optional.of(line(source.get(), read, "its memory, the topic " + changelog + ", is gone"));
                }
            }
            if (changelogs.stream().allMatch(changelog -> ends.getOrDefault(changelog, 0L) == 0)) {
                return Optional.of(
                        line(source.get(), read, "its memory is empty (" + String.join(", ", changelogs) + ")"));
            }
        }
        return Optional.empty();
    }

    private static String line(String source, Map<String, Long> read, String loss) {
        return "the monitor has read " + source + " up to " + read.get(source) + ", but " + loss
                + "; to go on without it, and perhaps repeat alerts and miscount, use --accept-state-loss";
    }

    private static String changelog(String applicationId, String store) {
        return applicationId + "-" + store + "-changelog";
    }

    private static Map<String, Long> committed(Admin admin, String group) {
        Map<String, Long> read = new HashMap<>();
        try {
            Map<TopicPartition, OffsetAndMetadata> offsets =
                    get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            offsets.forEach((partition, offset) -> {
                if (offset != null) {
                    read.merge(partition.topic(), offset.offset(), Long::sum);
                }
            });
        } catch (GroupIdNotFoundException neverStarted) {
            return read;
        }
        return read;
    }

    private static Map<String, Long> ends(Admin admin, Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(topics).topicNameValues().forEach((name, future) -> {
            try {
                TopicDescription description = get(future);
                description
                        .partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest()));
            } catch (UnknownTopicOrPartitionException e) {
                // Not named in the answer: it does not exist.
            }
        });
        Map<String, Long> ends = new HashMap<>();
        get(admin.listOffsets(latest).all())
                .forEach((partition, end) -> ends.merge(partition.topic(), end.offset(), Long::sum));
        return ends;
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }
}
