package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** A sentence as a row of items: noun phrases closed, lists of actors and of goods joined, words told apart as verbs and nouns. */
final class Scene {

    private static final int LONGEST_PHRASE = 6;
    /** So many words at most has the noun phrase of a time: {@code the same period}. */
    private static final int TIME = 3;

    final Hits hits;
    final Tokens tokens;
    final Sentences.Sentence sentence;
    final Topic topic;
    final Lexicon lexicon;
    /** Whether it speaks of airlines or cars, and of no arms. */
    final boolean civil;

    final List<Item> items = new ArrayList<>();
    /** What its words may do, all together. */
    private final CueSet cues = new CueSet();

    Scene(Lexicon lexicon, Hits hits, Sentences.Sentence sentence, boolean military, Memory memory) {
        this.hits = hits;
        this.tokens = hits.tokens;
        this.sentence = sentence;
        this.topic = memory.topic();
        this.civil = Gate.civil(hits, sentence);
        this.lexicon = lexicon;
        Row row = new Row(this, lexicon, military);
        row.lay(memory.topic());
        Phrases phrases = new Phrases(this, lexicon.verbSecond);
        phrases.close();
        row.speakers();
        new Lists(this).join();
        if (lexicon.verbSecond) {
            new VerbSecond(this, lexicon).order();
        }
        new References(this, phrases, memory).resolve();
        for (Item item : items) {
            if (item.word != null) {
                cues.addAll(item.word.cues());
            }
        }
    }

    /** Whether any of its words is such: asked first, it spares most sentences a closer look. */
    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    boolean hasAny(CueSet some) {
        return cues.firstOf(some) != null;
    }

    String words(Item item) {
        return tokens.text.substring(tokens.start[item.from], tokens.end[item.to - 1]);
    }

    boolean possessive(int token) {
        return tokens.reads(token, "'s")
                || ((tokens.mark(token, '\'') || tokens.mark(token, '\u2019') || tokens.mark(token, '\u2018'))
                        && tokens.glued(token)
                        && tokens.text.charAt(tokens.start[token] - 1) == 's');
    }

    /** Whether a mark may stand inside a noun phrase: a hyphen or a quotation mark. */
    boolean inner(Item item) {
        return "-\"\u201c\u201d'\u2018\u2019".indexOf(tokens.text.charAt(tokens.start[item.from])) >= 0;
    }

    /** {@code In 2016 China}, {@code On Tuesday Norway}, {@code For years the US}: the preposition belongs to the time. */
    private boolean dated(int i, int before) {
        int at = before > 0 && items.get(before).is(Cue.DETERMINER) ? before - 1 : before;
        Item time = items.get(at);
        boolean named = items.get(i).actor() && !items.get(i).demonym && at > 0;
        boolean year = time.kind == Kind.NUMBER && tokens.end[time.to - 1] - tokens.start[time.from] == 4;
        boolean day = time.kind == Kind.OTHER
                && tokens.is(time.from, Tokens.CAPITAL)
                && items.get(at - (at > 0 ? 1 : 0)).is(Cue.AGAINST);
        boolean month = time.word != null && time.word.month() > 0;
        boolean span = at == 1 && time.is(Cue.SPAN);
        return named && (year || day || month || span);
    }

    /** {@code the secretary of state said Oman}; but {@code the said drones}. */
    private boolean says(int i) {
        Item before = i > 0 ? items.get(i - 1) : null;
        return items.get(i).is(Cue.SAY) && before != null && !before.is(Cue.DETERMINER) && !before.preposition();
    }

    /** {@code In the same period the Omanis}: whether a noun phrase of its own ends here, so that its preposition belongs to it. */
    private boolean closed(int end) {
        int j = end;
        while (j > 0
                && j > end - TIME
                && (items.get(j).kind == Kind.OTHER || items.get(j).is(Cue.SPAN))) {
            j--;
        }
        return j > 0
                && j < end
                && items.get(j).is(Cue.DETERMINER)
                && items.get(j - 1).preposition();
    }

    /** {@code In secret Norway sold}: whether a clause begins with this actor, whose verb follows at once. */
    private boolean begins(int actor) {
        Item item = items.get(actor);
        Item next = actor + 1 < items.size() ? items.get(actor + 1) : null;
        return item.actor()
                && !item.demonym
                && !item.possessive
                && next != null
                && (next.form(Form.PAST)
                        || next.form(Form.THIRD)
                        || next.is(Cue.HAVE)
                        || (next.is(Cue.BE) && !item.is(Cue.PRONOUN))
                        || next.is(Cue.WILL));
    }

    /** {@code in a statement that Norway sold}: here a clause begins; but {@code in that country}. */
    private boolean conjunction(int i) {
        return items.get(i).is(Cue.RELATIVE)
                && items.get(i).is(Cue.DETERMINER)
                && i > 0
                && !items.get(i - 1).preposition();
    }

    /** The preposition that a noun phrase stands under, or null. */
    @Nullable
    Cue preposition(int i) {
        int others = 0;
        boolean headed = false;
        for (int j = i - 1; j >= 0 && j >= i - LONGEST_PHRASE; j--) {
            Item item = items.get(j);
            Cue under = item.under();
            if (under != null) {
                return j == 0 && others > 0 && begins(i) ? null : under;
            }
            if (j == i - 1 && (dated(i, j) || (begins(i) && conjunction(j)))) {
                return null;
            }
            boolean inside = (item.is(Cue.DETERMINER) && !says(j))
                    || item.kind == Kind.NUMBER
                    || item.is(Cue.APPROX)
                    || item.is(Cue.APPROX_MIN)
                    || item.is(Cue.ACTOR_HEAD)
                    || item.is(Cue.EXAMPLE)
                    || item.is(Cue.VAGUE)
                    || (item.actor() && item.demonym)
                    || (item.kind == Kind.OTHER && ++others <= 2);
            if (!inside || (headed && closed(j))) {
                return null;
            }
            headed = tokens.reads(item.from, "the");
        }
        return null;
    }
}
