package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/** Where names and words of the lexicon stand in a text: longest match first, none overlapping another. */
final class Hits {

    private static final int DEEPEST = 24;

    /** So many words may stand between a name that means other things too and the noun that makes it a weapon. */
    private static final int BESIDE = 3;

    private static final int CLAUSE = 16;
    private static final long HYPHEN = Tokens.of("-").hash[0];

    final Tokens tokens;
    final Lexicon lexicon;
    int size;
    private final Set<@Nullable String> confirmed = new HashSet<>();
    int[] from = new int[64];
    int[] to = new int[64];
    Lexicon.Entry[] entry = new Lexicon.Entry[64];

    private final Cues.Found cues;
    private final @Nullable LocalDate day;

    private Hits(Tokens tokens, Lexicon lexicon, Cues.Found cues, @Nullable LocalDate day) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.cues = cues;
        this.day = day;
    }

    static Hits of(Tokens tokens, Lexicon lexicon, Cues.Found cues, @Nullable LocalDate day) {
        Hits hits = new Hits(tokens, lexicon, cues, day);
        hits.find(lexicon.own.trie, lexicon.names.trie);
        return hits;
    }

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
        return hit < 0 ? null : wordOf(hit);
    }

    /** The word of the language that a hit is as it is written here, or null. */
    Sense.@Nullable OfWord wordOf(int hit) {
        Sense.OfWord proper = entry[hit].proper;
        return proper != null && tokens.is(from[hit], Tokens.CAPITAL) ? proper : entry[hit].word;
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

    /** Whether a token belongs to words for goods. */
    boolean goods(int token) {
        int hit = covering(token);
        return hit >= 0 && entry[hit].goods;
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
        if (goods.weak()) {
            for (int h = Math.max(0, hit - CLAUSE); h <= hit + CLAUSE && h < size; h++) {
                if (h != hit && (beside(h, hit, goods) || offered(h, hit, goods))) {
                    confirmed.add(goods.system());
                }
            }
            return confirmed.contains(goods.system());
        }
        for (int h = Math.max(0, hit - 3); h <= hit + 3 && h < size; h++) {
            int gap = h < hit ? from[hit] - to[h] : from[h] - to[hit];
            boolean near = h != hit && gap <= 2;
            boolean maker = h != hit && gap <= 4 && (entry[h].company || (gap <= 1 && home(h, goods)));
            if ((near && entry[h].goods) || maker) {
                confirmed.add(goods.system());
            }
        }
        return confirmed.contains(goods.system());
    }

    /** Whether goods of the same sort, or a maker, stand right beside a name that means other things too. */
    private boolean beside(int other, int hit, Sense.OfGoods goods) {
        int gap = other < hit ? from[hit] - to[other] : from[other] - to[hit];
        return gap <= BESIDE
                && (entry[other].company
                        || senses(other).stream()
                                .anyMatch(s -> s instanceof Sense.OfGoods own
                                        && (own.category() == goods.category() || unmannedAircraft(own, goods))
                                        && (!own.weak() || another(own, goods))));
    }

    /** {@code Predators and Reapers}: two such names side by side are what they look like. */
    private static boolean another(Sense.OfGoods own, Sense.OfGoods name) {
        return own.system() != null && !own.system().equals(name.system());
    }

    /** {@code General Atomics may sell the Predator}: a maker from where the weapon comes from, in the same clause. */
    private boolean offered(int other, int hit, Sense.OfGoods goods) {
        int gap = other < hit ? from[hit] - to[other] : from[other] - to[hit];
        return gap <= CLAUSE
                && entry[other].company
                && senses(other).stream()
                        .anyMatch(s -> s instanceof Sense.OfCompany maker
                                && maker.code().equals(goods.origin()));
    }

    /** Drones are called planes and aircraft too. */
    private static boolean unmannedAircraft(Sense.OfGoods noun, Sense.OfGoods name) {
        return noun.category() == Category.AIRCRAFT && name.category() == Category.UAV;
    }

    /** {@code France's} before a name of something French. */
    private boolean home(int hit, Sense.OfGoods goods) {
        return entry[hit].names
                && senses(hit).stream()
                        .anyMatch(s ->
                                s instanceof Sense.OfActor actor && actor.code().equals(goods.origin()));
    }

    private void find(Trie<Lexicon.Entry> own, Trie<Lexicon.Entry> names) {
        Lexicon.Entry[] found = new Lexicon.Entry[DEEPEST];
        int[] stops = new int[DEEPEST];
        int at = 0;
        while (at < tokens.size) {
            int many = candidates(own, names, at, found, stops);
            int stop = at + 1;
            while (many > 0) {
                many--;
                int to = closed(at, stops[many]);
                if (to > 0 && sure(found[many], at, stops[many]) && !caught(found[many], at, to)) {
                    add(at, to, found[many]);
                    stop = to;
                    break;
                }
            }
            at = stop;
        }
    }

    /** What may begin with a token, shortest first, and where each ends; both tries are walked at once. */
    private int candidates(
            Trie<Lexicon.Entry> own, Trie<Lexicon.Entry> names, int at, Lexicon.Entry[] found, int[] stops) {
        long hash = tokens.hash[at];
        int word = own.first(hash);
        int name = names.first(hash);
        int many = 0;
        int next = at + 1;
        while (word != 0 || name != 0) {
            int end = word == 0 ? -1 : own.endOf(word);
            Lexicon.Entry entry = end >= 0 ? own.end(end) : null;
            if (entry == null && name != 0) {
                end = names.endOf(name);
                entry = end >= 0 ? names.end(end) : null;
            }
            if (entry != null) {
                found[many] = entry;
                stops[many++] = next;
            }
            if (next < tokens.size && hyphen(next)) {
                next++;
            }
            if (many == DEEPEST || next >= tokens.size || tokens.is(next, Tokens.PARAGRAPH)) {
                break;
            }
            hash = tokens.hash[next++];
            word = word == 0 ? 0 : own.step(word, hash);
            name = name == 0 ? 0 : names.step(name, hash);
        }
        return many;
    }

    private boolean hyphen(int token) {
        return tokens.hash[token] == HYPHEN
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
                && Character.isLetterOrDigit(tokens.text.charAt(tokens.start[from] - 1))
                && !ideographs(from)) {
            return 0;
        }
        if (to < tokens.size && tokens.glued(to) && Tokens.folded(tokens.text.charAt(tokens.start[to])) == '\'') {
            return to;
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

    /** {@code A 10-year bond} is no A-10. */
    private boolean article(int from, int to) {
        return to - from > 1
                && tokens.reads(from, "a")
                && tokens.is(from + 1, Tokens.NUMBER)
                && tokens.is(from + 1, Tokens.SPACED);
    }

    private boolean sure(Lexicon.Entry candidate, int from, int to) {
        if (article(from, to)) {
            return false;
        }
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

    private boolean caught(Lexicon.Entry candidate, int from, int to) {
        for (Snare trap : candidate.traps) {
            if (trap.catches(tokens, from, to, cues)) {
                return true;
            }
        }
        return false;
    }

    private boolean written(Lexicon.Spelling spelling, int from, int to) {
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
