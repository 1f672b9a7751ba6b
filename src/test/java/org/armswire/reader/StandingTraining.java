package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.model.Assertion;
import org.armswire.model.Stage;
import org.armswire.reader.Boosting.Example;
import org.armswire.reader.LabelledArticles.Labelled;
import org.junit.jupiter.api.Test;

/**
 * Learns {@code seeds/standing/en.yaml}: {@code mvn test -Pmeasure -Dtest=StandingTraining}, with the articles of {@link RoleTraining},
 * after which it runs. It learns from the transfers that the reader finds and the labels have too.
 */
final class StandingTraining {

    private static final String ALLEGED = "alleged";

    /** What a transfer shows, what its reports say, and what somebody found who read the article. */
    private record Transfer(int fold, List<String> signs, Stage told, boolean hearsay, Stage stage, boolean alleged) {}

    private final Lexicon lexicon = Training.lexicon();
    private final List<Transfer> transfers = new ArrayList<>();

    @Test
    void learn() throws IOException {
        Training.articles().forEach(this::read);
        assertThat(transfers).as("transfers to learn from").hasSizeGreaterThan(500);
        check();
        Map<String, List<String>> learnt = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            learnt.put(stage.code(), stages(t -> true, stage));
        }
        learnt.put(ALLEGED, alleged(t -> true));
        Training.write("standing", """
                # What has been learnt of English about how far transfers have got and whether they are only alleged: boosted trees over the
                # signs of a transfer's reports (TransferSigns, Showing). Not written by hand: StandingTraining makes this file, this time from
                # %d transfers in labelled articles.
                """.formatted(transfers.size()), learnt);
    }

    private void read(Labelled one) {
        List<Standing.Seen> seen = new ArrayList<>();
        Judging.read(one.article(), lexicon, Judging.with(Judges.of(lexicon), Standing.learning(seen)));
        for (Standing.Seen transfer : seen) {
            JsonNode label = Training.sure(one.transfers(), transfer.first());
            if (label != null) {
                transfers.add(new Transfer(
                        Training.fold(one.article()),
                        transfer.signs(),
                        transfer.told(),
                        transfer.first().assertion == Assertion.ALLEGED,
                        Stage.valueOf(label.get("stage").asText().toUpperCase(Locale.ROOT)),
                        label.get("assertion").asText().equals(ALLEGED)));
            }
        }
    }

    private List<String> stages(Predicate<Transfer> which, Stage stage) {
        return learn(which, transfer -> transfer.stage == stage);
    }

    private List<String> alleged(Predicate<Transfer> which) {
        return learn(which, Transfer::alleged);
    }

    private List<String> learn(Predicate<Transfer> which, Predicate<Transfer> is) {
        List<Example> examples = transfers.stream()
                .filter(which)
                .map(transfer -> new Example(transfer.signs, is.test(transfer)))
                .toList();
        return new Boosting(150, 0.05, 8, 10).learn(examples);
    }

    /** Prints how well transfers are judged by trees that have not seen their articles, beside what the reports say. */
    private void check() {
        double[] edges = {.25, .3, .35, .4, .5};
        int told = 0;
        int right = 0;
        int[][] counts = new int[edges.length + 1][3];
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            int left = fold;
            Map<Stage, BoostedTrees> stages = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                stages.put(stage, Boosting.trees(stages(t -> t.fold != left, stage)));
            }
            BoostedTrees alleged = Boosting.trees(alleged(t -> t.fold != left));
            for (Transfer transfer :
                    transfers.stream().filter(t -> t.fold == left).toList()) {
                Map<Stage, Double> chances = new HashMap<>();
                stages.forEach((stage, trees) -> chances.put(stage, trees.chance(transfer.signs)));
                Stage judged = chances.entrySet().stream()
                        .max(Comparator.comparingDouble(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey();
                told += transfer.told == transfer.stage ? 1 : 0;
                right += judged == transfer.stage ? 1 : 0;
                count(counts[0], transfer.hearsay, transfer.alleged);
                for (int e = 0; e < edges.length; e++) {
                    count(counts[e + 1], alleged.chance(transfer.signs) >= edges[e], transfer.alleged);
                }
            }
        }
        System.out.printf(
                "stage right of %d: told %d, judged %d%nalleged told: %s%n",
                transfers.size(), told, right, score(counts[0]));
        for (int e = 0; e < edges.length; e++) {
            System.out.printf("alleged judged from %.2f: %s%n", edges[e], score(counts[e + 1]));
        }
    }

    private static void count(int[] counts, boolean judged, boolean is) {
        if (judged || is) {
            counts[judged && is ? 0 : judged ? 1 : 2]++;
        }
    }

    private static String score(int[] c) {
        double f1 = Training.f1(c[0], c[1], c[2]);
        return String.format(Locale.ROOT, "right %d, wrong %d, missed %d, F1 %.3f", c[0], c[1], c[2], f1);
    }
}
