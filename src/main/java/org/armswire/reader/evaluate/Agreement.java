package org.armswire.reader.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How far what was found agrees with what is labelled: precision, recall and their harmonic mean, to four places. */
public record Agreement(double p, double r, double f1, int tp, int fp, int fn) {

    static Agreement of(int tp, int fp, int fn) {
        double p = tp + fp == 0 ? 0 : (double) tp / (tp + fp);
        double r = tp + fn == 0 ? 0 : (double) tp / (tp + fn);
        return new Agreement(rounded(p), rounded(r), rounded(p + r == 0 ? 0 : 2 * p * r / (p + r)), tp, fp, fn);
    }

    static <T> Agreement ofSets(Set<T> labelled, Set<T> found) {
        int both = common(labelled, found);
        return of(both, found.size() - both, labelled.size() - both);
    }

    /** The counts of many articles taken together. */
    static Agreement sum(Collection<Agreement> parts) {
        return of(
                parts.stream().mapToInt(Agreement::tp).sum(),
                parts.stream().mapToInt(Agreement::fp).sum(),
                parts.stream().mapToInt(Agreement::fn).sum());
    }

    static double rounded(double figure) {
        return new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static <T> int common(Set<T> a, Set<T> b) {
        Set<T> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size();
    }
}
