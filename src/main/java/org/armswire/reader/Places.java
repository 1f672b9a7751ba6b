package org.armswire.reader;

/** Tells a capital that stands for its government from one that is only a place. */
final class Places {

    private Places() {}

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
