package org.armswire.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** One YAML file under {@code seeds/}, read from parser events because these keep the lines and are the fastest to load. */
final class SeedFile {

    private final String name;
    private final byte[] bytes;

    private SeedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static SeedFile read(Seeds seeds, String file) {
        String name = seeds.place(file);
        try (InputStream in = seeds.open(file)) {
            return new SeedFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new SeedException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** As people find it: {@code seeds/weapons/missile.yaml}. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The name without folder and ending: {@code missile}. */
    String stem() {
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
    }

    SeedBlock block() {
        if (root() instanceof SeedNode.Fields fields) {
            return new SeedBlock(this, "", fields);
        }
        throw fault(1, "must be a map of fields");
    }

    List<SeedBlock> blocks() {
        if (root() instanceof SeedNode.Items items) {
            return SeedBlock.each(this, "", items);
        }
        throw fault(1, "must be a list of entries");
    }

    SeedException fault(int line, String problem) {
        return new SeedException(name + ":" + line + ": " + problem);
    }

    private SeedNode root() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        var reader = new StreamReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        Parser parser = new ParserImpl(reader, options);
        try {
            parser.getEvent();
            if (parser.checkEvent(Event.ID.StreamEnd)) {
                throw fault(1, "is empty");
            }
            parser.getEvent();
            return node(parser);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new SeedException(name + ":" + line + ": is no YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new SeedException(name + ":1: is no YAML: " + e.getMessage(), e);
        }
    }

    private SeedNode node(Parser parser) {
        Event event = parser.getEvent();
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof ScalarEvent scalar) {
            return new SeedNode.Text(scalar.getValue(), line);
        }
        if (event instanceof SequenceStartEvent) {
            List<SeedNode> nodes = new ArrayList<>();
            while (!(parser.peekEvent() instanceof SequenceEndEvent)) {
                nodes.add(node(parser));
            }
            parser.getEvent();
            return new SeedNode.Items(nodes, line);
        }
        if (event instanceof MappingStartEvent) {
            return fields(parser, line);
        }
        if (event instanceof AliasEvent alias) {
            throw fault(line, "*" + alias.getAnchor() + " must be written out");
        }
        throw fault(line, "must be a text, a list or a map");
    }

    private SeedNode fields(Parser parser, int line) {
        LinkedHashMap<String, SeedNode> nodes = new LinkedHashMap<>();
        while (!(parser.peekEvent() instanceof MappingEndEvent)) {
            if (!(node(parser) instanceof SeedNode.Text key)) {
                throw fault(line, "a key must be a text");
            }
            if (nodes.put(key.value(), node(parser)) != null) {
                throw fault(key.line(), key.value() + ": must stand only once");
            }
        }
        parser.getEvent();
        return new SeedNode.Fields(nodes, line);
    }
}
