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
                    trees(block, "supplier"), trees(block, "recipient"), trees(block, "pair"), trees(block, "article"));
            block.done();
            models.put(file.stem(), model);
        }
        return Map.copyOf(models);
    }

    /** The first line is where they start, each other one a tree. */
    private static BoostedTrees trees(SeedBlock block, String field) {
        List<String> rows = block.texts(field);
        if (rows.isEmpty()) {
            throw block.fault(field, "is missing");
        }
        try {
            return new BoostedTrees(Double.parseDouble(rows.get(0)), rows.subList(1, rows.size()));
        } catch (IllegalArgumentException e) {
            throw block.fault(field, e.getMessage() + "; the first line must be a number and each other one a tree");
        }
    }
}
