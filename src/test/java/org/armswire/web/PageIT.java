package org.armswire.web;

import static org.armswire.web.SampleNews.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armswire.model.AlertKind;
import org.armswire.model.Category;
import org.armswire.model.Health;
import org.armswire.model.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The page in a real browser; skipped where there is none. */
@Timeout(90)
class PageIT {

    private static final String HOSTILE =
            "[supplier:<img src=x onerror=document.title='owned'>] [stage:sold] [weapon:<script>document.title='owned'</script>] to {{7*7}}";

    private static Browser browser;

    private final Board board = new Board();
    private final SampleNews news = new SampleNews(board);
    private final WebServer server = new WebServer(
            new WebSettings("127.0.0.1", 0),
            board,
            () -> new Health(true, true, "RUNNING", 0),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            Map.of("CHN", "China", "RUS", "Russia", "DEU", "Germany", "UKR", "Ukraine", "QZZ", "<b>Nowhere</b>"),
            Clock.systemUTC());

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> program = Browser.program();
        if (program.isEmpty()) {
            System.out.println("PageIT is skipped: no chromium, chromium-browser or google-chrome on the PATH");
        }
        assumeTrue(program.isPresent());
        browser = Browser.open(program.get());
        browser.size(1400, 900, false);
    }

    @AfterAll
    static void shut() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() {
        browser.forgetComplaints();
        server.start();
        board.become(Board.State.LIVE);
    }

    @AfterEach
    void stop() {
        browser.go("about:blank");
        server.close();
    }

    @Test
    void an_alert_shows_its_sentence_with_the_words_of_each_slot_marked() {
        news.add(drones(), AlertKind.NEW, 2, 3, List.of("CHN"));

        visit("");

        assertThat(browser.eval("document.querySelector('.alert .quote').textContent"))
                .isEqualTo("Moscow is in talks with a Chinese firm on more than 100 drones.");
        assertThat(
                        browser.eval(
                                "[...document.querySelectorAll('.alert mark')].map(m => m.dataset.slot + '=' + m.textContent).join()"))
                .isEqualTo(
                        "recipient=Moscow,stage=is in talks,supplier=a Chinese firm,quantity=more than 100,weapon=drones");
        assertThat(browser.eval("document.querySelector('.alert').innerText"))
                .contains("negotiating", "China", "Russia", "≥ 100", "2 origins · 3 outlets", "denied by China");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void an_alert_that_comes_later_appears_without_a_reload() {
        visit("");
        assertThat(browser.eval("document.querySelector('#alerts').innerText")).contains("./armswire feed");

        news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        server.wake();

        browser.awaitTrue("document.querySelector('.alert .quote')");
        browser.awaitTrue("document.querySelector('#state').innerText.includes('running')");
        browser.awaitTrue("document.querySelector('#flows canvas') && document.querySelector('#days canvas')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void hostile_text_stands_there_literally_and_runs_nothing() {
        news.add(report("QZZ", "RUS", Category.UAV, Stage.AGREED, HOSTILE), AlertKind.NEW, 1, 1, List.of());

        visit("");
        browser.press("j");
        browser.press("e");
        browser.awaitTrue("document.querySelector('.details')");
        browser.awaitTrue("document.querySelector('#flows canvas')");

        assertThat(browser.eval("document.querySelector('.alert .quote').textContent"))
                .isEqualTo(
                        "<img src=x onerror=document.title='owned'> sold <script>document.title='owned'</script> to {{7*7}}");
        assertThat(browser.eval("document.querySelector('.alert h3').innerText"))
                .contains("<b>Nowhere</b>");
        assertThat(browser.eval("document.querySelectorAll('main img, main script').length"))
                .isEqualTo("0");
        assertThat(browser.eval("document.title")).isEqualTo("Armswire");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_the_policy_forbids_does_not_run_and_is_noticed() {
        visit("");

        browser.eval(
                "const s = document.createElement('script'); s.textContent = \"document.title = 'owned'\"; document.body.append(s)");
        browser.eval("const i = new Image(); i.src = 'http://192.0.2.1/pixel.png'; document.body.append(i)");

        Awaitility.await().until(() -> browser.complaints().size() >= 2);
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("Content Security Policy"));
        assertThat(browser.eval("document.title")).isEqualTo("Armswire");
    }

    @Test
    void a_link_leads_nowhere_but_to_http() {
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        visit("");

        assertThat(browser.eval("document.querySelector('.alert .source a').rel"))
                .isEqualTo("noopener noreferrer nofollow");
        browser.eval(
                "import('/page/dom.js').then(dom => window.links = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd',"
                        + " ' \\tjavascript:alert(1)', 'not a url', 'https://a:b@example.org/x'].map(u => dom.outside(u, 'word')))");
        browser.awaitTrue("window.links");
        assertThat(browser.eval("window.links.map(l => l.href ?? 'text').join()"))
                .isEqualTo("text,text,text,text,text,https://example.org/x");
    }

    @Test
    void keys_and_filters_narrow_the_list_and_the_address_keeps_them() {
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        news.add(
                report(
                        "DEU",
                        "UKR",
                        Category.ARMOURED_VEHICLE,
                        Stage.AGREED,
                        "[supplier:Berlin] gives [weapon:tanks]."),
                AlertKind.NEW,
                1,
                1,
                List.of());
        visit("#supplier=DEU");

        browser.awaitTrue("document.querySelectorAll('.alert').length === 1");
        assertThat(browser.eval("document.querySelector('.alert h3').innerText"))
                .contains("Germany");
        browser.awaitTrue("document.querySelector('#n-deals').textContent === '1'");

        browser.press("x");
        browser.awaitTrue("document.querySelectorAll('.alert').length === 2");
        assertThat(browser.eval("location.hash")).isEmpty();

        browser.press("/");
        assertThat(browser.eval("document.activeElement.name")).isEqualTo("words");
        browser.press("d");
        browser.press("r");
        browser.press("o");
        browser.awaitTrue("document.querySelectorAll('.alert').length === 1");
        assertThat(browser.eval("location.hash")).isEqualTo("#words=dro");
        browser.awaitTrue("document.querySelector('#n-deals').textContent === '1'");
    }

    @Test
    void the_theme_follows_the_system_until_one_is_chosen() {
        news.add(drones(), AlertKind.NEW, 1, 1, List.of());
        browser.size(1400, 900, true);
        visit("");
        String dark = browser.eval("getComputedStyle(document.body).backgroundColor");
        browser.press("t");
        String light = browser.eval("getComputedStyle(document.body).backgroundColor");
        visit("");

        assertThat(light).isNotEqualTo(dark);
        assertThat(browser.eval("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(light);
        browser.eval("localStorage.clear()");
        browser.size(1400, 900, false);
    }

    @Test
    void every_chart_has_a_table_and_a_phone_needs_no_sideways_scrolling() {
        for (SampleNews.Report each : PageDemo.reports(LocalDate.parse("2026-11-20"))) {
            news.add(each, AlertKind.NEW, 2, 3, List.of());
        }
        browser.size(380, 800, false);
        visit("");
        browser.awaitTrue("document.querySelector('#flows canvas')");
        assertThat(browser.eval("document.querySelector('#flows').getAttribute('aria-label')"))
                .contains("suppliers");
        browser.eval("document.querySelectorAll('.as-table').forEach(b => b.click())");

        browser.awaitTrue("document.querySelectorAll('#flows tbody tr').length === 18");
        browser.awaitTrue("document.querySelectorAll('#days tbody tr').length > 10");
        assertThat(browser.eval("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
        assertThat(browser.complaints()).isEmpty();
        browser.size(1400, 900, false);
    }

    @Test
    void a_laptop_needs_no_sideways_scrolling_within_the_panels() {
        for (SampleNews.Report each : PageDemo.reports(LocalDate.parse("2026-11-20"))) {
            news.add(each, AlertKind.NEW, 2, 3, List.of());
        }
        browser.size(1280, 1000, false);
        visit("");
        browser.awaitTrue("document.querySelector('#flows canvas')");
        browser.eval("document.querySelector('#tab-deals').click()");
        browser.eval("document.querySelectorAll('.as-table').forEach(b => b.click())");
        browser.awaitTrue("document.querySelectorAll('#days tbody tr').length > 10");
        browser.awaitTrue("document.querySelectorAll('#deals tbody tr').length === 18");

        for (String box : List.of("#deals", "#flows .table-box", "#days .table-box")) {
            assertThat(browser.eval(
                            "(box => box.scrollWidth <= box.clientWidth)(document.querySelector('" + box + "'))"))
                    .as(box)
                    .isEqualTo("true");
        }
        assertThat(browser.eval("document.querySelector('#filters').offsetHeight < 48"))
                .as("the filters stand in one row")
                .isEqualTo("true");
        browser.size(1400, 900, false);
    }

    @Test
    void deals_come_when_their_tab_is_opened() {
        for (SampleNews.Report each : PageDemo.reports(LocalDate.parse("2026-11-20"))) {
            news.add(each, AlertKind.NEW, 2, 3, List.of());
        }
        visit("");
        browser.awaitTrue("document.querySelector('#n-deals').textContent === '18'");

        browser.eval("document.querySelector('#tab-deals').click()");

        browser.awaitTrue("document.querySelectorAll('#deals tbody tr').length === 18");
        assertThat(browser.eval("document.querySelector('#ladder').innerText")).contains("delivered\n7");
        browser.eval("document.querySelector('#ladder button[aria-pressed]:nth-of-type(1)').click()");
        browser.awaitTrue("document.querySelectorAll('#deals tbody tr').length === 1");
    }

    private void visit(String hash) {
        browser.go("about:blank");
        browser.awaitTrue("location.href === 'about:blank'");
        browser.go("http://127.0.0.1:" + server.port() + "/" + hash);
        browser.awaitTrue("document.querySelector('#alerts .alert') || document.querySelector('#alerts code')");
    }

    private static SampleNews.Report drones() {
        return report(
                "CHN",
                "RUS",
                Category.UAV,
                Stage.NEGOTIATING,
                "[recipient:Moscow] [stage:is in talks] with [supplier:a Chinese firm] on [quantity:more than 100] [weapon:drones].");
    }
}
