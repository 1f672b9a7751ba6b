package org.armswire.reader.evaluate;

import java.util.Arrays;
import java.util.List;
import org.armswire.model.Reading;
import org.armswire.model.Timing;
import org.armswire.reader.Reader;
import org.armswire.reader.evaluate.Comparison.Both;
import org.armswire.reader.evaluate.GoldForm.Transfer;

/** A sentence of our own, and what the reader made of it. */
record PairOutcome(MinimalPair pair, Reading reading, GoldForm found, Comparison comparison) {

    static PairOutcome of(MinimalPair pair, Reader reader) {
        Reading reading = reader.read(pair.article());
        GoldForm found = GoldForm.of("pair", reading);
        return new PairOutcome(
                pair, reading, found, Comparison.of(new GoldForm("pair", List.of(), pair.transfers()), found));
    }

    /** Every transfer found, none invented, and each told with its stage. */
    boolean right() {
        return comparison.labelled().keySet().equals(comparison.found().keySet())
                && comparison.both().stream().allMatch(Both::sameStage);
    }

    /** Right, and in every other slot too. */
    boolean exact() {
        return right()
                && comparison.both().stream()
                        .allMatch(both -> slots(both.label()).equals(slots(both.found())))
                && rightTiming()
                && rightOrigin();
    }

    boolean rightTiming() {
        return pair.timing() == null
                || reading.claims().stream()
                        .anyMatch(
                                claim -> claim.timing() != null && pair.timing().equals(days(claim.timing())));
    }

    boolean rightOrigin() {
        return pair.origin() == null
                || reading.claims().stream().anyMatch(claim -> pair.origin().equals(claim.origin()));
    }

    private static List<String> days(Timing timing) {
        return Arrays.asList(timing.from(), timing.to());
    }

    private static List<Object> slots(Transfer transfer) {
        return Arrays.asList(transfer.assertion(), transfer.quantity(), transfer.value(), transfer.deniedBy());
    }

    /** The sentence, what it says, and what was read. */
    String told() {
        StringBuilder told = new StringBuilder();
        told.append('[').append(pair.group()).append("] ");
        if (pair.title() != null) {
            told.append(pair.title()).append(" // ");
        }
        told.append(pair.text().replace('\n', ' ')).append('\n');
        pair.transfers()
                .forEach(transfer ->
                        told.append("    expected ").append(line(transfer)).append('\n'));
        if (!rightTiming() || !rightOrigin()) {
            told.append("    expected timing %s origin %s%n".formatted(pair.timing(), pair.origin()));
        }
        found.transfers()
                .forEach(transfer ->
                        told.append("    got      ").append(line(transfer)).append('\n'));
        if (found.transfers().isEmpty()) {
            told.append("    got      nothing\n");
        }
        return told.toString();
    }

    private static String line(Transfer transfer) {
        StringBuilder line = new StringBuilder();
        line.append(transfer.supplier()).append(" > ").append(transfer.recipient());
        line.append(' ').append(transfer.category()).append(' ').append(transfer.stage());
        line.append(' ').append(transfer.assertion());
        if (transfer.quantity() != null) {
            line.append(' ').append(transfer.quantity());
        }
        if (transfer.value() != null) {
            line.append(' ')
                    .append(transfer.value().amount())
                    .append(' ')
                    .append(transfer.value().currency());
        }
        if (!transfer.deniedBy().isEmpty()) {
            line.append(" denied by ").append(transfer.deniedBy());
        }
        return line.toString();
    }
}
