package org.armswire.reader;

import java.util.List;

/** Turns deals between two whose direction is not said. */
final class Directions {

    private Directions() {}

    /** A deal between two whose direction is not said runs as the article says elsewhere. */
    static void settle(List<Report> reports) {
        for (Report report : reports) {
            if (!report.unsure || report.supplier == null || report.recipient == null) {
                continue;
            }
            boolean reverse = reports.stream()
                    .anyMatch(r -> !r.unsure && report.pair().equals(r.pair().reverse()));
            boolean same =
                    reports.stream().anyMatch(r -> !r.unsure && report.pair().equals(r.pair()));
            if (reverse && !same) {
                Report.Role supplier = report.supplier;
                report.supplier = report.recipient;
                report.recipient = supplier;
            }
        }
    }
}
