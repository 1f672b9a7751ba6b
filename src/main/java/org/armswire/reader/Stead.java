package org.armswire.reader;

import org.armswire.reader.Item.Kind;

/** Tells whether a number, or a word like one, stands for goods that a verb's object leaves out. */
final class Stead {

    private static final int BESIDE = 4;
    /** The number of a year has so many digits. */
    private static final int YEAR = 4;

    private final Scene scene;

    Stead(Scene scene) {
        this.scene = scene;
    }

    /** {@code ordered six of the launchers}, {@code asked for another six}: a number stands for the goods. */
    boolean number(int trigger) {
        return end(trigger) >= 0;
    }

    /** The token behind the number that stands for the goods, or -1. */
    int end(int trigger) {
        int number = -1;
        for (int i = trigger + 1; i < scene.items.size() && i <= trigger + BESIDE; i++) {
            Item item = scene.items.get(i);
            if (counts(item)) {
                number = item.to;
            } else if (number >= 0) {
                boolean closed = item.kind == Kind.MARK
                        || item.is(Cue.OF)
                        || item.is(Cue.FROM)
                        || item.is(Cue.AND)
                        || item.is(Cue.IN)
                        || item.is(Cue.TO)
                        || item.is(Cue.DETERMINER)
                        || item.is(Cue.THUS_FAR)
                        || (item.word != null && (Times.relative(item.word) || item.word.month() > 0));
                return closed ? number : -1;
            } else if (!item.is(Cue.DETERMINER)
                    && !item.is(Cue.APPROX)
                    && !item.is(Cue.APPROX_MIN)
                    && !item.is(Cue.MORE)
                    && !item.is(Cue.FOR)) {
                return -1;
            }
        }
        return number;
    }

    /** {@code promised some of its own}, {@code handed over a further two}. */
    boolean some(int trigger) {
        int i = trigger + 1;
        if (i >= scene.items.size()
                || !(scene.items.get(i).is(Cue.FEW) || scene.items.get(i).is(Cue.SOME))) {
            return number(trigger);
        }
        Item next = i + 1 == scene.items.size() ? null : scene.items.get(i + 1);
        return next == null
                || next.kind == Kind.MARK
                || next.preposition()
                || next.is(Cue.AND)
                || next.is(Cue.CONTRAST)
                || next.is(Cue.THUS_FAR)
                || (next.word != null && Times.relative(next.word));
    }

    /** A number that is no year. */
    private boolean counts(Item item) {
        boolean year =
                item.kind == Kind.NUMBER && scene.tokens.end[item.to - 1] - scene.tokens.start[item.from] == YEAR;
        return !year && (item.kind == Kind.NUMBER || (item.word != null && item.word.number() > 0));
    }
}
