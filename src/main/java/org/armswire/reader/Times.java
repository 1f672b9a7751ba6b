package org.armswire.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armswire.model.Timing;
import org.jspecify.annotations.Nullable;

/** Finds which of the times of a sentence tells when something is to happen or has happened. */
final class Times {

    /**
     * A time and where it is written.
     *
     * @param verb the words that tell on which side of the day of publication it lies, where that matters
     */
    record Written(Timing timing, int from, int to, Tense.@Nullable Told verb) {}

    /** So far before a time a word of saying claims it. */
    private static final int SPOKEN = 4;
    /** So many words may lead up to a time without beginning a clause: {@code as early as May}. */
    private static final int LEADING = 3;

    private final Hits hits;
    private final Sentences.Sentence sentence;
    private final Dates dates;
    private final Map<Tense, List<Dates.Date>> written = new EnumMap<>(Tense.class);

    Times(Hits hits, Sentences.Sentence sentence, @Nullable LocalDate published) {
        this.hits = hits;
        this.sentence = sentence;
        this.dates = new Dates(hits, sentence, published);
    }

    /** The time in the clause of a verb or noun that stands nearest to it, or null when the clause names none. */
    @Nullable
    Written nearest(int token) {
        Tense.Told told = Tense.of(hits, sentence.from(), token);
        Written best = null;
        for (Dates.Date date : written(told.tense())) {
            boolean apart = date.from() > token ? apart(token + 1, date.from()) : apart(date.to(), token);
            if (!apart
                    && !spoken(date)
                    && (best == null || Math.abs(date.from() - token) < Math.abs(best.from() - token))) {
                best = new Written(date.timing(), date.from(), date.to(), date.sided() ? told : null);
            }
        }
        return best;
    }

    /** All times of the sentence, read once for each tense that asks for them. */
    private List<Dates.Date> written(Tense tense) {
        return written.computeIfAbsent(tense, t -> {
            List<Dates.Date> all = new ArrayList<>();
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Dates.Date date = dates.at(at, t);
                if (date != null) {
                    all.add(date);
                    at = date.to() - 1;
                }
            }
            return all;
        });
    }

    /** Whether another clause begins between two tokens. */
    private boolean apart(int from, int to) {
        for (int t = from; t < to; t++) {
            Sense.OfWord word = hits.word(t);
            boolean leading = t >= to - LEADING;
            boolean begins = word != null
                    && (word.is(Cue.SAY) || word.is(Cue.RELATIVE) || (word.is(Cue.SUBORDINATE) && !leading));
            if (begins || hits.tokens.mark(t, ';') || hits.tokens.mark(t, '\u2014')) {
                return true;
            }
        }
        return false;
    }

    /** {@code said yesterday}, {@code told a newspaper last week}, {@code on Friday said}: when it was said and not when it was done. */
    private boolean spoken(Dates.Date date) {
        for (int t = date.from() - 1; t >= sentence.from() && t >= date.from() - SPOKEN; t--) {
            Sense.OfWord word = hits.word(t);
            if (word != null && word.is(Cue.SAY)) {
                return true;
            }
        }
        Sense.OfWord after = date.to() < sentence.to() ? hits.word(date.to()) : null;
        return after != null && after.is(Cue.SAY);
    }

    private static final Map<Cue, Relative> RELATIVE = new EnumMap<>(Map.of(
            Cue.YESTERDAY, new Relative(ChronoUnit.DAYS, -1),
            Cue.LAST_WEEK, new Relative(ChronoUnit.WEEKS, -1),
            Cue.THIS_WEEK, new Relative(ChronoUnit.WEEKS, 0),
            Cue.NEXT_WEEK, new Relative(ChronoUnit.WEEKS, 1),
            Cue.LAST_MONTH, new Relative(ChronoUnit.MONTHS, -1),
            Cue.THIS_MONTH, new Relative(ChronoUnit.MONTHS, 0),
            Cue.NEXT_MONTH, new Relative(ChronoUnit.MONTHS, 1),
            Cue.LAST_YEAR, new Relative(ChronoUnit.YEARS, -1),
            Cue.THIS_YEAR, new Relative(ChronoUnit.YEARS, 0),
            Cue.NEXT_YEAR, new Relative(ChronoUnit.YEARS, 1)));

    private static final CueSet RELATIVES = CueSet.of(RELATIVE.keySet());

    /** A time that the day of publication tells: so many units before or after it. */
    record Relative(ChronoUnit unit, int ahead) {}

    /** Whether a word is a time of its own: {@code last year}. */
    static boolean relative(Sense.OfWord word) {
        return meant(word) != null;
    }

    @Nullable
    static Relative meant(Sense.OfWord word) {
        Cue cue = word.cues().firstOf(RELATIVES);
        return cue == null ? null : RELATIVE.get(cue);
    }
}
