package org.armswire.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of one entry, each asked for once; what nobody asked for is an unknown key. */
final class SeedBlock {

    private final SeedFile file;
    private final String path;
    private final SeedNode.Fields fields;
    private final Set<String> asked = new TreeSet<>();

    SeedBlock(SeedFile file, String path, SeedNode.Fields fields) {
        this.file = file;
        this.path = path;
        this.fields = fields;
    }

    static List<SeedBlock> each(SeedFile file, String field, SeedNode.Items items) {
        List<SeedBlock> blocks = new ArrayList<>(items.nodes().size());
        for (SeedNode node : items.nodes()) {
            String path = field + "[" + blocks.size() + "]";
            if (!(node instanceof SeedNode.Fields fields)) {
                throw file.fault(node.line(), path + ": must be a map of fields");
            }
            blocks.add(new SeedBlock(file, label(fields, path), fields));
        }
        return blocks;
    }

    /** People look for an entry by its name, not by its number. */
    private static String label(SeedNode.Fields fields, String path) {
        for (String key : List.of("id", "code", "word", "name", "kind")) {
            if (fields.nodes().get(key) instanceof SeedNode.Text text
                    && !text.value().isBlank()) {
                return text.value();
            }
        }
        return path;
    }

    int line() {
        return fields.line();
    }

    /** Where the entry stands: {@code seeds/weapons/missile.yaml:12}. */
    String place() {
        return file.name() + ":" + fields.line();
    }

    String text(String field) {
        String text = textOrNull(field);
        if (text == null) {
            throw file.fault(fields.line(), at(field) + ": is missing");
        }
        return text;
    }

    @Nullable
    String textOrNull(String field) {
        SeedNode node = ask(field);
        return node == null ? null : text(node, at(field));
    }

    List<String> texts(String field) {
        SeedNode node = ask(field);
        return node == null ? List.of() : texts(node, at(field));
    }

