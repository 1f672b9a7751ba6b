package org.armswire.reader.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.armswire.reader.evaluate.Comparison.Both;
import org.armswire.reader.evaluate.GoldForm.Transfer;
import org.armswire.reader.evaluate.GoldForm.Value;
import org.jspecify.annotations.Nullable;

/**
 * How well a reader does against labels.
 *
 * @param actors over (article, actor)
 * @param detection over articles: is any transfer reported
 * @param pair over (article, supplier, recipient)
 * @param pairMacro mean of the articles' pair F1; an article that is empty on both sides counts as 1
 * @param triple over (article, supplier, recipient, category)
 * @param swapped pairs found the wrong way round
 * @param stage over the triples that both have, as are the rest
 * @param alleged of the assertion {@code alleged}
 * @param quantity right when equal
 * @param value right when the currency is the same and the amount within 1 %
 * @param deniedBy over (triple, actor)
 */
@JsonPropertyOrder({
    "articles",
    "with_transfers",
    "transfers",
    "actors",
    "detection",
    "pair",
    "pair_macro",
    "triple",
    "swapped",
    "stage",
    "assertion",
    "alleged",
    "quantity",
    "value",
    "denied_by"
})
public record Scores(
        int articles,
        @JsonProperty("with_transfers") int withTransfers,
        int transfers,
        Agreement actors,
        Agreement detection,
        Agreement pair,
        @JsonProperty("pair_macro") double pairMacro,
        Agreement triple,
        int swapped,
        Accuracy stage,
        Accuracy assertion,
        Agreement alleged,
        Agreement quantity,
        Agreement value,
        @JsonProperty("denied_by") Agreement deniedBy) {

    /** The share that is right of {@code n}; null when there is nothing to be right about. */
    public record Accuracy(@Nullable Double acc, int n) {

        static Accuracy of(Collection<Both> both, Predicate<Both> right) {
            if (both.isEmpty()) {
                return new Accuracy(null, 0);
            }
            long hits = both.stream().filter(right).count();
            return new Accuracy(Agreement.rounded((double) hits / both.size()), both.size());
        }
    }

    /** Articles without a prediction count as empty; predictions without labels count nothing. */
    public static Scores of(Collection<GoldForm> labels, Map<String, GoldForm> predictions) {
        List<Comparison> articles = labels.stream()
                .map(label -> Comparison.of(label, predictions.get(label.id())))
                .toList();
        List<Both> both = articles.stream().flatMap(a -> a.both().stream()).toList();
        return new Scores(
                articles.size(),
                (int) articles.stream().filter(a -> !a.labelled().isEmpty()).count(),
                articles.stream().mapToInt(a -> a.labelled().size()).sum(),
                over(articles, a -> Agreement.ofSets(a.labelledActors(), a.foundActors())),
                over(articles, a -> Agreement.ofSets(any(a.labelled()), any(a.found()))),
                over(articles, a -> Agreement.ofSets(a.labelledPairs(), a.foundPairs())),
                pairMacro(articles),
                over(
                        articles,
                        a -> Agreement.ofSets(a.labelled().keySet(), a.found().keySet())),
                articles.stream().mapToInt(Comparison::swapped).sum(),
                Accuracy.of(both, Both::sameStage),
                Accuracy.of(both, Both::sameAssertion),
                alleged(both),
                slot(both, Transfer::quantity, List::equals),
                slot(both, Transfer::value, Scores::sameValue),
                Agreement.sum(both.stream()
                        .map(b -> Agreement.ofSets(
                                new HashSet<>(b.label().deniedBy()),
                                new HashSet<>(b.found().deniedBy())))
                        .toList()));
    }

    /** All figures by name, as they can be given a floor: {@code pair} and {@code pair.f1}, {@code pair.p}, {@code stage} … */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        put(figures, "actors", actors);
        put(figures, "detection", detection);
        put(figures, "pair", pair);
        figures.put("pair_macro", pairMacro);
        put(figures, "triple", triple);
        figures.put("stage", stage.acc() == null ? 0 : stage.acc());
        figures.put("assertion", assertion.acc() == null ? 0 : assertion.acc());
        put(figures, "alleged", alleged);
        put(figures, "quantity", quantity);
        put(figures, "value", value);
        put(figures, "denied_by", deniedBy);
        return figures;
    }

    private static void put(Map<String, Double> figures, String name, Agreement agreement) {
        figures.put(name, agreement.f1());
        figures.put(name + ".f1", agreement.f1());
        figures.put(name + ".p", agreement.p());
        figures.put(name + ".r", agreement.r());
    }

    private static Agreement over(List<Comparison> articles, Function<Comparison, Agreement> one) {
        return Agreement.sum(articles.stream().map(one).toList());
    }

    private static Set<Boolean> any(Map<?, ?> transfers) {
        return transfers.isEmpty() ? Set.of() : Set.of(true);
    }

    private static double pairMacro(List<Comparison> articles) {
        double sum = 0;
        for (Comparison article : articles) {
            boolean empty =
                    article.labelledPairs().isEmpty() && article.foundPairs().isEmpty();
            sum += empty
                    ? 1
                    : Agreement.ofSets(article.labelledPairs(), article.foundPairs())
                            .f1();
        }
        return articles.isEmpty() ? 0 : Agreement.rounded(sum / articles.size());
    }

    private static Agreement alleged(List<Both> both) {
        int tp = 0;
        int fp = 0;
        int fn = 0;
        for (Both pair : both) {
            boolean labelled = "alleged".equals(pair.label().assertion());
            boolean found = "alleged".equals(pair.found().assertion());
            tp += labelled && found ? 1 : 0;
            fp += !labelled && found ? 1 : 0;
            fn += labelled && !found ? 1 : 0;
        }
        return Agreement.of(tp, fp, fn);
    }

    /** A slot that either side may leave empty: right, invented or wrong, missed or wrong. */
    private static <T> Agreement slot(List<Both> both, Function<Transfer, @Nullable T> slot, BiPredicate<T, T> same) {
        int right = 0;
        int labelled = 0;
        int found = 0;
        for (Both pair : both) {
            T label = slot.apply(pair.label());
            T prediction = slot.apply(pair.found());
            labelled += label == null ? 0 : 1;
            found += prediction == null ? 0 : 1;
            right += label != null && prediction != null && same.test(label, prediction) ? 1 : 0;
        }
        return Agreement.of(right, found - right, labelled - right);
    }

    private static boolean sameValue(Value label, Value found) {
        return label.currency().equals(found.currency())
                && Math.abs((double) label.amount() - found.amount()) <= 0.01 * Math.abs((double) label.amount());
    }
}
