package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each trap under {@code seeds/traps/} to its own examples. */
final class TrapTest {

    static List<Trap> traps() {
        return Knowledge.load(Seeds.shipped()).traps();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void every_trap_catches_and_spares_its_examples(Trap trap) {
        assertThat(trap.caught())
                .allSatisfy(example -> assertThat(catches(trap, example))
                        .as("%s in: %s", trap.words(), example)
                        .isTrue());
        assertThat(trap.spared())
                .allSatisfy(example -> assertThat(catches(trap, example))
                        .as("%s in: %s", trap.words(), example)
                        .isFalse());
    }

    /** The longest of the words at the first place where one stands. */
    private static boolean catches(Trap trap, String example) {
        MatchResult place = trap.words().stream()
                .flatMap(word -> first(word, example))
                .min(Comparator.<MatchResult>comparingInt(MatchResult::start).thenComparing(found -> -found.end()))
                .orElseThrow(() -> new AssertionError("none of " + trap.words() + " stands in: " + example));
        return trap.catches(example, place.start(), place.end());
    }

    private static Stream<MatchResult> first(String word, String example) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(example)
                .results()
                .limit(1);
    }
}
