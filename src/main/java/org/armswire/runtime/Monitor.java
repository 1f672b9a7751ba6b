package org.armswire.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.armswire.model.Health;
import org.jspecify.annotations.Nullable;

/** A topology that runs: its start, its health and its end. */
public final class Monitor implements AutoCloseable {

    /**
     * Each of the three hops from article to alert waits for a commit, so this is most of the latency; each commit is a
     * transaction of a few writes to the broker, also when only one record came in.
     */
    private static final int COMMIT_INTERVAL_MS = 100;

    /** The group gives the work of a dead instance to the others after this time. */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    private static final int TRANSACTION_TIMEOUT_MS = 10_000;
    private static final int MAX_RECORD_BYTES = 2 << 20;
    private static final Duration LOOK_FOR_METERS_EVERY = Duration.ofSeconds(5);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(7);

    private final KafkaStreams streams;
    private final StoreMemory memory;
    private final RestoreProgress restore = new RestoreProgress();
    private final ScheduledExecutorService meterScan = Executors.newSingleThreadScheduledExecutor(scan -> {
        Thread thread = new Thread(scan, "meter-scan");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable KafkaStreamsMetrics meters;

    public Monitor(Topology topology, MonitorSettings settings, Clock clock) {
        this.memory = new StoreMemory();
        Map<String, Object> config = config(settings);
        memory.configure(config);
        this.streams = new KafkaStreams(topology, new StreamsConfig(config));
        streams.setUncaughtExceptionHandler(new ThreadFailures(clock));
        streams.setGlobalStateRestoreListener(restore);
    }

    /** Returns at once; {@link #health} tells when it is ready. */
    public void start(MeterRegistry registry) {
        streams.start();
        // Most meters come only when tasks are given out, and go with them.
        meters = new KafkaStreamsMetrics(streams, List.of(), meterScan, LOOK_FOR_METERS_EVERY);
        meters.bindTo(registry);
    }

    public Health health() {
        State state = streams.state();
        boolean dead = state == State.PENDING_ERROR || state == State.ERROR || state == State.NOT_RUNNING;
        return new Health(!dead, state == State.RUNNING, state.name(), restore.remaining());
    }

    /** Commits what is in work, leaves the group and frees everything. */
    @Override
    public void close() {
        if (meters != null) {
            meters.close();
        }
        meterScan.shutdownNow();
        // A clean stop leaves, so that a start with fewer threads does not wait for members that never come back.
        streams.close(CloseOptions.timeout(CLOSE_WITHIN)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        memory.close();
    }

    static Map<String, Object> config(MonitorSettings settings) {
        Map<String, Object> config = new HashMap<>(settings.client());
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        config.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replication());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL_MS);
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        config.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        config.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), MAX_RECORD_BYTES);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), MAX_RECORD_BYTES);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), TRANSACTION_TIMEOUT_MS);
        // While the first request opens a transaction on a partition, the broker refuses a second one and logs an
        // error.
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION), 1);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
        if (settings.instanceId() != null) {
            config.put(
                    StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), settings.instanceId());
        }
        return config;
    }
}
