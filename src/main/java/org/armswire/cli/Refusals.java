package org.armswire.cli;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armswire.topics.Parsed;

/** What was given as an article and is none: the first ones are told one by one, all are counted by reason. */
final class Refusals {

    private static final int TOLD = 5;

    private final SortedMap<String, Long> byReason = new TreeMap<>();
    private final PrintWriter err;
    private long total;

    Refusals(PrintWriter err) {
        this.err = err;
    }

    void add(RawArticle raw, Parsed.Bad bad) {
        byReason.merge(bad.reason(), 1L, Long::sum);
        total++;
        if (total <= TOLD) {
            err.println("armswire: " + Printable.of(raw.where() + ": " + bad.reason() + ": " + bad.detail()));
        } else if (total == TOLD + 1) {
            err.println("armswire: more are no articles; they are counted only");
        }
        err.flush();
    }

    long total() {
        return total;
    }

    SortedMap<String, Long> byReason() {
        return Collections.unmodifiableSortedMap(byReason);
    }
}
