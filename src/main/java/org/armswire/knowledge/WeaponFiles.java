package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armswire.model.Category;

/** Reads {@code seeds/weapons/}: one file for each category, with its systems by kind and its generic nouns by language. */
final class WeaponFiles {

    private static final Map<String, Category> CATEGORIES =
            Stream.of(Category.values()).collect(Collectors.toMap(Category::code, category -> category));
    private static final Map<String, String> SIPRI = same(
            "Aircraft",
            "Air-defence systems",
            "Armoured vehicles",
            "Artillery",
            "Engines",
            "Missiles",
            "Naval weapons",
            "Other",
            "Satellites",
            "Sensors",
            "Ships",
            "SALW");
    private static final Map<String, String> UNROCA =
            same("I", "II", "III", "IV", "IVa", "IVb", "V", "VI", "VII", "VIIa", "VIIb", "VIII");

    private final Map<String, String> actors;
    private final List<WeaponSystem> systems = new ArrayList<>();
    private final Map<String, Map<String, Category>> nouns = new LinkedHashMap<>();
    private final Claimed claimed = new Claimed();
    private final Map<String, String> places = new HashMap<>();

    private WeaponFiles(Map<String, String> actors) {
        this.actors = actors;
    }

    static WeaponFiles read(List<SeedFile> files, Map<String, String> actors) {
        WeaponFiles weapons = new WeaponFiles(actors);
        files.forEach(weapons::add);
        return weapons;
    }

    List<WeaponSystem> systems() {
        return List.copyOf(systems);
    }

    /** By language, English too. */
    Map<String, Map<String, Category>> nouns() {
        return nouns;
    }

    private void add(SeedFile file) {
        SeedBlock block = file.block();
        Category category = block.one("category", CATEGORIES);
        if (!category.code().equals(file.stem().replace('-', '_'))) {
            throw block.fault(
                    "category", "'" + category.code() + "' must be the name of the file, '" + file.stem() + "'");
        }
        block.blocks("groups").forEach(group -> addGroup(group, category));
        block.textsByKey("nouns").forEach((language, words) -> addNouns(block, language, words, category));
        block.done();
    }

    private void addGroup(SeedBlock group, Category category) {
        String kind = group.text("kind");
        String sipri = group.textOrNull("sipri") == null ? null : group.one("sipri", SIPRI);
        boolean scope = group.flag("scope");
        String unroca = group.textOrNull("unroca") == null ? null : group.one("unroca", UNROCA);
        for (SeedBlock block : group.blocks("systems")) {
            String id = block.text("id");
            if (!id.equals(id.toLowerCase(Locale.ROOT)) || id.contains(" ")) {
                throw block.fault("id", "'" + id + "' must be in lower case without blanks");
            }
            String other = places.putIfAbsent(id, block.place());
            if (other != null) {
                throw block.fault("id", "'" + id + "' stands already in " + other);
            }
            WeaponSystem system = new WeaponSystem(
                    id,
                    block.text("name"),
                    kind,
                    category,
                    aliases(block, id),
                    ambiguous(block),
                    block.texts("makers"),
                    block.textOrNull("origin") == null ? null : block.one("origin", actors),
                    block.textOrNull("sipri") == null ? sipri : block.one("sipri", SIPRI),
                    block.flagOr("scope", scope),
                    block.textOrNull("unroca") == null ? unroca : block.one("unroca", UNROCA));
            block.done();
            systems.add(system);
        }
        group.done();
    }

    private List<String> aliases(SeedBlock block, String id) {
        Set<String> spellings = new LinkedHashSet<>();
        String name = block.text("name");
        if (!block.flag("nameIsAmbiguous")) {
            spellings.addAll(Spellings.designations(name));
        }
        for (String pattern : block.texts("aliases")) {
            if (pattern.equals(name)) {
                throw block.fault("aliases", "'" + name + "' is the name already");
            }
            for (String alias : Spellings.alternatives(pattern)) {
                spellings.addAll(Spellings.designations(alias));
            }
        }
        for (String spelling : spellings) {
            claimed.claim(block, "aliases", spelling, id);
        }
        return List.copyOf(spellings);
    }

    private static List<String> ambiguous(SeedBlock block) {
        Set<String> names = new LinkedHashSet<>();
        if (block.flag("nameIsAmbiguous")) {
            names.add(block.text("name"));
        }
        block.texts("ambiguous").forEach(pattern -> names.addAll(Spellings.alternatives(pattern)));
        return List.copyOf(names);
    }

    private void addNouns(SeedBlock block, String language, List<String> words, Category category) {
        Map<String, Category> known = nouns.computeIfAbsent(language, none -> new LinkedHashMap<>());
        for (String pattern : words) {
            for (String noun : Spellings.alternatives(pattern)) {
                if (!noun.equals(noun.toLowerCase(Locale.ROOT)) && !isAcronym(noun)) {
                    throw block.fault("nouns", language + ": '" + noun + "' must be in lower case");
                }
                Category other = known.putIfAbsent(noun, category);
                if (other != null) {
                    throw block.fault("nouns", language + ": '" + noun + "' already means " + other.code());
                }
            }
        }
    }

    /** {@code SAMs} is written like this and {@code sams} is nothing. */
    private static boolean isAcronym(String noun) {
        return Character.isUpperCase(noun.charAt(0)) && noun.length() > 1 && Character.isUpperCase(noun.charAt(1));
    }

    private static Map<String, String> same(String... values) {
        return Stream.of(values).collect(Collectors.toMap(value -> value, value -> value));
    }
}
