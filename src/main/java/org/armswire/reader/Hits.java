package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armswire.knowledge.Trap;
import org.jspecify.annotations.Nullable;

/** Where names and words of the lexicon stand in a text: longest match first, none overlapping another. */
final class Hits {

    private static final int DEEPEST = 24;
    private static final int MOST_TRAPS = 20;
    private static final int AROUND = 250;

    final Tokens tokens;
    int size;
    private int traps;
    private final Set<@Nullable String> confirmed = new HashSet<>();
    int[] from = new int[64];
    int[] to = new int[64];
    Lexicon.Entry[] entry = new Lexicon.Entry[64];

    private Hits(Tokens tokens) {
        this.tokens = tokens;
    }

    static Hits of(Tokens tokens, Lexicon lexicon, @Nullable LocalDate day, String language) {
        Hits hits = new Hits(tokens);
        hits.day = day;
        hits.language = language;
        hits.find(lexicon.trie);
        return hits;
    }

    private @Nullable LocalDate day;
    private String language = "";

    /** The senses that a hit may have here, given its capitals and the day. */
    List<Sense> senses(int hit) {
        List<Sense> senses = new ArrayList<>(2);
        for (Lexicon.Spelling spelling : entry[hit].spellings) {
            if (written(spelling, from[hit], to[hit])
                    && !(spelling.sense() instanceof Sense.OfPerson person && !person.inOffice(day))) {
                senses.add(spelling.sense());
            }
        }
        return senses;
    }

    /** The word of the language that covers a token, or null. */
    Sense.@Nullable OfWord word(int token) {
        int hit = covering(token);
        return hit < 0 ? null : entry[hit].word;
    }

    /** Where the hit that covers a token begins; the token itself when there is none. */
    int start(int token) {
        int hit = covering(token);
        return hit < 0 ? token : from[hit];
    }

    int end(int token) {
        int hit = covering(token);
        return hit < 0 ? token + 1 : to[hit];
    }

    /** Whether a token belongs to a name. */
    boolean names(int token) {
        int hit = covering(token);
        return hit >= 0 && entry[hit].names;
    }

    private int covering(int token) {
        if (token < 0) {
            return -1;
        }
        int at = Arrays.binarySearch(from, 0, size, token);
        int hit = at >= 0 ? at : -at - 2;
        return hit >= 0 && to[hit] > token ? hit : -1;
    }

    /** What is sure in one part of an article is sure in the other. */
    void confirm(Hits other) {
        confirmed.addAll(other.confirmed);
    }

    /** Whether a plain name such as {@code Jaguar} stands beside a weapon word, a designation or a maker, and so is a weapon. */
    boolean confirmed(int hit, Sense.OfGoods goods) {
        if (!goods.plain()) {
            confirmed.add(goods.system());
            return true;
        }
        for (int h = Math.max(0, hit - 2); h <= hit + 2 && h < size; h++) {
            boolean near = h != hit && from[h] - to[hit] <= 2 && from[hit] - to[h] <= 2;
            if (near && (entry[h].goods || entry[h].company)) {
                confirmed.add(goods.system());
            }
        }
        return confirmed.contains(goods.system());
    }

    private void find(Trie<Lexicon.Entry> trie) {
        int[] ends = new int[DEEPEST];
        int[] stops = new int[DEEPEST];
        int at = 0;
        while (at < tokens.size) {
            int node = 0;
            int found = 0;
            int next = at;
            while (next < tokens.size && found < DEEPEST) {
                if (next > at && hyphen(next)) {
                    next++;
                    continue;
                }
                if (next > at && tokens.is(next, Tokens.PARAGRAPH)) {
                    break;
                }
                node = trie.step(node, tokens.hash[next]);
                if (node == 0) {
                    break;
                }
                next++;
                int end = trie.endOf(node);
                if (end >= 0) {
                    ends[found] = end;
                    stops[found++] = next;
                }
            }
            int stop = at + 1;
            while (found-- > 0) {
                int to = closed(at, stops[found]);
                if (to > 0 && sure(trie.end(ends[found]), at, stops[found]) && !caught(trie.end(ends[found]), at, to)) {
                    add(at, to, trie.end(ends[found]));
                    stop = to;
                    break;
                }
            }
            at = stop;
        }
    }

