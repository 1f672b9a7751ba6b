package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;

/** Cuts a tagged text into sentences and bare lines, and tells which lines are no part of the article. */
final class Sentences {

    /** What a stretch of text is. */
    enum Kind {
        PROSE,
        /** A line of its own without a full stop: a headline. */
        HEADLINE,
        BOILERPLATE
    }

    /** Tokens and hits of one sentence, half-open. */
    record Sentence(int from, int to, int firstHit, int lastHit, Kind kind) {}

    private static final int LONGEST_HEADLINE = 22;

    private final Tokens tokens;
    private final Hits hits;
    private final int[] hitAt;

    private Sentences(Hits hits) {
        this.hits = hits;
        this.tokens = hits.tokens;
        this.hitAt = new int[tokens.size + 1];
        int hit = 0;
        for (int t = 0; t <= tokens.size; t++) {
            while (hit < hits.size && hits.from[hit] < t) {
                hit++;
            }
            hitAt[t] = hit;
        }
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
        return tokens.mark(from, '(') && word(from + 1, Cue.BOILERPLATE) ? Kind.BOILERPLATE : Kind.PROSE;
    }

    private boolean boilerplate(int from, int to) {
        if (!word(from, Cue.BOILERPLATE)) {
            return false;
        }
        int hit = hitAt[from];
        int after = hits.to[hit];
        return after >= to || tokens.mark(after, ':') || (to - from <= LONGEST_HEADLINE && !ends(to - 1));
    }

    private boolean word(int token, Cue cue) {
        if (token >= tokens.size) {
            return false;
        }
        int hit = hitAt[token];
        Sense.OfWord word = hit < hits.size && hits.from[hit] == token ? hits.entry[hit].word : null;
        return word != null && word.is(cue);
    }

    private boolean ends(int token) {
        char last = tokens.text.charAt(tokens.end[token] - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002';
    }

    private boolean closing(int token) {
        char c = tokens.text.charAt(tokens.start[token]);
        return c == '"' || c == '\u201d' || c == '\'' || c == '\u2019' || c == ')' || c == ']' || c == '.';
    }

    private boolean starts(int token) {
        return tokens.is(token, Tokens.CAPITAL)
                || tokens.is(token, Tokens.NUMBER)
                || "\"\u201c\u2018'([\u2014-".indexOf(tokens.text.charAt(tokens.start[token])) >= 0;
    }

    private boolean abbreviated(int dot, int next) {
        if (tokens.is(dot, Tokens.WORD)) {
            return !word(next, Cue.OPENER);
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
        return word(before, Cue.ABBREVIATION) && !word(next, Cue.OPENER);
    }

    /** {@code am 3. März}. */
    private boolean month(int token) {
        int hit = hitAt[token];
        Sense.OfWord word = hit < hits.size && hits.from[hit] == token ? hits.entry[hit].word : null;
        return word != null && word.month() > 0;
    }

    private void add(int from, int to, Kind kind, List<Sentence> sentences) {
        sentences.add(new Sentence(from, to, hitAt[from], hitAt[to], kind));
    }
}
