package org.armswire.pipeline.correlate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.DealThread;
import org.armswire.model.DealThread.Member;
import org.armswire.model.Pair;
import org.armswire.model.PairClaims;
import org.jspecify.annotations.Nullable;

/**
 * The deals of a pair, computed from nothing but its current claims, so that order, repetition and lateness cannot matter. Claims
 * of one category belong to one deal while their event days follow each other within {@value #MAX_GAP_DAYS} days; undated claims join
 * the one deal of their category if there is exactly one, else they make their own.
 */
final class Deals {

    static final int MAX_GAP_DAYS = 180;

    /** Event day, undated last; then article id; then what tells claims of one article apart. */
    static final Comparator<Member> ORDER = Comparator.comparing(
                    Deals::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(member -> member.article().articleId())
            .thenComparing(member -> member.claim().weapon().text())
            .thenComparing(member -> member.claim().stage())
            .thenComparing(member -> member.claim().pattern());

    private Deals() {}

    /** All deals of the pair, by category, then by first day. */
    static List<DealThread> of(Pair pair, Collection<PairClaims> current) {
        Map<Category, List<Member>> byCategory = new EnumMap<>(Category.class);
        for (PairClaims article : current) {
            for (Claim claim : article.claims()) {
                byCategory
                        .computeIfAbsent(claim.weapon().category(), category -> new ArrayList<>())
                        .add(new Member(article, claim));
            }
        }
        List<DealThread> deals = new ArrayList<>();
        byCategory.forEach((category, members) -> {
            int number = 0;
            for (List<Member> group : groups(members)) {
                boolean dated = day(group.get(0)) != null;
                String thread = category.code() + (dated ? "#" + ++number : "#undated");
                deals.add(new DealThread(thread, DealSummary.of(pair, category, group), group));
            }
        });
        return deals;
    }

    private static List<List<Member>> groups(List<Member> members) {
        List<List<Member>> groups = new ArrayList<>();
        List<Member> undated = new ArrayList<>();
        LocalDate last = null;
        for (Member member : members.stream().sorted(ORDER).toList()) {
            LocalDate day = day(member);
            if (day == null) {
                undated.add(member);
                continue;
            }
            if (last == null || ChronoUnit.DAYS.between(last, day) > MAX_GAP_DAYS) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(member);
            last = day;
        }
        if (!undated.isEmpty()) {
            if (groups.size() == 1) {
                groups.get(0).addAll(undated);
            } else {
                groups.add(undated);
            }
        }
        return groups;
    }

    static @Nullable LocalDate day(Member member) {
        String day = member.article().eventDay();
        return day == null ? null : LocalDate.parse(day);
    }
}