    Map<String, List<String>> textsByKey(String field) {
        SeedNode node = ask(field);
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof SeedNode.Fields byKey)) {
            throw file.fault(node.line(), at(field) + ": must be a map of lists");
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        byKey.nodes().forEach((key, list) -> lists.put(key, texts(list, at(field) + "." + key)));
        return lists;
    }

    /** Lists of lists; the inner ones may repeat a text, as verbs repeat a form. */
    Map<String, List<List<String>>> listsByKey(String field) {
        SeedNode node = ask(field);
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof SeedNode.Fields byKey)) {
            throw file.fault(node.line(), at(field) + ": must be a map of lists of lists");
        }
        Map<String, List<List<String>>> lists = new LinkedHashMap<>();
        byKey.nodes().forEach((key, list) -> lists.put(key, lists(list, at(field) + "." + key)));
        return lists;
    }

    Map<String, String> textByKey(String field) {
        SeedNode node = ask(field);
        if (node == null) {
            return Map.of();
        }
        if (!(node instanceof SeedNode.Fields byKey)) {
            throw file.fault(node.line(), at(field) + ": must be a map of texts");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        byKey.nodes().forEach((key, text) -> texts.put(key, text(text, at(field) + "." + key)));
        return texts;
    }

    List<SeedBlock> blocks(String field) {
        SeedNode node = ask(field);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SeedNode.Items items)) {
            throw file.fault(node.line(), at(field) + ": must be a list");
        }
        return each(file, at(field), items);
    }

    <T> T one(String field, Map<String, T> known) {
        return known(field, text(field), known);
    }

    <T> List<T> many(String field, Map<String, T> known) {
        return texts(field).stream().map(text -> known(field, text, known)).toList();
    }

    boolean flag(String field) {
        return flagOr(field, false);
    }

    boolean flagOr(String field, boolean otherwise) {
        String text = textOrNull(field);
        return text == null ? otherwise : known(field, text, Map.of("true", true, "false", false));
    }

    /** The first day of the date as written, which may be a year or a month. */
    LocalDate firstDay(String field) {
        return day(field, text(field), false);
    }

    /** The last day of the date as written, or null when there is none. */
    @Nullable
    LocalDate lastDay(String field) {
        String text = textOrNull(field);
        return text == null ? null : day(field, text, true);
    }

    /** Ends the reading of the entry. */
    void done() {
        for (Map.Entry<String, SeedNode> entry : fields.nodes().entrySet()) {
            if (!asked.contains(entry.getKey())) {
                throw file.fault(
                        entry.getValue().line(),
                        at(entry.getKey()) + ": is unknown; known are " + String.join(", ", asked));
            }
        }
    }

    SeedException fault(String field, String problem) {
        SeedNode node = fields.nodes().get(field);
        return file.fault(node == null ? fields.line() : node.line(), at(field) + ": " + problem);
    }

    /** The same for one key of a map. */
    SeedException fault(String field, String key, String problem) {
        return file.fault(lineOf(field, key), at(field) + "." + key + ": " + problem);
    }

    /** Where a key of a map stands. */
    String placeOf(String field, String key) {
        return file.name() + ":" + lineOf(field, key);
    }

    private int lineOf(String field, String key) {
        SeedNode node = fields.nodes().get(field);
        SeedNode value = node instanceof SeedNode.Fields byKey ? byKey.nodes().get(key) : null;
        return value != null ? value.line() : node != null ? node.line() : fields.line();
    }

    private <T> T known(String field, String text, Map<String, T> known) {
        T value = known.get(text);
        if (value == null) {
            String rule = known.size() > 20
                    ? "is unknown"
                    : "must be one of " + String.join(" ", new TreeSet<>(known.keySet()));
            throw fault(field, "'" + text + "' " + rule);
        }
        return value;
    }

    private LocalDate day(String field, String text, boolean last) {
        try {
            if (text.length() == 4) {
                return last ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.of(Integer.parseInt(text), 1, 1);
            }
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw fault(field, "'" + text + "' must be a date such as 2023-02-24, 2023-02 or 2023");
        }
    }

    private List<String> texts(SeedNode node, String at) {
        if (!(node instanceof SeedNode.Items items)) {
            throw file.fault(node.line(), at + ": must be a list");
        }
        List<String> texts = new ArrayList<>(items.nodes().size());
        Set<String> seen = new HashSet<>();
        for (SeedNode item : items.nodes()) {
            String here = at + "[" + texts.size() + "]";
            String text = text(item, here);
            if (!seen.add(text)) {
                throw file.fault(item.line(), here + ": '" + text + "' must stand only once");
            }
            texts.add(text);
        }
        return texts;
    }

    private List<List<String>> lists(SeedNode node, String at) {
        if (!(node instanceof SeedNode.Items items)) {
            throw file.fault(node.line(), at + ": must be a list");
        }
        List<List<String>> lists = new ArrayList<>(items.nodes().size());
        Set<List<String>> seen = new HashSet<>();
        for (SeedNode item : items.nodes()) {
            String here = at + "[" + lists.size() + "]";
            if (!(item instanceof SeedNode.Items inner)) {
                throw file.fault(item.line(), here + ": must be a list");
            }
            List<String> list = new ArrayList<>(inner.nodes().size());
            for (SeedNode one : inner.nodes()) {
                list.add(text(one, here + "[" + list.size() + "]"));
            }
            if (!seen.add(list)) {
                throw file.fault(item.line(), here + ": " + list + " must stand only once");
            }
            lists.add(list);
        }
        return lists;
    }

    private String text(SeedNode node, String at) {
        if (!(node instanceof SeedNode.Text text)) {
            throw file.fault(node.line(), at + ": must be a text");
        }
        if (text.value().isBlank()) {
            throw file.fault(node.line(), at + ": '" + text.value() + "' must not be empty");
        }
        return text.value();
    }

    private @Nullable SeedNode ask(String field) {
        asked.add(field);
        return fields.nodes().get(field);
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
