package org.armswire.reader;

/** Whether a verb tells of what has been or of what is to come; a time without a year is on that side of the day of publication. */
enum Tense {
    PAST,
    FUTURE,
    NONE;

    /** So many words of a verb may stand before its last: {@code is expected to be delivered}. */
    private static final int VERB = 4;

    /** A verb's tense, and where the verb's words begin and end. */
    record Told(Tense tense, int from, int to) {}

    /** The tense of the verb at a token. */
    static Told of(Hits hits, int first, int verb) {
        int to = hits.end(verb);
        int from = hits.start(verb);
        for (int t = from - 1; t >= first && t >= from - VERB; t = hits.start(t) - 1) {
            Sense.OfWord word = hits.word(t);
            if (word == null) {
                continue;
            }
            if (word.is(Cue.WILL) || word.is(Cue.WOULD) || word.is(Cue.MODAL) || word.is(Cue.TO)) {
                return new Told(FUTURE, hits.start(t), to);
            }
            if (word.is(Cue.HAVE)) {
                return new Told(PAST, hits.start(t), to);
            }
        }
        Sense.OfWord word = hits.word(verb);
        boolean past = word != null
                && word.verb().values().stream().anyMatch(f -> f.contains(Form.PAST) || f.contains(Form.PARTICIPLE));
        return past ? new Told(PAST, from, to) : new Told(NONE, from, to);
    }
}
