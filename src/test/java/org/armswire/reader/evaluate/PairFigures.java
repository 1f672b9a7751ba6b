package org.armswire.reader.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armswire.model.Category;
import org.armswire.model.Stage;
import org.armswire.reader.evaluate.Comparison.Triple;
import org.armswire.reader.evaluate.GoldForm.Transfer;

/** How well the sentences of our own are read: as a whole, by category, by stage and by group. */
final class PairFigures {

    private final List<PairOutcome> outcomes;

    PairFigures(List<PairOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * All figures by name. A category's is the F1 of triples; a stage's the F1 of triples with their stage; a group's the F1 of
     * triples, or, where nothing is to be found, the share of sentences in which nothing was.
     */
    Map<String, Double> all() {
        Map<String, Double> figures = new LinkedHashMap<>(whole());
        for (Category category : Category.values()) {
            figures.put(
                    "category " + category.code(),
                    triples(outcomes, triple -> category.code().equals(triple.category())));
        }
        for (Stage stage : Stage.values()) {
            figures.put("stage " + stage.code(), stage(stage.code()));
        }
        Map<String, List<PairOutcome>> groups = outcomes.stream()
                .collect(Collectors.groupingBy(o -> o.pair().group(), TreeMap::new, Collectors.toList()));
        groups.forEach((group, members) -> figures.put("group " + group, group(members)));
        return figures;
    }

    private Map<String, Double> whole() {
        List<GoldForm> labels = new ArrayList<>();
        Map<String, GoldForm> found = new HashMap<>();
        for (PairOutcome outcome : outcomes) {
            String id = "pair-" + labels.size();
            labels.add(new GoldForm(id, List.of(), outcome.pair().transfers()));
            found.put(id, outcome.found());
        }
        Scores scores = Scores.of(labels, found);
        Map<String, Double> whole = new LinkedHashMap<>();
        for (String name : List.of("pair", "triple")) {
            whole.put("all " + name, scores.figures().get(name));
        }
        whole.put("all stage", slot(Transfer::stage));
        whole.put("all alleged", slot(t -> "alleged".equals(t.assertion()) ? t.assertion() : null));
        whole.put("all quantity", slot(Transfer::quantity));
        whole.put("all value", slot(Transfer::value));
        whole.put("all denied_by", slot(t -> t.deniedBy().isEmpty() ? null : t.deniedBy()));
        whole.put("all not swapped", 1 - (double) scores.swapped() / scores.transfers());
        whole.put("all timing", share(asked(MinimalPair::timing), PairOutcome::rightTiming));
        whole.put("all origin", share(asked(MinimalPair::origin), PairOutcome::rightOrigin));
        whole.put("all sentences right", share(outcomes, PairOutcome::right));
        whole.put("all sentences exact", share(outcomes, PairOutcome::exact));
        whole.put("all minimal pairs held", share(pairs(), pair -> pair.stream().allMatch(PairOutcome::right)));
        return whole;
    }

    /** Of all labels that fill a slot, the share that was found with the same in it; a transfer that is missed misses its slots too. */
    private double slot(Function<Transfer, Object> slot) {
        List<Boolean> right = new ArrayList<>();
        for (PairOutcome outcome : outcomes) {
            outcome.comparison().labelled().forEach((triple, label) -> {
                Object value = slot.apply(label);
                Transfer found = outcome.comparison().found().get(triple);
                if (value != null) {
                    right.add(found != null && value.equals(slot.apply(found)));
                }
            });
        }
        return share(right, Boolean::booleanValue);
    }

    private Collection<List<PairOutcome>> pairs() {
        return asked(MinimalPair::pair).stream()
                .collect(Collectors.groupingBy(
                        o -> o.pair().group() + " " + o.pair().pair()))
                .values();
    }

    private List<PairOutcome> asked(Function<MinimalPair, ?> slot) {
        return outcomes.stream().filter(o -> slot.apply(o.pair()) != null).toList();
    }

    private double stage(String stage) {
        return Agreement.sum(outcomes.stream()
                        .map(o -> Agreement.ofSets(
                                at(stage, o.comparison().labelled()),
                                at(stage, o.comparison().found())))
                        .toList())
                .f1();
    }

    private static Set<Triple> at(String stage, Map<Triple, Transfer> transfers) {
        return transfers.entrySet().stream()
                .filter(e -> stage.equals(e.getValue().stage()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static double group(List<PairOutcome> members) {
        boolean nothingToFind =
                members.stream().allMatch(o -> o.pair().transfers().isEmpty());
        return nothingToFind ? share(members, PairOutcome::right) : triples(members, triple -> true);
    }

    private static double triples(List<PairOutcome> outcomes, Predicate<Triple> which) {
        return Agreement.sum(outcomes.stream()
                        .map(o -> Agreement.ofSets(
                                only(which, o.comparison().labelled()),
                                only(which, o.comparison().found())))
                        .toList())
                .f1();
    }

    private static Set<Triple> only(Predicate<Triple> which, Map<Triple, Transfer> transfers) {
        return transfers.keySet().stream().filter(which).collect(Collectors.toSet());
    }

    private static <T> double share(Collection<T> of, Predicate<T> right) {
        return Agreement.rounded((double) of.stream().filter(right).count() / of.size());
    }
}
