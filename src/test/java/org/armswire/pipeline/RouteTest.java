package org.armswire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Count;
import org.armswire.model.DeadLetter;
import org.armswire.model.Deal;
import org.armswire.model.Stage;
import org.armswire.support.MonitorDriver;
import org.armswire.topics.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes in and what comes out, over the whole route. */
final class RouteTest {

    private final MonitorDriver monitor = new MonitorDriver();

    @AfterEach
    void every_record_that_came_in_is_on_exactly_one_account() {
        assertThat(monitor.flow("in"))
                .isEqualTo(monitor.flow("read")
                        + monitor.flow("duplicate")
                        + monitor.flow("stale")
                        + monitor.flow("withdrawn")
                        + monitor.flow("dead-letter"));
        monitor.close();
    }

    @Test
    void an_article_gives_a_deal_an_alert_with_evidence_and_counts() {
        monitor.feed(article("a", "2026-03-10", "CHN>RUS uav negotiating alleged 100 origin=Der_Spiegel"));

        Deal deal = deal("CHN-RUS-uav");
        assertThat(deal.stage()).isEqualTo(Stage.NEGOTIATING);
        assertThat(deal.quantity()).containsExactly(new Deal.QuantityReport(100L, 100L, 1));
        assertThat(deal.origins()).containsExactly(new Deal.Origin("der spiegel", List.of("a")));
        Alert alert = alerts().get(0);
        assertThat(alert.kind()).isEqualTo(AlertKind.NEW);
        assertThat(alert.summary()).isEqualTo("CHN → RUS: 100 uav goods, negotiating (alleged; Der Spiegel)");
        assertThat(alert.evidence()).isNotEmpty();
        assertThat(alert.backfill()).isFalse();
        assertThat(count("pair|CHN|RUS|2026-03-10")).isEqualTo(new Count("pair", "CHN|RUS", "2026-03-10", 1, 1, 1));
        assertThat(count("actor|CHN|2026-03").claims()).isEqualTo(1);
        assertThat(count("stage|negotiating|all").articles()).isEqualTo(1);
    }

    @Test
    void an_alert_is_a_cloud_event_that_any_tool_can_filter() {
        monitor.feed(article("a", "2026-03-10", "CHN>RUS uav negotiating"));

        TestRecord<String, Alert> alert =
                monitor.records(monitor.topics().alerts()).get(0);
        assertThat(alert.key()).startsWith("CHN-RUS-uav-");
        Map<String, String> headers = new TreeMap<>();
        alert.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", alert.value().alertId())
                .containsEntry("ce_subject", "CHN/RUS/uav")
                .containsEntry("ce_time", "2026-03-10T12:00:00Z")
                .containsEntry("aw-supplier", "CHN")
                .containsEntry("aw-recipient", "RUS")
                .containsEntry("aw-stage", "negotiating")
                .doesNotContainKey("aw-source");
    }

    @Test
    void the_end_of_an_alert_can_be_filtered_like_the_alert() {
        monitor.feed(version("a", 1, "USA>EGY aircraft agreed")).feed(canceled("a", 2));

        List<TestRecord<String, Alert>> alerts =
                monitor.records(monitor.topics().alerts());
        assertThat(alerts).hasSize(2);
        assertThat(header(alerts.get(1), "aw-recipient")).isEqualTo("EGY");
        assertThat(header(alerts.get(1), "aw-category")).isEqualTo("aircraft");
        assertThat(header(alerts.get(1), "ce_subject")).isEqualTo("USA/EGY/aircraft");
        assertThat(alerts.get(1).key()).isEqualTo(alerts.get(0).key());
        assertThat(alerts.get(1).value().supersedes())
                .isEqualTo(alerts.get(0).value().alertId());
    }

