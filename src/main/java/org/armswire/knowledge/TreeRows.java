package org.armswire.knowledge;

import java.util.List;

/** Reads the trees of one field of a file of learnt trees: the first row is where they start, each other one a tree. */
final class TreeRows {

    private TreeRows() {}

    static BoostedTrees read(SeedBlock block, String field) {
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
