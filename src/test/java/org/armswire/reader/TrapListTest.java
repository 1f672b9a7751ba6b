package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.knowledge.Trap;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.MentionKind;
import org.armswire.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a trap catches is not found by the whole reader either. */
final class TrapListTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Seeds.shipped());
    private static final Reader READER = new Reader(KNOWLEDGE);
    private static final Map<Trap.Kind, MentionKind> KINDS = Map.of(
            Trap.Kind.ACTOR, MentionKind.ACTOR,
            Trap.Kind.WEAPON, MentionKind.WEAPON,
            Trap.Kind.COMPANY, MentionKind.COMPANY);

    static List<Trap> traps() {
        return KNOWLEDGE.traps();
    }

    @ParameterizedTest
    @MethodSource("traps")
    void nothing_is_found_where_a_trap_catches(Trap trap) {
        for (String example : trap.caught()) {
            Reading reading = READER.read(new Article(
                    "trap", null, null, null, example, trap.language(), null, ArticleStatus.USABLE, 0, null));
            assertThat(reading.claims()).as(example).isEmpty();
            assertThat(reading.mentions())
                    .as(example)
                    .filteredOn(mention -> mention.kind() == KINDS.get(trap.hides()))
                    .noneMatch(mention -> hit(trap, mention.text()));
        }
    }

    /** A weapon's name may be longer than the trapped word, {@code deadly weapon}; a longer actor, Papua New Guinea, is another one. */
    private static boolean hit(Trap trap, String found) {
        return trap.hides() == Trap.Kind.WEAPON
                ? trap.words().stream().anyMatch(found::contains)
                : trap.words().contains(found);
    }
}
