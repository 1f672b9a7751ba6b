package org.armswire.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;

/** What every process tells of itself: memory, collections, threads, processors, uptime, and which build it is. */
public final class ProcessMeters implements AutoCloseable {

    private final JvmGcMetrics collections = new JvmGcMetrics();

    private ProcessMeters() {}

    public static ProcessMeters bindTo(MeterRegistry registry) {
        ProcessMeters meters = new ProcessMeters();
        meters.collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        String version = ProcessMeters.class.getPackage().getImplementationVersion();
        Gauge.builder(Meters.BUILD_INFO, () -> 1)
                .description("1, with what runs as labels")
                .tag(Meters.VERSION, version == null ? "unpackaged" : version)
                .tag(Meters.JAVA, Integer.toString(Runtime.version().feature()))
                .register(registry);
        return meters;
    }

    @Override
    public void close() {
        collections.close();
    }
}