    private static String header(TestRecord<String, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void the_same_article_again_changes_nothing_but_the_account_of_duplicates() {
        Article article = article("a", "2026-03-10", "CHN>RUS uav negotiating");
        monitor.feed(article);
        SortedMap<String, Count> before = countsWithoutFlow();

        monitor.feed(article).feed(article);

        assertThat(alerts()).hasSize(1);
        assertThat(countsWithoutFlow()).isEqualTo(before);
        assertThat(monitor.flow("duplicate")).isEqualTo(2);
    }

    @Test
    void a_revision_moves_claims_and_counts_and_an_older_version_that_comes_late_does_not() {
        monitor.feed(version("a", 2, "USA>EGY aircraft agreed"));
        monitor.feed(version("a", 1, "USA>JOR aircraft agreed"));

        assertThat(monitor.table(monitor.topics().deals()).keySet()).allMatch(id -> id.startsWith("USA-EGY"));
        assertThat(monitor.flow("stale")).isEqualTo(1);

        monitor.feed(version("a", 3, "USA>JOR aircraft agreed"));

        assertThat(monitor.table(monitor.topics().deals()).keySet()).allMatch(id -> id.startsWith("USA-JOR"));
        assertThat(countsWithoutFlow().keySet()).noneMatch(key -> key.contains("EGY"));
        assertThat(monitor.standing()).hasSize(1);
        assertThat(monitor.flow("stale")).isEqualTo(2);
        assertThat(monitor.flow("read")).isEqualTo(1);
    }

    @Test
    void counts_after_two_versions_and_a_cancellation_are_as_if_nothing_had_been() {
        monitor.feed(article("other", "2026-03-09", "FRA>IND aircraft agreed"));
        SortedMap<String, Count> before = countsWithoutFlow();
        monitor.feed(version("a", 1, "USA>EGY aircraft agreed 10 origin=Reuters"));
        monitor.feed(version("a", 2, "USA>EGY aircraft delivered 12 origin=AP\nUSA>JOR missile agreed"));

        monitor.feed(canceled("a", 3));

        assertThat(countsWithoutFlow()).isEqualTo(before);
        assertThat(monitor.table(monitor.topics().claims()).keySet()).containsExactly("other");
        assertThat(alerts().get(alerts().size() - 1).kind()).isEqualTo(AlertKind.WITHDRAWN);
        assertThat(monitor.standing()).hasSize(1);
        assertThat(monitor.flow("withdrawn")).isEqualTo(1);
    }

    @Test
    void a_null_takes_back_a_known_article_and_is_a_dead_letter_for_an_unknown_one() {
        monitor.feed(article("a", "2026-03-10", "CHN>RUS uav negotiating"))
                .takeBack("a")
                .takeBack("b");

        assertThat(monitor.table(monitor.topics().deals())).isEmpty();
        assertThat(monitor.flow("withdrawn")).isEqualTo(1);
        assertThat(deadLetters()).extracting(DeadLetter::reason).containsExactly("NULL_VALUE");
    }

    @Test
    void a_later_stage_and_a_denial_are_told_once_each() {
        monitor.feed(article("a", "2026-03-01", "CHN>RUS uav negotiating"));
        monitor.feed(article("b", "2026-03-03", "CHN>RUS uav agreed denied=CHN"));
        monitor.feed(article("c", "2026-03-04", "CHN>RUS uav agreed denied=CHN"));
        monitor.feed(article("d", "2026-03-05", "CHN>RUS uav considered"));

        assertThat(alerts())
                .extracting(alert -> alert.kind().code() + " " + alert.step())
                .containsExactly("new ", "stage-up agreed", "denied CHN");
        Deal deal = deal("CHN-RUS-uav");
        assertThat(deal.stage()).isEqualTo(Stage.AGREED);
        assertThat(deal.deniedBy()).containsExactly(new Deal.Denial("CHN", List.of("b", "c")));
        assertThat(deal.claimCount()).isEqualTo(4);
    }

    @Test
    void a_refusal_is_told_and_only_a_later_report_brings_the_deal_back() {
        monitor.feed(article("a", "2026-03-01", "USA>TUR aircraft agreed"));
        monitor.feed(article("b", "2026-03-03", "USA>TUR aircraft refused"));
        assertThat(deal("USA-TUR-aircraft").stage()).isEqualTo(Stage.REFUSED);

        monitor.feed(article("c", "2026-03-03", "USA>TUR aircraft agreed"));
        assertThat(deal("USA-TUR-aircraft").stage()).isEqualTo(Stage.REFUSED);

        monitor.feed(article("d", "2026-03-08", "USA>TUR aircraft delivered"));
        assertThat(deal("USA-TUR-aircraft").stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void twenty_outlets_with_one_source_are_one_origin() {
        for (int i = 0; i < 20; i++) {
            monitor.feed(new Article(
                    "a" + i,
                    null,
                    "Outlet " + i,
                    null,
                    "CHN>RUS uav negotiating origin=" + (i % 2 == 0 ? "The_" : "") + "Der_Spiegel",
                    "en",
                    "2026-03-10",
                    ArticleStatus.USABLE,
                    0,
                    null));
        }

        assertThat(deal("CHN-RUS-uav").independentOrigins()).isEqualTo(1);
        assertThat(deal("CHN-RUS-uav").outlets()).isEqualTo(20);
    }

    @Test
    void a_denier_alone_supports_nothing() {
        monitor.feed(article("a", "2026-03-10", "IRN>RUS missile delivered alleged denied=IRN by=IRN"));

        assertThat(deal("IRN-RUS-missile").independentOrigins()).isZero();
        assertThat(deal("IRN-RUS-missile").deniedBy()).hasSize(1);
    }

    @Test
    void deals_more_than_half_a_year_apart_are_two_and_an_article_between_makes_them_one() {
        monitor.feed(article("a", "2025-01-01", "USA>POL armoured_vehicle agreed"));
        monitor.feed(article("b", "2025-10-01", "USA>POL armoured_vehicle delivered"));
        assertThat(monitor.table(monitor.topics().deals())).hasSize(2);

        monitor.feed(article("c", "2025-05-15", "USA>POL armoured_vehicle agreed"));

        assertThat(monitor.table(monitor.topics().deals())).hasSize(1);
        assertThat(alerts()).extracting(Alert::kind).contains(AlertKind.SUPERSEDED);
    }

    @Test
    void an_undated_article_counts_as_undated_and_its_alert_is_old_news() {
        monitor.feed(article("a", null, "CHN>RUS uav negotiating"));
        monitor.feed(article("b", "2031-01-01", "CHN>RUS parts negotiating"));
        monitor.feed(article("c", "1970-01-01", "CHN>RUS ship negotiating"));

        assertThat(count("pair|CHN|RUS|undated").articles()).isEqualTo(3);
        assertThat(countsWithoutFlow().keySet()).noneMatch(key -> key.endsWith("|2031-01-01"));
        assertThat(alerts()).allMatch(Alert::backfill);
    }

    @Test
    void an_article_of_2006_is_told_as_old_news_under_the_time_at_which_it_arrived() {
        monitor.feed(article("a", "2006-07-01", "RUS>VEN aircraft agreed"));

        TestRecord<String, Alert> alert =
                monitor.records(monitor.topics().alerts()).get(0);
        assertThat(alert.value().backfill()).isTrue();
        assertThat(alert.getRecordTime()).isEqualTo(MonitorDriver.ARRIVAL);
    }

    @Test
    void a_bad_record_between_two_good_ones_costs_one_dead_letter_and_nothing_else() {
        monitor.feed(article("a", "2026-03-10", "CHN>RUS uav negotiating"));
        monitor.feed(null, "{\"body\":".getBytes(StandardCharsets.UTF_8), MonitorDriver.ARRIVAL);
        monitor.feed(article("b", "2026-03-10", "fail"));
        monitor.feed(article("c", "2026-03-10", "overflow"));
        monitor.feed(article("d", "2026-03-10", "IRN>RUS uav delivered"));

        assertThat(deadLetters())
                .extracting(DeadLetter::reason)
                .containsExactlyInAnyOrder("BAD_JSON", "READER_FAILED", "READER_FAILED");
        assertThat(deadLetters()).allMatch(letter -> letter.topic().equals("articles") && letter.sha256() != null);
        assertThat(alerts()).hasSize(2);
        assertThat(monitor.flow("dead-letter")).isEqualTo(3);
    }

    @Test
    void a_dead_letter_keeps_the_first_64_kilobytes() {
        byte[] large = ("{" + "x".repeat(900_000)).getBytes(StandardCharsets.UTF_8);

        monitor.feed(null, large, MonitorDriver.ARRIVAL);

        DeadLetter letter = deadLetters().get(0);
        assertThat(letter.truncated()).isTrue();
        assertThat(letter.size()).isEqualTo(900_001);
        assertThat(Json.bytes(letter)).hasSizeLessThan(100_000);
    }

    @Test
    void an_article_that_fails_after_one_that_won_leaves_the_winner_in_place() {
        monitor.feed(version("a", 1, "USA>EGY aircraft agreed"));

        monitor.feed(version("a", 2, "fail"));

        assertThat(monitor.table(monitor.topics().deals())).hasSize(1);
        assertThat(monitor.standing()).hasSize(1);
    }

    @Test
    void no_output_outgrows_a_record_however_much_an_article_claims() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            body.append("CHN>RUS uav negotiating origin=")
                    .append("x".repeat(150))
                    .append(i)
                    .append('\n');
        }

        monitor.feed(article("a", "2026-03-10", body.toString()));

        assertThat(Json.bytes(monitor.table(monitor.topics().claims()).get("a")))
                .hasSizeLessThanOrEqualTo(64 * 1024);
        assertThat(monitor.records(monitor.topics().taggedArticles())
                        .get(0)
                        .value()
                        .skipped())
                .containsKey("claims-over-limit-or-to-itself");
    }

    @Test
    void a_hundred_articles_on_one_deal_keep_it_small() {
        for (int i = 0; i < 120; i++) {
            monitor.feed(article("i".repeat(250) + i, "2026-03-10", "CHN>RUS uav negotiating origin=source_" + i));
        }

        Deal deal = deal("CHN-RUS-uav");
        assertThat(deal.claims()).hasSize(Deal.MAX_CLAIMS);
        assertThat(deal.claimCount()).isEqualTo(120);
        assertThat(deal.independentOrigins()).isEqualTo(120);
        assertThat(Json.bytes(deal)).hasSizeLessThan(200_000);
    }

    @Test
    void a_dated_article_from_the_future_moves_no_clock_of_others() {
        monitor.feed(article("a", "2027-12-31", "CHN>RUS uav negotiating"));
        monitor.feed(article("b", "2026-03-10", "IRN>RUS uav negotiating"));

        assertThat(count("pair|IRN|RUS|2026-03-10").articles()).isEqualTo(1);
    }

    @Test
    void an_actor_supplies_nothing_to_itself() {
        monitor.feed(article("a", "2026-03-10", "USA>USA aircraft agreed"));

        assertThat(monitor.records(monitor.topics().alerts())).isEmpty();
        assertThat(monitor.table(monitor.topics().deals())).isEmpty();
    }

    @Test
    void an_unknown_supplier_makes_a_pair_of_its_own() {
        monitor.feed(article("a", "2026-03-10", "?>TWN ship requested"));

        assertThat(deal("?-TWN-ship").supplier()).isNull();
        assertThat(count("pair|?|TWN|all").claims()).isEqualTo(1);
    }

    /** The central promise: whatever the order, the repetitions and the lateness, the end is the same to the byte. */
    @Test
    void deals_counts_and_standing_alerts_depend_only_on_the_articles() {
        List<Article> articles = history(new Random(20230224));
        Outcome expected = outcome(articles);

        for (long seed = 1; seed <= 20; seed++) {
            List<Article> shuffled = new ArrayList<>(articles);
            Random random = new Random(seed);
            Collections.shuffle(shuffled, random);

            Outcome outcome = outcome(shuffled);

            assertThat(outcome).as("seed %d", seed).isEqualTo(expected);
        }
        assertThat(expected.standing()).hasSizeGreaterThan(10);
    }

    /** Articles with revisions, cancellations, repeats and equal versions that differ. */
    private static List<Article> history(Random random) {
        String[] pairs = {"CHN>RUS", "IRN>RUS", "USA>UKR", "?>TWN", "FRA>?"};
        String[] categories = {"uav", "missile", "unspecified"};
        String[] sources = {"Der_Spiegel", "Reuters", "the_AP", "AP"};
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "article-" + random.nextInt(25);
            StringBuilder body = new StringBuilder();
            for (int line = random.nextInt(3); line >= 0; line--) {
                body.append(pairs[random.nextInt(pairs.length)])
                        .append(' ')
                        .append(categories[random.nextInt(categories.length)])
                        .append(' ')
                        .append(Stage.values()[random.nextInt(6)].code())
                        .append(random.nextBoolean() ? " alleged" : "")
                        .append(random.nextInt(3) == 0 ? " denied=CHN,RUS" : "")
                        .append(random.nextInt(2) == 0 ? " " + (1 + random.nextInt(3)) * 10 : "")
                        .append(" origin=")
                        .append(sources[random.nextInt(sources.length)])
                        .append('\n');
            }
            String published = random.nextInt(6) == 0
                    ? null
                    : "202" + (4 + random.nextInt(2)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            articles.add(new Article(
                    id,
                    null,
                    "Outlet " + random.nextInt(3),
                    null,
                    body.toString(),
                    random.nextBoolean() ? "en" : "de",
                    published,
                    random.nextInt(8) == 0 ? ArticleStatus.CANCELED : ArticleStatus.USABLE,
                    random.nextInt(3),
                    null));
        }
        articles.addAll(articles.subList(0, 8));
        return articles;
    }

    private record Outcome(String deals, String counts, Set<String> standing) {}

    private static Outcome outcome(List<Article> articles) {
        try (MonitorDriver fresh = new MonitorDriver()) {
            articles.forEach(fresh::feed);
            return new Outcome(
                    Json.line(fresh.table(fresh.topics().deals())),
                    Json.line(fresh.table(fresh.topics().counts())),
                    fresh.standing());
        }
    }

    private static Article article(String id, String publishedAt, String body) {
        return new Article(id, null, "Outlet", null, body, "en", publishedAt, ArticleStatus.USABLE, 0, null);
    }

    private static Article version(String id, long version, String body) {
        return new Article(id, null, "Outlet", null, body, "en", "2026-03-10", ArticleStatus.USABLE, version, null);
    }

    private static Article canceled(String id, long version) {
        return new Article(id, null, null, null, null, null, null, ArticleStatus.CANCELED, version, null);
    }

    private Deal deal(String prefix) {
        SortedMap<String, Deal> deals = monitor.table(monitor.topics().deals());
        List<Deal> found = deals.values().stream()
                .filter(deal -> deal.id().startsWith(prefix))
                .toList();
        assertThat(found)
                .as("deals that begin with %s among %s", prefix, deals.keySet())
                .hasSize(1);
        return found.get(0);
    }

    private List<Alert> alerts() {
        return monitor.records(monitor.topics().alerts()).stream()
                .map(TestRecord::value)
                .toList();
    }

    private List<DeadLetter> deadLetters() {
        return monitor.records(monitor.topics().deadLetters()).stream()
                .map(TestRecord::value)
                .toList();
    }

    private Count count(String key) {
        Count count = monitor.table(monitor.topics().counts()).get(key);
        assertThat(count).as("count %s", key).isNotNull();
        return count;
    }

    private SortedMap<String, Count> countsWithoutFlow() {
        SortedMap<String, Count> counts = monitor.table(monitor.topics().counts());
        counts.keySet().removeIf(key -> key.startsWith("flow|"));
        return counts;
    }
}
