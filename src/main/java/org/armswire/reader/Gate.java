package org.armswire.reader;

/** Tells cheaply which sentences may speak of a transfer, so that only those are looked into. */
final class Gate {

    private static final int MILITARY_ENOUGH = 4;

    /** So many kinds of goods in a row are a list. */
    private static final int MANY = 3;
    /** So close behind a verb stands the number that is its object, and so close before it its auxiliary. */
    private static final int NEAR = 4;

    private Gate() {}

    /** Whether arms are what an article is about, and not airlines and their passengers or cars. */
    static boolean military(Iterable<Hits> parts) {
        int civil = 0;
        int martial = 0;
        for (Hits hits : parts) {
            for (int h = 0; h < hits.size; h++) {
                civil += hits.is(h, Traits.CIVIL) ? 1 : 0;
                martial += martial(hits, h) ? 1 : 0;
            }
        }
        return martial >= MILITARY_ENOUGH && civil < 2 * martial;
    }

    /** {@code arming the rebels}, {@code has armed}, {@code armed by Oman}; but not {@code armed men}. */
    private static boolean arming(Hits hits, int hit, Sense.OfWord word) {
        var forms = word.verb().get(Frame.ARM);
        if (forms == null) {
            return false;
        }
        if (!forms.contains(Form.PARTICIPLE)) {
            return true;
        }
        boolean has = false;
        for (int t = hits.from[hit] - 1; t >= 0 && t >= hits.from[hit] - NEAR && !hits.tokens.is(t, Tokens.MARK); t--) {
            Sense.OfWord auxiliary = hits.word(t);
            has |= auxiliary != null && auxiliary.is(Cue.HAVE);
        }
        boolean named = hit > 0 && hits.to[hit - 1] == hits.from[hit] && hits.entry[hit - 1].names;
        return named || has || by(hits, hits.to[hit]);
    }

    /** {@code by Oman}, {@code largely by Oman}. */
    private static boolean by(Hits hits, int token) {
        for (int t = token; t < token + 2 && t < hits.tokens.size; t++) {
            Sense.OfWord word = hits.word(t);
            if (word != null && word.is(Cue.BY)) {
                return true;
            }
        }
        return false;
    }

    /** A word for the military or arms; not a name that also means something else. */
    private static boolean martial(Hits hits, int hit) {
        return hits.is(hit, Traits.MARTIAL)
                || (hits.is(hit, Traits.MARTIAL_IN_CAPITALS)
                        && hits.senses(hit).stream()
                                .anyMatch(sense -> sense instanceof Sense.OfGoods goods && goods.arms()));
    }

