package org.armswire.reader;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.armswire.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** The words for times of one language. They are looked up only where a time is asked for, and take no part in the grammar. */
final class TimeWords {

    /** A word for a time and where it ends. */
    record Found(TimeWord word, int to) {}

    private static final int LONGEST = 5;

    private final Map<String, TimeWord> words = new HashMap<>();
    /** Some bits of the hashes of the words that a time may begin with: most are none and need not be put together with what follows. */
    private final BitSet firsts = new BitSet();

    static TimeWords of(Language language) {
        TimeWords times = new TimeWords();
        language.times().forEach((key, spellings) -> {
            TimeWord word = Words.constant(TimeWord.class, language, "times", key);
            spellings.forEach(text -> {
                times.words.put(text, word);
                times.firsts.set(bits(Tokens.of(text, language.apostrophe()).hash[0]));
            });
        });
        return times;
    }

    static TimeWords none() {
        return new TimeWords();
    }

    /** The longest word for a time that begins with a token. One that is written with a capital needs it in the text. */
    @Nullable
    Found at(Tokens tokens, int from) {
        if (from < 0 || from >= tokens.size || !firsts.get(bits(tokens.hash[from]))) {
            return null;
        }
        Found found = null;
        StringBuilder text = new StringBuilder();
        for (int t = from; t < tokens.size && t < from + LONGEST; t++) {
            if (tokens.is(t, Tokens.PARAGRAPH) && t > from) {
                break;
            }
            text.append(t > from && !tokens.glued(t) ? " " : "").append(tokens.word(t));
            TimeWord word = words.get(text.toString());
            word = word == null ? words.get(text.toString().toLowerCase(Locale.ROOT)) : word;
            if (word != null) {
                found = new Found(word, t + 1);
            }
        }
        return found;
    }

    private static int bits(long hash) {
        return (int) (hash >>> 48);
    }

    boolean is(Tokens tokens, int from, TimeWord word) {
        Found found = at(tokens, from);
        return found != null && found.word() == word;
    }
}
