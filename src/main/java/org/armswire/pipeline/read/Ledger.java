package org.armswire.pipeline.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.armswire.model.Article;
import org.armswire.model.ArticleClaims;
import org.armswire.model.Claim;
import org.armswire.model.CountDelta;
import org.armswire.model.Flow;
import org.armswire.model.Pair;
import org.armswire.model.PairClaims;
import org.armswire.model.Reading;
import org.armswire.model.TaggedArticle;
import org.armswire.topics.Json;
import org.jspecify.annotations.Nullable;

/** Decides, for one article, what a record of it changes. Pure: what is remembered comes in and goes out. */
final class Ledger {

    /** A row of {@code claims} is at most this large; what does not fit is counted as skipped. */
    static final int MAX_CLAIMS_BYTES = 64 * 1024;

    private final Function<Article, Reading> reader;
    private final String readerVersion;

    Ledger(Function<Article, Reading> reader, String readerVersion) {
        this.reader = reader;
        this.readerVersion = readerVersion;
    }

    /**
     * What a record came to.
     *
     * @param entry to remember, or null when nothing changed
     */
    record Decision(@Nullable LedgerEntry entry, Effects effects) {}

    /** A version of an article arrived. Whatever the reader throws passes through, and then nothing has changed. */
    Decision record(@Nullable LedgerEntry known, Article article, Instant arrival) {
        Version version = Version.of(article);
        int order = known == null ? 1 : version.compareTo(known.version());
        if (known != null && order == 0) {
            return new Decision(known.oneMoreRecord(), Effects.onlyFlow(Flow.IN.plus(1), Flow.DUPLICATE.plus(1)));
        }
        if (order < 0) {
            return new Decision(null, Effects.onlyFlow(Flow.IN.plus(1), Flow.STALE.plus(1)));
        }
        if (version.withdrawn()) {
            return win(known, version, null, null);
        }
        Reading reading = reader.apply(article);
        LocalDate eventDay = article.eventDay(arrival);
        ArticleClaims says = says(article, reading, eventDay == null ? null : eventDay.toString());
        return win(known, version, says, tagged(article, reading, says));
    }

    /** A null arrived for a known article. It has no version, so it takes back the one that speaks now. */
    Decision withdraw(LedgerEntry known) {
        if (known.version().withdrawn()) {
            return new Decision(known.oneMoreRecord(), Effects.onlyFlow(Flow.IN.plus(1), Flow.DUPLICATE.plus(1)));
        }
        return win(known, known.version().withdrawal(), null, null);
    }

    private static Decision win(
            @Nullable LedgerEntry known,
            Version version,
            @Nullable ArticleClaims says,
            @Nullable TaggedArticle tagged) {
        ArticleClaims before = known == null ? null : known.says();
        List<Flow.Change> flow = new ArrayList<>();
        flow.add(Flow.IN.plus(1));
        flow.add((version.withdrawn() ? Flow.WITHDRAWN : Flow.READ).plus(1));
        if (known != null) {
            flow.add((known.version().withdrawn() ? Flow.WITHDRAWN : Flow.READ).plus(-1));
            flow.add(Flow.DUPLICATE.plus(1 - known.records()));
            flow.add(Flow.STALE.plus(known.records()));
        }
        List<CountDelta.Change> counts = new ArrayList<>(Flow.rows(merge(flow)));
        counts.addAll(CountDeltas.between(before, says));
        Effects effects = new Effects(
                tagged,
                !Objects.equals(before, says),
                says,
                changedPairs(before, says),
                CountDeltas.byRoute(counts),
                null);
        return new Decision(new LedgerEntry(version, 1, says), effects);
    }

    /** A new version that replaces one of the same kind leaves that account as it is. */
    private static List<Flow.Change> merge(List<Flow.Change> changes) {
        SortedMap<Flow, Long> sums = new TreeMap<>();
        changes.forEach(change -> sums.merge(change.flow(), change.records(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().plus(sum.getValue()))
                .toList();
    }

    private static Map<String, PairClaims> changedPairs(@Nullable ArticleClaims before, @Nullable ArticleClaims now) {
        SortedMap<String, PairClaims> old = byPair(before);
        SortedMap<String, PairClaims> current = byPair(now);
        SortedMap<String, PairClaims> changed = new TreeMap<>(current);
        changed.entrySet().removeIf(pair -> pair.getValue().equals(old.get(pair.getKey())));
        old.forEach((pair, said) -> {
            if (!current.containsKey(pair)) {
                changed.put(pair, said.takenBack());
            }
        });
        return changed;
    }

    private static SortedMap<String, PairClaims> byPair(@Nullable ArticleClaims article) {
        SortedMap<String, List<Claim>> claims = new TreeMap<>();
        SortedMap<String, PairClaims> pairs = new TreeMap<>();
        if (article != null) {
            for (Claim claim : article.claims()) {
                claims.computeIfAbsent(Pair.of(claim).key(), pair -> new ArrayList<>())
                        .add(claim);
            }
            claims.forEach((pair, own) -> pairs.put(pair, PairClaims.of(article, own)));
        }
        return pairs;
    }

    private ArticleClaims says(Article article, Reading reading, @Nullable String eventDay) {
        List<Claim> claims = reading.claims().stream()
                .filter(claim -> Pair.of(claim).isTransfer())
                .toList();
        ArticleClaims says = new ArticleClaims(
                article.id(),
                article.url(),
                article.source(),
                article.title(),
                reading.language(),
                article.publishedAt(),
                eventDay,
                reading.actors(),
                claims,
                readerVersion);
        while (!says.claims().isEmpty() && Json.bytes(says).length > MAX_CLAIMS_BYTES) {
            says = says.withoutLastClaim();
        }
        return says;
    }

    private TaggedArticle tagged(Article article, Reading reading, ArticleClaims says) {
        SortedMap<String, Integer> skipped = new TreeMap<>(reading.skipped());
        int lost = reading.claims().size() - says.claims().size();
        if (lost > 0) {
            skipped.put("claims-over-limit-or-to-itself", lost);
        }
        return new TaggedArticle(
                article.id(),
                article.url(),
                article.source(),
                article.title(),
                reading.language(),
                article.publishedAt(),
                says.eventDay(),
                reading.actors(),
                reading.mentions(),
                reading.signature(),
                skipped,
                says.claims().size(),
                readerVersion);
    }
}
