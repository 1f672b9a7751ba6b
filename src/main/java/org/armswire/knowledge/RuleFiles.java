package org.armswire.knowledge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armswire.model.AlertKind;
import org.armswire.model.AlertRule;
import org.armswire.model.Category;
import org.armswire.model.Stage;

/** Reads {@code seeds/rules/}: one file for each alert rule. */
final class RuleFiles {

    private static final Map<String, AlertKind> KINDS =
            Stream.of(AlertKind.values()).collect(toMap(AlertKind::code, identity()));
    private static final Map<String, Category> CATEGORIES =
            Stream.of(Category.values()).collect(toMap(Category::code, identity()));
    private static final Map<String, Stage> STAGES = Stream.of(Stage.values()).collect(toMap(Stage::code, identity()));

    private RuleFiles() {}

    static List<AlertRule> read(List<SeedFile> files, Map<String, String> actors) {
        List<AlertRule> rules = new ArrayList<>();
        for (SeedFile file : files) {
            SeedBlock block = file.block();
            String name = block.text("name");
            if (!name.equals(file.stem())) {
                throw block.fault("name", "'" + name + "' must be the name of the file, '" + file.stem() + "'");
            }
            Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
            kinds.addAll(block.many("kinds", KINDS));
            Set<Category> categories = EnumSet.noneOf(Category.class);
            categories.addAll(block.many("categories", CATEGORIES));
            AlertRule rule = new AlertRule(
                    name,
                    block.text("doc"),
                    kinds,
                    new TreeSet<>(block.many("suppliers", actors)),
                    new TreeSet<>(block.many("recipients", actors)),
                    categories,
                    block.textOrNull("stageFrom") == null ? null : block.one("stageFrom", STAGES));
            block.done();
            rules.add(rule);
        }
        return List.copyOf(rules);
    }
}
