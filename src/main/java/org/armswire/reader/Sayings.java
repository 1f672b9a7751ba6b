package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Speakers.Speaker;
import org.jspecify.annotations.Nullable;

/** Finds the words of saying in a sentence, who says it and to whom. */
final class Sayings {

    /** A word of saying, who says it, whom they told and whether what is said stands before it. */
    record Saying(
            int at,
            boolean behind,
            List<Speaker> speakers,
            @Nullable Speaker told) {}

    private static final int SUBJECT = 9;
    private static final int TAIL = 8;
    private static final int LATE = 14;
    private static final int PAPER = 5;
    private static final int PREFIX = 4;

    private final Scene scene;
    private final Speakers voice;
    private final List<Item> items;
    private final List<Saying> sayings = new ArrayList<>();

    Sayings(Scene scene, Speakers voice) {
        this.scene = scene;
        this.voice = voice;
        this.items = scene.items;
    }

    List<Saying> all() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Cue.CITING)) {
                sayings.add(new Saying(i, true, voice.right(i + 1, TAIL), leak(i + 1, TAIL)));
            } else if (items.get(i).is(Cue.LEAK)) {
                Speaker teller = voice.teller(i + 1, PAPER);
                if (teller != null) {
                    sayings.add(new Saying(i, true, List.of(teller), teller));
                }
            } else if (items.get(i).is(Cue.SAY)) {
                say(i);
            }
        }
        headline();
        prefix();
        return sayings;
    }

    /** {@code according to documents seen by the Guardian}: the Guardian. */
    private @Nullable Speaker leak(int from, int reach) {
        for (int i = from; i < items.size() && i < from + reach && !voice.mark(i); i++) {
            if (items.get(i).is(Cue.LEAK)) {
                return voice.teller(i + 1, PAPER);
            }
        }
        return null;
    }

    private void say(int i) {
        boolean quoteBefore = i > 0 && voice.mark(i - 1);
        List<Speaker> speakers = quoteBefore ? voice.right(i + 1, TAIL) : List.of();
        if (!speakers.isEmpty()) {
            sayings.add(new Saying(i, true, speakers, null));
            return;
        }
        int begin = i;
        while (begin > 0 && i - begin < SUBJECT && !stops(begin - 1)) {
            begin--;
        }
        speakers = voice.left(begin, i);
        boolean behind = begin > 0 && voice.mark(begin - 1) && ends(i + 1);
        Speaker told = null;
        for (int j = i + 1; j < items.size() && j <= i + PAPER && told == null && !voice.mark(j); j++) {
            told = items.get(j).is(Cue.MEDIA)
                    ? voice.medium(items.get(j))
                    : items.get(j).is(Cue.LEAK) ? voice.teller(j + 1, PAPER) : null;
        }
        if (told == null && scene.tokens.reads(items.get(i).from, "told")) {
            told = voice.teller(i + 1, PAPER);
        }
        if (!speakers.isEmpty() || told != null) {
            sayings.add(new Saying(i, behind, speakers, told));
        }
    }

    /** {@code Oslo to buy tanks: sources}, {@code Rebels get missiles - report}. */
    private void headline() {
        int last = items.size() - 1;
        for (int i = last - 1; i > 0 && i >= last - 3 && scene.sentence.kind() == Sentences.Kind.HEADLINE; i--) {
            if (scene.tokens.mark(items.get(i).from, ':')
                    || (":-\u2013\u2014".indexOf(voice.first(items.get(i))) >= 0
                            && scene.tokens.is(items.get(i).from, Tokens.SPACED))) {
                List<Speaker> speakers = voice.right(i + 1, TAIL);
                if (!speakers.isEmpty()) {
                    sayings.add(new Saying(last, true, speakers, null));
                }
                return;
            }
        }
    }

    /** {@code Sources: Oslo to buy tanks}. */
    private void prefix() {
        for (int i = 1; i < items.size() && i <= PREFIX && scene.sentence.kind() == Sentences.Kind.HEADLINE; i++) {
            if (scene.tokens.mark(items.get(i).from, ':')) {
                List<Speaker> speakers = voice.left(0, i);
                if (!speakers.isEmpty()) {
                    sayings.add(new Saying(0, false, speakers, null));
                }
                return;
            }
        }
    }

    private boolean stops(int i) {
        Item item = items.get(i);
        return voice.mark(i)
                || item.is(Cue.SAY)
                || item.is(Cue.CONTRAST)
                || item.is(Cue.AND)
                || item.is(Cue.SUBORDINATE);
    }

    /** Whether nothing but a time or a place follows up to the end or the next comma. */
    private boolean ends(int i) {
        if (i < items.size() && scene.tokens.reads(items.get(i).from, "that")) {
            return false;
        }
        for (int j = i; j < items.size() && j <= i + LATE; j++) {
            Item item = items.get(j);
            if (item.kind == Kind.MARK && ",.\u2014-".indexOf(voice.first(item)) >= 0) {
                return true;
            }
            if (item.is(Cue.RELATIVE)
                    || item.is(Cue.WILL)
                    || item.is(Cue.WOULD)
                    || item.is(Cue.BE)
                    || item.is(Cue.HAVE)) {
                return false;
            }
        }
        return i + LATE >= items.size();
    }
}
