package org.armswire.topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Makes the topics that are missing and says where the others differ from their declaration; it never alters a topic. */
public final class TopicAdmin {

    /** Settings that matter although a declaration may leave them to Kafka: our records carry the time of arrival themselves. */
    private static final Map<String, String> UNLESS_DECLARED = Map.of("message.timestamp.type", "CreateTime");

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private TopicAdmin() {}

    /**
     * What was done and what was found.
     *
     * @param created names of the topics that were missing
     * @param drift one line for each setting that differs from its declaration
     */
    public record Report(List<String> created, List<String> drift) {}

    /**
     * A declared topic beside the one that Kafka has.
     *
     * @param partitions null when Kafka does not have it
     * @param drift one line for each setting that differs from its declaration
     */
    public record Status(Topic<?> topic, @Nullable Integer partitions, List<String> drift) {}

    /** Makes what is missing; Kafka's own exceptions pass through. */
    public static Report createMissing(Admin admin, Topics topics, short replication) {
        Map<String, TopicDescription> existing = describe(admin, topics);
        List<Topic<?>> missing = topics.all().stream()
                .filter(topic -> !existing.containsKey(topic.name()))
                .toList();
        Map<String, Future<?>> creations = new LinkedHashMap<>();
        missing.forEach(topic -> creations.put(
                topic.name(),
                admin.createTopics(List.of(declaration(topic, replication))).all()));
        List<String> created = new ArrayList<>();
        creations.forEach((name, creation) -> {
            try {
                get(creation);
                created.add(name);
            } catch (TopicExistsException e) {
                // Another instance that starts at the same time was faster.
            }
        });
        if (!created.isEmpty()) {
            awaitVisible(admin, topics);
        }
        return new Report(List.copyOf(created), drift(admin, topics, existing));
    }

    /** The controller says that a topic is made a moment before the brokers know it and its leaders. */
    private static void awaitVisible(Admin admin, Topics topics) {
        long deadline = System.nanoTime() + VISIBLE_WITHIN.toNanos();
        while (!visible(admin, topics)) {
            if (System.nanoTime() - deadline > 0) {
                throw new TimeoutException("the topics are made, but the brokers do not know them after "
                        + VISIBLE_WITHIN.toSeconds() + " s");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private static boolean visible(Admin admin, Topics topics) {
        Map<String, TopicDescription> known = describe(admin, topics);
        return topics.all().stream()
                .map(topic -> known.get(topic.name()))
                .allMatch(description -> description != null
                        && description.partitions().stream()
                                .allMatch(partition -> partition.leader() != null
                                        && !partition.leader().isEmpty()));
    }

    /** Looks only. */
    public static List<Status> status(Admin admin, Topics topics) {
        Map<String, TopicDescription> existing = describe(admin, topics);
        Map<String, List<String>> drift = driftByTopic(admin, topics, existing);
        return topics.all().stream()
                .map(topic -> new Status(
                        topic,
                        Optional.ofNullable(existing.get(topic.name()))
                                .map(description -> description.partitions().size())
                                .orElse(null),
                        drift.getOrDefault(topic.name(), List.of())))
                .toList();
    }

    private static NewTopic declaration(Topic<?> topic, short replication) {
        return new NewTopic(topic.name(), topic.spec().partitions(), replication)
                .configs(topic.spec().config());
    }

    private static List<String> drift(Admin admin, Topics topics, Map<String, TopicDescription> existing) {
        return driftByTopic(admin, topics, existing).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, List<String>> driftByTopic(
            Admin admin, Topics topics, Map<String, TopicDescription> existing) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        if (existing.isEmpty()) {
            return lines;
        }
        Map<ConfigResource, Config> actual = get(admin.describeConfigs(
                        existing.keySet().stream().map(TopicAdmin::resource).toList())
                .all());
        for (Topic<?> topic : topics.all()) {
            TopicDescription description = existing.get(topic.name());
            Config config = actual.get(resource(topic.name()));
            if (description != null && config != null) {
                lines.put(topic.name(), drift(topic, description, config));
            }
        }
        return lines;
    }

    private static List<String> drift(Topic<?> topic, TopicDescription description, Config actual) {
        List<String> lines = new ArrayList<>();
        int partitions = description.partitions().size();
        if (partitions != topic.spec().partitions()) {
            lines.add(line(
                    topic,
                    "partitions",
                    String.valueOf(partitions),
                    String.valueOf(topic.spec().partitions())));
        }
        Map<String, String> declared = new TreeMap<>(UNLESS_DECLARED);
        declared.putAll(topic.spec().config());
        declared.forEach((key, value) -> {
            String found = actual.get(key) == null ? "" : actual.get(key).value();
            if (!sameList(found, value)) {
                lines.add(line(topic, key, found, value));
            }
        });
        return List.copyOf(lines);
    }

    private static String line(Topic<?> topic, String key, String found, String declared) {
        return "topic " + topic.name() + ": " + key + " is " + found + ", but topics/"
                + topic.spec().name() + ".yaml declares " + declared;
    }

    private static boolean sameList(String a, String b) {
        return new HashSet<>(Arrays.asList(a.split(",", -1))).equals(new HashSet<>(Arrays.asList(b.split(",", -1))));
    }

    private static Map<String, TopicDescription> describe(Admin admin, Topics topics) {
        List<String> names = topics.all().stream().map(Topic::name).toList();
        Map<String, TopicDescription> existing = new HashMap<>();
        admin.describeTopics(names).topicNameValues().forEach((name, description) -> {
            try {
                existing.put(name, get(description));
            } catch (UnknownTopicOrPartitionException e) {
                // It is missing.
            }
        });
        return existing;
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
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
