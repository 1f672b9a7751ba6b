package org.armswire.reader;

import java.util.List;
import java.util.Set;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.model.Stage;

/**
 * Hears how a deal went on, from a sentence that names neither its goods nor others than its two sides: {@code Deliveries began in July.},
 * {@code The first three have arrived.}, {@code The contract was cancelled.}, {@code Paris has suspended the deliveries.}
 */
final class Sequels {

    /** So many sentences later {@code the contract} and {@code the first} still mean it. */
    private static final int REACH = 2;

    /** So far from the start stands what a sentence is about, and so far behind it what is said of it. */
    private static final int OPENING = 5;

    private static final int PREDICATE = 6;
    private static final int OBJECT = 4;

    private static final Set<String> FIRSTS = Set.of("first", "last", "second", "third", "initial", "final", "next");

    private final Part part;
    private final Hits hits;
    private final Sentences.Sentence sentence;
    private final List<Report> reports;

    private Sequels(Part part, Hits hits, Sentences.Sentence sentence, List<Report> reports) {
        this.part = part;
        this.hits = hits;
        this.sentence = sentence;
        this.reports = reports;
    }

    static void apply(Part part, Hits hits, Sentences.Sentence sentence, List<Report> reports, int at) {
        if (reports.isEmpty() || sentence.firstHit() == sentence.lastHit()) {
            return;
        }
        int last = reports.get(reports.size() - 1).at;
        List<Report> deal = reports.stream().filter(report -> report.at == last).toList();
        boolean one = deal.stream().map(Report::pair).distinct().count() == 1;
        if (at - last <= REACH && one && deal.get(0).whole()) {
            new Sequels(part, hits, sentence, deal).apply();
        }
    }