    static boolean martial(Hits hits, Sentences.Sentence sentence) {
        if (!sentence.has(Traits.MARTIAL | Traits.MARTIAL_IN_CAPITALS)) {
            return false;
        }
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (martial(hits, h)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence names goods that are arms by their name, so that parts and engines beside them are arms too. */
    static boolean armed(Hits hits, Sentences.Sentence sentence) {
        if (!sentence.has(Traits.MARTIAL | Traits.MARTIAL_IN_CAPITALS)) {
            return false;
        }
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (hits.is(h, Traits.GOODS) && martial(hits, h)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of airlines or cars, and of no arms: its planes are theirs, also in an article about arms. */
    static boolean civil(Hits hits, Sentences.Sentence sentence) {
        if (!sentence.has(Traits.CIVIL)) {
            return false;
        }
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (!hits.is(h, Traits.CIVIL) && martial(hits, h)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence names both arms and an actor, though it has no word of a transfer. */
    static boolean armsOfSomebody(Sentences.Sentence sentence) {
        return sentence.has(Traits.GOODS) && sentence.has(Traits.STATE | Traits.COMPANY);
    }

    /** {@code will send 24}, {@code has given some of its own}: whether a number without a noun, or a word like one, follows a verb closely. */
    private static boolean counted(Hits hits, int hit) {
        Tokens tokens = hits.tokens;
        for (int t = hits.to[hit]; t < tokens.size && t < hits.to[hit] + NEAR && !tokens.is(t, Tokens.MARK); t++) {
            Sense.OfWord word = hits.word(t);
            if (word != null && word.is(Cue.FEW)) {
                return true;
            }
            if ((tokens.is(t, Tokens.NUMBER) || (word != null && (word.number() > 0 || word.is(Cue.SOME))))
                    && closed(hits, t + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no noun can begin at a token. */
    private static boolean closed(Hits hits, int token) {
        Sense.OfWord word = token < hits.tokens.size ? hits.word(token) : null;
        return token >= hits.tokens.size
                || hits.tokens.is(token, Tokens.MARK)
                || (word != null
                        && (word.preposition()
                                || word.is(Cue.AND)
                                || word.is(Cue.CONTRAST)
                                || word.is(Cue.DETERMINER)
                                || word.is(Cue.THUS_FAR)
                                || word.month() > 0
                                || Times.relative(word)));
    }

    static boolean passes(Lexicon lexicon, Hits hits, Sentences.Sentence sentence, Memory memory, boolean military) {
        return may(sentence.traits(), memory, military) && speaks(lexicon, hits, sentence, memory, military);
    }

    /** What {@link #speaks} asks for at the least, by what the words of a sentence are taken together. */
    private static boolean may(int all, Memory memory, boolean military) {
        return (all & (Traits.GOODS | Traits.ARM | Traits.EMBARGO | Traits.DENY)) != 0
                || ((all & (Traits.PARTNERS | Traits.ANAPHOR | Traits.BOUND)) != 0 && memory.goods() != null)
                || (military && (all & Traits.DEAL) != 0)
                || (military && (all & (Traits.ANSWER | Traits.TRANSFER)) != 0 && memory.asked())
                || ((all & Traits.TRANSFER) != 0 && memory.deals().toldLately())
                || ((all & Traits.GETS) != 0 && (memory.deals().toldLately() || (military && memory.asked())));
    }

    private static boolean speaks(
            Lexicon lexicon, Hits hits, Sentences.Sentence sentence, Memory memory, boolean military) {
        int all = 0;
        int states = 0;
        int makers = 0;
        int wares = 0;
        boolean arms = false;
        boolean sourced = false;
        boolean counting = military && (memory.deals().toldLately() || memory.asked());
        boolean counts = false;
        int goodsEnd = -1;
        int fromEnd = -2;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            boolean longer = hits.to[h] - hits.from[h] > 1;
            Lexicon.Entry entry = hits.entry[h];
            boolean headed = entry.goods && entry.word == null && longer;
            Sense.OfWord word = headed ? lexicon.word(hits.tokens, hits.to[h] - 1) : entry.word;
            int traits = hits.traits[h] | (headed && word != null ? Traits.of(word) : 0);
            states += (traits & Traits.STATE) != 0 ? 1 : 0;
            makers += (traits & Traits.COMPANY) != 0 ? 1 : 0;
            wares += (traits & Traits.GOODS) != 0 ? 1 : 0;
            arms |= (traits & Traits.ARM) != 0 && word != null && arming(hits, h, word);
            arms |= (traits & Traits.EMBARGO) != 0 && longer;
            counts |= counting
                    && (traits & Traits.TRANSFER) != 0
                    && word != null
                    && !word.verb().isEmpty()
                    && counted(hits, h);
            sourced |= (traits & Traits.NAMES) != 0 && hits.from[h] - fromEnd <= 1;
            boolean from = hits.from[h] == goodsEnd && word != null && word.is(Cue.FROM);
            fromEnd = from ? hits.to[h] : fromEnd;
            goodsEnd = (traits & Traits.GOODS) != 0 ? hits.to[h] : goodsEnd;
            all |= traits;
        }
        boolean goods = (all & Traits.GOODS) != 0;
        boolean remembered = memory.goods() != null;
        return ((all & Traits.PARTNERS) != 0 && states >= 4 && remembered)
                || (arms && states > 0)
                || ((all & Traits.DENY) != 0
                        && (states > 0
                                ? !memory.told().isEmpty()
                                : memory.deals().toldLately()))
                || ((all & Traits.GETS) != 0
                        && states > 0
                        && (memory.deals().toldLately() || (military && memory.asked())))
                || (military && (all & Traits.ANSWER) != 0 && states > 0 && memory.asked())
                || (counts && states > 0)
                || (military && (all & Traits.DEAL) != 0 && states + makers > 1)
                || (goods && (all & Traits.ARRIVES) != 0)
                || (goods && (all & Traits.CONTEST) != 0 && (states + makers > 1 || (states > 0 && wares > 1)))
                || (remembered && (all & Traits.BOUND) != 0 && states > 1)
                || (goods && (all & Traits.SEIZES) != 0)
                || (sourced && states + makers > 1)
                || (goods && (all & Traits.WEIGHS) != 0 && (all & Traits.CROWD) != 0 && states + makers > 0)
                || (goods && (all & (Traits.WEIGHS | Traits.BOUND)) != 0 && states + makers > 1)
                || (goods
                        && ((all & Traits.CONTAIN) != 0 || wares >= MANY)
                        && memory.deals().toldLately())
                || ((all & Traits.TRANSFER) != 0 && (goods || ((all & Traits.ANAPHOR) != 0 && remembered)));
    }
}
