package org.armswire.runtime;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.List;

/** Which of the thousands of meters of Kafka Streams are worth a line in a scrape. */
public final class StreamsMeters {

    private static final String STORES = "kafka.stream.state.";
    private static final List<String> WORTH_KEEPING = List.of(
            "estimate.num.keys", "total.sst.files.size", "block.cache.usage", "put.latency.avg", "get.latency.avg");

    private StreamsMeters() {}

    /** Cuts the meters of the stores down to the few that a dashboard shows; to be set before anything is measured. */
    public static MeterFilter filter() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id id) {
                String name = id.getName();
                boolean noise =
                        name.startsWith(STORES) && WORTH_KEEPING.stream().noneMatch(name::endsWith);
                return noise ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
            }
        };
    }
}
