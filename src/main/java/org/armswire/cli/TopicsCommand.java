package org.armswire.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.armswire.cli.TableText.Column;
import org.armswire.topics.TopicAdmin;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicSpec;
import org.armswire.topics.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code armswire topics}: the topics as they are declared and as Kafka has them. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Lists the topics as they are declared and as Kafka has them, and where the two differ.",
        subcommands = TopicsCommand.Create.class)
final class TopicsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final ColourOption colour = new ColourOption();

    @Override
    public Integer call() throws Exception {
        return kafka.talk(config -> {
            try (Admin admin = Admin.create(config)) {
                print(TopicAdmin.status(admin, Topics.of(TopicCatalog.shipped(), kafka.prefix)));
            }
            return ExitCode.OK;
        });
    }

    private void print(List<TopicAdmin.Status> topics) {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.detect(System.getenv());
        TableText table = new TableText(
                Column.words("TOPIC"),
                Column.number("PARTITIONS"),
                Column.words("POLICY"),
                Column.words("KAFKA HAS IT"));
        for (TopicAdmin.Status status : topics) {
            TopicSpec declared = status.topic().spec();
            table.add(List.of(
                    status.topic().name(),
                    String.valueOf(declared.partitions()),
                    declared.policy(),
                    status.partitions() == null ? "no" : status.drift().isEmpty() ? "as declared" : "differently"));
        }
        table.lines(terminal.width(), colour.palette(terminal, System.getenv())).forEach(out::println);
        topics.stream().flatMap(status -> status.drift().stream()).forEach(line -> out.println("! " + line));
        out.flush();
    }

    /** {@code armswire topics create}: makes what is missing and alters nothing. */
    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Makes the topics that are missing; topics that are there are never altered.")
    static final class Create implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private final KafkaOptions kafka = new KafkaOptions();

        @Option(
                names = "--replication",
                paramLabel = "N",
                description = "Replicas; -1 leaves it to the cluster (default: ${DEFAULT-VALUE}).")
        private short replication = -1;

        @Override
        public Integer call() throws Exception {
            return kafka.talk(config -> {
                try (Admin admin = Admin.create(config)) {
                    Topics topics = Topics.of(TopicCatalog.shipped(), kafka.prefix);
                    TopicAdmin.Report report = TopicAdmin.createMissing(admin, topics, replication);
                    PrintWriter out = spec.commandLine().getOut();
                    report.created().forEach(name -> out.println("created " + name));
                    report.drift().forEach(line -> out.println("! " + line));
                    out.println(report.created().size() + " created, "
                            + (topics.all().size() - report.created().size()) + " were there");
                    out.flush();
                }
                return ExitCode.OK;
            });
        }
    }
}
