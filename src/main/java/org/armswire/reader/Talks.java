package org.armswire.reader;

import java.util.List;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.model.Stage;

/** Hears that whoever has been chosen has yet to come to terms: {@code Exclusive talks will begin within weeks}. */
final class Talks {

    /** So many sentences after the choice the talks are still about it. */
    private static final int REACH = 12;
    /** So far from the talks stands the word that makes them come. */
    private static final int NEAR = 7;

    private final Hits hits;
    private final Sentences.Sentence sentence;

    private Talks(Hits hits, Sentences.Sentence sentence) {
        this.hits = hits;
        this.sentence = sentence;
    }

    /** Who has been chosen and not signed for is talked with, once a sentence says that talks are to come. */
    static void apply(Part part, Hits hits, Sentences.Sentence sentence, List<Report> reports, int at) {
        if (reports.isEmpty()) {
            return;
        }
        List<Report> chosen = reports.stream()
                .filter(report -> report.at < at && at - report.at <= REACH && chosen(report))
                .toList();
        boolean one = chosen.stream().map(Report::pair).distinct().count() == 1;
        Talks talks = new Talks(hits, sentence);
        if (!one || talks.others(chosen.get(0).pair()) || reports.stream().anyMatch(r -> settled(r, chosen.get(0)))) {
            return;
        }
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.wordOf(h);
            boolean talk = word != null && word.is(Cue.NEGOTIATING) && word.is(Cue.DEAL_NOUN);
            if (talk && talks.coming(h)) {
                Span by = ArticleReader.span(part, hits.tokens, hits.from[h], hits.to[h]);
                chosen.forEach(report -> report.say(Stage.NEGOTIATING, by, List.of()));
                return;
            }
        }
    }

    private static boolean chosen(Report report) {
        boolean picked = report.pattern.startsWith("choose.") && report.stage == Stage.AGREED;
        return report.whole() && (picked || (report.by == Cue.CONTEST && report.stage == Stage.CONSIDERED));
    }

    /** {@code picked jets, awarding a contract}: the same two have agreed on more than the choice. */
    private static boolean settled(Report report, Report chosen) {
        return report.stage == Stage.AGREED
                && !chosen(report)
                && report.weight >= Told.PLAIN
                && report.pair().equals(chosen.pair());
    }

    /** Whether somebody is named who is not one of two. */
    private boolean others(Pair pair) {
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            for (Sense sense : hits.senses(h)) {
                String code = sense instanceof Sense.OfActor actor
                        ? actor.code()
                        : sense instanceof Sense.OfCompany company ? company.code() : null;
                if (code != null && !code.equals(pair.supplier()) && !code.equals(pair.recipient())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code will begin talks}, {@code now enters talks}, {@code exclusive talks}: and nothing says that they are over. */
    private boolean coming(int h) {
        boolean coming = hits.tokens.text.startsWith("exclusive", hits.tokens.start[hits.from[h]]);
        int from = Math.max(sentence.from(), hits.from[h] - NEAR);
        int to = Math.min(sentence.to(), hits.to[h] + NEAR);
        for (int t = from; t < to; t++) {
            if (t < hits.from[h]
                    && (hits.tokens.reads(t, "after")
                            || hits.tokens.reads(t, "following")
                            || hits.tokens.reads(t, "of"))) {
                coming = false;
            }
            Sense.OfWord word = hits.word(t);
            coming |= word != null && (word.is(Cue.WILL) || word.is(Cue.WOULD) || word.is(Cue.ONGOING));
            coming |= t < hits.from[h]
                    && (hits.tokens.reads(t, "now")
                            || hits.tokens.reads(t, "exclusive")
                            || hits.tokens.reads(t, "still"));
        }
        return coming;
    }
}
