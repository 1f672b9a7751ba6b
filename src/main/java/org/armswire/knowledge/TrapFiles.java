package org.armswire.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code seeds/traps/}. */
final class TrapFiles {

    private static final Map<String, Trap.Kind> KINDS = Map.of(
            "actor", Trap.Kind.ACTOR,
            "weapon", Trap.Kind.WEAPON,
            "company", Trap.Kind.COMPANY,
            "transfer", Trap.Kind.TRANSFER);

    private static final String ENGLISH = "en";
    private static final String FIRST_NAMES = "first-names";

    private final List<String> firstNames = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    static List<Trap> read(List<SeedFile> files) {
        TrapFiles reading = new TrapFiles();
        files.stream().filter(file -> file.stem().equals(FIRST_NAMES)).forEach(reading::firstNames);
        List<Trap> traps = new ArrayList<>();
        for (SeedFile file : files) {
            if (!file.stem().equals(FIRST_NAMES)) {
                file.blocks().forEach(block -> traps.add(reading.trap(block)));
            }
        }
        return List.copyOf(traps);
    }

    private void firstNames(SeedFile file) {
        SeedBlock block = file.block();
        firstNames.addAll(block.texts("names"));
        block.done();
    }

    private Trap trap(SeedBlock block) {
        String word = block.text("word");
        Trap.Kind hides = block.one("hides", KINDS);
        List<String> words = new ArrayList<>(List.of(word));
        words.addAll(block.texts("words"));
        for (String one : words) {
            String other = places.putIfAbsent(hides + " " + one, block.place());
            if (other != null) {
                throw block.fault("word", "'" + one + "' has its trap already in " + other);
            }
        }
        List<String> after = new ArrayList<>(block.texts("after"));
        if (block.flag("afterFirstName")) {
            after.addAll(firstNames);
        }
        String language = block.textOrNull("language");
        Trap trap = new Trap(
                language == null ? ENGLISH : language,
                List.copyOf(words),
                hides,
                block.text("why"),
                block.texts("phrases"),
                List.copyOf(after),
                block.texts("before"),
                gap(block),
                block.texts("until"),
                block.texts("near"),
                block.texts("article"),
                block.texts("unless"),
                block.texts("caught"),
                block.texts("spared"));
        block.done();
        if (trap.caught().isEmpty() || trap.spared().isEmpty()) {
            throw block.fault("word", "'" + word + "' must have an example in caught and in spared");
        }
        return trap;
    }

    private static int gap(SeedBlock block) {
        String text = block.textOrNull("gap");
        if (text == null) {
            return 0;
        }
        if (!text.matches("[0-9]")) {
            throw block.fault("gap", "'" + text + "' must be a number of words from 0 to 9");
        }
        return Integer.parseInt(text);
    }
}
