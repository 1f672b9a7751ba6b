package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void no_generic_noun_swallows_the_name_of_whose_the_goods_are() {
        Set<String> owners = SHIPPED.actors().stream()
                .flatMap(actor -> Stream.of(Stream.of(actor.name()), actor.names().stream(), actor.demonyms().stream()))
                .flatMap(names -> names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(SHIPPED.nouns().keySet())
                .filteredOn(noun ->
                        owners.stream().anyMatch(owner -> noun.startsWith(owner + " ") || noun.startsWith(owner + "-")))
                .isEmpty();
    }

    @Test
    void there_are_at_least_250_arms_companies_and_2000_weapon_systems() {
        assertThat(SHIPPED.companies()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(SHIPPED.systems()).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(SHIPPED.systems().stream().map(WeaponSystem::category).distinct())
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void every_alias_finds_its_own_system_alone() {
        Map<String, Set<String>> owners = new HashMap<>();
        SHIPPED.systems()
                .forEach(system -> system.aliases()
                        .forEach(
                                alias -> owners.computeIfAbsent(alias.toLowerCase(Locale.ROOT), none -> new TreeSet<>())
                                        .add(system.id())));
        assertThat(owners).allSatisfy((alias, ids) -> assertThat(ids).as(alias).hasSize(1));
        assertThat(SHIPPED.systems())
                .allSatisfy(system -> assertThat(
                                system.aliases().size() + system.ambiguous().size())
                        .as(system.id())
                        .isPositive());
    }

    @Test
    void designations_are_found_in_their_variants() {
        assertThat(system("f-16").aliases())
                .contains("F-16", "F16", "F-16s", "F-16C/D", "F-16 Fighting Falcon")
                .doesNotContain("Falcon", "Viper");
        assertThat(system("su-27").aliases()).contains("Su-27", "Su27", "Su 27", "Su-27s");
        assertThat(system("shahed-136").aliases()).contains("Shahed-136", "Shahed 136", "Geran-2");
        assertThat(system("nasams").category()).isEqualTo(Category.AIR_DEFENCE);
    }

    @Test
    void ordinary_words_name_a_weapon_only_with_a_context() {
        Set<String> certain = SHIPPED.systems().stream()
                .flatMap(system -> system.aliases().stream())
                .collect(Collectors.toSet());
        assertThat(certain)
                .doesNotContain("Patriot", "Javelin", "Leopard", "Hornet", "Stinger", "Typhoon", "Eagle", "Falcon")
                .doesNotContain("Raptor", "Hawk", "Tiger", "Rapier", "Boxer", "Puma", "Harpoon", "Predator", "Apache");
    }

    @Test
    void a_drone_that_no_list_shall_know_is_in_none() {
        assertThat(SHIPPED.systems()).noneMatch(system -> system.aliases().contains("ZT-180"));
    }

    @Test
    void presidents_change_with_the_date() {
        assertThat(SHIPPED.officeHolders().stream()
                        .filter(holder ->
                                holder.actor().equals("USA") && holder.office().equals("president"))
                        .filter(holder -> holds(holder, LocalDate.of(2023, 2, 24)))
                        .map(OfficeHolder::name))
                .containsExactly("Joe Biden");
        assertThat(SHIPPED.officeHolders().stream()
                        .filter(holder -> holds(holder, LocalDate.of(2023, 2, 24)))
                        .map(OfficeHolder::name))
                .contains("Wang Yi", "Olaf Scholz", "Volodymyr Zelensky", "Antony Blinken");
    }

    @Test
    void at_least_60_states_have_office_holders() {
        assertThat(SHIPPED.officeHolders().stream().map(OfficeHolder::actor).distinct())
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void every_state_of_iso_3166_has_its_name_in_at_least_twelve_languages() {
        Set<String> iso = isoStates();
        assertThat(SHIPPED.actors())
                .filteredOn(actor -> iso.contains(actor.code()))
                .allSatisfy(actor -> assertThat(actor.translations())
                        .as(actor.code())
                        .containsKeys(
                                "ar", "de", "es", "fr", "he", "it", "ja", "ko", "pl", "pt", "ru", "tr", "uk", "zh"));
    }

    @Test
    void inflected_forms_are_known() {
        assertThat(actor("RUS").translations().get("de")).contains("Russland", "russischen", "Kreml");
        assertThat(actor("RUS").translations().get("ru")).contains("Россия", "российского", "Москвы");
        assertThat(actor("UKR").translations().get("uk")).contains("Україна", "українських");
        assertThat(actor("USA").translations().get("zh")).contains("美国", "美國", "白宫");
        assertThat(actor("IRN").translations().get("tr")).contains("İran", "İran'ın");
        assertThat(actor("SAU").translations().get("ar")).contains("السعودية", "سعودي");
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

    private static boolean holds(OfficeHolder holder, LocalDate day) {
        return !holder.from().isAfter(day)
                && (holder.to() == null || !holder.to().isBefore(day));
    }

    private static WeaponSystem system(String id) {
        return SHIPPED.systems().stream()
                .filter(system -> system.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Actor actor(String code) {
        return SHIPPED.actors().stream()
                .filter(actor -> actor.code().equals(code))
                .findFirst()
                .orElseThrow();
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
