package org.armswire.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.jspecify.annotations.Nullable;

/** Who speaks in an article besides actors: the agency that prints it, the newspapers it quotes, the experts it introduces. */
final class Voices {

    private static final int DATELINE = 40;
    private static final int INTRODUCTION = 12;

    /** A medium, where the article names it. */
    record Named(Part part, int token, String name, Span span) {}

    private final List<Named> media = new ArrayList<>();
    private final Map<String, Span> experts = new HashMap<>();
    private final Map<Part, Hits> parts;
    private final Officials officials;
    private @Nullable Named agency;
    private boolean heard;

    Voices(Map<Part, Hits> parts) {
        this.parts = parts;
        this.officials = new Officials(parts);
    }

    /** Looks through the article when somebody is first asked for. */
    private void hear() {
        if (!heard) {
            heard = true;
            parts.forEach(this::listen);
        }
    }

    private void listen(Part part, Hits hits) {
        Tokens tokens = hits.tokens;
        for (int h = 0; h < hits.size; h++) {
            if (!hits.is(h, Traits.MEDIA | Traits.EXPERT)) {
                continue;
            }
            int from = hits.from[h];
            if (hits.is(h, Traits.MEDIA)) {
                int first = tokens.reads(from, "the") && from + 1 < hits.to[h] ? from + 1 : from;
                String name = tokens.text.substring(tokens.start[first], tokens.end[hits.to[h] - 1]);
                Named named = new Named(part, from, name, ArticleReader.span(part, tokens, first, hits.to[h]));
                boolean bracketed = tokens.mark(from - 1, '(') && tokens.mark(hits.to[h], ')');
                if (part == Part.BODY && agency == null && bracketed && from < DATELINE) {
                    agency = named;
                } else {
                    media.add(named);
                }
            } else {
                introduce(part, hits, from, hits.to[h]);
            }
        }
    }

    /** {@code Jane Doe, an analyst at}, {@code analyst Jane Doe}: from here on Doe is an expert. */
    private void introduce(Part part, Hits hits, int from, int to) {
        Span expert = ArticleReader.span(part, hits.tokens, from, to);
        String after = surname(hits, to, 1);
        if (after != null) {
            experts.putIfAbsent(after, expert);
            return;
        }
        for (int t = from - 1; t > 0 && t >= from - INTRODUCTION; t--) {
            if (hits.tokens.mark(t, '.') || hits.tokens.is(t + 1, Tokens.PARAGRAPH)) {
                return;
            }
            String before = hits.tokens.mark(t, ',') ? surname(hits, t - 1, -1) : null;
            if (before != null) {
                experts.putIfAbsent(before, expert);
                return;
            }
        }
    }

    /** The last of two or three words in capitals that no list knows, from a token on or up to it. */
    private static @Nullable String surname(Hits hits, int at, int step) {
        String name = fullName(hits, at, step);
        return name == null ? null : name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Two or three words in capitals that no list knows, from a token on or up to it; or null. */
    static @Nullable String fullName(Hits hits, int at, int step) {
        int end = at;
        while (end >= 0 && end < hits.tokens.size && capital(hits, end)) {
            end += step;
        }
        int length = Math.abs(end - at);
        if (length < 2 || length > 3) {
            return null;
        }
        int first = step > 0 ? at : end + 1;
        StringJoiner name = new StringJoiner(" ");
        for (int t = first; t < first + length; t++) {
            name.add(hits.tokens.text.substring(hits.tokens.start[t], hits.tokens.end[t]));
        }
        return name.toString();
    }

    private static boolean capital(Hits hits, int token) {
        Sense.OfWord word = hits.word(token);
        return hits.tokens.is(token, Tokens.WORD) && hits.tokens.is(token, Tokens.CAPITAL) && word == null;
    }

    /** The agency of the dateline, or null. */
    @Nullable
    Named agency() {
        hear();
        return agency;
    }

    /** Who speaks for an actor by this surname, or null. */
    Officials.@Nullable Official official(String surname) {
        return officials.of(surname);
    }

    /** The word that makes an expert of somebody, or null when nothing does. */
    @Nullable
    Span expert(String surname) {
        hear();
        return experts.get(surname);
    }

    /** The medium that {@code the magazine} means at a token: the one named last before it, else the first of all. */
    @Nullable
    Named medium(Part part, int token) {
        hear();
        Named meant = media.isEmpty() ? null : media.get(0);
        for (Named named : media) {
            if (named.part() == part && named.token() < token) {
                meant = named;
            }
        }
        return meant;
    }
}
