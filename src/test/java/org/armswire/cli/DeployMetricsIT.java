package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armswire.deploy.DeployFiles;
import org.junit.jupiter.api.Test;

/** Every metric that a panel or a rule names is there when the program runs, so no dashboard shows an empty panel for ever. */
class DeployMetricsIT {

    private static final Pattern METRICS = Pattern.compile("metrics (http://localhost:\\d+/metrics)");

    /** Made by Prometheus itself, for each target. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    @Test
    void every_metric_of_the_dashboards_and_rules_exists_in_a_live_scrape() {
        try (ArmswireProcess armswire = ArmswireProcess.start(
                "up", "--ephemeral", "--demo", "--rate", "50/s", "--http-port", "0", "--kafka-port", "0")) {
            URI metrics = URI.create(armswire.awaitLine(METRICS).group(1));

            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(1))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(missingIn(scrape(metrics))).isEmpty());
        }
    }

    /** What is missing, with one place that names it. */
    private static Map<String, String> missingIn(Set<String> scraped) {
        Map<String, String> missing = new TreeMap<>();
        DeployFiles.expressions()
                .forEach((where, expression) -> DeployFiles.metrics(expression).stream()
                        .filter(metric -> !scraped.contains(metric) && !OF_PROMETHEUS.contains(metric))
                        .forEach(metric -> missing.put(metric, where)));
        return missing;
    }

    private static Set<String> scrape(URI metrics) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(metrics)
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return response.body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
