package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InflectionsTest {

    @Test
    void words_of_a_name_change_case_together() {
        Inflections russian = new Inflections(
                Map.of("ая", List.of(List.of("ая"), List.of("ой")), "ия", List.of(List.of("ия"), List.of("ии"))),
                List.of());
        assertThat(russian.of("Саудовская Аравия")).containsExactly("Саудовская Аравия", "Саудовской Аравии");
    }

    @Test
    void small_words_inside_a_name_stay() {
        Inflections german = new Inflections(Map.of("+nd", List.of(List.of(""), List.of("s"))), List.of());
        assertThat(german.of("Trinidad und Tobago")).containsExactly("Trinidad und Tobago", "Trinidads und Tobago");
    }

    @Test
    void the_longest_ending_decides() {
        Inflections russian = new Inflections(
                Map.of("а", List.of(List.of("а"), List.of("ы")), "ка", List.of(List.of("ка"), List.of("ки"))),
                List.of());
        assertThat(russian.of("Анка")).containsExactly("Анка", "Анки");
    }

    @Test
    void a_prefix_is_written_onto_a_name_or_in_place_of_its_beginning() {
        Inflections arabic = new Inflections(Map.of(), List.of("و", "ال>لل"));
        assertThat(arabic.of("الصين")).containsExactly("الصين", "والصين", "للصين");
        assertThat(arabic.of("مصر")).containsExactly("مصر", "ومصر");
    }
}
