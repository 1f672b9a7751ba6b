package org.armswire.reader;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how many units of goods a sentence tells. */
final class Amounts {

    /** A number of units and where it is written. */
    record Count(@Nullable Long min, @Nullable Long max, int from, int to) {}

    /** What no noun phrase goes on past. */
    private static final Set<Cue> CLOSING = EnumSet.of(
            Cue.AND,
            Cue.OR,
            Cue.BE,
            Cue.HAVE,
            Cue.WILL,
            Cue.WOULD,
            Cue.NOT,
            Cue.MODAL,
            Cue.SAY,
            Cue.RELATIVE,
            Cue.SUBORDINATE,
            Cue.PRONOUN,
            Cue.SUPPLY_NOUN,
            Cue.ACQUIRE_NOUN,
            Cue.DEAL_NOUN,
            Cue.UNIT);

    private static final int REACH = 14;
    private static final int AHEAD = 14;

    private final Tokens tokens;
    private final Hits hits;
    private final Numerals numerals;
    private final Bounds bounds;
    private final int first;
    private final int last;

    Amounts(Hits hits, Sentences.Sentence sentence) {
        this.hits = hits;
        this.tokens = hits.tokens;
        this.numerals = new Numerals(hits);
        this.first = sentence.from();
        this.last = sentence.to();
        this.bounds = new Bounds(hits, numerals, first, last);
    }

    /** How many of the goods that begin at a token. */
    @Nullable
    Count before(int goods) {
        return before(goods, false);
    }

    /** How many of the goods that begin at a token, those that somebody has already counting too or not. */
    @Nullable
    Count before(int goods, boolean owned) {
        for (int t = goods - 1; t >= first && t >= goods - REACH; t--) {
            Sense.OfWord word = hits.word(t);
            if (numerals.at(t)) {
                Count count = count(t, goods);
                Count whole = count == null ? null : outOf(count.from());
                return whole == null ? count : whole;
            }
            if (word != null && word.atLeast() > 0) {
                return vague(t, word);
            }
            if (word != null && word.is(Cue.FLEET) && !owned) {
                return null;
            }
            boolean counter = word != null && word.is(Cue.COUNTER) && tokens.reads(hits.end(t), "of");
            boolean of = tokens.reads(t, "of") && t > first && (counted(t - 1) || counter(t - 1));
            if (!of && !counter && !inside(t, word)) {
                return null;
            }
        }
        return null;
    }

    /** One, where goods that come singly stand under an article: {@code a submarine}, {@code another Patriot battery}. */
    @Nullable
    Count single(int goods, int end) {
        Sense.OfWord head = hits.word(end - 1);
        boolean alone = (head != null && head.is(Cue.SINGLE)) || single(end - 1);
        for (int t = goods - 1; alone && t >= first && t >= goods - 4; t--) {
            Sense.OfWord word = hits.word(t);
            if (word != null && word.is(Cue.ONE)) {
                return new Count(1L, 1L, hits.start(t), end);
            }
            if (!inside(t, word)) {
                return null;
            }
        }
        return null;
    }

    private boolean single(int t) {
        Sense.OfWord word = hits.lexicon.word(tokens, t);
        return word != null && word.is(Cue.SINGLE);
    }

    /** Whether a number of goods that end at a token is how many in each month or year: {@code shells a month}. */
    boolean rate(int end) {
        Sense.OfWord each = end < last ? hits.word(end) : null;
        Sense.OfWord unit = end + 1 < last ? hits.word(end + 1) : null;
        Sense.OfWord ago = end + 2 < last ? hits.word(end + 2) : null;
        return each != null
                && (each.is(Cue.EACH) || each.is(Cue.ONE))
                && unit != null
                && unit.is(Cue.UNIT)
                && (ago == null || !ago.is(Cue.AGO));
    }

    /** How many of something that a deal is about, when only the deal is named: {@code the contract covers 11 units}. */
    @Nullable
    Count after(int trigger) {
        for (int t = trigger + 1; t < last && t <= trigger + AHEAD; t++) {
            Sense.OfWord word = hits.word(t);
            if (tokens.mark(t, ';') || (word != null && (word.is(Cue.SAY) || word.is(Cue.RELATIVE)))) {
                return null;
            }
            boolean vague = word != null && word.atLeast() > 0;
            if (!numerals.at(t) && !vague) {
                continue;
            }
            int end = hits.end(t) - 1;
            while (end + 1 < last && numerals.at(end + 1)) {
                end++;
            }
            if (heads(end + 1)) {
                return vague && word != null ? vague(t, word) : count(end, end + 1);
            }
            t = end;
        }
        return null;
    }

