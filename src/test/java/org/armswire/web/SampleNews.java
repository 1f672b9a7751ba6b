package org.armswire.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.model.Assertion;
import org.armswire.model.Attribution;
import org.armswire.model.AttributionKind;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Count;
import org.armswire.model.Deal;
import org.armswire.model.Evidence;
import org.armswire.model.Part;
import org.armswire.model.Quantity;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.model.Weapon;
import org.armswire.topics.TopicTail.Row;

/** Invented news for the tests of this package: sentences with their evidence marked as {@code [supplier:a Chinese firm]}. */
final class SampleNews {

    static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Pattern MARK = Pattern.compile("\\[([a-z]+):([^\\]]+)]");

    private final Board board;
    private final Map<Integer, Long> nextOffset = new TreeMap<>();
    private final Map<String, Count> counts = new TreeMap<>();
    private Instant now = START;

    SampleNews(Board board) {
        this.board = board;
    }

    /** One report: what a sentence says, where it stood, and how the deal stands after it. */
    record Report(
            String supplier,
            String recipient,
            Category category,
            Stage stage,
            Assertion assertion,
            String outlet,
            String origin,
            LocalDate day,
            String marked) {}

    static Report report(String supplier, String recipient, Category category, Stage stage, String marked) {
        return new Report(
                supplier,
                recipient,
                category,
                stage,
                Assertion.STATED,
                "example.org",
                "example.org",
                LocalDate.parse("2026-11-19"),
                marked);
    }

    void arrive(Instant at) {
        now = at;
    }

    /** Puts the deal and an alert of a report on the board; gives the alert's id. */
    String add(Report report, AlertKind kind, int origins, int outlets, List<String> deniedBy) {
        Claim claim = claim(report);
        Deal deal = deal(report, claim, origins, outlets, deniedBy);
        String alertId = "a" + Integer.toHexString((deal.id() + kind + report.stage()).hashCode());
        Alert alert = new Alert(
                alertId,
                "everything",
                kind,
                kind == AlertKind.STAGE_UP ? report.stage().code() : "",
                null,
                summary(report, claim),
                deal.id(),
                deal,
                claim,
                claim.evidence(),
                List.of("everything: selects every milestone"),
                new Alert.Source(
                        "art-" + alertId,
                        "https://" + report.outlet() + "/" + alertId,
                        report.outlet(),
                        report.day().toString()),
                false,
                "reader-test");
        add(alert, deal);
        String day = report.day().toString();
        count("stage", report.stage().code(), day);
        count("category", report.category().code(), "all");
        return alertId;
    }

    /** Ends an alert, as a withdrawn article does. */
    void withdraw(String alertId, Deal deal) {
        add(
                new Alert(
                        "end-" + alertId,
                        "everything",
                        AlertKind.WITHDRAWN,
                        "",
                        alertId,
                        "Withdrawn",
                        deal.id(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        false,
                        "reader-test"),
                deal);
    }

    void flow(String reason, long articles) {
        board.count(new Row<>(
                "flow|" + reason + "|all", new Count("flow", reason, "all", articles, 0, 0), 0, 0, now, Map.of()));
    }

    private void add(Alert alert, Deal deal) {
        int partition = Math.floorMod(deal.id().hashCode(), 4);
        board.deal(new Row<>(deal.id(), deal, partition, next(partition + 100), now, Map.of()));
        board.alert(new Row<>(
                deal.id(),
                alert,
                partition,
                next(partition),
                now,
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", alert.alertId(),
                        "ce_type", "org.armswire.alert.v1",
                        "ce_source", "/armswire",
                        "ce_subject",
                                deal.supplier() + "/" + deal.recipient() + "/"
                                        + deal.category().code(),
                        "ce_time", now.toString(),
                        "aw-supplier", String.valueOf(deal.supplier()),
                        "aw-recipient", String.valueOf(deal.recipient()),
                        "aw-category", deal.category().code(),
                        "aw-stage", deal.stage().code())));
    }

    /** Transaction markers leave holes in a partition; so do we. */
    private long next(int partition) {
        return nextOffset.merge(partition, 2L, Long::sum) - 2;
    }

