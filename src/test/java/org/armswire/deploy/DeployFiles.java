package org.armswire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that others run us by: compose, Prometheus, Grafana. */
public final class DeployFiles {

    static final Path COMPOSE = Path.of("docker-compose.yml");
    static final Path PROMETHEUS = Path.of("deploy/prometheus");
    static final Path GRAFANA = Path.of("deploy/grafana");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is no metric in a PromQL expression: strings, label matchers, ranges, and the labels of a grouping. */
    private static final Pattern NO_METRIC =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*\\}|\\[[^\\]]*\\]|\\b(?:by|without|on|ignoring)\\s*\\([^)]*\\)");

    private static final Pattern NAME = Pattern.compile("(?<![\\w:])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool");

    private DeployFiles() {}

    static JsonNode yaml(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Path, JsonNode> dashboards() {
        Map<Path, JsonNode> dashboards = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(GRAFANA.resolve("dashboards"))) {
            for (Path file : files.sorted().toList()) {
                dashboards.put(file, JSON.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dashboards;
    }

    /** Panels that show something, without the headings of rows. */
    static List<JsonNode> panels(JsonNode dashboard) {
        List<JsonNode> panels = new ArrayList<>();
        for (JsonNode panel : dashboard.get("panels")) {
            if (!panel.get("type").textValue().equals("row")) {
                panels.add(panel);
            }
        }
        return panels;
    }

    static List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        for (JsonNode group : yaml(PROMETHEUS.resolve("alerts.yml")).get("groups")) {
            group.get("rules").forEach(rules::add);
        }
        return rules;
    }

    /** Every PromQL expression of a panel or rule, with where it stands. */
    public static Map<String, String> expressions() {
        Map<String, String> expressions = new LinkedHashMap<>();
        dashboards().forEach((file, dashboard) -> {
            for (JsonNode panel : panels(dashboard)) {
                for (JsonNode target : panel.get("targets")) {
                    String where =
                            file.getFileName() + ": " + panel.get("title").textValue() + " "
                                    + target.get("refId").textValue();
                    expressions.put(where, target.get("expr").textValue());
                }
            }
        });
        for (JsonNode rule : rules()) {
            expressions.put(
                    "alerts.yml: " + rule.get("alert").textValue(),
                    rule.get("expr").textValue());
        }
        return expressions;
    }

    /** The metrics that a PromQL expression names. */
    public static Set<String> metrics(String expression) {
        Set<String> metrics = new TreeSet<>();
        Matcher matcher = NAME.matcher(NO_METRIC.matcher(expression).replaceAll(" "));
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group())) {
                metrics.add(matcher.group());
            }
        }
        return metrics;
    }
}
