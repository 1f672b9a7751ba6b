package org.armswire.reader;

/** Tells a capital that stands for its government, and a state that does something, from one that is only a place. */
final class Places {

    private Places() {}

    /** {@code in Iraq or Afghanistan}, {@code the Iraq war}: where something happens. */
    static boolean theatre(Hits hits, int hit, Sentences.Sentence sentence) {
        Tokens tokens = hits.tokens;
        int before = hits.from[hit] - 1;
        if (before >= sentence.from() && tokens.reads(before, "the")) {
            before--;
        }
        Sense.OfWord after = hits.word(hits.to[hit]);
        if (after != null && after.is(Cue.WAR)) {
            return true;
        }
        Sense.OfWord word = before < sentence.from() ? null : hits.word(before);
        if (word == null) {
            return false;
        }
        boolean joined = word.is(Cue.AND) || word.is(Cue.OR);
        return word.is(Cue.IN)
                || (joined
                        && hit > sentence.firstHit() + 1
                        && hits.to[hit - 2] == before
                        && hits.is(hit - 2, Traits.STATE)
                        && theatre(hits, hit - 2, sentence));
    }

    static boolean actor(Hits hits, int hit, Sense.OfActor actor, Sentences.Sentence sentence) {
        if (!actor.how().equals("capital")) {
            return true;
        }
        Tokens tokens = hits.tokens;
        int from = hits.from[hit];
        boolean dateline = from == sentence.from() && tokens.is(from, Tokens.CAPITALS);
        Sense.OfWord before = from > sentence.from() ? hits.word(from - 1) : null;
        boolean place =
                before != null && (before.is(Cue.IN) || tokens.reads(from - 1, "in") || tokens.reads(from - 1, "at"));
        return !dateline && !place;
    }
}
