package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.armswire.model.Category;
import org.junit.jupiter.api.Test;

final class KnowledgeTest {

    private static final Knowledge SHIPPED = Knowledge.load(Seeds.shipped());

    @Test
    void every_state_of_iso_3166_and_those_that_old_articles_name_are_known() {
        Set<String> codes = SHIPPED.actors().stream().map(Actor::code).collect(Collectors.toSet());
        assertThat(codes).containsAll(isoStates()).contains("XKX", "SUN", "YUG", "CSK", "DDR", "SCG");
    }

    @Test
    void the_codes_of_the_labelling_guideline_are_known() {
        assertThat(SHIPPED.actors().stream().map(Actor::code))
                .contains("NATO", "EU", "UN", "OPCW", "IAEA", "ARAB_LEAGUE", "AU", "GCC")
                .contains("HEZBOLLAH", "HAMAS", "HOUTHIS", "TALIBAN", "ISIS", "AL_QAEDA", "FARC", "PKK", "YPG", "SDF")
                .contains("PESHMERGA", "SYRIAN_REBELS", "LIBYAN_REBELS", "LNA", "DONBAS_SEPARATISTS", "RSF", "WAGNER")
                .contains("BOKO_HARAM", "AL_SHABAAB", "IRA", "MEXICAN_CARTELS", "CONTRAS", "MUJAHIDEEN");
    }

    @Test
    void there_are_at_least_120_armed_groups() {
        assertThat(SHIPPED.actors().stream().filter(actor -> actor.kind() == Actor.Kind.GROUP))
                .hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void generic_nouns_tell_the_category_in_ten_languages() {
        assertThat(SHIPPED.nouns())
                .containsEntry("combat drones", Category.UAV)
                .containsEntry("air defence batteries", Category.AIR_DEFENCE)
                .containsEntry("shells", Category.AMMUNITION)
                .containsEntry("military aid", Category.UNSPECIFIED);
        assertThat(SHIPPED.foreignNouns()).containsOnlyKeys("de", "fr", "es", "it", "ru", "uk", "zh", "ar", "tr");
        assertThat(SHIPPED.foreignNouns().get("de")).containsEntry("kampfdrohnen", Category.UAV);
    }

    @Test
    void the_rule_that_ships_selects_everything() {
        assertThat(SHIPPED.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.name()).isEqualTo("every-deal");
            assertThat(rule.kinds()).isEmpty();
            assertThat(rule.suppliers()).isEmpty();
            assertThat(rule.stageFrom()).isNull();
        });
    }

    private static Set<String> isoStates() {
        return Arrays.stream(Locale.getISOCountries())
                .map(KnowledgeTest::alpha3)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String alpha3(String country) {
        try {
            return new Locale("", country).getISO3Country();
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
