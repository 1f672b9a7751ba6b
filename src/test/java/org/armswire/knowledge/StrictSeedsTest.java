package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people get to read when they have edited a seed file badly. */
final class StrictSeedsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_small_sound_set_of_seeds() throws IOException {
        write("actors/states.yaml", """
                - code: USA
                  name: United States
                  names: [US, America]
                - code: NOR
                  name: Norway
                """);
        write("actors/companies.yaml", "- {name: Kongsberg, actor: NOR, aliases: [KDA]}");
        write("actors/office-holders.yaml", """
                - {name: Jens Stoltenberg, actor: NOR, office: prime minister, from: 2005-10, to: 2013-10-16, aliases: [Stoltenberg]}
                """);
        write("weapons/missile.yaml", """
                category: missile
                groups:
                  - kind: anti-ship missile
                    sipri: Missiles
                    scope: true
                    unroca: VII
                    systems:
                      - id: nsm
                        name: NSM-1 Strike
                        aliases: [Naval Strike Missile, NSM-1(A|B)]
                        makers: [Kongsberg]
                        origin: NOR
                nouns:
                  en: [missile(|s)]
                  de: [rakete(|n)]
                """);
        write("rules/norway.yaml", """
                name: norway
                doc: What Norway sells.
                suppliers: [NOR]
                stageFrom: agreed
                """);
    }

    @Test
    void sound_seeds_load() {
        Knowledge knowledge = Knowledge.load(Seeds.of(folder));
        assertThat(knowledge.systems()).singleElement().satisfies(system -> {
            assertThat(system.aliases())
                    .contains("NSM-1 Strike", "Naval Strike Missile", "NSM-1A", "NSM1B", "NSM 1B", "NSM-1Bs");
            assertThat(system.unroca()).isEqualTo("VII");
        });
        assertThat(knowledge.officeHolders()).singleElement().satisfies(holder -> {
            assertThat(holder.from()).hasToString("2005-10-01");
            assertThat(holder.to()).hasToString("2013-10-16");
        });
        assertThat(knowledge.foreignNouns().get("de")).containsOnlyKeys("rakete", "raketen");
        assertThat(knowledge.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.suppliers()).containsExactly("NOR"));
    }

    @Test
    void the_version_changes_with_what_is_read_and_not_with_the_rules() throws IOException {
        String before = Knowledge.load(Seeds.of(folder)).version();
        edit("rules/norway.yaml", "What Norway sells", "All that Norway sells");
        assertThat(Knowledge.load(Seeds.of(folder)).version()).isEqualTo(before);
        edit("actors/companies.yaml", "KDA", "Kongsberg Defence");
        assertThat(Knowledge.load(Seeds.of(folder)).version()).isNotEqualTo(before);
    }

    @Test
    void what_has_been_learnt_of_roles_must_be_trees() throws IOException {
        write("roles/en.yaml", """
                supplier: ["-1.0", "X.first 0.5 -0.5"]
                recipient: ["-1.0"]
                pair: ["-1.0"]
                article: ["-1.0"]
                """);
        assertThat(Knowledge.load(Seeds.of(folder)).roles()).containsOnlyKeys("en");
        edit("roles/en.yaml", "0.5 -0.5", "0.5");
        fails("seeds/roles/en.yaml:1: supplier: a tree ends before its last leaf; the first line must be a number and"
                + " each other one a tree");
    }

    @Test
    void what_has_been_learnt_of_goods_and_sums_must_be_trees() throws IOException {
        write("goods/en.yaml", """
                goods: ["-1.0", "arms 0.5 -0.5"]
                """);
        write("sums/en.yaml", """
                sums: ["-1.0", "here 0.5 -0.5"]
                """);
        write("sides/en.yaml", """
                sides: ["-1.0", "about 0.5 -0.5"]
                """);
        assertThat(Knowledge.load(Seeds.of(folder)).sides()).containsOnlyKeys("en");
        assertThat(Knowledge.load(Seeds.of(folder)).goods()).containsOnlyKeys("en");
        assertThat(Knowledge.load(Seeds.of(folder)).sums()).containsOnlyKeys("en");
        edit("goods/en.yaml", "-1.0", "none");
        fails(
                "seeds/goods/en.yaml:1: goods: For input string: \"none\"; the first line must be a number and each other one"
                        + " a tree");
    }

    @Test
    void what_has_been_learnt_of_stages_must_have_trees_for_each() throws IOException {
        write("standing/en.yaml", """
                requested: ["-1.0", "own 0.5 -0.5"]
                considered: ["-1.0"]
                negotiating: ["-1.0"]
                agreed: ["-1.0"]
                delivered: ["-1.0"]
                refused: ["-1.0"]
                alleged: ["-1.0"]
                """);
        assertThat(Knowledge.load(Seeds.of(folder)).standing()).containsOnlyKeys("en");
        edit("standing/en.yaml", "refused", "declined");
        fails("seeds/standing/en.yaml:1: refused: is missing");
    }

    @Test
    void an_empty_alias_is_told_by_file_line_and_place() throws IOException {
        edit("weapons/missile.yaml", "NSM-1(A|B)", "''");
        fails("seeds/weapons/missile.yaml:10: nsm.aliases[1]: '' must not be empty");
    }

    @Test
    void an_alias_stands_only_once() throws IOException {
        edit("weapons/missile.yaml", "NSM-1(A|B)", "Naval Strike Missile");
        fails("seeds/weapons/missile.yaml:10: nsm.aliases[1]: 'Naval Strike Missile' must stand only once");
    }

    @Test
    void an_alias_means_only_one_thing() throws IOException {
        edit("actors/states.yaml", "name: Norway", "name: Norway\n  names: [America]");
        fails("seeds/actors/states.yaml:6: NOR.names: 'America' already means USA in seeds/actors/states.yaml:1");
    }

    @Test
    void an_unknown_key_is_told_with_the_known_ones() throws IOException {
        edit("weapons/missile.yaml", "origin: NOR", "orgin: NOR");
        fails("seeds/weapons/missile.yaml:12: nsm.orgin: is unknown; known are aliases, ambiguous, id, makers, name,"
                + " nameIsAmbiguous, origin, scope, sipri, unroca");
    }

    @Test
    void a_key_stands_only_once() throws IOException {
        edit("actors/states.yaml", "name: Norway", "name: Norway\n  name: Norge");
        fails("seeds/actors/states.yaml:6: name: must stand only once");
    }

    @Test
    void a_missing_field_is_told() throws IOException {
        edit("weapons/missile.yaml", "name: NSM-1 Strike", "origin: USA");
        edit("weapons/missile.yaml", "        origin: NOR\n", "");
        fails("seeds/weapons/missile.yaml:8: nsm.name: is missing");
    }

    @Test
    void a_code_that_no_actor_has_is_told() throws IOException {
        edit("actors/companies.yaml", "NOR", "NRW");
        fails("seeds/actors/companies.yaml:1: Kongsberg.actor: 'NRW' must be one of NOR USA");
    }

    @Test
    void a_code_has_its_form() throws IOException {
        edit("actors/states.yaml", "code: NOR", "code: Norway");
        fails("seeds/actors/states.yaml:4: Norway.code: 'Norway' must look like [A-Z]{3}");
    }

    @Test
    void a_category_is_one_of_sixteen_and_the_name_of_the_file() throws IOException {
        edit("weapons/missile.yaml", "category: missile", "category: uav");
        fails("seeds/weapons/missile.yaml:1: category: 'uav' must be the name of the file, 'missile'");
        edit("weapons/missile.yaml", "category: uav", "category: balloon");
        assertThatThrownBy(() -> Knowledge.load(Seeds.of(folder)))
                .hasMessageStartingWith("seeds/weapons/missile.yaml:1: category: 'balloon' must be one of air_defence");
    }

    @Test
    void a_date_is_a_date() throws IOException {
        edit("actors/office-holders.yaml", "2005-10", "October 2005");
        fails("seeds/actors/office-holders.yaml:1: Jens Stoltenberg.from: 'October 2005' must be a date such as"
                + " 2023-02-24, 2023-02 or 2023");
    }

    @Test
    void nobody_leaves_office_before_entering_it() throws IOException {
        edit("actors/office-holders.yaml", "2013-10-16", "2003");
        fails("seeds/actors/office-holders.yaml:1: Jens Stoltenberg.to: '2003-12-31' must not be before from,"
                + " '2005-10-01'");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() throws IOException {
        edit("actors/companies.yaml", "}", "");
        assertThatThrownBy(() -> Knowledge.load(Seeds.of(folder)))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("seeds/actors/companies.yaml:1: is no YAML: ");
    }

    @Test
    void an_unknown_file_is_no_silent_gap() throws IOException {
        write("actors/stats.yaml", "- {code: FRA, name: France}");
        fails("seeds/actors/stats.yaml:1: is unknown; known are states, organisations, groups, companies,"
                + " office-holders");
    }

    @Test
    void a_rule_is_named_as_its_file() throws IOException {
        edit("rules/norway.yaml", "name: norway", "name: sweden");
        fails("seeds/rules/norway.yaml:1: name: 'sweden' must be the name of the file, 'norway'");
    }

    @Test
    void a_trap_needs_an_example_of_both_sides() throws IOException {
        write("traps/actors.yaml", "- {word: Norway, hides: actor, why: a tree, caught: [A Norway maple.]}");
        fails("seeds/traps/actors.yaml:1: Norway.word: 'Norway' must have an example in caught and in spared");
    }

    @Test
    void a_verb_has_all_its_forms() throws IOException {
        write("languages/no.yaml", """
                language: no
                verbs:
                  supply:
                    - [selge, selger, solgte, solgt, selgende]
                    - [levere, leverer, leverte]
                """);
        fails("seeds/languages/no.yaml:4: verbs.supply: [levere, leverer, leverte] must be 5 forms");
    }

    @Test
    void a_word_of_a_language_stands_only_once_in_a_list() throws IOException {
        write("languages/no.yaml", """
                language: no
                words:
                  not:
                    [ikke, (aldri|ikke)]
                """);
        fails("seeds/languages/no.yaml:4: words.not: 'ikke' must stand only once");
    }

    @Test
    void an_unknown_key_of_a_language_is_told() throws IOException {
        write("languages/no.yaml", "language: no\nmonth: [januar]");
        fails("seeds/languages/no.yaml:2: month: is unknown; known are apostrophe, at_least, cases, currencies, kurds,"
                + " language, months, numbers, order, prefixes, rebels, times, verbs, words");
    }

    @Test
    void what_a_language_tells_to_throw_names_file_and_line() throws IOException {
        write("languages/no.yaml", "language: no\nwords:\n  nott: [ikke]");
        Language language = Knowledge.load(Seeds.of(folder)).languages().get(0);
        assertThat(language.fault("words.nott", "is unknown"))
                .hasMessage("seeds/languages/no.yaml:3: words.nott: is unknown");
    }

    private void fails(String message) {
        assertThatThrownBy(() -> Knowledge.load(Seeds.of(folder)))
                .isInstanceOf(SeedException.class)
                .hasMessage(message);
    }

    private void edit(String file, String old, String fresh) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        write(file, text.replace(old, fresh));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
