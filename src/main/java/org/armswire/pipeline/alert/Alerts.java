package org.armswire.pipeline.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.model.AlertRule;
import org.armswire.model.Claim;
import org.armswire.model.Deal;
import org.armswire.model.DealThread;
import org.armswire.model.PairClaims;
import org.armswire.model.PairDeals;
import org.armswire.topics.ArticleId;

/**
 * Compares the alerts that the deals of a pair warrant with those that were published. Pure: which alerts stand depends on the
 * current articles and the rules only; arrival decides nothing but whether an alert is old news.
 */
final class Alerts {

    private static final int BACKFILL_AFTER_DAYS = 7;

    private final List<AlertRule> rules;
    private final String readerVersion;
    private final Summary summary;

    Alerts(List<AlertRule> rules, String readerVersion, UnaryOperator<String> actorName) {
        this.rules = rules;
        this.readerVersion = readerVersion;
        this.summary = new Summary(actorName);
    }

    /** An alert to publish, and what to remember of it. */
    record Publication(Alert alert, Published remember) {}

    List<Publication> publications(PairDeals pair, Map<String, Published> published, Instant arrival) {
        Map<String, Publication> warranted = warranted(pair, published, arrival);
        List<Publication> publications = new ArrayList<>();
        warranted.forEach((id, publication) -> {
            Published before = published.get(id);
            if (before == null || !before.standing()) {
                publications.add(publication);
            }
        });
        Set<String> articles = pair.threads().stream()
                .flatMap(thread -> thread.members().stream())
                .map(member -> member.article().articleId())
                .collect(Collectors.toSet());
        published.values().stream()
                .filter(before -> before.standing() && !warranted.containsKey(before.alertId()))
                .map(before -> end(before, articles.contains(before.articleId())))
                .forEach(publications::add);
        return publications;
    }

    private Map<String, Publication> warranted(PairDeals pair, Map<String, Published> published, Instant arrival) {
        Map<String, Publication> warranted = new LinkedHashMap<>();
        for (DealThread thread : pair.threads()) {
            for (Milestone milestone : Milestone.of(thread)) {
                for (AlertRule rule : rules) {
                    if (AlertRules.selects(rule, milestone)) {
                        String id = id(rule.name(), pair.pair(), thread.thread(), milestone);
                        Published before = published.get(id);
                        int times = before == null ? 1 : before.times() + 1;
                        warranted.put(id, publication(id, rule, milestone, times, arrival));
                    }
                }
            }
        }
        return warranted;
    }

    /** No stage in {@code new}, no rule version, no clock, no offset, no arrival. */
    private static String id(String rule, String pair, String thread, Milestone milestone) {
        String what = String.join("\u0000", rule, pair, thread, milestone.kind().code(), milestone.step());
        return ArticleId.sha256(what).substring(0, 24);
    }

    private Publication publication(String id, AlertRule rule, Milestone milestone, int times, Instant arrival) {
        Deal deal = milestone.thread().deal();
        PairClaims article = milestone.member().article();
        Claim claim = milestone.member().claim();
        Alert alert = new Alert(
                id,
                rule.name(),
                milestone.kind(),
                milestone.step(),
                null,
                summary.of(milestone),
                deal.id(),
                deal,
                claim,
                claim.evidence(),
                AlertRules.because(rule, milestone),
                new Alert.Source(article.articleId(), article.url(), article.source(), article.publishedAt()),
                backfill(article, arrival),
                readerVersion);
        Published remember = new Published(
                id,
                rule.name(),
                milestone.kind(),
                milestone.step(),
                deal.id(),
                deal.category(),
                claim.stage(),
                article.articleId(),
                alert.summary(),
                true,
                times);
        return new Publication(alert, remember);
    }

    private static boolean backfill(PairClaims article, Instant arrival) {
        return article.eventDay() == null
                || LocalDate.parse(article.eventDay())
                        .plusDays(BACKFILL_AFTER_DAYS)
                        .isBefore(LocalDate.ofInstant(arrival, ZoneOffset.UTC));
    }

    private Publication end(Published ended, boolean articleStillSpeaks) {
        AlertKind kind = articleStillSpeaks ? AlertKind.SUPERSEDED : AlertKind.WITHDRAWN;
        String reason = articleStillSpeaks
                ? "the claims of the pair now tell this deal differently"
                : "the article that it rested on no longer says so";
        Alert alert = new Alert(
                ArticleId.sha256(ended.alertId() + "\u0000end").substring(0, 24),
                ended.rule(),
                kind,
                ended.step(),
                ended.alertId(),
                kind.code() + ": " + ended.summary(),
                ended.dealId(),
                null,
                null,
                List.of(),
                List.of(reason),
                null,
                false,
                readerVersion);
        return new Publication(alert, ended.ended());
    }
}
