package org.armswire.runtime;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.streams.Topology;
import org.armswire.knowledge.Actor;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.pipeline.MonitorTopology;
import org.armswire.reader.Reader;
import org.armswire.topics.Topics;

/**
 * The topology with a reader and rules, ready to run.
 *
 * @param actorNames by code
 */
public record Route(Topology topology, Map<String, String> actorNames) {

    /** With the knowledge of these seeds. */
    public static Route of(Topics topics, Seeds seeds) {
        Knowledge knowledge = Knowledge.load(seeds);
        Map<String, String> names = knowledge.actors().stream()
                .collect(Collectors.toUnmodifiableMap(Actor::code, Actor::name, (first, second) -> first));
        Reader reader = new Reader(knowledge);
        Topology topology = new MonitorTopology(
                        topics,
                        reader::read,
                        reader.version(),
                        knowledge.rules(),
                        code -> names.getOrDefault(code, code))
                .build();
        return new Route(topology, names);
    }
}
