package org.armswire.reader.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.armswire.reader.evaluate.GoldForm.Transfer;
import org.jspecify.annotations.Nullable;

/** What is labelled in one article beside what was found there; optional labels are taken out of both. */
record Comparison(
        String id,
        Set<String> labelledActors,
        Set<String> foundActors,
        Map<Triple, Transfer> labelled,
        Map<Triple, Transfer> found) {

    /** Who supplies whom. */
    record Pair(@Nullable String supplier, @Nullable String recipient) {

        Pair reversed() {
            return new Pair(recipient, supplier);
        }
    }

    /** Who supplies whom with what. */
    record Triple(
            @Nullable String supplier,
            @Nullable String recipient,
            @Nullable String category) {

        Pair pair() {
            return new Pair(supplier, recipient);
        }
    }

    /** A transfer that is labelled and was found. */
    record Both(Transfer label, Transfer found) {

        boolean sameStage() {
            return Objects.equals(label.stage(), found.stage());
        }

        boolean sameAssertion() {
            return Objects.equals(label.assertion(), found.assertion());
        }
    }

    static Comparison of(GoldForm label, @Nullable GoldForm prediction) {
        Map<Triple, Transfer> labelled = byTriple(label.transfers());
        Map<Triple, Transfer> found = byTriple(prediction == null ? List.of() : prediction.transfers());
        Set<Triple> optional = labelled.entrySet().stream()
                .filter(e -> e.getValue().optional())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        labelled.keySet().removeAll(optional);
        found.keySet().removeAll(optional);
        return new Comparison(
                label.id(),
                new HashSet<>(label.actors()),
                prediction == null ? Set.of() : new HashSet<>(prediction.actors()),
                labelled,
                found);
    }

    Set<Pair> labelledPairs() {
        return labelled.keySet().stream().map(Triple::pair).collect(Collectors.toSet());
    }

    Set<Pair> foundPairs() {
        return found.keySet().stream().map(Triple::pair).collect(Collectors.toSet());
    }

    List<Both> both() {
        List<Both> both = new ArrayList<>();
        labelled.forEach((triple, label) -> {
            Transfer prediction = found.get(triple);
            if (prediction != null) {
                both.add(new Both(label, prediction));
            }
        });
        return both;
    }

    int swapped() {
        Set<Pair> labels = labelledPairs();
        Set<Pair> finds = foundPairs();
        return (int) finds.stream()
                .filter(pair -> !labels.contains(pair))
                .filter(pair -> labels.contains(pair.reversed()) && !finds.contains(pair.reversed()))
                .count();
    }

    private static Map<Triple, Transfer> byTriple(List<Transfer> transfers) {
        Map<Triple, Transfer> byTriple = new LinkedHashMap<>();
        transfers.forEach(t -> byTriple.put(new Triple(t.supplier(), t.recipient(), t.category()), t));
        return byTriple;
    }
}
