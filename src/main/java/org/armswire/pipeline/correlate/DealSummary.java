package org.armswire.pipeline.correlate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Deal;
import org.armswire.model.DealThread.Member;
import org.armswire.model.Money;
import org.armswire.model.Pair;
import org.armswire.model.Quantity;
import org.armswire.model.Stage;
import org.armswire.model.StageFold;
import org.armswire.topics.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of one deal together say. Lists are cut so that no deal outgrows a record: the earliest claims and origins stay,
 * the numbers count all.
 */
final class DealSummary {

    private static final int MAX_ORIGINS = 50;
    private static final int MAX_ARTICLES = 20;
    private static final int MAX_REPORTS = 20;
    private static final int MAX_STEPS = 100;
    private static final int MAX_WORDS = 200;

    private DealSummary() {}

    /** Members must be in order. */
    static Deal of(Pair pair, Category category, List<Member> members) {
        List<Member> supporting =
                members.stream().filter(member -> !member.isOnlyDenial()).toList();
        List<Member> speaking = supporting.isEmpty() ? members : supporting;
        Map<String, String> names = originNames(members);
        List<Deal.StageStep> history = StageFold.of(members).stream()
                .map(step -> new Deal.StageStep(step.day(), step.stage(), name(names, step.origin())))
                .toList();
        Map<String, Set<String>> origins = articlesBy(supporting, member -> Stream.of(member.origin()));
        return new Deal(
                id(pair, category, members.get(0)),
                pair.supplier(),
                pair.recipient(),
                category,
                system(members),
                history.isEmpty()
                        ? Stage.CONSIDERED
                        : history.get(history.size() - 1).stage(),
                history.subList(Math.max(0, history.size() - MAX_STEPS), history.size()),
                assertion(speaking),
                quantities(supporting),
                values(supporting),
                origins.size(),
                outlets(members),
                0,
                origins.entrySet().stream()
                        .limit(MAX_ORIGINS)
                        .map(origin -> new Deal.Origin(name(names, origin.getKey()), cut(origin.getValue())))
                        .toList(),
                denials(members),
                members.get(0).article().eventDay(),
                lastDay(members),
                members.stream()
                        .limit(Deal.MAX_CLAIMS)
                        .map(member -> inShort(member, name(names, member.origin())))
                        .toList(),
                members.size());
    }

    /** A deal is named after its first member: everybody who has the claims finds the same name. */
    private static String id(Pair pair, Category category, Member first) {
        return pair.idPrefix() + "-" + category.code() + "-"
                + ArticleId.ofMember(first.article().eventDay(), first.article().articleId());
    }

    /** An origin is shown as the first member that leans on it spells it. */
    private static Map<String, String> originNames(List<Member> members) {
        Map<String, String> names = new HashMap<>();
        members.forEach(member -> names.putIfAbsent(member.origin(), member.originAsWritten()));
        return names;
    }

    private static String name(Map<String, String> names, String origin) {
        return names.getOrDefault(origin, origin);
    }

    /** The system, when the claims that name one name the same. */
    private static @Nullable String system(List<Member> members) {
        List<String> systems = members.stream()
                .map(member -> member.claim().weapon().system())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return systems.size() == 1 ? systems.get(0) : null;
    }

    private static Assertion assertion(List<Member> members) {
        boolean stated = members.stream().anyMatch(member -> member.claim().assertion() == Assertion.STATED);
        return stated ? Assertion.STATED : Assertion.ALLEGED;
    }

    private static List<Deal.QuantityReport> quantities(List<Member> members) {
        Map<List<Object>, Set<String>> origins = new LinkedHashMap<>();
        for (Member member : members) {
            Quantity quantity = member.claim().quantity();
            if (quantity != null) {
                origins.computeIfAbsent(
                                List.of(orMinusOne(quantity.min()), orMinusOne(quantity.max())),
                                bounds -> new LinkedHashSet<>())
                        .add(member.origin());
            }
        }
        return origins.entrySet().stream()
                .map(entry -> new Deal.QuantityReport(
                        orNull((Long) entry.getKey().get(0)),
                        orNull((Long) entry.getKey().get(1)),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt(Deal.QuantityReport::origins)
                        .reversed()
                        .thenComparing(report -> orMinusOne(report.min()))
                        .thenComparing(report -> orMinusOne(report.max())))
                .limit(MAX_REPORTS)
                .toList();
    }

    private static long orMinusOne(@Nullable Long bound) {
        return bound == null ? -1 : bound;
    }

    private static @Nullable Long orNull(Long bound) {
        return bound < 0 ? null : bound;
    }

    private static List<Deal.ValueReport> values(List<Member> members) {
        SortedMap<String, Set<String>> origins = new TreeMap<>();
        Map<String, Money> worth = new LinkedHashMap<>();
        for (Member member : members) {
            Money value = member.claim().value();
            if (value != null) {
                String key = value.currency() + String.format(Locale.ROOT, "%020d", value.amount());
                worth.put(key, value);
                origins.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(member.origin());
            }
        }
        return origins.entrySet().stream()
                .map(entry -> report(
                        Objects.requireNonNull(worth.get(entry.getKey())),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt(Deal.ValueReport::origins).reversed())
                .limit(MAX_REPORTS)
                .toList();
    }

    private static Deal.ValueReport report(Money value, int origins) {
        return new Deal.ValueReport(value.amount(), value.currency(), origins);
    }

    private static int outlets(List<Member> members) {
        return (int) members.stream()
                .map(member -> member.article().source())
                .filter(Objects::nonNull)
                .map(source -> source.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static List<Deal.Denial> denials(List<Member> members) {
        return articlesBy(members, member -> member.claim().deniedBy().stream()).entrySet().stream()
                .map(denial -> new Deal.Denial(denial.getKey(), cut(denial.getValue())))
                .sorted(Comparator.comparing(Deal.Denial::actor))
                .limit(MAX_ORIGINS)
                .toList();
    }

    /** In the order of the members, which is that of the first article. */
    private static Map<String, Set<String>> articlesBy(List<Member> members, Function<Member, Stream<String>> keys) {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        for (Member member : members) {
            keys.apply(member)
                    .forEach(key -> articles.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(member.article().articleId()));
        }
        return articles;
    }

    private static List<String> cut(Set<String> articles) {
        return articles.stream().limit(MAX_ARTICLES).sorted().toList();
    }

    private static @Nullable String lastDay(List<Member> members) {
        SortedSet<String> days = new TreeSet<>();
        for (Member member : members) {
            String day = member.article().eventDay();
            if (day != null) {
                days.add(day);
            }
        }
        return days.isEmpty() ? null : days.last();
    }

    private static Deal.DealClaim inShort(Member member, String origin) {
        String weapon = member.claim().weapon().text();
        return new Deal.DealClaim(
                member.article().articleId(),
                member.article().eventDay(),
                member.article().source(),
                origin,
                member.claim().stage(),
                member.claim().assertion(),
                weapon.substring(0, Math.min(weapon.length(), MAX_WORDS)));
    }
}