    private void apply() {
        boolean ahead = false;
        boolean turned = false;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (another(h)) {
                return;
            }
            Sense.OfWord word = hits.wordOf(h);
            if (word == null) {
                continue;
            }
            if (!ahead && stops(h, word)) {
                stop(h);
                return;
            }
            int subject = ahead || turned ? -1 : comes(h, word);
            if (subject >= 0) {
                come(subject, h);
                return;
            }
            ahead |= word.is(Cue.NOT)
                    || word.is(Cue.WILL)
                    || word.is(Cue.WOULD)
                    || word.is(Cue.MODAL)
                    || word.is(Cue.EXPECTED)
                    || word.is(Cue.AWAITED)
                    || word.is(Cue.COMING)
                    || word.is(Cue.CONDITIONAL)
                    || word.is(Cue.DEMAND)
                    || word.is(Cue.SAY);
            turned |= word.is(Cue.CONTRAST);
        }
    }

    /** Whether somebody is named who is no side of the deal, or goods of their own. */
    private boolean another(int h) {
        if (hits.is(h, Traits.GOODS) && !(hits.wordOf(h) != null && hits.is(h, Traits.ANAPHOR))) {
            return true;
        }
        Pair pair = reports.get(0).pair();
        return hits.senses(h).stream()
                .anyMatch(sense -> sense instanceof Sense.OfActor actor
                        && !actor.code().equals(pair.supplier())
                        && !actor.code().equals(pair.recipient()));
    }

    /** {@code was cancelled} of the deal, {@code suspended} before it. */
    private boolean stops(int h, Sense.OfWord word) {
        boolean blocks =
                word.is(Cue.INTERCEPT) && !hits.tokens.text.startsWith("block", hits.tokens.start[hits.from[h]]);
        if (!word.is(Cue.REFUSED) || word.is(Cue.DENY) || blocks || word.is(Cue.DISPUTE)) {
            return false;
        }
        Sense.OfWord before = hits.word(hits.from[h] - 1);
        boolean passive = before != null && (before.is(Cue.BE) || before.is(Cue.HAVE));
        boolean to = hits.from[h] > sentence.from() && hits.tokens.reads(hits.from[h] - 1, "to");
        return !to && ((passive && about(hits.from[h])) || deal(hits.to[h], hits.to[h] + OBJECT));
    }

    /** Whether the sentence begins with the deal, and nothing else stands before a word. */
    private boolean about(int token) {
        return token - sentence.from() <= OPENING + 2
                && deal(sentence.from(), Math.min(token, sentence.from() + OPENING));
    }

    /** {@code the contract}, {@code further deliveries}: a deal that is known already. */
    private boolean deal(int from, int to) {
        for (int t = from; t < to && t < sentence.to(); t++) {
            Sense.OfWord word = hits.word(t);
            if (word != null
                    && word.is(Cue.ANAPHOR)
                    && (word.is(Cue.DEAL_NOUN) || word.is(Cue.ACQUIRE_NOUN) || word.is(Cue.SUPPLY_NOUN))) {
                return word.is(Cue.HANDOVER) || (t > sentence.from() && known(t - 1));
            }
            if (hits.tokens.is(t, Tokens.MARK)) {
                return false;
            }
        }
        return false;
    }

    private boolean known(int t) {
        return hits.tokens.reads(t, "the")
                || hits.tokens.reads(t, "that")
                || hits.tokens.reads(t, "this")
                || hits.tokens.reads(t, "its");
    }

    /** Where what has been handed over is named that a word says has come, or -1: {@code Deliveries began}, {@code All are in service}. */
    private int comes(int h, Sense.OfWord word) {
        int far = hits.from[h] - sentence.from();
        if (far == 0 || far > OPENING + PREDICATE) {
            return -1;
        }
        boolean arrived = word.is(Cue.DONE) || word.is(Cue.DELIVERED) || (word.is(Cue.ARRIVE) && past(word, h));
        boolean handed = word.verb().containsKey(Frame.SUPPLY)
                && word.verb().get(Frame.SUPPLY).contains(Form.PARTICIPLE)
                && been(hits.from[h] - 1)
                && !word.is(Cue.CONSIDERED)
                && !word.is(Cue.AGREED);
        for (int t = sentence.from(); t < hits.from[h] && t < sentence.from() + OPENING; t++) {
            Sense.OfWord subject = hits.word(t);
            if (subject != null && subject.is(Cue.HANDOVER) && word.is(Cue.ONGOING) && past(word, h)) {
                return t;
            }
            if ((arrived || handed) && some(t)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code began}, {@code have begun}, {@code are beginning}, {@code have been under way}; but not {@code to begin}. */
    private boolean past(Sense.OfWord word, int h) {
        String text = hits.tokens.text.substring(hits.tokens.start[hits.from[h]], hits.tokens.end[hits.to[h] - 1]);
        boolean form = text.endsWith("ed") || text.equals("began") || text.equals("begun") || text.equals("came");
        boolean goes = been(hits.from[h] - 1) && (text.endsWith("ing") || hits.to[h] > hits.from[h] + 1);
        return (form || goes) && !word.is(Cue.FORMERLY) && !hits.tokens.reads(hits.from[h] - 1, "to");
    }

    private boolean been(int t) {
        Sense.OfWord word = hits.word(t);
        return word != null && (word.is(Cue.BE) || hits.tokens.reads(t, "been"));
    }

    /** {@code Two have arrived}, {@code About twenty have been delivered}: so many of them, which nothing else is said of. */
    private boolean counts(int t) {
        Sense.OfWord about = hits.word(t);
        boolean approx = about != null && (about.is(Cue.APPROX) || about.is(Cue.APPROX_MIN));
        int number = approx ? t + 1 : t;
        Sense.OfWord word = hits.word(number);
        boolean counts = hits.tokens.is(number, Tokens.NUMBER) || (word != null && word.number() > 0);
        Sense.OfWord next = hits.word(number + 1);
        return counts && next != null && (next.is(Cue.HAVE) || next.is(Cue.BE));
    }

    /** {@code All}, {@code They}, {@code The first}: some of what was told of. */
    private boolean some(int t) {
        boolean first = t == sentence.from();
        if (first && (hits.tokens.reads(t, "all") || hits.tokens.reads(t, "they"))) {
            return true;
        }
        if (first && counts(t)) {
            return true;
        }
        return t == sentence.from() + 1
                && hits.tokens.reads(sentence.from(), "the")
                && FIRSTS.stream().anyMatch(f -> hits.tokens.reads(t, f));
    }

    private void stop(int h) {
        for (Report report : reports) {
            boolean more = report.stage != Stage.DELIVERED || handover();
            if (more && report.stage != Stage.REFUSED) {
                report.say(Stage.REFUSED, span(hits.from[h], hits.to[h]), List.of());
            }
        }
    }

    private boolean handover() {
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.wordOf(h);
            if (word != null && word.is(Cue.HANDOVER)) {
                return true;
            }
        }
        return false;
    }

    private void come(int subject, int h) {
        for (Report report : reports) {
            if (report.stage == Stage.AGREED) {
                report.say(Stage.DELIVERED, span(hits.from[h], hits.to[h]), List.of(span(subject, subject + 1)));
            }
        }
    }

    private Span span(int from, int to) {
        return ArticleReader.span(part, hits.tokens, from, to);
    }
}
