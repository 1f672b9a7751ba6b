package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence shows of how far a transfer that it tells of has got and of who vouches for it, as signs to learn from. No sign depends
 * on the name of an actor or on a word of the language.
 */
final class Showing {

    private static final int CLOSE = 3;
    private static final int NEAR = 8;
    private static final int GROUP = 4;
    /** The words of a verb that are no verbs of their own, in the order in which they are asked for. */
    private static final List<Cue> AUXILIARIES =
            List.of(Cue.HAVE, Cue.BE, Cue.WILL, Cue.WOULD, Cue.MODAL, Cue.TO, Cue.NOT);

    /** What stands nearly everywhere says little by standing next. */
    private static final EnumSet<Cue> COMMON = EnumSet.of(Cue.BE, Cue.HAVE, Cue.SAY);

    private final Scene scene;
    private final List<Item> items;
    private final Draft draft;
    private final Told told;
    private final Part part;
    private final History history;

    Showing(Scene scene, Draft draft, Told told, Part part, History history) {
        this.scene = scene;
        this.items = scene.items;
        this.draft = draft;
        this.told = told;
        this.part = part;
        this.history = history;
    }

    /** The words that say a stage by themselves, or null. */
    @Nullable
    Told proof(Stage stage) {
        return Proofs.stage(items, draft.trigger, stage);
    }

    /** Who or what makes hearsay of it between two actors, or null. */
    @Nullable
    Item hearsay(@Nullable String supplier, @Nullable String recipient) {
        return Proofs.hearsay(items, draft.trigger, supplier, recipient);
    }

    Span span(Item item) {
        return ArticleReader.span(part, scene.tokens, item.from, item.to);
    }

    List<String> signs() {
        List<String> signs = new ArrayList<>();
        Item trigger = items.get(draft.trigger);
        signs.add("told=" + told.stage());
        signs.add("told=" + told.stage() + ":" + told.weight());
        signs.add("weight=" + told.weight());
        Signs.add(signs, "own", told.by() == trigger);
        Signs.add(signs, "own=" + told.stage(), told.by() == trigger);
        cues(told.by(), cue -> {
            signs.add("by=" + cue);
            signs.add("by=" + cue + "/" + told.stage());
        });
        told.with().forEach(with -> cues(with, cue -> signs.add("with=" + cue)));
        int dot = draft.pattern.indexOf('.');
        signs.add("pattern=" + draft.pattern);
        Signs.add(signs, "pattern=" + draft.pattern.substring(0, Math.max(0, dot)), dot > 0);
        trigger(signs, trigger);
        around(signs);
        times(signs);
        Signs.add(signs, "title", part == Part.TITLE);
        Signs.add(signs, "headline", scene.sentence.kind() == Sentences.Kind.HEADLINE);
        Signs.add(signs, "guessed", draft.guessed);
        Signs.add(signs, "anaphor", draft.anaphor);
        Signs.add(signs, "implied", draft.implied);
        Signs.add(signs, "called", draft.called);
        Signs.add(signs, "like", draft.like != null);
        return signs;
    }

    private static void cues(Item item, Consumer<Cue> take) {
        if (item.word != null && item.word.cues().firstOf(Signs.STANDINGS) != null) {
            Signs.STANDING.stream().filter(item::is).forEach(take);
        }
    }

    private void trigger(List<String> signs, Item trigger) {
        String word = trigger.verb != null ? trigger.verb.name() : "noun";
        signs.add("trigger=" + word);
        for (Form form : Form.values()) {
            Signs.add(signs, "form=" + form, trigger.form(form));
            Signs.add(signs, "form=" + word + "/" + form, trigger.form(form));
        }
        cues(trigger, cue -> signs.add("trigger=" + cue));
        StringBuilder group = new StringBuilder();
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - GROUP; j--) {
            Cue auxiliary =
                    AUXILIARIES.stream().filter(items.get(j)::is).findFirst().orElse(null);
            if (auxiliary != null) {
                group.insert(0, auxiliary + "-");
                signs.add("aux=" + auxiliary);
            } else if (!items.get(j).is(Cue.ADVERB) && (items.get(j).kind != Kind.OTHER || !group.isEmpty())) {
                break;
            }
        }
        signs.add("group=" + group + word);
        signs.add("group=" + group);
    }

    /** What stands before and behind the word of transfer, and how far from it. */
    private void around(List<String> signs) {
        Cue[] beside = new Cue[2];
        for (int j = 0; j < items.size(); j++) {
            Item item = items.get(j);
            if (j == draft.trigger || item.word == null) {
                continue;
            }
            boolean before = j < draft.trigger;
            String side = before ? "<" : ">";
            int apart = Math.abs(j - draft.trigger);
            String where = side + (apart <= CLOSE ? "close" : apart <= NEAR ? "near" : "far");
            if (item.verb != null) {
                signs.add("verb=" + item.verb + where);
                for (Form form : Form.values()) {
                    Signs.add(signs, "verb=" + item.verb + "/" + form, item.form(form));
                }
            }
            cues(item, cue -> {
                signs.add("c=" + cue);
                signs.add("c=" + cue + side);
                signs.add("c=" + cue + where);
                if (!COMMON.contains(cue)) {
                    beside[0] = before ? cue : beside[0];
                    beside[1] = before || beside[1] != null ? beside[1] : cue;
                }
            });
        }
        Signs.add(signs, "last=" + beside[0], beside[0] != null);
        Signs.add(signs, "next=" + beside[1], beside[1] != null);
    }

    private void times(List<String> signs) {
        Signs.add(signs, "ahead", history.ahead(-1) != null);
        Signs.add(signs, "ahead>", history.ahead(draft.trigger) != null);
        Signs.add(signs, "past", history.past(draft.trigger) != null);
        Signs.add(signs, "long-past", history.longPast(draft.trigger) != null);
        Signs.add(signs, "years-ago", history.yearsAgo(draft.trigger) != null);
        Signs.add(signs, "formerly", history.formerly(draft.trigger) != null);
    }
}
