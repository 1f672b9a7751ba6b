package org.armswire.reader;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Cues as bits, for they are asked for more often than anything else: an {@link java.util.EnumSet} of so many looks at their class first. */
@SuppressWarnings("EnumOrdinal") // bits by number are what such a set is
final class CueSet {

    private static final Cue[] CUES = Cue.values();
    private static final CueSet PREPOSITIONS = of(Cue.PREPOSITIONS);

    private final long[] bits = new long[(CUES.length + Long.SIZE - 1) / Long.SIZE];

    static CueSet of(Collection<Cue> cues) {
        CueSet set = new CueSet();
        cues.forEach(set::add);
        return set;
    }

    /** All but some. */
    CueSet without(Collection<Cue> some) {
        CueSet rest = new CueSet();
        rest.addAll(this);
        some.forEach(cue -> rest.bits[cue.ordinal() / Long.SIZE] &= ~(1L << cue.ordinal()));
        return rest;
    }

    boolean contains(Cue cue) {
        return (bits[cue.ordinal() / Long.SIZE] & (1L << cue.ordinal())) != 0;
    }

    void add(Cue cue) {
        bits[cue.ordinal() / Long.SIZE] |= 1L << cue.ordinal();
    }

    void addAll(CueSet others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others.bits[i];
        }
    }

    /** The first of them that is a preposition, or null. */
    @Nullable
    Cue preposition() {
        return firstOf(PREPOSITIONS);
    }

    /** The first of them that is among others, or null. */
    @Nullable
    Cue firstOf(CueSet others) {
        for (int i = 0; i < bits.length; i++) {
            long common = bits[i] & others.bits[i];
            if (common != 0) {
                return CUES[i * Long.SIZE + Long.numberOfTrailingZeros(common)];
            }
        }
        return null;
    }
}
