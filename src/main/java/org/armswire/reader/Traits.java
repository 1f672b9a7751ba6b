package org.armswire.reader;

import java.util.EnumSet;

/**
 * What every hit of every article is asked for, as bits: they lie side by side in {@link Hits}, so that the great mass of sentences is
 * passed over without a look at what its words mean.
 */
final class Traits {

    static final int NAMES = 1;
    static final int GOODS = 1 << 1;
    static final int COMPANY = 1 << 2;
    /** A name of neither goods nor a company. */
    static final int STATE = 1 << 3;
    /** A word for the military, or arms. */
    static final int MARTIAL = 1 << 4;
    /** Arms when written with the right capitals. */
    static final int MARTIAL_IN_CAPITALS = 1 << 5;

    static final int CIVIL = 1 << 6;
    static final int TRANSFER = 1 << 7;
    /** Stands for goods or a deal named before. */
    static final int ANAPHOR = 1 << 8;

    static final int PARTNERS = 1 << 9;
    static final int ARM = 1 << 10;
    static final int WEIGHS = 1 << 11;
    static final int CONTAIN = 1 << 12;
    /** Denies, disputes or calls false. */
    static final int DENY = 1 << 13;

    static final int EMBARGO = 1 << 14;
    static final int MEDIA = 1 << 15;
    static final int EXPERT = 1 << 16;
    static final int OTHER_DEAL = 1 << 17;
    static final int FIGHTERS = 1 << 18;
    /** The small words that tell a language. */
    static final int SMALL = 1 << 19;
    /** A verb of getting or of asking for. */
    static final int GETS = 1 << 20;

    /** What goods do that come by themselves. */
    static final int ARRIVES = 1 << 21;
    /** Says whom goods are meant for, or what they travel in. */
    static final int BOUND = 1 << 24;
    /** Says that several want the same order. */
    static final int CONTEST = 1 << 25;
    /** Several whom nobody names. */
    static final int CROWD = 1 << 26;
    /** Answers for a transfer that the article has told of. */
    static final int ANSWER = 1 << 27;

    /** Says that goods are found on their way, or that somebody is put out of a programme. */
    static final int SEIZES = 1 << 28;
    /** A noun for what two agree on or one gives the other. */
    static final int DEAL = 1 << 22;

    /** What tells {@link Sentences} where one begins or ends. */
    static final int ABBREVIATION = 1 << 29;

    static final int OPENER = 1 << 30;
    static final int BOILERPLATE = 1 << 31;

    private static final EnumSet<Cue> DEALS = EnumSet.of(Cue.DEAL_NOUN, Cue.ACQUIRE_NOUN, Cue.SUPPLY_NOUN, Cue.BUNDLE);

    /** A title, of a minister or a spokesman. */
    static final int OFFICE = 1 << 23;

    private static final EnumSet<Cue> TRANSFERS = EnumSet.of(
            Cue.SUPPLY_NOUN,
            Cue.ACQUIRE_NOUN,
            Cue.DEAL_NOUN,
            Cue.EMBARGO,
            Cue.AID,
            Cue.FUNDING,
            Cue.PARTED,
            Cue.DENY,
            Cue.ON_ORDER);
    private static final EnumSet<Cue> WEIGHING = EnumSet.of(
            Cue.CONSIDERED,
            Cue.AGREED,
            Cue.REQUESTED,
            Cue.REFUSED,
            Cue.SPEND,
            Cue.LET,
            Cue.RELY,
            Cue.USE,
            Cue.BACK,
            Cue.AVAILABLE,
            Cue.EXCHANGE,
            Cue.COMPENSATE,
            Cue.LOSE,
            Cue.PAY,
            Cue.BEAT);
    private static final EnumSet<Cue> CROWDS = EnumSet.of(Cue.PARTNERS, Cue.VAGUE);
    private static final EnumSet<Cue> ANSWERS = EnumSet.of(Cue.ASIDE, Cue.WAVERS, Cue.DECLINES, Cue.KEEN, Cue.TREATS);
    private static final EnumSet<Cue> DENIALS = EnumSet.of(Cue.DENY, Cue.DISPUTE, Cue.FALSE);
    private static final EnumSet<Cue> GRAMMATICAL = EnumSet.of(
            Cue.DETERMINER,
            Cue.PRONOUN,
            Cue.BE,
            Cue.HAVE,
            Cue.AND,
            Cue.TO,
            Cue.OF,
            Cue.IN,
            Cue.FOR,
            Cue.WITH,
            Cue.FROM,
            Cue.BY);

