package org.armswire.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armswire.model.Category;

/** Reads all seed files in the order in which they lean on each other. */
final class KnowledgeLoader {

    private final Seeds seeds;
    private final MessageDigest digest;

    KnowledgeLoader(Seeds seeds) {
        this.seeds = seeds;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Knowledge load() {
        ActorFiles actors = ActorFiles.read(digested("actors"), digested("actors/names"));
        WeaponFiles weapons = WeaponFiles.read(digested("weapons"), actors.codes());
        List<Trap> traps = TrapFiles.read(digested("traps"));
        List<Language> languages = LanguageFiles.read(digested("languages"), actors.codes());
        Map<String, Map<String, Category>> foreignNouns = new LinkedHashMap<>(weapons.nouns());
        Map<String, Category> nouns = foreignNouns.remove("en");
        return new Knowledge(
                actors.actors(),
                actors.companies(),
                actors.officeHolders(),
                weapons.systems(),
                nouns == null ? Map.of() : nouns,
                foreignNouns,
                traps,
                languages,
                RoleModelFiles.read(digested("roles")),
                trees("sides"),
                trees("goods"),
                trees("sums"),
                trees("quantities"),
                StandingModelFiles.read(digested("standing")),
                RuleFiles.read(files("rules"), actors.codes()),
                HexFormat.of().formatHex(digest.digest(), 0, 6));
    }

    /** A folder with a file of trees for each language, under a field of the folder's name: {@code seeds/goods/en.yaml}. */
    private Map<String, BoostedTrees> trees(String folder) {
        Map<String, BoostedTrees> models = new LinkedHashMap<>();
        for (SeedFile file : digested(folder)) {
            SeedBlock block = file.block();
            models.put(file.stem(), TreeRows.read(block, folder));
            block.done();
        }
        return models;
    }

    private List<SeedFile> digested(String folder) {
        List<SeedFile> files = files(folder);
        for (SeedFile file : files) {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
        }
        return files;
    }

    private List<SeedFile> files(String folder) {
        return seeds.files(folder).stream()
                .map(file -> SeedFile.read(seeds, file))
                .toList();
    }
}
