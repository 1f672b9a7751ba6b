package org.armswire.cli;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Deal;
import org.armswire.model.Evidence;
import org.armswire.model.Part;
import org.armswire.model.Quantity;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.model.Weapon;

/** Alerts about an invented deal. */
final class SampleAlerts {

    static final String SENTENCE = "According to the Baltic Courier, Lithuania is in talks with Türkiye to buy"
            + " as many as sixty armed drones for its border guard, two officials said.";
    private static final String DENIAL = "Ankara called the report baseless.";

    private SampleAlerts() {}

    static Alert of(AlertKind kind) {
        boolean closing = kind == AlertKind.SUPERSEDED || kind == AlertKind.WITHDRAWN;
        return new Alert(
                "a-" + kind.code(),
                "every-deal",
                kind,
                switch (kind) {
                    case STAGE_UP -> "negotiating";
                    case DENIED -> "TUR";
                    default -> "";
                },
                closing ? "a-new" : null,
                (closing ? kind.code() + ": " : "")
                        + "Türkiye → Lithuania: up to 60 armed drones, negotiating (alleged; Baltic Courier)",
                "TUR-LTU-uav-0a1b2c3d",
                closing ? null : deal(),
                closing ? null : claim(SENTENCE),
                closing ? List.of() : claim(SENTENCE).evidence(),
                List.of(),
                closing
                        ? null
                        : new Alert.Source("news:7", "https://news.example/7", "Vilnius Daily", "2026-11-20T08:00:00Z"),
                kind == AlertKind.DENIED,
                "test");
    }

    static Alert hostile(String words) {
        Claim claim = claim(words);
        return new Alert(
                "a-h",
                words,
                AlertKind.NEW,
                words,
                null,
                words,
                words,
                deal(),
                claim,
                claim.evidence(),
                List.of(words),
                new Alert.Source(words, words, words, words),
                false,
                words);
    }

    private static Claim claim(String sentence) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(Slot.SENTENCE, new Span(Part.BODY, 100, 100 + sentence.length()), sentence));
        mark(evidence, sentence, Slot.ATTRIBUTION, "Baltic Courier");
        mark(evidence, sentence, Slot.RECIPIENT, "Lithuania");
        mark(evidence, sentence, Slot.STAGE, "in talks with");
        mark(evidence, sentence, Slot.SUPPLIER, "Türkiye");
        mark(evidence, sentence, Slot.QUANTITY, "as many as sixty");
        mark(evidence, sentence, Slot.WEAPON, "armed drones");
        mark(evidence, sentence, Slot.ASSERTION, "officials said");
        evidence.add(new Evidence(Slot.DENIAL, new Span(Part.BODY, 900, 900 + DENIAL.length()), DENIAL));
        return new Claim(
                "TUR",
                null,
                "LTU",
                "border guard",
                new Weapon("armed drones", null, Category.UAV, null, true),
                new Quantity(null, 60L, "as many as sixty"),
                null,
                null,
                Stage.NEGOTIATING,
                Assertion.ALLEGED,
                List.of("TUR"),
                List.of(),
                "Baltic Courier",
                evidence,
                "test");
    }

    private static void mark(List<Evidence> evidence, String sentence, Slot slot, String words) {
        int at = sentence.indexOf(words);
        if (at >= 0) {
            evidence.add(new Evidence(slot, new Span(Part.BODY, 100 + at, 100 + at + words.length()), words));
        }
    }

    static Deal deal() {
        return dealWithClaims(2);
    }

    /** Of which it lists two. */
    static Deal dealWithClaims(int claims) {
        return new Deal(
                "TUR-LTU-uav-0a1b2c3d",
                "TUR",
                "LTU",
                Category.UAV,
                null,
                Stage.NEGOTIATING,
                List.of(new Deal.StageStep("2026-11-20", Stage.NEGOTIATING, "Baltic Courier")),
                Assertion.ALLEGED,
                List.of(new Deal.QuantityReport(null, 60L, 1)),
                List.of(),
                1,
                2,
                0,
                List.of(new Deal.Origin("Baltic Courier", List.of("news:7", "news:8"))),
                List.of(new Deal.Denial("TUR", List.of("news:7"))),
                "2026-11-20",
                "2026-11-21",
                List.of(
                        new Deal.DealClaim(
                                "news:7",
                                "2026-11-20",
                                "Vilnius Daily",
                                "Baltic Courier",
                                Stage.NEGOTIATING,
                                Assertion.ALLEGED,
                                "armed drones"),
                        new Deal.DealClaim(
                                "news:8",
                                "2026-11-21",
                                "Riga Post",
                                "Baltic Courier",
                                Stage.NEGOTIATING,
                                Assertion.ALLEGED,
                                "drones")),
                claims);
    }
}
