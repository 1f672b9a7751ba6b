package org.armswire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite on the embedded broker, and what is the embedded broker's own. */
final class EmbeddedBrokerIT extends MonitorSuite {

    private static DataDir data;
    private static EmbeddedBroker broker;

    @TempDir
    private Path temp;

    @BeforeAll
    static void start() {
        data = DataDir.ephemeral();
        broker = EmbeddedBroker.start(data.folder("kafka"), 0, BROKER);
    }

    @AfterAll
    static void stop() {
        broker.close();
        data.close();
    }

    @Override
    protected String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Test
    void a_taken_port_is_refused_with_the_flag_that_helps() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(temp, taken.getLocalPort(), Map.of()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(String.valueOf(taken.getLocalPort()), "taken", "--kafka-port");
        }
    }

    @Test
    void without_its_memory_the_monitor_does_not_start() {
        Article article = new Article(
                "one", null, "outlet", null, "CHN>RUS uav agreed", "en", "2026-02-01", ArticleStatus.USABLE, 0, null);
        try (LiveMonitor monitor = new LiveMonitor(bootstrapServers(), "forgetful-", temp.resolve("a")).start()) {
            monitor.feed(List.of(article));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> monitor.standing().size() == 1);
            assertThat(monitor.monitor().health().ready()).isTrue();
        }
        try (LiveMonitor again = new LiveMonitor(bootstrapServers(), "forgetful-", temp.resolve("b"))) {
            again.guard();
            String ledger = "forgetful-armswire-article-ledger-changelog";
            again.admin(admin ->
                    assertThat(admin.deleteTopics(List.of(ledger)).all()).succeedsWithin(Duration.ofSeconds(10)));
            assertThatThrownBy(again::guard)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(ledger, "--accept-state-loss");
        }
    }
}
