package org.armswire.pipeline;

import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.armswire.model.Alert;
import org.armswire.model.AlertRule;
import org.armswire.model.Article;
import org.armswire.model.CountDelta;
import org.armswire.model.DeadLetter;
import org.armswire.model.Reading;
import org.armswire.pipeline.alert.AlertStep;
import org.armswire.pipeline.correlate.CorrelateStep;
import org.armswire.pipeline.count.CountStep;
import org.armswire.pipeline.intake.IntakeStep;
import org.armswire.pipeline.read.ReadStep;
import org.armswire.topics.Topic;
import org.armswire.topics.Topics;

/** The route: articles → intake → read → correlate → alert, and counts on the way. */
public final class MonitorTopology {

    private final Topics topics;
    private final Function<Article, Reading> reader;
    private final String readerVersion;
    private final List<AlertRule> rules;
    private final UnaryOperator<String> actorName;

    /**
     * The route of one installation.
     *
     * @param reader pure; what it throws makes a dead letter
     * @param actorName from an actor's code to its name, for summaries
     */
    public MonitorTopology(
            Topics topics,
            Function<Article, Reading> reader,
            String readerVersion,
            List<AlertRule> rules,
            UnaryOperator<String> actorName) {
        this.topics = topics;
        this.reader = reader;
        this.readerVersion = readerVersion;
        this.rules = rules;
        this.actorName = actorName;
    }

    /** Builds it; every node, store and internal topic has a name of ours. */
    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(naming())));

        KStream<byte[], byte[]> articles = builder.stream(topics.articles().name(), fromAnybody());
        IntakeStep.Output intake = IntakeStep.apply(articles);
        ReadStep.Output read = ReadStep.apply(intake.deliveries(), reader, readerVersion);
        CorrelateStep.Output correlated = CorrelateStep.apply(read.byPair());
        KStream<String, Alert> alerts = AlertStep.apply(correlated.pairDeals(), rules, readerVersion, actorName);
        KStream<String, CountDelta> deltas = intake.countDeltas().merge(read.countDeltas(), Named.as("count-deltas"));
        KStream<String, DeadLetter> dead = intake.deadLetters().merge(read.deadLetters(), Named.as("all-dead-letters"));

        read.tagged().to(topics.taggedArticles().name(), into(topics.taggedArticles()));
        read.claims().to(topics.claims().name(), into(topics.claims()));
        correlated.deals().to(topics.deals().name(), into(topics.deals()).withStreamPartitioner(new ByPair<>()));
        alerts.to(topics.alerts().name(), into(topics.alerts()).withStreamPartitioner(new ByPair<>()));
        CountStep.apply(deltas).to(topics.counts().name(), into(topics.counts()));
        dead.to(topics.deadLetters().name(), into(topics.deadLetters()));
        return builder.build();
    }

    private static Consumed<byte[], byte[]> fromAnybody() {
        return Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withTimestampExtractor(new ArrivalTime())
                .withName("articles-in");
    }

    private static <V> Produced<String, V> into(Topic<V> topic) {
        return Produced.with(Serdes.String(), topic.values())
                .withName(topic.spec().name() + "-out");
    }

    /** The builder refuses a topology in which a store or an internal topic has no name of ours. */
    private static Properties naming() {
        Properties naming = new Properties();
        naming.put(StreamsConfig.APPLICATION_ID_CONFIG, "naming");
        naming.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0");
        naming.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return naming;
    }
}
