package org.armswire.reader;

import java.util.EnumSet;
import java.util.List;

/** Which cues are signs of who supplies whom, and how signs are written down. */
final class Signs {

    /** What a sentence as a whole shows by having it. */
    static final EnumSet<Cue> TELLING = EnumSet.of(
            Cue.SUPPLY_NOUN,
            Cue.ACQUIRE_NOUN,
            Cue.DEAL_NOUN,
            Cue.AID,
            Cue.REFUSED,
            Cue.AGREED,
            Cue.CONSIDERED,
            Cue.REQUESTED,
            Cue.ALLEGED,
            Cue.DEPLOY,
            Cue.AIM,
            Cue.WAR,
            Cue.PROGRAM,
            Cue.FIRED,
            Cue.MISSION,
            Cue.BACK,
            Cue.FUNDING,
            Cue.EMBARGO,
            Cue.CONTEST,
            Cue.BUYER,
            Cue.SUPPLIER,
            Cue.NOT,
            Cue.DENY,
            Cue.MODAL,
            Cue.WILL,
            Cue.WOULD,
            Cue.HAVE,
            Cue.BE,
            Cue.SAY,
            Cue.INTERCEPT,
            Cue.BOUND,
            Cue.ARRIVE,
            Cue.NEGOTIATING,
            Cue.TRAFFIC,
            Cue.LICENSED,
            Cue.USE,
            Cue.CONTAIN,
            Cue.PARTNERS,
            Cue.RESUMED,
            Cue.DEMAND,
            Cue.HANDOVER);
    /** Nouns and words of intent whose place matters. */
    static final EnumSet<Cue> NOUNS = EnumSet.of(
            Cue.SUPPLY_NOUN,
            Cue.ACQUIRE_NOUN,
            Cue.DEAL_NOUN,
            Cue.AID,
            Cue.BACK,
            Cue.REFUSED,
            Cue.AGREED,
            Cue.CONSIDERED,
            Cue.BUYER,
            Cue.SUPPLIER,
            Cue.FUNDING,
            Cue.EMBARGO);
    /** Words that a transfer turns on. */
    static final CueSet TRIGGERS = CueSet.of(EnumSet.of(
            Cue.SUPPLY_NOUN,
            Cue.ACQUIRE_NOUN,
            Cue.DEAL_NOUN,
            Cue.AID,
            Cue.REFUSED,
            Cue.AGREED,
            Cue.CONSIDERED,
            Cue.REQUESTED,
            Cue.NEGOTIATING,
            Cue.ARRIVE,
            Cue.HANDOVER,
            Cue.SUPPLIER,
            Cue.BUYER));

    static final CueSet ALL = CueSet.of(EnumSet.allOf(Cue.class));

    private Signs() {}

    static void add(List<String> signs, String sign, boolean is) {
        if (is) {
            signs.add(sign);
        }
    }

    /** A number as signs: one for each edge that it exceeds. */
    static void exceeds(List<String> signs, String sign, double value, double... edges) {
        for (double edge : edges) {
            add(signs, sign + ">" + edge, value > edge);
        }
    }
}
