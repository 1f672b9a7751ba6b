package org.armswire.web;

import static org.armswire.model.Assertion.ALLEGED;
import static org.armswire.model.Assertion.STATED;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armswire.model.AlertKind;
import org.armswire.model.Category;
import org.armswire.model.Health;
import org.armswire.model.Stage;
import org.armswire.web.SampleNews.Report;

/** Shows the page with invented news and without Kafka, for whoever works on it: {@code PageDemo PORT}. */
final class PageDemo {

    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CHN", "China"),
            Map.entry("RUS", "Russia"),
            Map.entry("USA", "United States"),
            Map.entry("UKR", "Ukraine"),
            Map.entry("IRN", "Iran"),
            Map.entry("PRK", "North Korea"),
            Map.entry("KOR", "South Korea"),
            Map.entry("POL", "Poland"),
            Map.entry("DEU", "Germany"),
            Map.entry("FRA", "France"),
            Map.entry("IND", "India"),
            Map.entry("TUR", "Türkiye"),
            Map.entry("SRB", "Serbia"),
            Map.entry("ISR", "Israel"),
            Map.entry("GBR", "United Kingdom"),
            Map.entry("TWN", "Taiwan"),
            Map.entry("SAU", "Saudi Arabia"),
            Map.entry("SWE", "Sweden"),
            Map.entry("HUN", "Hungary"),
            Map.entry("EGY", "Egypt"));

    private PageDemo() {}

    public static void main(String[] args) throws InterruptedException {
        Board board = new Board();
        SampleNews news = new SampleNews(board);
        Clock clock = Clock.systemUTC();
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        WebServer server = new WebServer(
                new WebSettings("127.0.0.1", Integer.parseInt(args[0])),
                board,
                () -> new Health(true, true, "RUNNING", 0),
                registry,
                NAMES,
                clock);
        server.start();
        board.become(Board.State.LIVE);
        List<Report> reports = reports(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        int n = 0;
        for (Report report : reports) {
            n++;
            news.arrive(Instant.now(clock).minus(reports.size() - n, ChronoUnit.MINUTES));
            boolean denied = report.assertion() == ALLEGED && n % 3 == 0;
            news.add(
                    report,
                    denied ? AlertKind.DENIED : n % 4 == 0 ? AlertKind.STAGE_UP : AlertKind.NEW,
                    1 + n % 4,
                    1 + (n * 7) % 9,
                    denied ? List.of(report.supplier()) : List.of());
            news.flow("in", 41L * n + 7);
            news.flow("read", 33L * n + 2);
            news.flow("duplicate", 5L * n);
            news.flow("stale", 2L * n);
            news.flow("withdrawn", n);
            news.flow("dead-letter", 5);
        }
        server.wake();
        for (int i = 0; args.length > 1; i++) {
            Thread.sleep(Long.parseLong(args[1]));
            news.arrive(Instant.now(clock).minusMillis(900));
            news.add(reports.get(i % reports.size()), AlertKind.STAGE_UP, 2, 5, List.of());
            server.wake();
        }
        Thread.currentThread().join();
    }

    static List<Report> reports(LocalDate today) {
        List<Report> all = new ArrayList<>();
        all.add(
                new Report(
                        "CHN",
                        "RUS",
                        Category.UAV,
                        Stage.NEGOTIATING,
                        ALLEGED,
                        "bulletin.example",
                        "Der Spiegel",
                        today.minusDays(3),
                        "According to [attribution:Der Spiegel], [recipient:Moscow] [stage:is in talks] with [supplier:a Chinese manufacturer] about [quantity:more than 100] [weapon:strike drones], which the magazine says could follow in spring."));
        all.add(
                new Report(
                        "IRN",
                        "RUS",
                        Category.UAV,
                        Stage.DELIVERED,
                        STATED,
                        "frontline.example",
                        "frontline.example",
                        today.minusDays(5),
                        "[supplier:Tehran] has [stage:shipped] [quantity:some 400] [weapon:Shahed-136 loitering munitions] to [recipient:Russian forces] since the summer, the officials added."));
        all.add(
                new Report(
                        "PRK",
                        "RUS",
                        Category.AMMUNITION,
                        Stage.DELIVERED,
                        ALLEGED,
                        "peninsula.example",
                        "Yonhap",
                        today.minusDays(1),
                        "[supplier:Pyongyang] is believed to have [stage:sent] [quantity:1,000,000] [weapon:artillery shells] by rail to [recipient:Russia], a lawmaker briefed by the intelligence service said."));
        all.add(new Report(
                "USA",
                "UKR",
                Category.AIR_DEFENCE,
                Stage.DELIVERED,
                STATED,
                "capitol.example",
                "Pentagon",
                today.minusDays(7),
                "[recipient:Kyiv] [stage:has received] [weapon:NASAMS] from [supplier:the United States]."));
        all.add(
                new Report(
                        "DEU",
                        "UKR",
                        Category.ARMOURED_VEHICLE,
                        Stage.AGREED,
                        STATED,
                        "tagblatt.example",
                        "Bundeswehr",
                        today.minusDays(12),
                        "[supplier:Berlin] [stage:approved] the transfer of [quantity:18] [weapon:Leopard 2A6 tanks] to [recipient:Ukraine] after weeks of hesitation."));
        all.add(
                new Report(
                        "KOR",
                        "POL",
                        Category.ARTILLERY,
                        Stage.DELIVERED,
                        STATED,
                        "nordic-arms.example",
                        "Hanwha",
                        today.minusDays(2),
                        "A ship with [quantity:24] [weapon:K9 howitzers] for [recipient:Poland] [stage:arrived] in Gdynia from [supplier:South Korea]."));
        all.add(
                new Report(
                        "FRA",
                        "IND",
                        Category.AIRCRAFT,
                        Stage.NEGOTIATING,
                        STATED,
                        "monsoon.example",
                        "Le Monde",
                        today.minusDays(4),
                        "[recipient:New Delhi] and [supplier:Paris] [stage:are negotiating] the price of [quantity:26] [weapon:Rafale Marine fighters]."));
        all.add(
                new Report(
                        "TUR",
                        "SRB",
                        Category.UAV,
                        Stage.REFUSED,
                        STATED,
                        "balkan-desk.example",
                        "Anadolu",
                        today.minusDays(9),
                        "[supplier:Ankara] [stage:will not sell] [weapon:Bayraktar TB2 drones] to [recipient:Belgrade], a diplomat said."));
        all.add(
                new Report(
                        "ISR",
                        "IND",
                        Category.MISSILE,
                        Stage.AGREED,
                        STATED,
                        "monsoon.example",
                        "IAI",
                        today.minusDays(16),
                        "[recipient:India] [stage:ordered] [weapon:Barak 8 missiles] worth [value:$777 million] from [supplier:Israel Aerospace Industries]."));
        all.add(
                new Report(
                        "GBR",
                        "UKR",
                        Category.MISSILE,
                        Stage.DELIVERED,
                        STATED,
                        "thames.example",
                        "Downing Street",
                        today.minusDays(11),
                        "[supplier:Britain] [stage:has supplied] [recipient:Ukraine] with [weapon:Storm Shadow cruise missiles]."));
        all.add(
                new Report(
                        "USA",
                        "TWN",
                        Category.AIRCRAFT,
                        Stage.AGREED,
                        STATED,
                        "strait.example",
                        "DSCA",
                        today.minusDays(20),
                        "[supplier:Washington] [stage:cleared] the sale of [quantity:66] [weapon:F-16V jets] to [recipient:Taipei]."));
        all.add(
                new Report(
                        "USA",
                        "SAU",
                        Category.MISSILE,
                        Stage.REQUESTED,
                        ALLEGED,
                        "gulf-weekly.example",
                        "Reuters",
                        today.minusDays(6),
                        "[recipient:Riyadh] [stage:has asked] [supplier:Washington] for [quantity:300] [weapon:PAC-3 interceptors], people familiar with the request said."));
        all.add(
                new Report(
                        "SWE",
                        "HUN",
                        Category.AIRCRAFT,
                        Stage.AGREED,
                        STATED,
                        "danube.example",
                        "Saab",
                        today.minusDays(25),
                        "[recipient:Budapest] [stage:signed] for [quantity:4] more [weapon:Gripen fighters] from [supplier:Sweden]."));
        all.add(
                new Report(
                        "CHN",
                        "RUS",
                        Category.PARTS,
                        Stage.CONSIDERED,
                        ALLEGED,
                        "bulletin.example",
                        "Der Spiegel",
                        today.minusDays(3),
                        "A firm owned by [supplier:the Chinese army] [stage:had planned] to ship [weapon:spare parts for Su-27 jets] to [recipient:Russia], the report says."));
        all.add(new Report(
                "RUS",
                "IND",
                Category.AIR_DEFENCE,
                Stage.DELIVERED,
                STATED,
                "monsoon.example",
                "TASS",
                today.minusDays(14),
                "[supplier:Moscow] [stage:delivered] the third [weapon:S-400 regiment] to [recipient:India]."));
        all.add(
                new Report(
                        "RUS",
                        "EGY",
                        Category.AIRCRAFT,
                        Stage.REFUSED,
                        ALLEGED,
                        "nile-post.example",
                        "Al-Monitor",
                        today.minusDays(28),
                        "[recipient:Cairo] [stage:walked away] from [quantity:24] [weapon:Su-35 fighters] built by [supplier:Russia]."));
        all.add(
                new Report(
                        "POL",
                        "UKR",
                        Category.ARMOURED_VEHICLE,
                        Stage.DELIVERED,
                        STATED,
                        "vistula.example",
                        "PAP",
                        today.minusDays(8),
                        "[supplier:Warsaw] [stage:handed over] [quantity:60] [weapon:PT-91 tanks] to [recipient:its neighbour]."));
        all.add(
                new Report(
                        "USA",
                        "UKR",
                        Category.AMMUNITION,
                        Stage.CONSIDERED,
                        ALLEGED,
                        "capitol.example",
                        "Politico",
                        today,
                        "[supplier:The White House] [stage:is weighing] whether to send [weapon:cluster munitions] to [recipient:Kyiv], two aides said."));
        return all;
    }
}
