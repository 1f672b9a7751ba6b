package org.armswire.reader;

import java.util.List;
import org.armswire.model.Part;
import org.armswire.model.Stage;

/** Hears of what the sentence before told that it is over: {@code It came to nothing.}, {@code The war put an end to that.} */
final class Endings {

    private static final int OPENING = 4;
    private static final int OBJECT = 2;

    private Endings() {}

    /** A sentence that tells of no transfer itself ends the one that the sentence before has told of, and that was still to come. */
    static void apply(Part part, Hits hits, Sentences.Sentence sentence, List<Report> reports, int at) {
        if (reports.isEmpty() || reports.get(reports.size() - 1).at != at - 1) {
            return;
        }
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.wordOf(h);
            if (word != null && word.is(Cue.DROPPED) && word.is(Cue.REFUSED) && meant(hits, sentence, h)) {
                for (Report report : reports) {
                    if (report.at == at - 1 && report.stage != Stage.DELIVERED && report.stage != Stage.REFUSED) {
                        report.stage = Stage.REFUSED;
                        report.stageSpan = ArticleReader.span(part, hits.tokens, hits.from[h], hits.to[h]);
                        report.stageWith = List.of();
                        report.weight = Told.PLAIN;
                    }
                }
                return;
            }
        }
    }

    /** {@code it came to nothing}, {@code nothing came of it}, {@code put an end to the deal}: what is over is what was told. */
    private static boolean meant(Hits hits, Sentences.Sentence sentence, int h) {
        boolean not = false;
        for (int t = hits.from[h] - 1; t >= sentence.from() && t >= hits.from[h] - OBJECT; t--) {
            Sense.OfWord word = hits.word(t);
            not |= word != null && (word.is(Cue.NOT) || word.is(Cue.MODAL) || word.is(Cue.WILL) || word.is(Cue.WOULD));
        }
        return !not
                && (stands(hits, hits.to[h], Math.min(sentence.to(), hits.to[h] + OBJECT))
                        || (hits.from[h] - sentence.from() <= OPENING && stands(hits, sentence.from(), hits.from[h])));
    }

    private static boolean stands(Hits hits, int from, int to) {
        for (int t = from; t < to; t++) {
            Sense.OfWord word = hits.word(t);
            boolean deal = word != null && (word.is(Cue.DEAL_NOUN) || word.is(Cue.ANAPHOR) || word.is(Cue.ATTEMPT));
            if (deal || hits.tokens.reads(t, "it") || hits.tokens.reads(t, "that") || hits.tokens.reads(t, "this")) {
                return true;
            }
        }
        return false;
    }
}
