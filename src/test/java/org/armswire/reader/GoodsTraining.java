package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.reader.Boosting.Example;
import org.armswire.reader.LabelledArticles.Labelled;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code seeds/goods/en.yaml}: {@code mvn test -Pmeasure -Dtest=GoodsTraining}, with the articles of {@link RoleTraining},
 * after which it runs. It learns from the pairs that the reader finds and the labels have too.
 */
final class GoodsTraining {

    /** Goods and two actors, whether the patterns tell of them, and whether somebody found them who read the article. */
    private record Transfer(int fold, List<String> signs, boolean told, boolean is) {}

    private final Lexicon lexicon = Training.lexicon();
    private final List<Transfer> transfers = new ArrayList<>();

    @Test
    void learn() throws IOException {
        Training.articles().forEach(this::read);
        assertThat(transfers).as("goods to learn from").hasSizeGreaterThan(500);
        check();
        Training.write("goods", """
                # What has been learnt of English about which goods go from one actor to another, when it is known that some do: boosted trees
                # over the signs of an article (GoodsSigns). Not written by hand: GoodsTraining makes this file, this time from %d labelled
                # goods.
                """.formatted(transfers.size()), Map.of("goods", trees(t -> true)));
    }

    private void read(Labelled one) {
        List<LikelyGoods.Seen> seen = new ArrayList<>();
        Judging.read(one.article(), lexicon, Judging.with(Judges.of(lexicon), LikelyGoods.learning(seen)));
        int fold = Training.fold(one.article());
        for (LikelyGoods.Seen shown : seen) {
            boolean pair = false;
            JsonNode same = null;
            for (JsonNode label : one.transfers()) {
                boolean sides =
                        shown.pair().supplier().equals(label.get("supplier").asText(null))
                                && shown.pair()
                                        .recipient()
                                        .equals(label.get("recipient").asText(null));
                pair |= sides;
                same = sides
                                && label.get("category")
                                        .asText()
                                        .equals(shown.category().code())
                        ? label
                        : same;
            }
            if (pair && (same == null || !same.path("optional").asBoolean())) {
                transfers.add(new Transfer(fold, shown.signs(), shown.told(), same != null));
            }
        }
    }

    private List<String> trees(Predicate<Transfer> which) {
        List<Example> examples = transfers.stream()
                .filter(transfer -> !transfer.told)
                .filter(which)
                .map(transfer -> new Example(transfer.signs, transfer.is))
                .toList();
        return new Boosting(200, 0.05, 10, 12).learn(examples);
    }

    /** Prints how well goods are judged by trees that have not seen their articles, beside what is told. */
    private void check() {
        double[] edges = {2, .4, .5, .6, .7};
        int[][] counts = new int[edges.length][3];
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            BoostedTrees trees = Boosting.trees(trees(t -> t.fold != left));
            for (Transfer transfer :
                    transfers.stream().filter(t -> t.fold == left).toList()) {
                double chance = trees.chance(transfer.signs);
                for (int e = 0; e < edges.length; e++) {
                    boolean judged = transfer.told || chance >= edges[e];
                    if (judged || transfer.is) {
                        counts[e][judged && transfer.is ? 0 : judged ? 1 : 2]++;
                    }
                }
            }
        }
        for (int e = 0; e < edges.length; e++) {
            int[] c = counts[e];
            System.out.printf(
                    "told from %.2f: goods right %d, wrong %d, missed %d, F1 %.3f%n",
                    edges[e], c[0], c[1], c[2], Training.f1(c[0], c[1], c[2]));
        }
    }
}
