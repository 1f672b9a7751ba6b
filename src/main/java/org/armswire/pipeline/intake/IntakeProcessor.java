package org.armswire.pipeline.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.armswire.topics.ArticleParser;
import org.armswire.topics.Coordinates;
import org.armswire.topics.DeadLetters;
import org.armswire.topics.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article id of each record. The bytes go on as they came, so that a dead letter further on can still show them; a
 * stranger's headers end here.
 */
final class IntakeProcessor extends ContextualProcessor<byte[], byte[], String, Arrival> {

    private static final int MAX_KEY_BYTES = 1024;

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata metadata = context()
                .recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that was consumed has coordinates"));
        Coordinates from = new Coordinates(metadata.topic(), metadata.partition(), metadata.offset());
        if (record.value() == null) {
            withdraw(record, from);
            return;
        }
        Parsed parsed = ArticleParser.parse(record.value());
        if (parsed instanceof Parsed.Ok ok) {
            deliver(record, ok.article().id(), record.value(), from);
        } else if (parsed instanceof Parsed.Bad bad) {
            refuse(record, bad.reason(), bad.detail(), from);
        }
    }

    private void withdraw(Record<byte[], byte[]> record, Coordinates from) {
        String id = articleId(record.key());
        if (id == null) {
            refuse(record, "BAD_KEY", "the value is null and the key is no article id", from);
        } else {
            deliver(record, id, null, from);
        }
    }

    private void deliver(Record<byte[], byte[]> record, String id, byte @Nullable [] bytes, Coordinates from) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(Coordinates.HEADER, from.key().getBytes(StandardCharsets.UTF_8));
        context()
                .forward(record.withKey(id)
                        .withValue(new Arrival(Bytes.wrap(bytes), null))
                        .withHeaders(headers));
    }

    private void refuse(Record<byte[], byte[]> record, String reason, String detail, Coordinates from) {
        Arrival dead = new Arrival(null, DeadLetters.of(reason, detail, from, record.value()));
        context().forward(record.withKey(from.key()).withValue(dead).withHeaders(new RecordHeaders()));
    }

    private static @Nullable String articleId(byte @Nullable [] key) {
        if (key == null || key.length == 0 || key.length > MAX_KEY_BYTES) {
            return null;
        }
        try {
            String id = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString();
            return id.isBlank() ? null : id;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
