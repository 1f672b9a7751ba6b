package org.armswire.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armswire.model.Article;
import org.armswire.reader.Reader;
import org.armswire.reader.evaluate.GoldForm;
import org.armswire.reader.evaluate.Mistake;
import org.armswire.reader.evaluate.Scores;
import org.armswire.topics.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code armswire evaluate}: how well the reader does against labels, without Kafka. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Reads articles without Kafka and scores what is found against labels.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private final ReaderOptions knowledge = new ReaderOptions();

    @Parameters(index = "0", paramLabel = "ARTICLES", description = "The articles, as JSON Lines.")
    private String articles = "";

    @Parameters(index = "1", paramLabel = "LABELS", description = "Their labels, in the form of 'read --format gold'.")
    private Path labels = Path.of("");

    @Option(names = "--json", description = "Prints the figures as one JSON object.")
    private boolean json;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Prints the first N transfers that were missed or invented.")
    private int errors;

    @Option(
            names = "--floor",
            split = ",",
            paramLabel = "FIGURE=LEAST",
            description = "Ends with exit code 4 when a figure is lower: pair=0.7,triple.p=0.6,stage=0.8.")
    private Map<String, Double> floors = new LinkedHashMap<>();

    @Override
    public Integer call() {
        checkFloors();
        if (errors < 0) {
            throw Failure.usage("--errors: " + errors + " must not be negative");
        }
        Collection<GoldForm> labelled = labels().values();
        Map<String, GoldForm> found = found();
        tellStrangers(labelled, found);
        Scores scores = Scores.of(labelled, found);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(scores));
        } else {
            ScoresText.lines(scores).forEach(out::println);
        }
        Mistake.of(labelled, found).stream().limit(errors).forEach(mistake -> out.println(ScoresText.line(mistake)));
        out.flush();
        holdFloors(scores.figures());
        return ExitCode.OK;
    }

    private Map<String, GoldForm> found() {
        Reader reader = knowledge.reader();
        Map<String, GoldForm> found = new HashMap<>();
        OfflineArticles given = new OfflineArticles();
        given.inputs = List.of(articles);
        given.forEach(spec.commandLine().getErr(), (Article article) -> {
            found.put(article.id(), GoldForm.of(article.id(), reader.read(article)));
            return true;
        });
        return found;
    }

    /** By id; where an id comes twice the later one counts. */
    private Map<String, GoldForm> labels() {
        Map<String, GoldForm> byId = new LinkedHashMap<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(labels)) {
                number++;
                if (!line.isBlank()) {
                    GoldForm label = Json.mapper().readValue(line, GoldForm.class);
                    if (label.id() == null) {
                        throw Failure.usage(labels + ":" + number + ": id: is missing");
                    }
                    byId.put(label.id(), label);
                }
            }
        } catch (JsonProcessingException e) {
            throw Failure.usage(labels + ":" + number + ": no label: " + Reason.of(e));
        } catch (IOException e) {
            throw Failure.usage(labels + ": cannot be read: " + Reason.of(e));
        }
        if (byId.isEmpty()) {
            throw Failure.usage(labels + ": no label in it");
        }
        return byId;
    }

    private void tellStrangers(Collection<GoldForm> labelled, Map<String, GoldForm> found) {
        long without = labelled.stream()
                .filter(label -> !found.containsKey(label.id()))
                .count();
        if (without > 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("armswire: " + without + " of " + labelled.size() + " labels have no article in " + articles
                    + "; they count as found nothing");
            err.flush();
        }
    }

    private void checkFloors() {
        Map<String, Double> known = Scores.of(List.of(), Map.of()).figures();
        floors.forEach((figure, floor) -> {
            if (!known.containsKey(figure)) {
                throw Failure.usage("--floor: '" + figure + "' must be one of " + String.join(", ", known.keySet()));
            }
            if (!(floor >= 0 && floor <= 1)) {
                throw Failure.usage("--floor: " + figure + "=" + floor + " must be from 0 to 1");
            }
        });
    }

    private void holdFloors(Map<String, Double> figures) {
        List<String> under = new ArrayList<>();
        floors.forEach((figure, floor) -> {
            double reached = figures.getOrDefault(figure, 0.0);
            if (reached < floor) {
                under.add(figure + " is " + reached + ", under its floor of " + floor);
            }
        });
        if (!under.isEmpty()) {
            throw Failure.checkFailed(String.join("; ", under));
        }
    }
}
