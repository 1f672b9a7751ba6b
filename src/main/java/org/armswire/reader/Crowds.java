package org.armswire.reader;

import org.armswire.reader.Item.Party;

/** Tells a state from a crowd that is only called after it: {@code Iraqi militias}, {@code NATO members}. */
final class Crowds {

    /** The codes of states have so many letters. */
    private static final int STATE = 3;

    private static final int NEAR = 3;

    private final Scene scene;

    Crowds(Scene scene) {
        this.scene = scene;
    }

    /** Whether a party is named only to say which crowd is meant. */
    boolean named(Party party) {
        boolean union = Exporters.union(party.code());
        if (party.known() != null || party.company() || !(union || party.code().length() == STATE)) {
            return false;
        }
        for (int t = party.to(); t < scene.sentence.to() && t < party.to() + NEAR; t++) {
            Sense.OfWord word = scene.lexicon.word(scene.tokens, t);
            if (word != null && (union ? word.is(Cue.PARTNERS) || word.is(Cue.MEMBERS) : word.is(Cue.IRREGULARS))) {
                return true;
            }
            if (word != null || scene.tokens.is(t, Tokens.MARK) || scene.possessive(t)) {
                return false;
            }
        }
        return false;
    }
}
