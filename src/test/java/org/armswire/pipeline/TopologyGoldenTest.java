package org.armswire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.streams.Topology;
import org.armswire.support.Golden;
import org.armswire.support.MonitorDriver;
import org.armswire.support.ScriptedReader;
import org.armswire.topics.Topic;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.Topics;
import org.junit.jupiter.api.Test;

/**
 * Fails when the route changes. Names of stores and of repartition topics are state: whoever renames one loses what running
 * installations remember, and must say in README how to move.
 */
final class TopologyGoldenTest {

    private final Topics topics = Topics.of(TopicCatalog.shipped(), "");
    private final Topology topology = new MonitorTopology(
                    topics, new ScriptedReader(), "test", List.of(MonitorDriver.EVERY_DEAL), code -> code)
            .build();

    @Test
    void the_route_is_the_one_that_was_agreed() {
        Golden.assertMatches(
                Path.of("src/test/resources/golden/topology.txt"),
                topology.describe().toString());
    }

    @Test
    void it_reads_and_writes_each_declared_topic_and_no_other() {
        Set<String> used = new TreeSet<>();
        Matcher topic = Pattern.compile("(?:topics: \\[|topic: )([a-z-]+)")
                .matcher(topology.describe().toString());
        while (topic.find()) {
            used.add(topic.group(1));
        }
        used.removeAll(Set.of("by-article-repartition", "by-pair-repartition", "by-count-repartition"));

        assertThat(used)
                .isEqualTo(topics.all().stream().map(Topic::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void nothing_has_a_number_for_a_name() {
        assertThat(topology.describe().toString()).doesNotContainPattern("-0000\\d+");
    }
}
