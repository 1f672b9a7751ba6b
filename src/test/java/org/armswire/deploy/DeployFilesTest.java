package org.armswire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armswire.topics.TopicCatalog;
import org.armswire.topics.TopicSpec;
import org.junit.jupiter.api.Test;

/** The files for Docker, Prometheus and Grafana fit together, and fit the project. That their metrics exist is {@code DeployMetricsIT}'s. */
class DeployFilesTest {

    private static final JsonNode SERVICES =
            DeployFiles.yaml(DeployFiles.COMPOSE).get("services");

    @Test
    void compose_brings_kafka_armswire_prometheus_and_grafana() {
        assertThat(fieldNames(SERVICES)).containsExactlyInAnyOrder("kafka", "armswire", "prometheus", "grafana");
    }

    @Test
    void every_image_is_pinned_and_follows_the_versions_of_the_build() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(image("kafka")).isEqualTo("apache/kafka:" + first(pom, "<kafka.version>(.*?)</kafka.version>"));
        assertThat(image("armswire"))
                .isEqualTo("armswire:" + first(pom, "<artifactId>armswire</artifactId>\\s*<version>(.*?)</version>"));
        assertThat(image("prometheus")).matches("prom/prometheus:v\\d+\\.\\d+\\.\\d+");
        assertThat(image("grafana")).matches("grafana/grafana:\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void no_topic_is_named_outside_of_the_topics_folder() throws IOException {
        String compose = Files.readString(DeployFiles.COMPOSE);
        for (TopicSpec topic : TopicCatalog.shipped().all()) {
            assertThat(compose).doesNotContainPattern("(?i)\\b" + Pattern.quote(topic.name()) + "\\b");
        }
    }

    @Test
    void every_port_is_published_on_the_loopback_address_only_and_can_be_moved() {
        for (JsonNode service : SERVICES) {
            for (JsonNode port : service.get("ports")) {
                assertThat(port.textValue()).matches("127\\.0\\.0\\.1:\\$\\{ARMSWIRE_[A-Z]+_PORT:-\\d+}:\\d+");
            }
        }
    }

    @Test
    void armswire_runs_without_privileges_on_a_read_only_image() {
        JsonNode armswire = SERVICES.get("armswire");

        assertThat(armswire.get("read_only").booleanValue()).isTrue();
        assertThat(armswire.get("cap_drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(armswire.get("security_opt").toString()).contains("no-new-privileges:true");
        assertThat(armswire.has("privileged")).isFalse();
    }

    @Test
    void every_folder_that_is_mounted_exists_and_every_volume_is_declared() {
        Set<String> volumes = fieldNames(DeployFiles.yaml(DeployFiles.COMPOSE).get("volumes"));
        for (JsonNode service : SERVICES) {
            for (JsonNode mount : service.get("volumes")) {
                String from = mount.textValue().split(":")[0];
                if (from.startsWith("./")) {
                    assertThat(Path.of(from)).isDirectory();
                    assertThat(mount.textValue()).endsWith(":ro");
                } else {
                    assertThat(volumes).contains(from);
                }
            }
        }
    }

    @Test
    void prometheus_scrapes_armswire_and_loads_rules_that_exist() {
        JsonNode prometheus = DeployFiles.yaml(DeployFiles.PROMETHEUS.resolve("prometheus.yml"));

        assertThat(prometheus.at("/scrape_configs/0/job_name").textValue()).isEqualTo("armswire");
        assertThat(prometheus.at("/scrape_configs/0/static_configs/0/targets/0").textValue())
                .isEqualTo("armswire:8080");
        for (JsonNode file : prometheus.get("rule_files")) {
            assertThat(DeployFiles.PROMETHEUS.resolve(file.textValue())).exists();
        }
    }

    @Test
    void every_rule_has_a_name_of_its_own_and_tells_a_person_what_to_think() {
        List<String> names = new ArrayList<>();
        for (JsonNode rule : DeployFiles.rules()) {
            names.add(rule.get("alert").textValue());
            assertThat(rule.at("/labels/severity").textValue()).isIn("warning", "critical");
            assertThat(rule.at("/annotations/summary").textValue()).isNotBlank();
            assertThat(rule.at("/annotations/description").textValue()).endsWith(".");
        }
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("Armswire[A-Z][A-Za-z]+"));
    }

    @Test
    void grafana_finds_its_dashboards_and_their_data_source() {
        JsonNode source = DeployFiles.yaml(DeployFiles.GRAFANA.resolve("provisioning/datasources/prometheus.yml"))
                .at("/datasources/0");
        JsonNode provider = DeployFiles.yaml(DeployFiles.GRAFANA.resolve("provisioning/dashboards/armswire.yml"))
                .at("/providers/0");

        assertThat(source.get("url").textValue()).isEqualTo("http://prometheus:9090");
        assertThat(SERVICES.get("grafana").get("volumes").toString())
                .contains("./deploy/grafana/dashboards:"
                        + provider.at("/options/path").textValue() + ":ro");
        DeployFiles.dashboards()
                .forEach((file, dashboard) -> assertThat(dashboard.findValuesAsText("uid"))
                        .as(file.toString())
                        .contains(source.get("uid").textValue()));
    }

    @Test
    void dashboards_have_panels_that_explain_themselves_and_do_not_overlap() {
        Set<String> uids = new HashSet<>();
        DeployFiles.dashboards().forEach((file, dashboard) -> {
            assertThat(uids.add(dashboard.get("uid").textValue())).isTrue();
            Set<String> taken = new HashSet<>();
            Set<Integer> ids = new HashSet<>();
            for (JsonNode panel : dashboard.get("panels")) {
                assertThat(ids.add(panel.get("id").intValue())).isTrue();
                JsonNode place = panel.get("gridPos");
                for (int x = 0; x < place.get("w").intValue(); x++) {
                    for (int y = 0; y < place.get("h").intValue(); y++) {
                        String cell = (place.get("x").intValue() + x) + "/"
                                + (place.get("y").intValue() + y);
                        assertThat(taken.add(cell)).as(file + " " + cell).isTrue();
                    }
                }
                assertThat(place.get("x").intValue() + place.get("w").intValue())
                        .isLessThanOrEqualTo(24);
            }
            for (JsonNode panel : DeployFiles.panels(dashboard)) {
                assertThat(panel.get("description").textValue())
                        .as(panel.get("title").textValue())
                        .endsWith(".");
                assertThat(panel.get("targets")).isNotEmpty();
            }
        });
        assertThat(uids).hasSize(2);
    }

    @Test
    void the_metrics_of_an_expression_are_told_from_its_functions_labels_and_numbers() {
        assertThat(
                        DeployFiles.metrics(
                                "histogram_quantile(0.95, sum by (le, job) (rate(a_seconds_bucket[5m]))) / 1e3 > 0 and max(b{c=\"d e\"}) or vector(0)"))
                .containsExactly("a_seconds_bucket", "b");
        assertThat(DeployFiles.expressions())
                .hasSizeGreaterThan(30)
                .allSatisfy((where, expression) ->
                        assertThat(DeployFiles.metrics(expression)).as(where).isNotEmpty());
    }

    private static String image(String service) {
        return SERVICES.get(service).get("image").textValue();
    }

    private static Set<String> fieldNames(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
