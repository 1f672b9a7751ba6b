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
        assertThat(has(signs, seller)).isTrue();
        assertThat(has(signs, buyer)).isFalse();
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
        assertThat(has(both, seller) && has(both, buyer)).isTrue();
        assertThat(has(one, buyer)).isFalse();
        assertThat(has(one.with(SignSet.of(List.of("a buyer"))), buyer)).isTrue();
    }

    @Test
    void sets_made_before_and_after_many_others_go_together() {
        int early = SignSet.number("early");
        SignSet before = SignSet.of(List.of("early"));
        IntStream.range(0, 300).forEach(i -> SignSet.number("between " + i));
        int late = SignSet.number("late");
        assertThat(has(before, late)).isFalse();
        SignSet after = SignSet.of(List.of("late"));
        assertThat(has(before.with(after), early)).isTrue();
        assertThat(has(after.with(before), early)).isTrue();
        assertThat(has(after.with(before), late)).isTrue();
    }

    private static boolean has(SignSet signs, int number) {
        return signs.next(number) == number;
    }
}
