package org.armswire.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.armswire.model.Alert;
import org.armswire.model.Deal;

/** Whether a record has all that our own writer always gives it; anything else in our topics was written by somebody else. */
final class Wholeness {

    private Wholeness() {}

    static boolean of(Deal deal) {
        return Stream.of(
                        deal.id(),
                        deal.category(),
                        deal.stage(),
                        deal.assertion(),
                        deal.stageHistory(),
                        deal.quantity(),
                        deal.value(),
                        deal.origins(),
                        deal.deniedBy(),
                        deal.claims())
                .allMatch(Objects::nonNull);
    }

    static boolean of(Alert alert) {
        Deal deal = alert.deal();
        return Stream.of(
                                alert.alertId(),
                                alert.kind(),
                                alert.summary(),
                                alert.dealId(),
                                alert.evidence(),
                                alert.because())
                        .allMatch(Objects::nonNull)
                && (deal == null || of(deal));
    }
}
