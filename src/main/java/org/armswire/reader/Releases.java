package org.armswire.reader;

import java.util.List;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.model.Stage;

/** Hears that aid which was held up has gone on after all: {@code The aid was released in September}, {@code lifted the hold on the money}. */
final class Releases {

    /** So far from the word for it stands what was released. */
    private static final int APART = 8;
    /** So near before it stands what makes it a wish, a plan or a denial. */
    private static final int NEAR = 4;

    private final Hits hits;
    private final Sentences.Sentence sentence;

    private Releases(Hits hits, Sentences.Sentence sentence) {
        this.hits = hits;
        this.sentence = sentence;
    }

    /** Aid that the article has told to be held up is handed over as from a sentence that says so. */
    static void apply(Part part, Hits hits, Sentences.Sentence sentence, List<Report> reports) {
        if (reports.isEmpty()) {
            return;
        }
        List<Report> held = reports.stream()
                .filter(report -> report.stage == Stage.REFUSED && report.aid)
                .toList();
        if (held.isEmpty()) {
            return;
        }
        Releases releases = new Releases(hits, sentence);
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.wordOf(h);
            int aid = word != null && word.is(Cue.RELEASED) && releases.done(h) ? releases.aid(h) : -1;
            if (aid >= 0) {
                Span by = ArticleReader.span(part, hits.tokens, hits.from[h], hits.to[h]);
                Span what = ArticleReader.span(part, hits.tokens, aid, aid + 1);
                held.forEach(report -> report.say(Stage.DELIVERED, by, List.of(what)));
                return;
            }
        }
    }

    private boolean done(int h) {
        for (int t = hits.from[h] - 1; t >= sentence.from() && t >= hits.from[h] - NEAR; t--) {
            Sense.OfWord word = hits.word(t);
            boolean open = word != null
                    && (word.is(Cue.NOT)
                            || word.is(Cue.TO)
                            || word.is(Cue.WILL)
                            || word.is(Cue.WOULD)
                            || word.is(Cue.MODAL)
                            || word.is(Cue.DEMAND)
                            || word.is(Cue.CONDITIONAL));
            if (open || hits.tokens.reads(t, "be") || hits.tokens.reads(t, "until")) {
                return false;
            }
        }
        return true;
    }

    /** Where the aid, or the money for it, stands beside a word; or -1. */
    private int aid(int h) {
        int from = Math.max(sentence.from(), hits.from[h] - APART);
        int to = Math.min(sentence.to(), hits.to[h] + APART);
        for (int t = from; t < to; t++) {
            Sense.OfWord word = hits.lexicon.word(hits.tokens, t);
            if (word != null && word.is(Cue.HELD)) {
                return t;
            }
        }
        return -1;
    }
}
