package org.armswire.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.knowledge.RoleModel;
import org.armswire.knowledge.SignSet;
import org.armswire.model.Part;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** A sentence that names actors and speaks of arms, and how likely each of them supplies arms, gets some, or supplies another. */
final class Look {

    /** Sentences that name more are lists. */
    private static final int MOST = 9;

    private static final Edges EDGES = Edges.of(.05, .1, .15, .2, .3, .4, .5, .6, .7, .8, .9);

    final Scene scene;
    final Supplier<Reporter> reporter;
    final Part part;
    /** Running number of the sentence in the article. */
    final int at;
    /** Where each actor stands among the items. */
    final Map<String, Integer> actors;
    /** The goods that it speaks of without a name, or null. */
    final @Nullable Ware meant;

    private final SentenceSigns signs;
    /** The number of each actor in the rows of chances. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final double[] supplies;
    private final double[] gets;
    /** By supplier and recipient; none where nobody has asked yet. */
    private final double[][] pairs;

    private @Nullable BoostedTrees judge;

    private Look(
            Scene scene,
            Supplier<Reporter> reporter,
            Part part,
            boolean military,
            Memory memory,
            int at,
            Map<String, Integer> actors) {
        this.scene = scene;
        this.reporter = reporter;
        this.part = part;
        this.at = at;
        this.actors = actors;
        this.meant = memory.goods();
        this.signs = new SentenceSigns(scene, part, military, memory, actors);
        actors.keySet().forEach(code -> numbers.put(code, numbers.size()));
        this.supplies = new double[actors.size()];
        this.gets = new double[actors.size()];
        this.pairs = new double[actors.size()][actors.size()];
    }

    /** What there is to see in a sentence, or null. */
    static @Nullable Look at(
            Scene scene, Supplier<Reporter> reporter, Part part, boolean military, Memory memory, int sentence) {
        boolean goods = scene.items.stream().anyMatch(Item::goods);
        boolean meant =
                memory.goods() != null && (memory.fresh() || memory.deals().toldLately());
        if (scene.civil || (!goods && !meant)) {
            return null;
        }
        Map<String, Integer> actors = actors(scene.items);
        return actors.isEmpty() || actors.size() > MOST
                ? null
                : new Look(scene, reporter, part, military, memory, sentence, actors);
    }

    /** Where each actor is named first, sooner as one who acts than as one who only speaks. */
    private static Map<String, Integer> actors(List<Item> items) {
        Map<String, Integer> actors = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            for (Party party : item.kind == Kind.ACTOR ? item.parties : List.<Party>of()) {
                Integer before = actors.get(party.code());
                if (!Exporters.bystander(party.code())
                        && (before == null || (items.get(before).speaker && !item.speaker))) {
                    actors.put(party.code(), i);
                }
            }
        }
        return actors;
    }

    Set<String> codes() {
        return actors.keySet();
    }

    List<String> signs(String code) {
        return signs.of(code);
    }

    /** Of two actors, when it is known how likely each supplies or gets arms. */
    List<String> signs(String a, String b) {
        List<String> of = signs.of(a, b);
        of.addAll(chances(a, b));
        return of;
    }

    private List<String> chances(String a, String b) {
        List<String> of = new ArrayList<>();
        Signs.exceeds(of, "A.supplies", supplies(a), EDGES);
        Signs.exceeds(of, "A.gets", gets(a), EDGES);
        Signs.exceeds(of, "B.supplies", supplies(b), EDGES);
        Signs.exceeds(of, "B.gets", gets(b), EDGES);
        return of;
    }

    void judgeActors(RoleModel model) {
        numbers.forEach((code, number) -> {
            SignSet of = signs.shown(code);
            supplies[number] = model.supplier().chance(of);
            gets[number] = model.recipient().chance(of);
        });
    }

    /** Judges each two when asked for them, once each one has been judged. */
    void judgePairs(RoleModel model) {
        for (double[] row : pairs) {
            Arrays.fill(row, Double.NaN);
        }
        judge = model.pair();
    }

    double supplies(String code) {
        return chance(supplies, code);
    }

    double gets(String code) {
        return chance(gets, code);
    }

    private double chance(double[] of, String code) {
        Integer number = numbers.get(code);
        return number == null ? 0 : of[number];
    }

    /** How likely the one supplies the other; nothing where not both are named. */
    double pair(String supplier, String recipient) {
        Integer from = numbers.get(supplier);
        Integer to = numbers.get(recipient);
        if (judge == null || from == null || to == null || from.equals(to)) {
            return 0;
        }
        if (Double.isNaN(pairs[from][to])) {
            pairs[from][to] = judge.chance(signs.shown(supplier, recipient).with(chances(supplier, recipient)));
        }
        return pairs[from][to];
    }

    boolean names(String code) {
        return numbers.containsKey(code);
    }

    int goods() {
        return (int) scene.items.stream().filter(Item::goods).count();
    }

    /** Whether an actor makes some of its goods. */
    boolean makes(String code) {
        return signs.makes(code);
    }

    /** Whether it names goods that are arms whatever stands around them. */
    boolean arms() {
        return signs.arms();
    }
}