    private void count(String dimension, String key, String bucket) {
        String recordKey = dimension + "|" + key + "|" + bucket;
        Count before = counts.getOrDefault(recordKey, new Count(dimension, key, bucket, 0, 0, 0));
        Count after = new Count(dimension, key, bucket, before.articles() + 1, before.claims() + 1, 1);
        counts.put(recordKey, after);
        board.count(new Row<>(recordKey, after, 0, 0, now, Map.of()));
    }

    private static String summary(Report report, Claim claim) {
        return report.supplier() + " to " + report.recipient() + ": "
                + claim.weapon().text() + ", " + report.stage().code();
    }

    private static Claim claim(Report report) {
        StringBuilder sentence = new StringBuilder();
        List<Evidence> evidence = new ArrayList<>();
        Matcher marks = MARK.matcher(report.marked());
        int offset = 40;
        while (marks.find()) {
            marks.appendReplacement(sentence, "");
            Slot slot = Slot.valueOf(marks.group(1).toUpperCase(Locale.ROOT));
            int start = offset + sentence.length();
            sentence.append(marks.group(2));
            evidence.add(new Evidence(slot, new Span(Part.BODY, start, offset + sentence.length()), marks.group(2)));
        }
        marks.appendTail(sentence);
        evidence.add(
                0,
                new Evidence(
                        Slot.SENTENCE, new Span(Part.BODY, offset, offset + sentence.length()), sentence.toString()));
        String weapon = words(evidence, Slot.WEAPON, "arms");
        String number = words(evidence, Slot.QUANTITY, "");
        Quantity quantity = number.isEmpty() ? null : quantity(number);
        return new Claim(
                report.supplier(),
                null,
                report.recipient(),
                null,
                new Weapon(weapon, null, report.category(), null, true),
                quantity,
                null,
                null,
                report.stage(),
                report.assertion(),
                List.of(),
                List.of(new Attribution(report.origin(), AttributionKind.MEDIA, null)),
                report.origin(),
                evidence,
                "transfer.active");
    }

    private static Quantity quantity(String words) {
        String digits = words.replaceAll("\\D", "");
        long number = digits.isEmpty() ? 100 : Long.parseLong(digits);
        return new Quantity(number, words.contains("more than") ? null : number, words);
    }

    private static String words(List<Evidence> evidence, Slot slot, String otherwise) {
        return evidence.stream()
                .filter(e -> e.slot() == slot)
                .map(Evidence::text)
                .findFirst()
                .orElse(otherwise);
    }

    static Deal deal(Report report, Claim claim, int origins, int outlets, List<String> deniedBy) {
        String id = report.supplier() + "-" + report.recipient() + "-"
                + report.category().code() + "-"
                + String.format("%08x", (report.supplier() + report.recipient() + report.category()).hashCode());
        String day = report.day().toString();
        List<Deal.Origin> named = new ArrayList<>();
        named.add(new Deal.Origin(report.origin(), List.of("art-1")));
        for (int i = 1; i < origins; i++) {
            named.add(new Deal.Origin("Wire " + i, List.of("art-w" + i)));
        }
        List<Deal.DealClaim> claims = new ArrayList<>();
        for (int i = 0; i < outlets; i++) {
            claims.add(new Deal.DealClaim(
                    "art-" + i,
                    report.day().minusDays(i / 2).toString(),
                    i == 0 ? report.outlet() : "outlet" + i + ".example",
                    named.get(i % named.size()).name(),
                    report.stage(),
                    report.assertion(),
                    claim.weapon().text()));
        }
        Quantity quantity = claim.quantity();
        return new Deal(
                id,
                report.supplier(),
                report.recipient(),
                report.category(),
                null,
                report.stage(),
                List.of(
                        new Deal.StageStep(report.day().minusDays(9).toString(), Stage.CONSIDERED, "Wire desk"),
                        new Deal.StageStep(day, report.stage(), report.origin())),
                report.assertion(),
                quantity == null
                        ? List.of()
                        : List.of(new Deal.QuantityReport(quantity.min(), quantity.max(), origins)),
                List.of(),
                origins,
                outlets,
                Math.max(0, outlets - origins),
                named,
                deniedBy.stream()
                        .map(actor -> new Deal.Denial(actor, List.of("art-d")))
                        .toList(),
                report.day().minusDays(9).toString(),
                day,
                claims,
                outlets);
    }
}
