package org.armswire.reader;

/** Finds the names and words of a lexicon in a text: longest match first, none overlapping another. */
final class Finder {

    private static final int DEEPEST = 24;

    private final Hits hits;
    private final Tokens tokens;
    private final Starts starts;
    private final Trie<Lexicon.Entry> own;
    private final Trie<Lexicon.Entry> names;
    private final Cues.Found cues;

    /** What may begin with the token at hand, shortest first, and where each ends. */
    private final Lexicon.Entry[] found = new Lexicon.Entry[DEEPEST];

    private final int[] stops = new int[DEEPEST];

    Finder(Hits hits, Lexicon lexicon, Cues.Found cues) {
        this.hits = hits;
        this.tokens = hits.tokens;
        this.starts = lexicon.starts;
        this.own = lexicon.own.trie;
        this.names = lexicon.names.trie;
        this.cues = cues;
    }

    void find() {
        int at = 0;
        while (at < tokens.size) {
            int start = starts.of(tokens.hash[at]);
            at = start < 0 ? at + 1 : begun(at, start);
        }
    }

    /** Adds what begins with a token and gives its end. Most that begins is a word by itself that needs no closer look, or nothing. */
    private int begun(int at, int start) {
        if (at + 1 < tokens.size && goesOn(start, tokens.hash[at + 1])) {
            return take(at, start);
        }
        if (starts.leads(start)) {
            return at + 1;
        }
        long letters = starts.letters(start);
        if (letters == 0 || letters != tokens.letters[at] || (!tokens.apart(at) && closed(at, at + 1) != at + 1)) {
            return take(at, start);
        }
        Lexicon.Entry alone = tokens.all(at, starts.capitals(start)) ? starts.alone(start) : null;
        if (alone != null) {
            hits.add(at, at + 1, alone, starts.traits(start));
        }
        return at + 1;
    }

    /** Whether something longer may begin with a token. Hyphens are stepped over: what follows must be looked at behind them. */
    private boolean goesOn(int start, long next) {
        return next == Starts.HYPHEN || starts.second(start, next) >= 0;
    }

    /** Adds the longest match that begins with a token and gives its end; the token's own end when there is none. */
    private int take(int at, int start) {
        int many = candidates(at, start);
        while (many > 0) {
            many--;
            int to = closed(at, stops[many]);
            if (to > 0 && sure(found[many], at, stops[many]) && !caught(found[many], at, to)) {
                hits.add(at, to, found[many], found[many].traits);
                return to;
            }
        }
        return at + 1;
    }

    /** What may begin with a token; both tries are walked at once. Gives how many. */
    private int candidates(int at, int start) {
        int many = 0;
        int next = at + 1;
        Lexicon.Entry entry = starts.alone(start);
        if (entry != null) {
            found[many] = entry;
            stops[many++] = next;
        }
        next = following(next);
        int second = next == 0 ? -1 : starts.second(start, tokens.hash[next]);
        if (second < 0) {
            return many;
        }
        int word = starts.wordBehind(second);
        int name = starts.nameBehind(second);
        while (true) {
            entry = word == 0 ? null : own.at(word);
            entry = entry == null && name != 0 ? names.at(name) : entry;
            if (entry != null) {
                found[many] = entry;
                stops[many++] = next + 1;
            }
            next = following(next + 1);
            if (next == 0 || many == DEEPEST || (word == 0 && name == 0)) {
                return many;
            }
            long hash = tokens.hash[next];
            word = word == 0 ? 0 : own.step(word, hash);
            name = name == 0 ? 0 : names.step(name, hash);
        }
    }

    /** The token at hand, the one behind it where it is the hyphen of a word, or 0 when a name ends there. */
    private int following(int token) {
        int next = hyphen(tokens, token) ? token + 1 : token;
        return next >= tokens.size || tokens.is(next, Tokens.PARAGRAPH) ? 0 : next;
    }

    private static boolean hyphen(Tokens tokens, int token) {
        return token + 1 < tokens.size
                && tokens.hash[token] == Starts.HYPHEN
                && tokens.glued(token)
                && tokens.glued(token + 1);
    }

    /** Where a match really ends, its plural or variant letters included, or 0 when it begins or ends inside something else. */
    private int closed(int from, int to) {
        if (tokens.glued(from) && inside(from)) {
            return 0;
        }
        if (to >= tokens.size || !tokens.glued(to) || Letters.folded(tokens.chars[tokens.start[to]]) == '\'') {
            return to;
        }
        if (tokens.is(to, Tokens.WORD) && tokens.is(to - 1, Tokens.NUMBER)) {
            boolean plural = tokens.reads(to, "s");
            boolean variant = tokens.is(to, Tokens.CAPITAL) && tokens.end[to] - tokens.start[to] <= 4;
            return plural || variant ? to + 1 : 0;
        }
        return tokens.is(to, Tokens.NUMBER) && tokens.is(to - 1, Tokens.WORD) ? 0 : to;
    }

    /** Whether a token that nothing parts from the one before goes on with it. */
    private boolean inside(int token) {
        return tokens.mark(token - 1, '&')
                || (!tokens.is(token, Tokens.MARK)
                        && Character.isLetterOrDigit(tokens.chars[tokens.start[token] - 1])
                        && !Letters.unspaced(tokens.chars[tokens.start[token]]));
    }

    /** {@code A 10-year bond} is no A-10. */
    private boolean article(int from, int to) {
        return to - from > 1
                && tokens.is(from + 1, Tokens.NUMBER)
                && tokens.is(from + 1, Tokens.SPACED)
                && tokens.reads(from, "a");
    }

    /** Whether the letters are the same as well, and not their hashes alone, and in the right case. */
    private boolean sure(Lexicon.Entry candidate, int from, int to) {
        boolean plain = to == from + 1 && candidate.first != 0 && candidate.first == tokens.letters[from];
        return (plain || reads(candidate, from, to)) && (candidate.anyCase || cased(candidate, from, to));
    }

    private boolean reads(Lexicon.Entry candidate, int from, int to) {
        if (article(from, to)) {
            return false;
        }
        int word = 0;
        for (int t = from; t < to; t++) {
            if (t > from && hyphen(tokens, t)) {
                continue;
            }
            if (word == candidate.words.length || !reads(t, candidate, word)) {
                return false;
            }
            word++;
        }
        return word == candidate.words.length;
    }

    private boolean cased(Lexicon.Entry candidate, int from, int to) {
        for (Lexicon.Spelling spelling : candidate.spellings) {
            if (written(tokens, spelling, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean reads(int token, Lexicon.Entry candidate, int word) {
        long letters = tokens.letters[token];
        boolean packed = letters != 0 && candidate.letters[word] != 0;
        return packed ? letters == candidate.letters[word] : tokens.reads(token, candidate.words[word]);
    }

    private boolean caught(Lexicon.Entry candidate, int from, int to) {
        if (candidate.traps.isEmpty()) {
            return false;
        }
        for (Snare trap : candidate.traps) {
            if (trap.catches(tokens, from, to, cues)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the capitals are as a spelling wants them. */
    static boolean written(Tokens tokens, Lexicon.Spelling spelling, int from, int to) {
        int word = 0;
        for (int t = from; t < to; t++) {
            if (t > from && hyphen(tokens, t)) {
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
}
