package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

final class PrintableTest {

    @Test
    void control_characters_are_shown_and_not_obeyed() {
        assertThat(Printable.of("red \u001B[31malert\u0007\u0085")).isEqualTo("red \\u001B[31malert\\u0007\\u0085");
    }

    @Test
    void the_direction_of_writing_cannot_be_turned() {
        assertThat(Printable.of("to \u202EaibreS\u2066 and \u200Fback"))
                .isEqualTo("to \\u202EaibreS\\u2066 and \\u200Fback");
    }

    @Test
    void line_ends_and_tabs_become_blanks() {
        assertThat(Printable.of("one\ntwo\tthree")).isEqualTo("one two three");
    }

    @Test
    void other_scripts_and_joined_letters_stay_as_they_are() {
        assertThat(Printable.of("Київ 东风 می\u200Cخواهند 🚀")).isEqualTo("Київ 东风 می\u200Cخواهند 🚀");
    }

    @Test
    void json_with_harmful_characters_stays_the_same_json() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        String line = mapper.writeValueAsString("up \u009B2J down \u202E Київ \uDB40\uDC41");

        String printed = Printable.json(line);

        assertThat(printed).contains("\\u009B", "\\u202E", "Київ", "\\uDB40\\uDC41");
        assertThat(mapper.readTree(printed)).isEqualTo(mapper.readTree(line));
    }

    @Test
    void wide_and_combining_characters_take_the_columns_that_they_take() {
        assertThat(Printable.width("东风-41")).isEqualTo(7);
        assertThat(Printable.width("e\u0301")).isEqualTo(1);
    }
}
