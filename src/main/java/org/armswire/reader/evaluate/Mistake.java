package org.armswire.reader.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armswire.reader.evaluate.Comparison.Triple;
import org.armswire.reader.evaluate.GoldForm.Transfer;

/** A transfer that the reader missed, or one that it invented. */
public record Mistake(Kind kind, String articleId, Transfer transfer) {

    /** On which side the transfer stands. */
    public enum Kind {
        MISSED,
        INVENTED
    }

    /** All mistakes, article by article in the order of the labels; in an article the missed ones first. */
    public static List<Mistake> of(Collection<GoldForm> labels, Map<String, GoldForm> predictions) {
        List<Mistake> mistakes = new ArrayList<>();
        for (GoldForm label : labels) {
            Comparison article = Comparison.of(label, predictions.get(label.id()));
            collect(
                    mistakes,
                    Kind.MISSED,
                    label.id(),
                    article.labelled(),
                    article.found().keySet());
            collect(
                    mistakes,
                    Kind.INVENTED,
                    label.id(),
                    article.found(),
                    article.labelled().keySet());
        }
        return mistakes;
    }

    private static void collect(
            List<Mistake> mistakes, Kind kind, String id, Map<Triple, Transfer> transfers, Set<Triple> others) {
        transfers.entrySet().stream()
                .filter(e -> !others.contains(e.getKey()))
                .sorted(Comparator.comparing(e -> e.getKey().toString()))
                .forEach(e -> mistakes.add(new Mistake(kind, id, e.getValue())));
    }
}
