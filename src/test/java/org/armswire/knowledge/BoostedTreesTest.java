package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees say what one who walks them says. */
final class BoostedTreesTest {

    private static final int SIGNS = 12;

    @Test
    void a_sign_leads_to_its_side_and_its_absence_to_the_other() {
        BoostedTrees trees = new BoostedTrees(0, List.of("sells 2.0 -1.0"));
        assertThat(trees.chance(List.of("sells"))).isEqualTo(odds(2));
        assertThat(trees.chance(List.of())).isEqualTo(odds(-1));
        assertThat(trees.chance(List.of("what no tree asks for"))).isEqualTo(odds(-1));
    }

    @Test
    void what_a_fork_above_has_decided_no_fork_below_it_on_the_other_side_changes() {
        BoostedTrees trees = new BoostedTrees(0, List.of("sells 2.0 buys 1.0 -1.0"));
        assertThat(trees.chance(List.of("sells", "buys"))).isEqualTo(odds(2));
        assertThat(trees.chance(List.of("buys"))).isEqualTo(odds(1));
    }

    @Test
    void a_tree_may_be_a_leaf() {
        assertThat(new BoostedTrees(1, List.of("0.5")).chance(List.of())).isEqualTo(odds(1.5));
    }

    @Test
    void any_trees_say_what_walking_them_says() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> trees = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(t -> tree(random, 31))
                    .toList();
            BoostedTrees boosted = new BoostedTrees(0.25, trees);
            Set<String> signs = random.ints(random.nextInt(SIGNS), 0, SIGNS)
                    .mapToObj(i -> "s" + i)
                    .collect(Collectors.toCollection(HashSet::new));
            double sum = 0.25;
            for (String tree : trees) {
                sum += walked(new ArrayList<>(List.of(tree.split(" "))), signs);
            }
            assertThat(boosted.chance(signs)).as("%s by %s", trees, signs).isEqualTo(odds(sum));
        }
    }

    @Test
    void what_is_no_tree_is_refused() {
        assertThatThrownBy(() -> new BoostedTrees(0, List.of("sells 2.0")))
                .hasMessageContaining("ends before its last leaf");
        assertThatThrownBy(() -> new BoostedTrees(0, List.of("2.0 1.0")))
                .hasMessageContaining("goes on after its last leaf");
        String wide = IntStream.range(0, 32).mapToObj(i -> "s" + i + " 0.1").collect(Collectors.joining(" ")) + " 0.2";
        assertThatThrownBy(() -> new BoostedTrees(0, List.of(wide))).hasMessageContaining("more than 32 leaves");
    }

    private static String tree(Random random, int mostForks) {
        if (mostForks == 0 || random.nextInt(6) == 0) {
            return (random.nextInt(200) - 100) / 100.0 + "";
        }
        int with = random.nextInt(mostForks);
        return "s" + random.nextInt(SIGNS) + " " + tree(random, with) + " " + tree(random, mostForks - 1 - with);
    }

    /** Takes the words of one tree from the front and gives what the leaf adds that its forks lead to. */
    private static double walked(List<String> words, Set<String> signs) {
        String word = words.remove(0);
        if (!word.startsWith("s")) {
            return Double.parseDouble(word);
        }
        double with = walked(words, signs);
        double without = walked(words, signs);
        return signs.contains(word) ? with : without;
    }

    private static double odds(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
