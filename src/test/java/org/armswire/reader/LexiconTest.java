package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.SeedException;
import org.armswire.knowledge.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a language file may say is decided by the grammar, and told when the reader is made. */
final class LexiconTest {

    @TempDir
    Path folder;

    @Test
    void a_kind_of_words_that_the_grammar_does_not_know_is_told_by_file_and_line() throws IOException {
        language("language: no\nwords:\n  nott: [ikke]");
        assertThatThrownBy(() -> new Reader(Knowledge.load(Seeds.of(folder))))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("seeds/languages/no.yaml:3: words.nott: is unknown; known are [requested,");
    }

    @Test
    void a_frame_that_the_grammar_does_not_know_is_told_too() throws IOException {
        language("language: no\nverbs:\n  sell:\n    - [selge, selger, solgte, solgt, selgende]");
        assertThatThrownBy(() -> new Reader(Knowledge.load(Seeds.of(folder))))
                .hasMessage(
                        "seeds/languages/no.yaml:4: verbs.sell: is unknown; known are [supply, arm, build, upgrade, acquire,"
                                + " request, choose, operate]");
    }

    @Test
    void a_verb_is_found_in_every_spelling_of_its_forms() throws IOException {
        language("language: no\nverbs:\n  supply:\n    - [selge, selger, solgte(|s), solgt, selgende]");
        Lexicon lexicon = new Lexicons(Knowledge.load(Seeds.of(folder))).of("no");
        Tokens tokens = Tokens.of("Drones solgtes.");
        assertThat(lexicon.word(tokens, 1))
                .satisfies(word -> assertThat(word.verb().get(Frame.SUPPLY)).containsExactly(Form.PAST));
        assertThat(lexicon.word(tokens, 0)).isNull();
    }

    private void language(String text) throws IOException {
        Files.createDirectories(folder.resolve("languages"));
        Files.writeString(folder.resolve("languages/no.yaml"), text);
    }
}
