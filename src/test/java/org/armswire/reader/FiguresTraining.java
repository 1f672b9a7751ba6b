package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.reader.Boosting.Example;
import org.armswire.reader.LabelledArticles.Labelled;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code seeds/sums/en.yaml} and {@code seeds/quantities/en.yaml}: {@code mvn test -Pmeasure -Dtest=FiguresTraining}, with the articles of {@link RoleTraining},
 * after which it runs. It learns from the transfers that
 * the reader finds and the labels have too.
 */
final class FiguresTraining {

    /**
     * A figure and a transfer.
     *
     * @param transfer a number for each transfer
     * @param told whether the patterns say that it belongs to the transfer
     * @param is whether somebody says so who read the article
     * @param any whether somebody says that any does
     */
    private record Shown(int fold, int transfer, List<String> signs, boolean told, boolean is, boolean any) {}

    private final Lexicon lexicon = Training.lexicon();
    private final List<Shown> sums = new ArrayList<>();
    private final List<Shown> counts = new ArrayList<>();
    private int transfers;

    @Test
    void learn() throws IOException {
        Training.articles().forEach(this::read);
        learn("sums", "which sums transfers are worth", sums);
        learn("quantities", "how many units transfers are of", counts);
    }

    private static void learn(String name, String what, List<Shown> figures) throws IOException {
        assertThat(figures).as(name + " to learn from").hasSizeGreaterThan(500);
        check(name, figures);
        Training.write(name, """
                # What has been learnt of English about %s: boosted trees over the signs of an article (LikelyFigures,
                # FigureLook). Not written by hand: FiguresTraining makes this file, this time from %d figures beside transfers.
                """.formatted(what, figures.size()), Map.of(name, trees(figures, f -> true)));
    }

    private void read(Labelled one) {
        List<LikelyFigures.Seen<Sums.Sum>> money = new ArrayList<>();
        List<LikelyFigures.Seen<Amounts.Count>> numbers = new ArrayList<>();
        Judges judges =
                Judging.with(Judges.of(lexicon), LikelyFigures.learning(money), LikelyFigures.learning(numbers));
        Judging.read(one.article(), lexicon, judges);
        take(one, money, "value", sums, (sum, value) -> {
            double amount = value.path("amount").asDouble();
            boolean same = Math.abs(amount - sum.amount()) <= .01 * amount;
            return same && sum.currency().equals(value.path("currency").asText());
        });
        take(
                one,
                numbers,
                "quantity",
                counts,
                (count, quantity) -> same(count.min(), quantity.path(0)) && same(count.max(), quantity.path(1)));
    }

    private static boolean same(Long number, JsonNode label) {
        return number == null ? label.isNull() : label.isNumber() && label.asLong() == number;
    }

    private <F> void take(
            Labelled one, List<LikelyFigures.Seen<F>> seen, String slot, List<Shown> to, BiPredicate<F, JsonNode> is) {
        int fold = Training.fold(one.article());
        Report last = null;
        for (LikelyFigures.Seen<F> shown : seen) {
            transfers += shown.first().equals(last) ? 0 : 1;
            last = shown.first();
            JsonNode label = Training.sure(one.transfers(), last);
            if (label != null) {
                JsonNode value = label.path(slot);
                boolean any = value.isContainerNode();
                boolean right = any && is.test(shown.figure(), value);
                to.add(new Shown(fold, transfers, shown.signs(), shown.told(), right, any));
            }
        }
    }

    private static List<String> trees(List<Shown> figures, Predicate<Shown> which) {
        List<Example> examples = figures.stream()
                .filter(which)
                .map(figure -> new Example(figure.signs, figure.is))
                .toList();
        return new Boosting(200, 0.05, 8, 12).learn(examples);
    }

    /** Prints how well figures are judged by trees that have not seen their articles, beside what is told. */
    private static void check(String name, List<Shown> figures) {
        double[][] edges = {{2, 0}, {.3, .1}, {.4, .1}, {.5, .1}, {.3, .2}, {.4, .2}, {.5, .2}, {.4, .3}};
        int[][] counts = new int[edges.length][3];
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            BoostedTrees trees = Boosting.trees(trees(figures, f -> f.fold != left));
            Map<Integer, List<Shown>> all =
                    figures.stream().filter(f -> f.fold == left).collect(Collectors.groupingBy(Shown::transfer));
            for (List<Shown> of : all.values()) {
                Shown told = of.stream().filter(Shown::told).findFirst().orElse(null);
                Shown best = of.stream()
                        .max(Comparator.comparingDouble(f -> trees.chance(f.signs)))
                        .orElseThrow();
                for (int e = 0; e < edges.length; e++) {
                    boolean kept = told != null && trees.chance(told.signs) >= edges[e][1];
                    Shown judged = kept ? told : trees.chance(best.signs) > edges[e][0] ? best : null;
                    boolean right = judged != null && judged.is;
                    counts[e][0] += right ? 1 : 0;
                    counts[e][1] += judged != null && !right ? 1 : 0;
                    counts[e][2] += of.get(0).any && !right ? 1 : 0;
                }
            }
        }
        for (int e = 0; e < edges.length; e++) {
            int[] c = counts[e];
            System.out.printf(
                    "%s told from %.1f, taken back under %.1f: right %d, wrong %d, missed %d, F1 %.3f%n",
                    name, edges[e][0], edges[e][1], c[0], c[1], c[2], Training.f1(c[0], c[1], c[2]));
        }
    }
}
