package org.armswire.reader;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What each token may begin, in the words of a language and in the names at once: the one question that is asked of every token of every
 * text. One bit of a sieve answers it for most of them, one place of a table for nearly all others.
 */
final class Starts {

    /** Hyphens are stepped over: what follows must be looked at behind them. */
    static final long HYPHEN = Tokens.of("-").hash[0];

    private static final int SIEVE = 1 << 18;

    /** Of each token four numbers side by side, so that one look at the memory fetches all that most hits need: its hash first. */
    private static final int CELL = 4;

    private static final int LETTERS = 1;
    private static final int FEW = 2;
    private static final int TRAITS = 3;
    /** Above the traits: the capitals that it needs, as flags of {@link Tokens}, and whether it is nothing by itself. */
    private static final int CAPITALS = Integer.SIZE;

    private static final long LEADS = Long.MIN_VALUE;

    private final long[] sieve = new long[SIEVE >>> 6];
    private final long[] cells;
    private final int[] words;
    private final Lexicon.@Nullable Entry[] alone;
    private final int mask;
    /** Of each two tokens that may begin something longer two numbers: their key, and the nodes behind them in the words and in the names. */
    private final long[] pairs;

    private final int pairMask;
    /** One bit for each place that a key of {@link #pairs} may have: most that follow nothing are told without a look at the table. */
    private final long[] pairSieve = new long[SIEVE >>> 6];

    Starts(Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
        long[] starts =
                LongStream.concat(words.starts(), names.starts()).distinct().toArray();
        int places = Integer.highestOneBit(starts.length + 1) * 4;
        this.mask = places - 1;
        this.cells = new long[places * CELL];
        this.words = new int[places];
        this.alone = new Lexicon.Entry[places];
        int many = Arrays.stream(starts)
                .mapToInt(hash -> following(hash, words, names).size())
                .sum();
        this.pairs = new long[Integer.highestOneBit(many + 1) * 4 * 2];
        this.pairMask = pairs.length / 2 - 1;
        for (long hash : starts) {
            int bit = bit(hash);
            sieve[bit >>> 6] |= 1L << bit;
            int at = (int) hash & mask;
            while (cells[CELL * at] != 0) {
                at = (at + 1) & mask;
            }
            lay(at, hash, words, names);
        }
    }

    /** What may follow a token. */
    private static Set<Long> following(long hash, Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
        Set<Long> next = new LinkedHashSet<>(words.seconds(words.step(0, hash)));
        next.addAll(names.seconds(names.step(0, hash)));
        return next;
    }

    private void lay(int at, long hash, Trie<Lexicon.Entry> words, Trie<Lexicon.Entry> names) {
        int word = words.step(0, hash);
        int name = names.step(0, hash);
        Lexicon.Entry own = word == 0 ? null : words.at(word);
        Lexicon.Entry entry = own != null || name == 0 ? own : names.at(name);
        this.words[at] = word;
        this.alone[at] = entry;
        cells[CELL * at] = hash;
        for (long next : following(hash, words, names)) {
            cells[CELL * at + FEW] |= 1L << next;
            long key = key(at, next);
            int place = (int) key & pairMask;
            while (pairs[2 * place] != 0) {
                place = (place + 1) & pairMask;
            }
            long wordNode = word == 0 ? 0 : words.step(word, next);
            long nameNode = name == 0 ? 0 : names.step(name, next);
            int bit = bit(key);
            pairSieve[bit >>> 6] |= 1L << bit;
            pairs[2 * place] = key;
            pairs[2 * place + 1] = wordNode << Integer.SIZE | nameNode;
        }
        if (entry == null) {
            cells[CELL * at + TRAITS] = LEADS;
            return;
        }
        boolean plain = entry.traps.isEmpty() && entry.words.length == 1;
        cells[CELL * at + LETTERS] = plain ? entry.first : 0;
        cells[CELL * at + TRAITS] = (entry.traits & 0xffffffffL) | ((long) capitals(entry) << CAPITALS);
    }

    /** The capitals that a single word needs in any of its spellings. One that needs all letters to be capitals needs the first to be one. */
    private static int capitals(Lexicon.Entry entry) {
        int needed = Tokens.CAPITAL | Tokens.CAPITALS;
        for (Lexicon.Spelling spelling : entry.spellings) {
            needed &= ((spelling.capital() & 1) != 0 ? Tokens.CAPITAL : 0)
                    | ((spelling.capitals() & 1) != 0 ? Tokens.CAPITALS : 0);
        }
        return needed;
    }

    /** Where a token stands among those that begin something, or -1. */
    int of(long hash) {
        int bit = bit(hash);
        if ((sieve[bit >>> 6] >>> bit & 1) == 0) {
            return -1;
        }
        int at = (int) hash & mask;
        long found = cells[CELL * at];
        while (found != hash) {
            if (found == 0) {
                return -1;
            }
            at = (at + 1) & mask;
            found = cells[CELL * at];
        }
        return at;
    }

    /** Whether a token is nothing by itself, and only begins what goes on behind it. */
    boolean leads(int start) {
        return cells[CELL * start + TRAITS] == LEADS;
    }

    /** The capitals that it needs to be what it is by itself, as flags of {@link Tokens}; to be asked where {@link #letters} decide. */
    int capitals(int start) {
        return (int) (cells[CELL * start + TRAITS] >>> CAPITALS);
    }

    /** The token's letters packed, where they and its capitals alone decide whether it is meant: no traps; else 0. */
    long letters(int start) {
        return cells[CELL * start + LETTERS];
    }

    /** The traits of what the token is by itself: most hits need to know no more. */
    int traits(int start) {
        return (int) cells[CELL * start + TRAITS];
    }

    /** What the token is by itself, or null. */
    Lexicon.@Nullable Entry alone(int start) {
        return alone[start];
    }

    /** Its node in the words of the language, 0 where it begins nothing. */
    int word(int start) {
        return words[start];
    }

    /** Where two tokens stand among those that may begin something longer, or -1. */
    int second(int start, long next) {
        // one bit of 64 for each token that may follow: where there are few of those, it keeps nearly all others out
        if ((cells[CELL * start + FEW] & 1L << next) == 0) {
            return -1;
        }
        long key = key(start, next);
        int bit = bit(key);
        if ((pairSieve[bit >>> 6] >>> bit & 1) == 0) {
            return -1;
        }
        int at = (int) key & pairMask;
        while (pairs[2 * at] != 0) {
            if (pairs[2 * at] == key) {
                return at;
            }
            at = (at + 1) & pairMask;
        }
        return -1;
    }

    /** The node that a {@link #second} leads to in the words of the language, or 0. */
    int wordBehind(int second) {
        return (int) (pairs[2 * second + 1] >>> Integer.SIZE);
    }

    /** The node that it leads to in the names, or 0. */
    int nameBehind(int second) {
        return (int) pairs[2 * second + 1];
    }

    private static long key(int start, long next) {
        long key = (next ^ (start + 1) * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        return (key ^ (key >>> 31)) | Long.MIN_VALUE;
    }

    private static int bit(long hash) {
        return (int) (hash >>> 40) & (SIEVE - 1);
    }
}
