package org.armswire.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.support.Golden;
import org.armswire.support.MonitorDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema beside each topic and the record that the code writes there say the same. */
final class SchemasTest {

    private static final Topics TOPICS = Topics.of(TopicCatalog.shipped(), "");

    static Stream<Topic<?>> written() {
        return TOPICS.all().stream().filter(topic -> topic.valueType() != Article.class);
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_schema_says_what_the_record_says(Topic<?> topic) throws JsonProcessingException {
        Golden.assertMatches(
                file(topic),
                Json.mapper()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(RecordSchema.of(topic.spec(), topic.valueType()))
                        + "\n");
    }

    @Test
    void what_the_route_writes_is_valid() throws IOException {
        try (MonitorDriver monitor = new MonitorDriver()) {
            monitor.feed(article(
                            "a",
                            "CHN>RUS uav negotiating alleged 100 origin=Der_Spiegel denied=CHN\n?>TWN ship requested"))
                    .feed(article("a", "CHN>RUS uav agreed"))
                    .feed(article("b", "fail"))
                    .takeBack("a");

            for (Topic<?> topic : written().toList()) {
                Schema schema = schema(topic);
                assertThat(monitor.records(topic)).as(topic.name()).isNotEmpty();
                for (TestRecord<String, ?> record : monitor.records(topic)) {
                    if (record.value() != null) {
                        assertThat(schema.validate(Json.line(record.value()), InputFormat.JSON))
                                .as(topic.name())
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void the_schema_of_articles_takes_what_the_parser_takes() throws IOException {
        Schema schema = schema(TOPICS.articles());

        assertThat(schema.validate(Json.line(article("a", "Text")), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"id\":\"a\",\"status\":\"canceled\"}", InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"title\":{}}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate("{\"id\":\"a\"}", InputFormat.JSON)).isNotEmpty();
    }

    private static Article article(String id, String body) {
        return new Article(id, null, "Outlet", null, body, "en", "2026-03-10", ArticleStatus.USABLE, 0, null);
    }

    private static Schema schema(Topic<?> topic) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file(topic)));
    }

    private static Path file(Topic<?> topic) {
        return Path.of("topics", topic.spec().name() + ".schema.json");
    }
}
