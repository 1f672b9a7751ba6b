package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a tagged text into sentences and bare lines, and tells which lines are no part of the article. */
final class Sentences {

    /** What a stretch of text is. */
    enum Kind {
        PROSE,
        /** A line of its own without a full stop: a headline. */
        HEADLINE,
        BOILERPLATE
    }

    /**
     * Tokens and hits of one sentence, half-open.
     *
     * @param traits those of all its hits together: asked first, they spare most sentences a closer look
     */
    record Sentence(int from, int to, int firstHit, int lastHit, Kind kind, int traits) {

        /** Whether any of its hits has one of these. */
        boolean has(int some) {
            return (traits & some) != 0;
        }
    }

    private static final int LONGEST_HEADLINE = 22;

    private final Tokens tokens;
    private final Hits hits;
    /** The hit last asked for; the next is asked for not far from it. */
    private int hit;

    private Sentences(Hits hits) {
        this.hits = hits;
        this.tokens = hits.tokens;
    }

    static List<Sentence> of(Hits hits) {
        return new Sentences(hits).cut();
    }

    private List<Sentence> cut() {
        List<Sentence> sentences = new ArrayList<>();
        int line = 0;
        while (line < tokens.size) {
            int end = line + 1;
            while (end < tokens.size && !breaks(end)) {
                end++;
            }
            cutLine(line, end, sentences);
            line = end;
        }
        return sentences;
    }

    /** A single line end inside running text, before a small letter, is only a wrapped line. */
    private boolean breaks(int token) {
        return tokens.is(token, Tokens.PARAGRAPH)
                || (tokens.is(token, Tokens.LINE)
                        && (tokens.is(token, Tokens.CAPITAL) || tokens.is(token, Tokens.MARK) || ends(token - 1)));
    }

    private void cutLine(int from, int to, List<Sentence> sentences) {
        if (boilerplate(from, to)) {
            add(from, to, Kind.BOILERPLATE, sentences);
            return;
        }
        int begin = from;
        for (int t = from; t < to; t++) {
            if (!ends(t) || t + 1 == to) {
                continue;
            }
            int next = t + 1;
            while (next < to && !tokens.is(next, Tokens.SPACED) && closing(next)) {
                next++;
            }
            if (next < to && tokens.is(next, Tokens.SPACED) && starts(next) && !abbreviated(t, next)) {
                add(begin, next, kind(begin), sentences);
                begin = next;
                t = next - 1;
            }
        }
        if (begin < to) {
            boolean bare =
                    begin == from && to - from <= LONGEST_HEADLINE && !ends(to - 1) && !ends(Math.max(from, to - 2));
            add(begin, to, bare ? Kind.HEADLINE : kind(begin), sentences);
        }
    }

    private Kind kind(int from) {
        return tokens.mark(from, '(') && word(from + 1, Traits.BOILERPLATE) ? Kind.BOILERPLATE : Kind.PROSE;
    }

    private boolean boilerplate(int from, int to) {
        if (!word(from, Traits.BOILERPLATE)) {
            return false;
        }
        int after = hits.to[hitAt(from)];
        return after >= to || tokens.mark(after, ':') || (to - from <= LONGEST_HEADLINE && !ends(to - 1));
    }

    /** Whether a word of the language that begins with a token has a trait. */
    private boolean word(int token, int trait) {
        int at = hitAt(token);
        return at < hits.size && hits.from[at] == token && hits.is(at, trait);
    }

    /** The word of the language that begins with a token, or null. */
    private Sense.@Nullable OfWord wordFrom(int token) {
        int at = hitAt(token);
        return at < hits.size && hits.from[at] == token ? hits.entry[at].word : null;
    }

    /** The first hit that begins at or after a token. */
    private int hitAt(int token) {
        while (hit < hits.size && hits.from[hit] < token) {
            hit++;
        }
        while (hit > 0 && hits.from[hit - 1] >= token) {
            hit--;
        }
        return hit;
    }

    private boolean ends(int token) {
        return tokens.is(token, Tokens.ENDS);
    }

    private boolean closing(int token) {
        char c = tokens.chars[tokens.start[token]];
        return c == '"' || c == '\u201d' || c == '\'' || c == '\u2019' || c == ')' || c == ']' || c == '.';
    }

    private boolean starts(int token) {
        return tokens.is(token, Tokens.CAPITAL)
                || tokens.is(token, Tokens.NUMBER)
                || "\"\u201c\u2018'([\u2014-".indexOf(tokens.chars[tokens.start[token]]) >= 0;
    }

    private boolean abbreviated(int dot, int next) {
        if (tokens.is(dot, Tokens.WORD)) {
            return !word(next, Traits.OPENER);
        }
        if (!tokens.mark(dot, '.') || dot == 0 || !tokens.glued(dot)) {
            return false;
        }
        int before = dot - 1;
        if (tokens.is(before, Tokens.NUMBER) && month(next)) {
            return true;
        }
        if (tokens.is(before, Tokens.CAPITAL) && tokens.end[before] - tokens.start[before] == 1) {
            return true;
        }
        return word(before, Traits.ABBREVIATION) && !word(next, Traits.OPENER);
    }

    /** {@code am 3. März}. */
    private boolean month(int token) {
        Sense.OfWord word = wordFrom(token);
        return word != null && word.month() > 0;
    }

    private void add(int from, int to, Kind kind, List<Sentence> sentences) {
        int first = hitAt(from);
        int last = hitAt(to);
        sentences.add(new Sentence(from, to, first, last, kind, hits.traits(first, last)));
    }
}
