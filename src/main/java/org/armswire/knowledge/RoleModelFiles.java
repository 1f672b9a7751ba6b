package org.armswire.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code seeds/roles/}: by language, what has been learnt about who supplies whom. */
final class RoleModelFiles {

    private RoleModelFiles() {}

    static Map<String, RoleModel> read(List<SeedFile> files) {
        Map<String, RoleModel> models = new HashMap<>();
        for (SeedFile file : files) {
            SeedBlock block = file.block();
            RoleModel model = new RoleModel(
                    TreeRows.read(block, "supplier"),
                    TreeRows.read(block, "recipient"),
                    TreeRows.read(block, "pair"),
                    TreeRows.read(block, "article"));
            block.done();
            models.put(file.stem(), model);
        }
        return Map.copyOf(models);
    }
}