    private boolean hyphen(int token) {
        return tokens.is(token, Tokens.MARK)
                && tokens.end[token] - tokens.start[token] == 1
                && Tokens.folded(tokens.text.charAt(tokens.start[token])) == '-'
                && token + 1 < tokens.size
                && tokens.glued(token)
                && tokens.glued(token + 1);
    }

    /** Where a match really ends, its plural or variant letters included, or 0 when it begins or ends inside something else. */
    private int closed(int from, int to) {
        if (from > 0 && tokens.glued(from) && tokens.mark(from - 1, '&')) {
            return 0;
        }
        if (from > 0
                && tokens.glued(from)
                && !tokens.is(from, Tokens.MARK)
                && !tokens.is(from - 1, Tokens.MARK)
                && !ideographs(from)) {
            return 0;
        }
        if (to < tokens.size && tokens.glued(to) && tokens.is(to, Tokens.WORD) && tokens.is(to - 1, Tokens.NUMBER)) {
            boolean plural = tokens.reads(to, "s");
            boolean variant = tokens.is(to, Tokens.CAPITAL) && tokens.end[to] - tokens.start[to] <= 4;
            return plural || variant ? to + 1 : 0;
        }
        if (to < tokens.size && tokens.glued(to) && tokens.is(to, Tokens.NUMBER) && tokens.is(to - 1, Tokens.WORD)) {
            return 0;
        }
        return to;
    }

    private boolean ideographs(int token) {
        return tokens.text.charAt(tokens.start[token]) >= '\u3040';
    }

    private boolean sure(Lexicon.Entry candidate, int from, int to) {
        int word = 0;
        for (int t = from; t < to; t++) {
            if (t > from && hyphen(t)) {
                continue;
            }
            if (word == candidate.words.length || !tokens.reads(t, candidate.words[word])) {
                return false;
            }
            word++;
        }
        if (word != candidate.words.length) {
            return false;
        }
        if (candidate.anyCase) {
            return true;
        }
        for (Lexicon.Spelling spelling : candidate.spellings) {
            if (written(spelling, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** A trap looks at all the text that it is given: it gets the surroundings, and only so many are looked into. */
    private boolean caught(Lexicon.Entry candidate, int from, int to) {
        if (candidate.traps.isEmpty() || traps == MOST_TRAPS) {
            return false;
        }
        traps++;
        int start = tokens.start[from];
        int end = tokens.end[to - 1];
        int begin = Math.max(0, start - AROUND);
        String around = tokens.text.substring(begin, Math.min(tokens.text.length(), end + AROUND));
        for (Trap trap : candidate.traps) {
            if (trap.catches(around, start - begin, end - begin)) {
                return true;
            }
        }
        return false;
    }

    private boolean written(Lexicon.Spelling spelling, int from, int to) {
        if (spelling.language() != null && !spelling.language().equals(language)) {
            return false;
        }
        int word = 0;
        for (int t = from; t < to; t++) {
            if (t > from && hyphen(t)) {
                continue;
            }
            if ((((spelling.capital() >>> word) & 1) != 0 && !tokens.is(t, Tokens.CAPITAL))
                    || (((spelling.capitals() >>> word) & 1) != 0 && !tokens.is(t, Tokens.CAPITALS))) {
                return false;
            }
            word++;
        }
        return true;
    }

    private void add(int first, int last, Lexicon.Entry what) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            entry = Arrays.copyOf(entry, size * 2);
        }
        from[size] = first;
        to[size] = last;
        entry[size++] = what;
    }
}
