package org.armswire.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armswire.model.Pair;
import org.armswire.reader.evaluate.Mistake;
import org.armswire.reader.evaluate.Scores;
import org.armswire.topics.Json;

/** Scores as lines, one figure a line. */
final class ScoresText {

    private ScoresText() {}

    static List<String> lines(Scores scores) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> figure :
                Json.mapper().valueToTree(scores).properties()) {
            lines.add(String.format("%-15s %s", figure.getKey(), figure(figure.getValue())));
        }
        return lines;
    }

    /** One mistake: what kind, where, who to whom with what, and the words. */
    static String line(Mistake mistake) {
        return Printable.of(String.format(
                "%-8s %s %s -> %s [%s] %s: %s",
                mistake.kind().name().toLowerCase(Locale.ROOT),
                mistake.articleId(),
                Pair.orUnknown(mistake.transfer().supplier()),
                Pair.orUnknown(mistake.transfer().recipient()),
                mistake.transfer().category(),
                mistake.transfer().stage(),
                mistake.transfer().evidence()));
    }

    private static String figure(JsonNode figure) {
        if (figure.isObject()) {
            return figure.properties().stream()
                    .map(part -> part.getKey() + " " + number(part.getValue()))
                    .collect(Collectors.joining("  "));
        }
        return number(figure);
    }

    private static String number(JsonNode number) {
        return number.isDouble() ? BigDecimal.valueOf(number.doubleValue()).toPlainString() : number.asText("none");
    }
}
