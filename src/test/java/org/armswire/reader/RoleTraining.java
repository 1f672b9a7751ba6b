package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.knowledge.RoleModel;
import org.armswire.model.Article;
import org.armswire.reader.Boosting.Example;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code seeds/roles/en.yaml}: {@code mvn test -Pmeasure -Dtest=RoleTraining} writes it, from the project's labelled articles and, with
 * {@code -Dlabelled=FOLDER}, from more, where the folder has {@code NAME-articles.jsonl} beside {@code NAME-labels.jsonl}. Whole articles teach it
 * how likely who supplies whom by all that an article says; the minimal pairs teach it only to read sentences. What the sentences of an
 * article say is judged by trees that have not seen the article, so that the trees of the last step learn how far to believe it.
 */
final class RoleTraining {

    private static final BoostedTrees NEVER = new BoostedTrees(-9, List.of());
    /** How the sets begin that tell news as agencies do. */
    private static final List<String> NEWS = List.of("news-", "press-", "business-", "desk", "mixed");

    private static final RoleModel UNLEARNT = new RoleModel(NEVER, NEVER, NEVER, NEVER);

    /** An article as it was looked at, the pairs that its labels tell of, and those that may count. */
    private record Labelled(
            String id, Likely likely, int fold, boolean teaches, int counts, Set<Pair> sure, Set<Pair> open) {

        void learn(List<Example> examples, List<String> signs, Pair pair) {
            if (sure.contains(pair) || !open.contains(pair)) {
                examples.add(new Example(signs, sure.contains(pair), counts));
            }
        }
    }

    private final Lexicon lexicon = Training.lexicon();
    private final List<Labelled> articles = new ArrayList<>();

    @Test
    void learn() throws IOException {
        judge();
        check();
        Map<String, List<String>> learnt = new LinkedHashMap<>();
        learnt.put("supplier", actors(a -> true, Pair::supplier));
        learnt.put("recipient", actors(a -> true, Pair::recipient));
        learnt.put("pair", pairs(a -> true));
        learnt.put("article", whole(a -> true));
        Training.write("roles", """
                # What has been learnt of English about who supplies whom, for sentences that no pattern covers: boosted trees over the signs of
                # sentences and articles (SentenceSigns, ArticleSigns). Not written by hand: RoleTraining makes this file, this time from %d
                # labelled articles and minimal pairs.
                """.formatted(articles.size()), learnt);
    }

