package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.knowledge.Trap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each trap under {@code seeds/traps/} to its own examples. */
final class SnareTest {

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

    @Test
    void a_distant_cue_counts_only_inside_the_sentence() {
        Trap storm = trap(List.of("storm"), List.of(), List.of());
        assertThat(catches(storm, "The Typhoon came. A storm rose.")).isFalse();
        assertThat(catches(storm, "A big Typhoon came as a storm from the U.S. coast."))
                .isTrue();
    }

    @Test
    void one_word_anywhere_catches_and_another_anywhere_spares() {
        Trap weather = trap(List.of(), List.of("landfall"), List.of("RAF"));
        assertThat(catches(weather, "The Typhoon came.\n\nIt made landfall.")).isTrue();
        assertThat(catches(weather, "The Typhoon came.\n\nIt made landfall. The RAF helped."))
                .isFalse();
        assertThat(catches(weather, "The Typhoon came.\n\nIt made landfall. A raf of timber."))
                .as("a cue with capitals needs them")
                .isTrue();
    }

    private static Trap trap(List<String> near, List<String> article, List<String> unless) {
        return new Trap(
                "en",
                List.of("Typhoon"),
                Trap.Kind.WEAPON,
                "a storm",
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                near,
                article,
                unless,
                List.of(),
                List.of());
    }

    /** The longest of the words at the first place where one stands. */
    private static boolean catches(Trap trap, String example) {
        MatchResult place = trap.words().stream()
                .flatMap(word -> first(word, example))
                .min(Comparator.<MatchResult>comparingInt(MatchResult::start).thenComparing(found -> -found.end()))
                .orElseThrow(() -> new AssertionError("none of " + trap.words() + " stands in: " + example));
        Cues cues = new Cues();
        Snare snare = new Snare(trap, cues);
        Tokens tokens = Tokens.of(example);
        int from = 0;
        while (tokens.end[from] <= place.start()) {
            from++;
        }
        int to = from + 1;
        while (to < tokens.size && tokens.start[to] < place.end()) {
            to++;
        }
        return snare.catches(tokens, from, to, cues.in(List.of(tokens)));
    }

    private static Stream<MatchResult> first(String word, String example) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(example)
                .results()
                .limit(1);
    }
}
