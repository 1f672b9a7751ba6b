package org.armswire.reader;

/** Tells cheaply which sentences may speak of a transfer, so that only those are looked into. */
final class Gate {

    private static final int MILITARY_ENOUGH = 4;

    private Gate() {}

    /** Whether arms are what an article is about, and not airlines or cars. */
    static boolean military(Iterable<Hits> parts) {
        int civil = 0;
        int martial = 0;
        for (Hits hits : parts) {
            civil += civil(hits);
            martial += military(hits);
        }
        return martial >= MILITARY_ENOUGH && civil < 2 * martial;
    }

    /** How often airlines and their passengers are named. */
    private static int civil(Hits hits) {
        int civil = 0;
        for (int h = 0; h < hits.size; h++) {
            Sense.OfWord word = hits.entry[h].word;
            civil += word != null && word.is(Cue.CIVIL) ? 1 : 0;
        }
        return civil;
    }

    private static int military(Hits hits) {
        int strong = 0;
        for (int h = 0; h < hits.size; h++) {
            strong += martial(hits, h) ? 1 : 0;
        }
        return strong;
    }

    /** {@code arming the rebels}, {@code has armed}; but not {@code armed men}. */
    private static boolean arming(Hits hits, int hit, Sense.OfWord word) {
        var forms = word.verb().get(Frame.ARM);
        if (forms == null) {
            return false;
        }
        if (!forms.contains(Form.PARTICIPLE)) {
            return true;
        }
        Sense.OfWord before = hits.word(hits.from[hit] - 1);
        boolean named = hit > 0 && hits.to[hit - 1] == hits.from[hit] && hits.entry[hit - 1].names;
        return named || (before != null && before.is(Cue.HAVE));
    }

    /** A word for the military or arms; not a name that also means something else. */
    private static boolean martial(Hits hits, int hit) {
        Lexicon.Entry entry = hits.entry[hit];
        Sense.OfWord word = entry.word;
        if (word != null && (word.is(Cue.MILITARY) || word.is(Cue.WEAK_GOODS))) {
            return word.is(Cue.MILITARY);
        }
        return entry.goods
                && hits.senses(hit).stream()
                        .anyMatch(sense -> sense instanceof Sense.OfGoods goods && !goods.weak() && !goods.plain());
    }

    static boolean martial(Hits hits, Sentences.Sentence sentence) {
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (martial(hits, h)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence names goods that are arms by their name, so that parts and engines beside them are arms too. */
    static boolean armed(Hits hits, Sentences.Sentence sentence) {
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (hits.entry[h].goods && martial(hits, h)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of airlines or cars, and of no arms: its planes are theirs, also in an article about arms. */
    static boolean civil(Hits hits, Sentences.Sentence sentence) {
        boolean civil = false;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.entry[h].word;
            if (word != null && word.is(Cue.CIVIL)) {
                civil = true;
            } else if (martial(hits, h)) {
                return false;
            }
        }
        return civil;
    }

    static boolean passes(Lexicon lexicon, Hits hits, Sentences.Sentence sentence, Memory memory) {
        boolean goods = false;
        boolean transfer = false;
        boolean anaphor = false;
        boolean partners = false;
        boolean arming = false;
        boolean weighs = false;
        boolean contains = false;
        boolean denies = false;
        boolean embargo = false;
        int states = 0;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Lexicon.Entry entry = hits.entry[h];
            goods |= entry.goods;
            Sense.OfWord word = entry.goods && entry.word == null && hits.to[h] - hits.from[h] > 1
                    ? lexicon.word(hits.tokens, hits.to[h] - 1)
                    : entry.word;
            states += entry.names && !entry.goods && !entry.company ? 1 : 0;
            if (word != null) {
                partners |= word.is(Cue.PARTNERS);
                arming |= arming(hits, h, word);
                weighs |= word.is(Cue.CONSIDERED)
                        || word.is(Cue.AGREED)
                        || word.is(Cue.REQUESTED)
                        || word.is(Cue.REFUSED);
                contains |= word.is(Cue.CONTAIN);
                embargo |= word.is(Cue.EMBARGO) && hits.to[h] - hits.from[h] > 1;
                transfer |= !word.verb().isEmpty()
                        || word.is(Cue.SUPPLY_NOUN)
                        || word.is(Cue.ACQUIRE_NOUN)
                        || word.is(Cue.DEAL_NOUN)
                        || word.is(Cue.EMBARGO)
                        || word.is(Cue.AID)
                        || word.is(Cue.PARTED)
                        || word.is(Cue.DENY);
                anaphor |= word.is(Cue.ANAPHOR) || word.is(Cue.DENY);
                denies |= word.is(Cue.DENY) || word.is(Cue.DISPUTE) || word.is(Cue.FALSE);
            }
        }
        return (partners && states >= 4 && memory.goods() != null)
                || ((arming || embargo) && states > 0)
                || (denies && states > 0 && !memory.told().isEmpty())
                || (goods && ((weighs && states > 1) || (contains && memory.toldLately())))
                || (transfer && (goods || (anaphor && memory.goods() != null)));
    }
}