    /** Whether a number before a token is one of units: what follows is a word for a unit, or nothing at all. */
    private boolean heads(int t) {
        if (t >= last || (tokens.is(t, Tokens.MARK) && !tokens.glued(t) && !quote(t))) {
            return true;
        }
        for (int i = t; i < last && i <= t + 2; i++) {
            Sense.OfWord word = hits.word(i);
            if (word != null && (word.is(Cue.COUNTER) || word.is(Cue.ACQUIRE_NOUN))) {
                return true;
            }
            boolean passes = word == null ? tokens.is(i, Tokens.WORD) && i > t : word.is(Cue.DETERMINER);
            if (!passes && i > t) {
                return false;
            }
        }
        Sense.OfWord word = hits.word(t);
        return tokens.reads(t, ".") || (word != null && word.preposition() && !tokens.reads(t, "of"));
    }

    /** Whether a token may stand between a number and the goods that it counts. */
    private boolean inside(int t, Sense.@Nullable OfWord word) {
        if (tokens.mark(t, '-') || tokens.mark(t, '(') || quote(t)) {
            return true;
        }
        if (!tokens.is(t, Tokens.WORD)) {
            return false;
        }
        if (word == null) {
            return !plural(t);
        }
        boolean closes = word.preposition()
                || CLOSING.stream().anyMatch(word::is)
                || (word.number() == 0 && !word.verb().isEmpty() && !word.is(Cue.WEAK_GOODS));
        return word.is(Cue.DETERMINER) || (!closes && !plural(t));
    }

    /** {@code soldiers}, {@code days}: something else that is counted. */
    private boolean plural(int t) {
        int length = tokens.end[t] - tokens.start[t];
        return length > 3
                && !tokens.is(t, Tokens.CAPITAL)
                && tokens.text.charAt(tokens.end[t] - 1) == 's'
                && "su".indexOf(tokens.text.charAt(tokens.end[t] - 2)) < 0;
    }

    private boolean counted(int t) {
        Sense.OfWord word = hits.word(t);
        return (word != null && word.atLeast() > 0) || numerals.at(t) || tokens.reads(t, "total");
    }

    private boolean counter(int t) {
        Sense.OfWord word = hits.word(t);
        return word != null && word.is(Cue.COUNTER);
    }

    private Count vague(int t, Sense.OfWord word) {
        int from = hits.start(t);
        return new Count(word.atLeast(), null, from, hits.end(t));
    }

    /** {@code 18 of the 40}: the first number is meant. */
    @Nullable
    private Count outOf(int whole) {
        int t = whole - 1;
        Sense.OfWord word = t < first ? null : hits.word(t);
        if (word != null && word.is(Cue.DETERMINER)) {
            t--;
        }
        return t > first && tokens.reads(t, "of") && numerals.at(t - 1) ? count(t - 1, t) : null;
    }

    @Nullable
    private Count count(int end, int goods) {
        int from = numerals.begin(end + 1, first);
        if (from > end || foreign(from, end, goods)) {
            return null;
        }
        return bounds.of(from, end + 1);
    }

    /** Part of a name, a measure, money, or of what somebody has already. */
    private boolean foreign(int from, int end, int goods) {
        Sense.OfWord before = from > first ? hits.word(from - 1) : null;
        if (before != null && before.is(Cue.NOT)) {
            return true;
        }
        boolean glued = from > first
                && tokens.glued(from)
                && !tokens.mark(from - 1, '(')
                && !quote(from - 1)
                && !(tokens.mark(from - 1, '-') && numerals.at(from - 2));
        return glued || unit(end + 1, goods) || money(from - 1) || designation(from - 1) || owned(from - 1);
    }

    /** {@code Block 50}, {@code Type 45}: a word that no list knows, with a capital, right before the number. */
    private boolean designation(int t) {
        return t > first
                && hits.word(t) == null
                && hits.start(t) == t
                && hits.end(t) == t + 1
                && !hits.names(t)
                && tokens.is(t, Tokens.CAPITAL)
                && tokens.end[t] - tokens.start[t] <= 5;
    }

    /** {@code its fleet of 60}: those are there already. */
    private boolean owned(int t) {
        for (int i = t; i >= first && i >= t - 2; i--) {
            Sense.OfWord word = hits.word(i);
            if (word != null && word.is(Cue.FLEET)) {
                return true;
            }
        }
        return false;
    }

    private boolean quote(int t) {
        char c = tokens.text.charAt(tokens.start[t]);
        return c == '"' || c == '\u201c' || c == '[';
    }

    private boolean unit(int t, int goods) {
        if (t >= goods) {
            return false;
        }
        Sense.OfWord word = hits.word(t);
        boolean plus = tokens.mark(t, '-') && tokens.reads(t + 1, "plus");
        return ((tokens.mark(t, '-') || tokens.mark(t, '%')) && t + 1 < goods && !plus)
                || (word != null && (word.is(Cue.UNIT) || !word.currency().isEmpty()))
                || (tokens.glued(t) && tokens.is(t, Tokens.WORD));
    }

    private boolean money(int t) {
        Sense.OfWord word = t < first ? null : hits.word(t);
        return word != null && !word.currency().isEmpty();
    }
}
