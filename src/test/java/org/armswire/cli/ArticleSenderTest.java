package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

final class ArticleSenderTest {

    private final MockProducer<byte[], byte[]> kafka = new MockProducer<>(
            false, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
    private final ArticleSender sender = new ArticleSender(kafka, "articles");

    @Test
    void an_article_counts_as_sent_when_kafka_has_it_and_its_id_is_the_key() {
        sender.send("n:1", "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(sender.sent()).isZero();
        kafka.completeNext();
        assertThat(sender.sent()).isEqualTo(1);
        assertThat(kafka.history().get(0).topic()).isEqualTo("articles");
        assertThat(kafka.history().get(0).key())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("n:1");
    }

    @Test
    void what_kafka_does_not_take_is_counted_and_the_first_reason_kept() {
        sender.send("n:1", new byte[0]);
        sender.send("n:2", new byte[0]);

        kafka.errorNext(new TimeoutException("first"));
        kafka.errorNext(new TimeoutException("second"));

        assertThat(sender.failed()).isEqualTo(2);
        assertThat(sender.firstFailure()).hasMessage("first");
    }
}
