package org.armswire.reader;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Which cues are signs of who supplies whom and of how far that has got, and how signs are written down. */
final class Signs {

    /** What a sentence as a whole shows by having it. */
    private static final EnumSet<Cue> TELLING = EnumSet.of(
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
    /** What tells how far a transfer has got or who says so, and what bends it. */
    static final EnumSet<Cue> STANDING = EnumSet.of(
            Cue.REQUESTED,
            Cue.CONSIDERED,
            Cue.ASKED,
            Cue.CONTEST,
            Cue.LOST,
            Cue.PREFERRED,
            Cue.NOTIFIED,
            Cue.PITCH,
            Cue.DEMAND,
            Cue.WEIGHED,
            Cue.DECISION,
            Cue.DECIDES,
            Cue.ATTEMPT,
            Cue.URGED,
            Cue.NEGOTIATING,
            Cue.AGREED,
            Cue.DELIVERED,
            Cue.ONGOING,
            Cue.REMAINING,
            Cue.KEPT,
            Cue.PROSPECTIVE,
            Cue.CAMPAIGN,
            Cue.COMING,
            Cue.SELLING,
            Cue.ONCE,
            Cue.REFUSED,
            Cue.PERMIT,
            Cue.CONSENT,
            Cue.ENDED,
            Cue.EXPECTED,
            Cue.UNDERWAY,
            Cue.AWAITED,
            Cue.RECEIVE,
            Cue.DISCUSS,
            Cue.DROPPED,
            Cue.DECLINES,
            Cue.DONE,
            Cue.HANDOVER,
            Cue.PENDING,
            Cue.CONTRAST,
            Cue.ARRIVE,
            Cue.BOUND,
            Cue.INTERCEPT,
            Cue.SEIZED,
            Cue.RESUMED,
            Cue.ALLEGED,
            Cue.DENY,
            Cue.SAY,
            Cue.SUPPLY_NOUN,
            Cue.ACQUIRE_NOUN,
            Cue.DEAL_NOUN,
            Cue.CONTRACT,
            Cue.AWARDS,
            Cue.WINS,
            Cue.LICENSED,
            Cue.BUYER,
            Cue.SUPPLIER,
            Cue.USE,
            Cue.SPEND,
            Cue.LET,
            Cue.SPAN,
            Cue.FIRED,
            Cue.PLAN,
            Cue.HABIT,
            Cue.EMBARGO,
            Cue.AID,
            Cue.FUNDING,
            Cue.BE,
            Cue.HAVE,
            Cue.WILL,
            Cue.WOULD,
            Cue.NOT,
            Cue.NONE,
            Cue.MODAL,
            Cue.CONDITIONAL,
            Cue.SUBORDINATE,
            Cue.FORMERLY,
            Cue.CHANGED,
            Cue.AGO,
            Cue.YESTERDAY,
            Cue.LAST_YEAR,
            Cue.NEXT_YEAR,
            Cue.LAST_MONTH,
            Cue.NEXT_MONTH,
            Cue.ON_ORDER,
            Cue.FLEET,
            Cue.DEPLOY,
            Cue.WAR,
            Cue.PARTNERS,
            Cue.PARLIAMENT,
            Cue.UNNAMED,
            Cue.MEDIA,
            Cue.LIMITED,
            Cue.BROKEN,
            Cue.CHARGE,
            Cue.TRAFFIC,
            Cue.EXPERT,
            Cue.OUTLET,
            Cue.MONITOR,
            Cue.BODY,
            Cue.PRESS,
            Cue.LEAK,
            Cue.DISPUTE,
            Cue.HEARSAY,
            Cue.CITING,
            Cue.CARRIER,
            Cue.TRACED,
            Cue.STRANGER,
            Cue.FALSE,
            Cue.SERVICE);

    static final CueSet STANDINGS = CueSet.of(STANDING);
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

    private static final Map<Cue, String> SHOWN = shown();

    private Signs() {}

    private static Map<Cue, String> shown() {
        Map<Cue, String> shown = new EnumMap<>(Cue.class);
        TELLING.forEach(cue -> shown.put(cue, "c=" + cue));
        return shown;
    }

    /** What a sentence as a whole shows. */
    static void shown(Scene scene, List<String> signs) {
        SHOWN.forEach((cue, sign) -> add(signs, sign, scene.has(cue)));
    }

    static void add(List<String> signs, String sign, boolean is) {
        if (is) {
            signs.add(sign);
        }
    }

    /** A sign of two parts, put together only where it is one. */
    static void add(List<String> signs, String side, String sign, boolean is) {
        if (is) {
            signs.add(Joins.of(side, sign));
        }
    }

    /** A number as signs: one for each edge that it exceeds. */
    static void exceeds(List<String> signs, String sign, double value, Edges edges) {
        edges.exceeded(sign, value, signs);
    }
}
