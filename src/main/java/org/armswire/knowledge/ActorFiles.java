package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code seeds/actors/} and {@code seeds/actors/names/}: who acts, under which names, in which languages. */
final class ActorFiles {

    private static final Map<String, Actor.Kind> KINDS = Map.of(
            "states", Actor.Kind.STATE,
            "organisations", Actor.Kind.ORGANISATION,
            "groups", Actor.Kind.GROUP);
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    private static final Pattern ORGANISATION = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern GROUP = Pattern.compile("[A-Z][A-Z_]+|GROUP:\\p{Lu}.+");

    private record Entry(Actor.Kind kind, SeedBlock block) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> translations = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> people = new LinkedHashMap<>();
    private final Claimed claimed = new Claimed();
    private final Claimed claimedCapitals = new Claimed();
    private final Claimed claimedCompanies = new Claimed();
    private final Claimed claimedHolders = new Claimed();
    private final List<Company> companies = new ArrayList<>();
    private final List<OfficeHolder> officeHolders = new ArrayList<>();

    private ActorFiles() {}

    static ActorFiles read(List<SeedFile> files, List<SeedFile> names) {
        ActorFiles actors = new ActorFiles();
        for (SeedFile file : files) {
            Actor.Kind kind = KINDS.get(file.stem());
            if (kind != null) {
                file.blocks().forEach(block -> actors.addEntry(kind, block));
            }
        }
        for (SeedFile file : files) {
            switch (file.stem()) {
                case "states", "organisations", "groups" -> {}
                case "companies" -> file.blocks().forEach(actors::addCompany);
                case "office-holders" -> file.blocks().forEach(actors::addOfficeHolder);
                default ->
                    throw file.fault(
                            1, "is unknown; known are states, organisations, groups, companies, office-holders");
            }
        }
        names.forEach(actors::addNames);
        return actors;
    }

    /** Each code with itself, to look codes up. */
    Map<String, String> codes() {
        return codes;
    }

    List<Company> companies() {
        return List.copyOf(companies);
    }

    List<OfficeHolder> officeHolders() {
        return officeHolders.stream()
                .map(holder -> holder.translated(people.getOrDefault(holder.name(), Map.of())))
                .toList();
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>(entries.size());
        entries.forEach((code, entry) -> actors.add(actor(code, entry)));
        return List.copyOf(actors);
    }

    private void addEntry(Actor.Kind kind, SeedBlock block) {
        String code = block.text("code");
        Pattern form = codeOf(kind);
        if (!form.matcher(code).matches()) {
            throw block.fault("code", "'" + code + "' must look like " + form);
        }
        Entry other = entries.putIfAbsent(code, new Entry(kind, block));
        if (other != null) {
            throw block.fault(
                    "code", "'" + code + "' stands already in " + other.block().place());
        }
        codes.put(code, code);
    }

    private static Pattern codeOf(Actor.Kind kind) {
        return switch (kind) {
            case STATE -> STATE;
            case ORGANISATION -> ORGANISATION;
            case GROUP -> GROUP;
        };
    }

    private Actor actor(String code, Entry entry) {
        SeedBlock block = entry.block();
        String name = block.text("name");
        claimed.claim(block, "name", name, code);
        Actor actor = new Actor(
                code,
                entry.kind(),
                name,
                claim(block, "names", code, claimed),
                claim(block, "demonyms", code, claimed),
                claim(block, "capitals", code, claimedCapitals),
                claim(block, "seats", code, claimed),
                claim(block, "bodies", code, claimed),
                Map.copyOf(translations.getOrDefault(code, Map.of())));
        block.done();
        return actor;
    }

    private static List<String> claim(SeedBlock block, String field, String owner, Claimed claimed) {
        Set<String> names = new LinkedHashSet<>();
        for (String pattern : block.texts(field)) {
            names.addAll(Spellings.alternatives(pattern));
        }
        names.forEach(name -> claimed.claim(block, field, name, owner));
        return List.copyOf(names);
    }

    private void addCompany(SeedBlock block) {
        String name = block.text("name");
        claimedCompanies.claim(block, "name", name, name);
        companies.add(new Company(
                name,
                block.one("actor", codes),
                claim(block, "aliases", name, claimedCompanies),
                claim(block, "ambiguous", name, new Claimed())));
        block.done();
    }

    private void addOfficeHolder(SeedBlock block) {
        String name = block.text("name");
        String actor = block.one("actor", codes);
        claimedHolders.claim(block, "name", name, name, actor);
        List<String> aliases = block.texts("aliases");
        aliases.forEach(alias -> claimedHolders.claim(block, "aliases", alias, name, actor));
        OfficeHolder holder = new OfficeHolder(
                name,
                actor,
                block.text("office"),
                block.firstDay("from"),
                block.lastDay("to"),
                aliases,
                block.texts("ambiguous"),
                Map.of());
        block.done();
        if (holder.to() != null && holder.to().isBefore(holder.from())) {
            throw block.fault("to", "'" + holder.to() + "' must not be before from, '" + holder.from() + "'");
        }
        officeHolders.add(holder);
    }

    private void addNames(SeedFile file) {
        SeedBlock block = file.block();
        String language = block.text("language");
        Map<String, String> endings = block.textByKey("endings");
        block.textsByKey("names").forEach((code, patterns) -> {
            if (!codes.containsKey(code)) {
                throw block.fault("names", "'" + code + "' is no code of an actor");
            }
            translate(
                    block,
                    "names." + code,
                    patterns,
                    endings,
                    language,
                    translations.computeIfAbsent(code, none -> new TreeMap<>()));
        });
        block.textsByKey("people").forEach((person, patterns) -> {
            if (officeHolders.stream().noneMatch(holder -> holder.name().equals(person))) {
                throw block.fault("people", "'" + person + "' is nobody in office-holders.yaml");
            }
            translate(
                    block,
                    "people." + person,
                    patterns,
                    endings,
                    language,
                    people.computeIfAbsent(person, none -> new TreeMap<>()));
        });
        block.done();
    }

    private static void translate(
            SeedBlock block,
            String field,
            List<String> patterns,
            Map<String, String> endings,
            String language,
            Map<String, List<String>> byLanguage) {
        Set<String> forms = new LinkedHashSet<>(byLanguage.getOrDefault(language, List.of()));
        for (String pattern : patterns) {
            String written = withEndings(pattern, endings);
            if (written.indexOf('<') >= 0) {
                throw block.fault(field, "'" + pattern + "' must use the file's own endings");
            }
            forms.addAll(Spellings.alternatives(written));
        }
        byLanguage.put(language, List.copyOf(forms));
    }

    /** Writes {@code российск<adj>} as alternatives of the file's own endings. */
    private static String withEndings(String pattern, Map<String, String> endings) {
        if (pattern.indexOf('<') < 0) {
            return pattern;
        }
        String written = pattern;
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            written = written.replace("<" + ending.getKey() + ">", ending.getValue());
        }
        return written;
    }
}
