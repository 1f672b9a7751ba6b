package org.armswire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armswire.model.Article;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Pair;
import org.armswire.reader.Explanation;
import org.armswire.reader.Explanation.Finding;
import org.armswire.reader.Explanation.Sentence;

/** An explanation as text for a terminal: the sentences that were looked at, then the claims that came of them. */
final class ExplanationText {

    private static final String INDENT = "    ";
    private static final int NARROWEST = 20;

    private final Palette palette;
    private final int width;

    ExplanationText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /** The lines of one article, with an empty one at the end. */
    List<String> lines(Article article, Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(palette.bold(Printable.of(article.id()))
                + (article.title() == null ? "" : "  " + Printable.of(article.title())));
        lines.addAll(wrapped("actors: ", String.join(" ", explanation.reading().actors())));
        String skipped = explanation.reading().skipped().entrySet().stream()
                .map(ExplanationText::skipped)
                .collect(Collectors.joining(", "));
        lines.addAll(wrapped("passed over: ", skipped));
        explanation.sentences().forEach(sentence -> lines.addAll(sentence(sentence)));
        lines.add("");
        lines.add(explanation.reading().claims().isEmpty() ? "no claim" : "claims:");
        explanation.reading().claims().forEach(claim -> lines.addAll(wrapped("", claim(claim))));
        lines.add("");
        return lines;
    }

    private List<String> sentence(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        String place = sentence.span().part().code() + " " + sentence.span().start() + "–"
                + sentence.span().end();
        boolean fired = sentence.reason() == null;
        lines.add(palette.dim(place) + "  " + (fired ? "✔" : "✖ " + Printable.of(sentence.reason())));
        List<Evidence> marks = sentence.marks().stream()
                .map(mark -> new Evidence(mark.slot(), mark.span(), ""))
                .toList();
        MarkedText.of(sentence.text(), sentence.span(), marks, palette)
                .lines(Math.max(NARROWEST, width - INDENT.length()))
                .forEach(line -> lines.add(INDENT + line));
        for (Finding finding : sentence.findings()) {
            lines.addAll(wrapped("→ ", finding.summary() + "  by " + finding.pattern()));
            if (finding.told() != null) {
                lines.addAll(wrapped("  ", finding.told()));
            }
            finding.lost().forEach(lost -> lines.addAll(wrapped("  lost: ", lost)));
        }
        return lines;
    }

    private static String skipped(Map.Entry<String, Integer> reason) {
        return reason.getValue() + " " + reason.getKey();
    }

    private static String claim(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(Pair.orUnknown(claim.supplier()) + " → " + Pair.orUnknown(claim.recipient()));
        parts.add(claim.weapon().category().code());
        parts.add("“" + claim.weapon().text() + "”");
        if (claim.quantity() != null) {
            parts.add("“" + claim.quantity().text() + "”");
        }
        if (claim.value() != null) {
            parts.add("“" + claim.value().text() + "”");
        }
        parts.add(claim.stage().code());
        parts.add(claim.assertion().code());
        if (claim.timing() != null) {
            parts.add("“" + claim.timing().text() + "”");
        }
        if (claim.origin() != null) {
            parts.add("via " + claim.origin());
        }
        if (!claim.deniedBy().isEmpty()) {
            parts.add("denied by " + String.join(" ", claim.deniedBy()));
        }
        return String.join(" · ", parts);
    }

    /** Nothing for an empty text. */
    private List<String> wrapped(String label, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(INDENT + label);
        int columns = INDENT.length() + label.length();
        int indent = columns;
        for (String word : Printable.of(text).strip().split(" +", -1)) {
            int needed = Printable.width(word) + 1;
            if (columns > indent && columns + needed > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                columns = indent;
            }
            line.append(columns == indent ? "" : " ").append(word);
            columns += columns == indent ? needed - 1 : needed;
        }
        lines.add(line.toString());
        return text.isBlank() ? List.of() : lines;
    }
}