    private Traits() {}

    /** Of all that a spelling can mean. */
    static int of(Lexicon.Entry entry) {
        Sense.OfWord word = entry.word;
        int traits = word == null ? 0 : of(word);
        traits |= (entry.names ? NAMES : 0) | (entry.goods ? GOODS : 0) | (entry.company ? COMPANY : 0);
        traits |= entry.names && !entry.goods && !entry.company && !entry.surname ? STATE : 0;
        if (word == null || !(word.is(Cue.MILITARY) || word.is(Cue.WEAK_GOODS))) {
            for (Lexicon.Spelling spelling : entry.spellings) {
                boolean anyCase = spelling.capital() == 0 && spelling.capitals() == 0;
                boolean arms = spelling.sense() instanceof Sense.OfGoods goods && goods.arms();
                traits |= arms ? anyCase ? MARTIAL : MARTIAL_IN_CAPITALS : 0;
            }
        }
        return traits;
    }

    /** Of a word of a language. */
    static int of(Sense.OfWord word) {
        return bit(word.is(Cue.MILITARY), MARTIAL)
                | bit(word.is(Cue.CIVIL), CIVIL)
                | bit(!word.verb().isEmpty() || any(word, TRANSFERS), TRANSFER)
                | bit(word.is(Cue.ANAPHOR) || word.is(Cue.DENY), ANAPHOR)
                | bit(word.is(Cue.PARTNERS), PARTNERS)
                | bit(word.verb().containsKey(Frame.ARM), ARM)
                | bit(word.verb().containsKey(Frame.ACQUIRE) || word.verb().containsKey(Frame.REQUEST), GETS)
                | bit(any(word, WEIGHING), WEIGHS)
                | bit(word.is(Cue.ARRIVE), ARRIVES)
                | bit(word.is(Cue.BOUND) || word.is(Cue.CARRIER), BOUND)
                | bit(any(word, DEALS), DEAL)
                | bit(word.is(Cue.CONTAIN) || word.is(Cue.CONTEST) || word.is(Cue.PART_OF), CONTAIN)
                | bit(word.is(Cue.CONTEST) && !word.is(Cue.OPPONENT), CONTEST)
                | bit(any(word, CROWDS), CROWD)
                | bit(word.is(Cue.SEIZURE) || word.is(Cue.EXPELS), SEIZES)
                | bit(any(word, DENIALS), DENY)
                | bit(any(word, ANSWERS), ANSWER)
                | bit(word.is(Cue.EMBARGO), EMBARGO)
                | bit(word.is(Cue.MEDIA), MEDIA)
                | bit(word.is(Cue.EXPERT), EXPERT)
                | bit(word.is(Cue.OFFICE), OFFICE)
                | bit(word.is(Cue.OTHER_DEAL), OTHER_DEAL)
                | bit(word.is(Cue.KURDS) || word.is(Cue.REBELS), FIGHTERS)
                | bit(word.is(Cue.ABBREVIATION), ABBREVIATION)
                | bit(word.is(Cue.OPENER), OPENER)
                | bit(word.is(Cue.BOILERPLATE), BOILERPLATE)
                | bit(any(word, GRAMMATICAL), SMALL);
    }

    private static boolean any(Sense.OfWord word, EnumSet<Cue> cues) {
        return cues.stream().anyMatch(word::is);
    }

    private static int bit(boolean has, int trait) {
        return has ? trait : 0;
    }
}
