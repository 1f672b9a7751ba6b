package org.armswire.reader;

import java.util.Arrays;
import java.util.BitSet;
import org.armswire.knowledge.Trap;

/** A {@link Trap} made ready to be tried on tokens: every cue is a few hashes, and nothing is searched for in the text. */
final class Snare {

    /** So many bits for the tokens beside a name. */
    private static final int SIEVE = 256;

    private final Phrase[] phrases;
    /** A bit for each token of the phrases: where neither neighbour of a name has one, it stands in none of them. */
    private final long[] sieve = new long[SIEVE / Long.SIZE];
    /** Whether a phrase has no more tokens than a name may have, and so needs no neighbour. */
    private final boolean bare;

    /** By their last tokens. */
    private final PhraseTable after;
    /** By their first tokens. */
    private final PhraseTable before;

    private final int gap;
    private final PhraseTable until;
    /** Numbers of cues among {@link Cues}. */
    private final BitSet near;

    private final BitSet article;
    private final BitSet unless;

    Snare(Trap trap, Cues cues) {
        phrases = trap.phrases().stream().map(Phrase::of).toArray(Phrase[]::new);
        int longest =
                trap.words().stream().mapToInt(w -> Phrase.of(w).size()).max().orElse(0);
        bare = Arrays.stream(phrases).anyMatch(phrase -> phrase.size() <= longest);
        Arrays.stream(phrases)
                .flatMapToLong(phrase -> Arrays.stream(phrase.hash))
                .forEach(this::mark);
        after = new PhraseTable(trap.after(), phrase -> phrase.hash[phrase.size() - 1]);
        before = new PhraseTable(trap.before(), phrase -> phrase.hash[0]);
        gap = trap.gap();
        until = new PhraseTable(trap.until(), word -> word.hash[0]);
        near = cues.add(trap.near());
        article = cues.add(trap.article());
        unless = cues.add(trap.unless());
    }

    /** Whether the words between two tokens are no mention of what they look like. */
    boolean catches(Tokens tokens, int from, int to, Cues.Found cues) {
        boolean caught = insidePhrase(tokens, from, to)
                || (!after.isEmpty() && stoodBefore(tokens, from))
                || (!before.isEmpty() && follows(tokens, to))
                || (!near.isEmpty() && cues.between(near, tokens, sentenceStart(tokens, from), sentenceEnd(tokens, to)))
                || (!article.isEmpty() && cues.anywhere(article));
        return caught && (unless.isEmpty() || !cues.anywhere(unless));
    }

    private void mark(long hash) {
        int bit = (int) (hash >>> 32) & (SIEVE - 1);
        sieve[bit >>> 6] |= 1L << bit;
    }

    private boolean marked(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size) {
            return false;
        }
        int bit = (int) (tokens.hash[token] >>> 32) & (SIEVE - 1);
        return ((sieve[bit >>> 6] >>> bit) & 1) != 0;
    }

    private boolean insidePhrase(Tokens tokens, int from, int to) {
        if (!bare && !marked(tokens, from - 1) && !marked(tokens, to)) {
            return false;
        }
        long first = tokens.hash[from];
        for (Phrase phrase : phrases) {
            for (int k = phrase.size() - (to - from); k >= 0; k--) {
                if (phrase.hash[k] == first && phrase.stands(tokens, from - k)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean stoodBefore(Tokens tokens, int from) {
        int last = from - 1;
        if (last < 0 || tokens.is(from, Tokens.LINE)) {
            return false;
        }
        while (last > 0 && tokens.mark(last, '-')) {
            last--;
        }
        for (Phrase cue : after.of(tokens.hash[last])) {
            if (cue.stands(tokens, last - cue.size() + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(Tokens tokens, int to) {
        int words = 0;
        for (int t = to; t < tokens.size && words <= gap && !begins(tokens, t); t++) {
            if (tokens.is(t, Tokens.MARK) || (t > to && inside(tokens, t))) {
                continue;
            }
            if (until.of(tokens.hash[t]).length > 0) {
                return false;
            }
            words++;
            for (Phrase cue : before.of(tokens.hash[t])) {
                if (cue.stands(tokens, t)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a token goes on with the word before it, as {@code based} does in {@code land-based}. */
    private static boolean inside(Tokens tokens, int token) {
        if (!tokens.glued(token)) {
            return false;
        }
        char before = tokens.text.charAt(tokens.start[token] - 1);
        return Character.isLetterOrDigit(before) || before == '-' || before == '.' || before == '\'' || before == '’';
    }

    private static int sentenceStart(Tokens tokens, int token) {
        int start = token;
        while (start > 0 && !begins(tokens, start)) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(Tokens tokens, int token) {
        int end = token;
        while (end < tokens.size && !begins(tokens, end)) {
            end++;
        }
        return end;
    }

    /** Whether a sentence or line begins with this token, as far as marks alone tell. */
    private static boolean begins(Tokens tokens, int token) {
        if (tokens.is(token, Tokens.LINE)) {
            return true;
        }
        if (token == 0 || !tokens.is(token, Tokens.SPACED)) {
            return false;
        }
        char first = tokens.text.charAt(tokens.start[token]);
        if (!tokens.is(token, Tokens.CAPITAL) && first != '"' && first != '“' && first != '‘' && first != '(') {
            return false;
        }
        int last = tokens.end[token - 1] - 1;
        char c = tokens.text.charAt(last);
        if (last > 0 && (c == '"' || c == '”' || c == '’' || c == ')')) {
            c = tokens.text.charAt(last - 1);
        }
        return c == '.' || c == '!' || c == '?';
    }
}
