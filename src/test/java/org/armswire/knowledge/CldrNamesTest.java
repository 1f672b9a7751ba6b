package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CldrNamesTest {

    static Iterable<String> languages() {
        return CldrNames.LANGUAGES;
    }

    /** Another JDK has other CLDR data, so the file may differ in some names from what this one gives, but not in most. */
    @ParameterizedTest
    @MethodSource("languages")
    void the_names_that_ship_are_those_of_cldr(String language) {
        SeedFile shipped = SeedFile.read(Seeds.shipped(), "actors/names/cldr-" + language + ".yaml");
        SeedBlock block = shipped.block();
        assertThat(block.text("language")).isEqualTo(language.substring(0, 2));
        assertThat(block.textsByKey("names").keySet()).hasSizeGreaterThanOrEqualTo(245);
        String generated = CldrNames.file(language);
        long same = new String(shipped.bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(generated::contains)
                .count();
        assertThat(same).isGreaterThan(generated.lines().count() * 9 / 10);
    }
}
