package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A set of signs has what was put in, and what nobody asks for is not kept. */
final class SignSetTest {

    @Test
    void a_sign_that_is_asked_for_is_found_again() {
        int seller = SignSet.number("a seller");
        int buyer = SignSet.number("a buyer");
        SignSet signs = SignSet.of(List.of("a seller", "what nobody asks for"));
        assertThat(signs.has(seller)).isTrue();
        assertThat(signs.has(buyer)).isFalse();
    }

    @Test
    void the_same_sign_always_has_the_same_number() {
        assertThat(SignSet.number("a price")).isEqualTo(SignSet.number("a price"));
        assertThat(SignSet.number("a price")).isNotEqualTo(SignSet.number("a date"));
    }

    @Test
    void more_signs_leave_the_first_set_as_it_was() {
        int seller = SignSet.number("a seller");
        int buyer = SignSet.number("a buyer");
        SignSet one = SignSet.of(List.of("a seller"));
        SignSet both = one.with(List.of("a buyer"));
        assertThat(both.has(seller) && both.has(buyer)).isTrue();
        assertThat(one.has(buyer)).isFalse();
        assertThat(one.with(SignSet.of(List.of("a buyer"))).has(buyer)).isTrue();
    }

    @Test
    void sets_made_before_and_after_many_others_go_together() {
        int early = SignSet.number("early");
        SignSet before = SignSet.of(List.of("early"));
        IntStream.range(0, 300).forEach(i -> SignSet.number("between " + i));
        int late = SignSet.number("late");
        assertThat(before.has(late)).isFalse();
        SignSet after = SignSet.of(List.of("late"));
        assertThat(before.with(after).has(early)).isTrue();
        assertThat(after.with(before).has(early)).isTrue();
        assertThat(after.with(before).has(late)).isTrue();
    }
}
