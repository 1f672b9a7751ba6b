package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.reader.Boosting.Example;
import org.junit.jupiter.api.Test;

/** What is learnt from examples holds for them. */
final class BoostingTest {

    @Test
    void one_sign_without_another_is_learnt() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<String> signs = new ArrayList<>();
            boolean left = i % 2 == 0;
            boolean right = i / 2 % 2 == 0;
            Signs.add(signs, "left", left);
            Signs.add(signs, "right", right);
            Signs.add(signs, "noise", i % 7 == 0);
            examples.add(new Example(signs, left && !right));
        }
        BoostedTrees trees = Boosting.trees(new Boosting(60, 0.2, 4, 5).learn(examples));
        assertThat(trees.chance(List.of("left"))).isGreaterThan(0.9);
        assertThat(trees.chance(List.of("right"))).isLessThan(0.1);
        assertThat(trees.chance(List.of("left", "right"))).isLessThan(0.1);
        assertThat(trees.chance(List.of())).isLessThan(0.1);
    }

    @Test
    void the_same_examples_give_the_same_trees() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            examples.add(new Example(List.of("mod" + i % 3, "half" + i % 2), i % 3 == 0 || i % 11 == 0));
        }
        assertThat(new Boosting(20, 0.1, 6, 5).learn(examples)).isEqualTo(new Boosting(20, 0.1, 6, 5).learn(examples));
    }
}
