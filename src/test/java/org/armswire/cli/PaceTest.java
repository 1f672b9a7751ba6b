package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

final class PaceTest {

    @Test
    void a_pace_is_a_number_a_second_a_minute_or_an_hour() {
        assertThat(Pace.of("200/s")).isEqualTo(new Pace(200));
        assertThat(Pace.of("0.5")).isEqualTo(new Pace(0.5));
        assertThat(Pace.of("30/m")).isEqualTo(new Pace(0.5));
        assertThat(Pace.of("7200/h")).isEqualTo(new Pace(2));
    }

    @Test
    void what_is_no_pace_is_told() {
        for (String wrong : new String[] {"", "0", "-1/s", "fast", "5/y"}) {
            assertThatThrownBy(() -> Pace.of(wrong)).isInstanceOf(TypeConversionException.class);
        }
    }

    @Test
    void the_first_goes_at_once_and_each_other_in_its_turn() {
        AtomicLong clock = new AtomicLong();
        Runnable keeper = new Pace(1000).keeper(() -> clock.getAndAdd(100_000));

        for (int i = 0; i < 11; i++) {
            keeper.run();
        }

        assertThat(clock.get()).isBetween(10_000_000L, 11_500_000L);
    }
}
