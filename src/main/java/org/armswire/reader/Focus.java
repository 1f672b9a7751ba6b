package org.armswire.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence that leaves a side open is about: {@code Spain and Korea have bid too} is about the buyer that was named last. Only
 * who gets, or gives, more often than not in the whole article is taken for one.
 */
final class Focus {

    /** An actor, where the article names it. */
    record Named(int at, Report.Role who) {}

    /** Who gives to whom, however often the article says so, and how sure it is. */
    private record Tie(@Nullable String supplier, @Nullable String recipient, int weight) {}

    /** Patterns that tell of goods on their way to somebody. */
    private static final List<String> GIVEN =
            List.of("give", "light", "from", "arrive", "supply-noun", "contest", "contain");

    /** An article that tells of fewer transfers is about something else. */
    private static final int ENOUGH = 2;
    /** So many sentences later it is somebody else whom the article is about. */
    private static final int FORGOTTEN = 8;

    private final List<Named> named;
    private final @Nullable String main;
    private final int transfers;
    /** By how many others each gets arms from, against how many it gives them to. */
    private final Map<String, Integer> balance = new HashMap<>();

    private final Set<Tie> ties = new HashSet<>();

    Focus(Memory memory, List<Report> reports, List<Report> full) {
        this.named = memory.named().stream()
                .filter(n -> !memory.theatre(n.who().code()))
                .toList();
        for (Report report : full) {
            int weight = report.unsure || report.pattern.equals("context") ? 1 : 3;
            ties.add(new Tie(report.supplierCode(), report.recipientCode(), weight));
        }
        for (Tie tie : ties) {
            balance.merge(String.valueOf(tie.recipient()), tie.weight(), Integer::sum);
            balance.merge(String.valueOf(tie.supplier()), -tie.weight(), Integer::sum);
        }
        this.transfers = (int) reports.stream()
                .filter(r -> r.named && !r.implied && !r.unsure && !r.guessed)
                .count();
        this.main = main(memory.topic().state());
    }

    /** The state that the article is about, unless it gives; else who is named most of those who get. */
    private @Nullable String main(@Nullable String state) {
        if (state != null && balance.getOrDefault(state, Exporters.large(state) ? -1 : 0) >= 0) {
            return state;
        }
        Map<String, Integer> often = new HashMap<>();
        String most = null;
        for (Named one : named) {
            String code = one.who().code();
            boolean gets = balance.getOrDefault(code, Exporters.large(code) ? -1 : 0) >= 0;
            if (gets && often.merge(code, 1, Integer::sum) > (most == null ? 0 : often.getOrDefault(most, 0))) {
                most = code;
            }
        }
        return most;
    }

    /** Who gets what a report says that somebody gives, or null. */
    Report.@Nullable Role getter(Report half) {
        return nearest(half);
    }

    /** Whether an actor gets more than it gives. */
    boolean gets(String code, Report half) {
        return plays(code, half);
    }

    /** Whom the sentence itself names, else whom the one before begins with, else whom the article is about, else who was named last. */
    private Report.@Nullable Role nearest(Report half) {
        String known = half.supplier == null ? half.recipientCode() : half.supplierCode();
        Report.Role before = null;
        Report.Role about = null;
        Report.Role last = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Named one = named.get(i);
            String code = one.who().code();
            int back = half.at - one.at();
            boolean far = back > FORGOTTEN && !code.equals(main);
            if (back < 0 || far || code.equals(known) || !plays(code, half)) {
                continue;
            }
            if (back == 0) {
                if (one.who().span().start() < half.goodsSpan.start()) {
                    return one.who();
                }
                continue;
            }
            before = back == 1 ? one.who() : before;
            about = about == null && code.equals(main) ? one.who() : about;
            last = last == null ? one.who() : last;
        }
        return before != null ? before : about != null ? about : last;
    }

    /** Who gets more than it gives; or the one whom the article is about, where somebody is said to give a system by its name. */
    private boolean plays(String code, Report half) {
        if (transfers < ENOUGH) {
            return false;
        }
        boolean given = GIVEN.stream().anyMatch(half.pattern::startsWith);
        boolean system = half.goods.system() != null;
        if (half.pattern.equals("get.active") && !tied(half.supplierCode(), code)) {
            return false;
        }
        return balance.getOrDefault(code, 0) > 0
                ? system || given
                : system && given && !half.implied && code.equals(main);
    }

    private boolean tied(@Nullable String supplier, String recipient) {
        return ties.stream().anyMatch(t -> Objects.equals(t.supplier(), supplier) && recipient.equals(t.recipient()));
    }
}
