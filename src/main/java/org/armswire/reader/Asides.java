package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;

/** Takes out of a sentence what tells nothing of who does what: datelines, brackets, pairs of states in a name. */
final class Asides {

    private static final int LONGEST_ASIDE = 7;
    private static final int LONGEST_DATELINE = 6;

    private final Tokens tokens;
    private final List<Item> items;

    Asides(Scene scene) {
        this.tokens = scene.tokens;
        this.items = scene.items;
    }

    /** {@code PARIS, France (Reuters) -} tells where it was written. */
    void dateline() {
        for (int i = 1; i + 2 < items.size() && i <= 14; i++) {
            if (tokens.mark(items.get(i - 1).from, '(')
                    && items.get(i).is(Cue.MEDIA)
                    && tokens.mark(items.get(i + 1).from, ')')) {
                items.subList(0, i + 2).clear();
                return;
            }
        }
        if (!tokens.is(items.get(0).from, Tokens.CAPITALS) || tokens.end[items.get(0).to - 1] - tokens.start[0] < 3) {
            return;
        }
        for (int i = 1; i + 2 < items.size() && i <= LONGEST_DATELINE; i++) {
            char mark = tokens.text.charAt(tokens.start[items.get(i).from]);
            boolean dash = mark == '\u2014' || mark == '\u2013' || mark == '-' || mark == '|';
            if (dash && !tokens.glued(items.get(i).from)) {
                items.subList(0, i + 1).clear();
                return;
            }
        }
    }

    /** Takes out short brackets, such as tickers and abbreviations. */
    void brackets() {
        for (int i = 0; i < items.size(); i++) {
            if (tokens.mark(items.get(i).from, '(')) {
                int end = i;
                while (end < items.size() && end - i <= LONGEST_ASIDE && !tokens.mark(items.get(end).from, ')')) {
                    end++;
                }
                if (end < items.size() && tokens.mark(items.get(end).from, ')')) {
                    items.subList(i, end + 1).clear();
                    i--;
                }
            }
        }
    }

    /** {@code the German-Israeli submarine deal}. */
    private boolean deal(int from) {
        for (int j = from; j < items.size() && j < from + 4; j++) {
            if (items.get(j).is(Cue.DEAL_NOUN)) {
                return true;
            }
            if (items.get(j).kind != Kind.OTHER && !items.get(j).goods()) {
                return false;
            }
        }
        return false;
    }

    /** {@code the Russia-Ukraine war} names two, but neither of them does anything. */
    void pairs() {
        for (int i = 0; i + 2 < items.size(); i++) {
            if (items.get(i).actor()
                    && tokens.mark(items.get(i + 1).from, '-')
                    && items.get(i + 2).actor()) {
                if (deal(i + 3)) {
                    items.get(i).parties.addAll(items.get(i + 2).parties);
                    items.get(i).to = items.get(i + 2).to;
                    items.get(i).demonym = true;
                    items.subList(i + 1, i + 3).clear();
                    continue;
                }
                Item pair = new Item(Kind.OTHER, items.get(i).from, items.get(i + 2).to);
                items.subList(i, i + 3).clear();
                items.add(i, pair);
            }
        }
    }
}
