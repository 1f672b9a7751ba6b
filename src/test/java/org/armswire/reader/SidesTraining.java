package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.reader.Boosting.Example;
import org.armswire.reader.LabelledArticles.Labelled;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code seeds/sides/en.yaml}: {@code mvn test -Pmeasure -Dtest=SidesTraining}, with the articles of {@link RoleTraining},
 * after which it runs.
 */
final class SidesTraining {

    /** Who may fill an open side, and whether the labels say so. */
    private record Candidate(
            String report, int fold, int counts, String transfer, boolean told, List<String> signs, boolean is) {}

    private final Lexicon lexicon = Training.lexicon();
    private final List<Candidate> candidates = new ArrayList<>();

    @Test
    void learn() throws IOException {
        Map<String, ToDoubleFunction<Pair>> chances = RoleTraining.unseen();
        for (Labelled article : Training.articles()) {
            read(article, chances.get(article.article().id()));
        }
        assertThat(candidates).as("sides to learn from").hasSizeGreaterThan(1000);
        check();
        Training.write("sides", """
                # What has been learnt of English about who is the side that a sentence leaves open: boosted trees over the signs of an article
                # (SideSigns). Not written by hand: SidesTraining makes this file, this time from %d actors beside open sides.
                """.formatted(candidates.size()), Map.of("sides", trees(c -> true)));
    }

    private void read(Labelled one, ToDoubleFunction<Pair> chance) {
        List<LikelySides.Seen> seen = new ArrayList<>();
        Judging.read(one.article(), lexicon, Judging.with(Judges.of(lexicon), LikelySides.learning(seen, chance)));
        int fold = Training.fold(one.article());
        Set<String> sure = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (JsonNode label : one.transfers()) {
            Pair pair = new Pair(
                    label.get("supplier").asText("null"), label.get("recipient").asText("null"));
            (label.path("optional").asBoolean() ? open : sure).add(pair.toString());
        }
        for (LikelySides.Seen shown : seen) {
            String transfer = shown.pair().toString();
            if (sure.contains(transfer) || !open.contains(transfer)) {
                candidates.add(new Candidate(
                        one.article().id() + "#" + shown.report(),
                        fold,
                        RoleTraining.counts(one.set()),
                        transfer,
                        shown.told(),
                        shown.signs(),
                        sure.contains(transfer)));
            }
        }
    }

    private List<String> trees(Predicate<Candidate> which) {
        List<Example> examples = candidates.stream()
                .filter(which)
                .map(c -> new Example(c.signs, c.is, c.counts))
                .toList();
        return new Boosting(200, 0.05, 10, 12).learn(examples);
    }

    /** Prints how well open sides are filled by trees that have not seen their articles, of those that nothing else tells. */
    private void check() {
        double[] edges = {.3, .4, .5, .6, .7, .8};
        Map<Candidate, Double> chances = new HashMap<>();
        Map<String, Candidate> best = new HashMap<>();
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            BoostedTrees trees = Boosting.trees(trees(c -> c.fold != left));
            for (Candidate candidate :
                    candidates.stream().filter(c -> c.fold == left).toList()) {
                chances.put(candidate, trees.chance(candidate.signs));
                best.merge(candidate.report, candidate, (a, b) -> chances.get(b) > chances.get(a) ? b : a);
            }
        }
        Set<String> there = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.is && !candidate.told) {
                there.add(candidate.report.substring(0, candidate.report.indexOf('#')) + candidate.transfer);
            }
        }
        System.out.printf("open sides of transfers that the labels tell: %d%n", there.size());
        for (double edge : edges) {
            int[] counts = new int[2];
            Set<String> transfers = new HashSet<>();
            for (Candidate candidate : best.values()) {
                String article = candidate.report.substring(0, candidate.report.indexOf('#'));
                if (chances.get(candidate) >= edge && !candidate.told && transfers.add(article + candidate.transfer)) {
                    counts[candidate.is ? 0 : 1]++;
                }
            }
            System.out.printf("filled from %.1f: right %d, wrong %d%n", edge, counts[0], counts[1]);
        }
    }
}
