package org.armswire.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.junit.jupiter.api.Test;

final class StateLossGuardTest {

    private static final List<StateLossGuard.Part> PARTS =
            List.of(new StateLossGuard.Part(Set.of("by-id-repartition"), Set.of("ledger", "facets")));

    @Test
    void nothing_is_lost_before_the_first_article() {
        assertThat(lost(Map.of(), Map.of())).isEmpty();
        assertThat(lost(Map.of("app-by-id-repartition", 0L), Map.of())).isEmpty();
    }

    @Test
    void a_changelog_that_is_gone_is_named_with_the_flag_that_goes_on() {
        assertThat(lost(Map.of("app-by-id-repartition", 7L), Map.of("app-ledger-changelog", 7L)))
                .hasValueSatisfying(
                        line -> assertThat(line).contains("app-facets-changelog", "--accept-state-loss", "up to 7"));
    }

    @Test
    void a_memory_that_is_empty_altogether_is_lost() {
        assertThat(lost(
                        Map.of("app-by-id-repartition", 7L),
                        Map.of("app-ledger-changelog", 0L, "app-facets-changelog", 0L)))
                .hasValueSatisfying(line -> assertThat(line).contains("is empty", "--accept-state-loss"));
    }

    @Test
    void one_store_may_be_empty_beside_a_full_one() {
        assertThat(lost(
                        Map.of("app-by-id-repartition", 7L),
                        Map.of("app-ledger-changelog", 7L, "app-facets-changelog", 0L)))
                .isEmpty();
    }

    @Test
    void the_parts_that_remember_are_read_from_the_topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("articles", Consumed.with(Serdes.String(), Serdes.String()))
                .repartition(Repartitioned.<String, String>as("by-id").withNumberOfPartitions(2))
                .groupByKey(Grouped.as("grouped"))
                .count(Named.as("count"), Materialized.as("ledger"));
        assertThat(StateLossGuard.parts(builder.build().describe()))
                .containsExactly(new StateLossGuard.Part(Set.of("by-id-repartition"), Set.of("ledger")));
    }

    private static Optional<String> lost(Map<String, Long> read, Map<String, Long> ends) {
        return StateLossGuard.lost(PARTS, "app", read, ends);
    }
}