    /** By the id of an article, how likely who supplies whom there by trees that have not seen it. */
    static Map<String, ToDoubleFunction<Pair>> unseen() throws IOException {
        RoleTraining training = new RoleTraining();
        training.judge();
        Map<String, ToDoubleFunction<Pair>> chances = new HashMap<>();
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            BoostedTrees trees = Boosting.trees(training.whole(a -> a.fold != left));
            for (Labelled article : training.articles) {
                ArticleSigns signs = article.fold == fold && article.teaches ? article.likely.article() : null;
                chances.put(article.id, signs == null ? pair -> 0 : pair -> trees.chance(signs.of(pair)));
            }
        }
        return chances;
    }

    /** Has what the sentences of all articles say judged by trees that have not seen them. */
    private void judge() throws IOException {
        Training.articles().forEach(one -> add(one, true));
        LabelledArticles.minimalPairs().forEach(one -> add(one, false));
        assertThat(articles).as("labelled articles").hasSizeGreaterThan(1000);
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            BoostedTrees supplier = Boosting.trees(actors(a -> a.fold != left, Pair::supplier));
            BoostedTrees recipient = Boosting.trees(actors(a -> a.fold != left, Pair::recipient));
            looks(fold, look -> look.judgeActors(new RoleModel(supplier, recipient, NEVER, NEVER)));
        }
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            BoostedTrees pair = Boosting.trees(pairs(a -> a.fold != left));
            looks(fold, look -> look.judgePairs(new RoleModel(NEVER, NEVER, pair, NEVER)));
        }
    }

    /** Which actors of a sentence the article says to supply, or to get, arms. */
    private List<String> actors(Predicate<Labelled> which, Function<Pair, String> role) {
        List<Example> examples = new ArrayList<>();
        for (Labelled article : articles.stream().filter(which).toList()) {
            Set<String> sure = article.sure.stream().map(role).collect(Collectors.toSet());
            Set<String> open = article.open.stream().map(role).collect(Collectors.toSet());
            for (Look look : article.likely.looks()) {
                for (String code : look.codes()) {
                    if (sure.contains(code) || !open.contains(code)) {
                        examples.add(new Example(look.signs(code), sure.contains(code), article.counts));
                    }
                }
            }
        }
        return new Boosting(150, 0.1, 16, 15).learn(examples);
    }

    private List<String> pairs(Predicate<Labelled> which) {
        List<Example> examples = new ArrayList<>();
        for (Labelled article : articles.stream().filter(which).toList()) {
            for (Look look : article.likely.looks()) {
                for (String a : look.codes()) {
                    for (String b : look.codes()) {
                        if (!a.equals(b)) {
                            article.learn(examples, look.signs(a, b), new Pair(a, b));
                        }
                    }
                }
            }
        }
        return new Boosting(150, 0.1, 16, 15).learn(examples);
    }

    private List<String> whole(Predicate<Labelled> which) {
        List<Example> examples = new ArrayList<>();
        for (Labelled article : articles.stream().filter(which).toList()) {
            ArticleSigns signs = article.teaches ? article.likely.article() : null;
            if (signs != null) {
                signs.candidates().forEach(pair -> article.learn(examples, signs.of(pair), pair));
            }
        }
        return new Boosting(200, 0.05, 12, 15).learn(examples);
    }

    /** Prints how well articles are judged by trees that have not seen them: what the grammar tells, and that with what is likely. */
    private void check() {
        double[][] edges = {
            {2, 0}, {.4, 0}, {.5, 0}, {.4, .15}, {.45, .15}, {.5, .15}, {.4, .2}, {.45, .2}, {.5, .2}, {.45, .3}
        };
        int[][] counts = new int[edges.length][3];
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            BoostedTrees trees = Boosting.trees(whole(a -> a.fold != left));
            for (Labelled article : articles) {
                ArticleSigns signs = article.fold == fold && article.teaches ? article.likely.article() : null;
                if (signs == null) {
                    continue;
                }
                Map<Pair, Double> chances = new HashMap<>();
                signs.candidates().forEach(pair -> chances.put(pair, trees.chance(signs.of(pair))));
                for (int e = 0; e < edges.length; e++) {
                    double[] edge = edges[e];
                    Set<Pair> told = new HashSet<>(signs.pairs());
                    chances.forEach((pair, chance) -> {
                        if (chance >= edge[0] && !signs.told(pair.reverse())) {
                            told.add(pair);
                        }
                        if (chance < edge[1]) {
                            told.remove(pair);
                        }
                    });
                    told.removeIf(pair -> article.open.contains(pair) && !article.sure.contains(pair));
                    int hits =
                            (int) told.stream().filter(article.sure::contains).count();
                    counts[e][0] += hits;
                    counts[e][1] += told.size() - hits;
                    counts[e][2] += article.sure.size() - hits;
                }
            }
        }
        for (int e = 0; e < edges.length; e++) {
            int[] c = counts[e];
            System.out.printf(
                    "told from %.2f, taken back under %.2f: pairs right %d, wrong %d, missed %d, F1 %.3f%n",
                    edges[e][0], edges[e][1], c[0], c[1], c[2], Training.f1(c[0], c[1], c[2]));
        }
    }

    private void looks(int fold, java.util.function.Consumer<Look> judge) {
        articles.stream()
                .filter(a -> a.fold == fold)
                .forEach(a -> a.likely.looks().forEach(judge));
    }

    /** Real news counts most, and news as agencies write it more than features, which say by halves what nobody else says so. */
    static int counts(String set) {
        return set.equals(LabelledArticles.REAL) ? 3 : NEWS.stream().anyMatch(set::startsWith) ? 2 : 1;
    }

    private void add(LabelledArticles.Labelled one, boolean teaches) {
        Article article = one.article();
        JsonNode transfers = one.transfers();
        Set<Pair> sure = new HashSet<>();
        Set<Pair> open = new HashSet<>();
        for (JsonNode transfer : transfers) {
            Pair pair = new Pair(side(transfer, "supplier"), side(transfer, "recipient"));
            (transfer.path("optional").asBoolean() ? open : sure).add(pair);
        }
        Likely likely = new Likely(UNLEARNT);
        Judging.read(article, lexicon, Judging.with(Judging.none(), likely));
        articles.add(
                new Labelled(article.id(), likely, Training.fold(article), teaches, counts(one.set()), sure, open));
    }

    private static String side(JsonNode transfer, String side) {
        return transfer.hasNonNull(side) ? transfer.get(side).asText() : "null";
    }
}
