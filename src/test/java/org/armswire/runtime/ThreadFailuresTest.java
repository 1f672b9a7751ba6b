package org.armswire.runtime;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class ThreadFailuresTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final ThreadFailures failures = new ThreadFailures(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void five_deaths_in_ten_minutes_are_replaced_and_the_sixth_stops_the_monitor() {
        for (int i = 0; i < 5; i++) {
            assertThat(failures.handle(new IllegalStateException("no"))).isEqualTo(REPLACE_THREAD);
        }
        assertThat(failures.handle(new IllegalStateException("no"))).isEqualTo(SHUTDOWN_CLIENT);
    }

    @Test
    void deaths_that_are_long_ago_do_not_count() {
        for (int i = 0; i < 20; i++) {
            assertThat(failures.handle(new StackOverflowError())).isEqualTo(REPLACE_THREAD);
            now = now.plusSeconds(121);
        }
    }

    @Test
    void a_process_without_memory_is_not_kept() {
        assertThat(failures.handle(new OutOfMemoryError())).isEqualTo(SHUTDOWN_CLIENT);
    }
}
