package org.armswire.pipeline.alert;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.armswire.model.AlertKind;
import org.armswire.model.Assertion;
import org.armswire.model.Claim;
import org.armswire.model.Quantity;
import org.jspecify.annotations.Nullable;

/** One line that tells a person what an alert is about. */
record Summary(UnaryOperator<String> actorName) {

    /** {@code China → Russia: at least 1,200 kamikaze drones, negotiating (alleged; Der Spiegel)}. */
    String of(Milestone milestone) {
        Claim claim = milestone.member().claim();
        StringBuilder line = new StringBuilder()
                .append(name(claim.supplier()))
                .append(" → ")
                .append(name(claim.recipient()))
                .append(": ");
        if (claim.quantity() != null) {
            line.append(quantity(claim.quantity())).append(' ');
        }
        line.append(claim.weapon().text()).append(", ").append(claim.stage().code());
        if (milestone.kind() == AlertKind.DENIED) {
            line.append(", denied by ").append(name(milestone.step()));
        }
        return line.append(" (")
                .append(claim.assertion() == Assertion.ALLEGED ? "alleged; " : "")
                .append(source(milestone))
                .append(')')
                .toString();
    }

    private static String source(Milestone milestone) {
        String named = milestone.member().claim().origin();
        String outlet = milestone.member().article().source();
        if (named != null) {
            return named;
        }
        return outlet != null ? outlet : "source unknown";
    }

    private String name(@Nullable String code) {
        return code == null ? "unknown" : actorName.apply(code);
    }

    private static String quantity(Quantity quantity) {
        Long min = quantity.min();
        Long max = quantity.max();
        if (min == null) {
            return "up to " + number(max);
        }
        if (max == null) {
            return "at least " + number(min);
        }
        return min.equals(max) ? number(min) : number(min) + " to " + number(max);
    }

    private static String number(@Nullable Long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
