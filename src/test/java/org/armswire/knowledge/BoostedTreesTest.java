package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees that are written as lines say what those lines say. */
final class BoostedTreesTest {

    private static final BoostedTrees TREES =
            new BoostedTrees(-1, List.of("seller 2.0 buyer -0.5 0.25", "buyer seller 1.0 -1.0 0.0"));

    @Test
    void without_a_sign_every_fork_takes_its_last_branch() {
        assertThat(TREES.chance(List.of())).isCloseTo(logistic(-1 + 0.25 + 0), within(1e-9));
    }

    @Test
    void a_sign_takes_the_first_branch_of_every_fork_that_asks_for_it() {
        assertThat(TREES.chance(List.of("buyer"))).isCloseTo(logistic(-1 - 0.5 - 1), within(1e-9));
        assertThat(TREES.chance(List.of("seller", "buyer"))).isCloseTo(logistic(-1 + 2 + 1), within(1e-9));
    }

    @Test
    void signs_that_no_tree_asks_for_change_nothing() {
        assertThat(TREES.chance(List.of("weather"))).isEqualTo(TREES.chance(List.of()));
    }

    @Test
    void a_line_that_is_no_tree_is_refused() {
        assertThatThrownBy(() -> new BoostedTrees(0, List.of("seller 1.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends before its last leaf");
        assertThatThrownBy(() -> new BoostedTrees(0, List.of("1.0 2.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("goes on after its last leaf");
    }

    private static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
