package org.armswire.topics;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics as the files under {@code topics/} declare them: the only place where a topic is named. */
public final class TopicCatalog {

    /** In the order of the route; a class path cannot be listed, so the names of the files stand here. */
    private static final List<String> NAMES =
            List.of("articles", "tagged-articles", "claims", "deals", "alerts", "counts", "dead-letters");

    private static final ObjectReader READER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(TopicSpec.class);

    private final Map<String, TopicSpec> specs;

    private TopicCatalog(Map<String, TopicSpec> specs) {
        this.specs = specs;
    }

    /** The topics that this build ships with. */
    public static TopicCatalog shipped() {
        return load(name -> TopicCatalog.class.getResourceAsStream("/topics/" + name + ".yaml"));
    }

    /** The topics of a folder. */
    public static TopicCatalog of(Path folder) {
        return load(name -> {
            Path file = folder.resolve(name + ".yaml");
            return Files.exists(file) ? Files.newInputStream(file) : null;
        });
    }

    public TopicSpec spec(String name) {
        TopicSpec spec = specs.get(name);
        if (spec == null) {
            throw new IllegalArgumentException("topics/" + name + ".yaml: is missing");
        }
        return spec;
    }

    /** All of them, in the order of the route. */
    public List<TopicSpec> all() {
        return List.copyOf(specs.values());
    }

    private interface Source {
        @org.jspecify.annotations.Nullable
        InputStream open(String name) throws IOException;
    }

    private static TopicCatalog load(Source source) {
        Map<String, TopicSpec> specs = new LinkedHashMap<>();
        for (String name : NAMES) {
            String file = "topics/" + name + ".yaml";
            try (InputStream in = source.open(name)) {
                if (in == null) {
                    throw new IllegalArgumentException(file + ": is missing");
                }
                TopicSpec spec = READER.readValue(in);
                if (!spec.name().equals(name)) {
                    throw new IllegalArgumentException(
                            file + ": name: '" + spec.name() + "' must be the name of the file, '" + name + "'");
                }
                specs.put(name, spec);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(file + ": " + where(e) + e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        return new TopicCatalog(specs);
    }

    private static String where(JsonProcessingException e) {
        String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
        boolean hasPath =
                e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty();
        return hasPath ? line + ((JsonMappingException) e).getPath().get(0).getFieldName() + ": " : line;
    }
}
