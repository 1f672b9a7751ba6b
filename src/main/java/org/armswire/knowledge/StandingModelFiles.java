package org.armswire.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armswire.model.Stage;

/** Reads {@code seeds/standing/}: by language, what has been learnt about how far transfers have got and whether they are only alleged. */
final class StandingModelFiles {

    private StandingModelFiles() {}

    static Map<String, StandingModel> read(List<SeedFile> files) {
        Map<String, StandingModel> models = new HashMap<>();
        for (SeedFile file : files) {
            SeedBlock block = file.block();
            Map<Stage, BoostedTrees> stages = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                stages.put(stage, TreeRows.read(block, stage.code()));
            }
            models.put(file.stem(), new StandingModel(stages, TreeRows.read(block, "alleged")));
            block.done();
        }
        return Map.copyOf(models);
    }
}
