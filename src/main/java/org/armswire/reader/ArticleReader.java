package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.armswire.model.Article;
import org.armswire.model.Part;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Sentences.Kind;
import org.armswire.reader.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads one article from its beginning to its end and remembers what it has read. */
final class ArticleReader {

    private static final int LONGEST_SENTENCE = 160;

    private final Article article;
    private final Lexicon lexicon;
    private final String language;
    private final @Nullable LocalDate day;
    private final Map<Part, Hits> parts = new EnumMap<>(Part.class);
    private final boolean military;
    private final Memory memory;
    private final Voices voices;
    private final Mentions mentions;
    private final TreeMap<String, Integer> skipped = new TreeMap<>();
    private final List<Report> reports = new ArrayList<>();
    /** What names no party and yet may tell how many or how much. */
    private final List<Report> loose = new ArrayList<>();

    private final Likely likely;

    private final List<Explanation.Sentence> explained = new ArrayList<>();
    private int sentenceNumber;

    ArticleReader(Article article, String language, Lexicon lexicon, Map<Part, Tokens> texts, Likely likely) {
        this.article = article;
        this.lexicon = lexicon;
        this.language = language;
        this.day = Days.of(article.publishedAt());
        Cues.Found cues = lexicon.cues.in(texts.values());
        texts.forEach((part, tokens) -> parts.put(part, Hits.of(tokens, lexicon, cues, day)));
        this.military = Gate.military(parts.values());
        this.memory = new Memory(Topic.of(parts, military, lexicon.rebels, lexicon.kurds));
        this.voices = new Voices(parts);
        this.mentions = new Mentions(article, military, memory);
        this.likely = likely;
    }

    Explanation read() {
        for (Hits hits : parts.values()) {
            parts.values().forEach(hits::confirm);
        }
        parts.forEach(this::read);
        Directions.settle(reports);
        List<Report> told = new ArrayList<>(new Halves(reports, military ? memory.state() : null, memory).settle());
        Likely.Weighed weighed = likely.weigh(List.copyOf(told), memory, military, sentenceNumber);
        weighed.doubtful().forEach(report -> {
            told.remove(report);
            skip("unlikely-claims");
            explain(report, new Explanation.Finding(Likely.PATTERN, summary(report), null, List.of("unlikely")));
        });
        weighed.found().forEach(this::explain);
        weighed.found().forEach(found -> told.addAll(found.reports()));
        var claims =
                new Merge(article, told, new Story(reports, loose), new Antecedents(parts, lexicon), skipped).claims();
        claims.forEach(mentions::parties);
        Reading reading = new Reading(
                language,
                List.copyOf(mentions.actors),
                mentions.mentions,
                claims,
                Shingles.signature(Objects.requireNonNull(parts.get(Part.BODY)).tokens),
                skipped);
        return new Explanation(reading, explained);
    }

    private void read(Part part, Hits hits) {
        for (Sentence sentence : Sentences.of(hits)) {
            sentenceNumber++;
            memory.next();
            if (sentence.kind() == Kind.BOILERPLATE) {
                skip("boilerplate");
                continue;
            }
            mentions.take(part, hits, sentence);
            boolean passes = Gate.passes(lexicon, hits, sentence, memory, military);
            boolean tooLong = sentence.to() - sentence.from() > LONGEST_SENTENCE;
            if (passes && tooLong) {
                skip("too-long");
            } else if (passes) {
                read(part, hits, sentence);
            } else {
                if (military && !tooLong && likely.learnt() && Gate.armsOfSomebody(hits, sentence)) {
                    Scene scene = new Scene(lexicon, hits, sentence, military, memory);
                    Reporter reporter = new Reporter(part, scene, memory, voices, day, sentenceNumber);
                    likely.look(scene, reporter, part, military, memory, sentenceNumber);
                }
                memory.passing(mentions.last);
                goesOn(part, hits, sentence);
            }
        }
    }

    private void read(Part part, Hits hits, Sentence sentence) {
        Scene scene = new Scene(lexicon, hits, sentence, military, memory);
        Reporter reporter = new Reporter(part, scene, memory, voices, day, sentenceNumber);
        Meant meant = new Meant(memory, scene);
        Discussion discussion = new Discussion(memory, scene, part);
        Pilotless pilotless = new Pilotless(memory, scene);
        int before = reports.size();
        List<Explanation.Finding> findings = new ArrayList<>();
        for (Draft draft : Grammar.drafts(scene)) {
            meant.complete(draft);
            discussion.complete(draft);
            pilotless.complete(draft);
            String summary = codes(draft.suppliers) + " -> " + codes(draft.recipients) + ": "
                    + (draft.goods == null ? "?" : scene.words(draft.goods));
            String outcome = null;
            if (draft.goods == null) {
                draft.lost.add("no goods");
                discussion.open(draft);
            } else {
                outcome = report(draft, scene, reporter);
            }
            findings.add(new Explanation.Finding(draft.pattern, summary, outcome, List.copyOf(draft.lost)));
        }
        likely.look(scene, reporter, part, military, memory, sentenceNumber);
        Denials.apply(
                scene, part, reports, sentenceNumber, (p, s, item) -> span(p, s.tokens, item.from, item.to), voices);
        if (before == reports.size()) {
            goesOn(part, hits, sentence);
            discussion.support();
        }
        memory.remember(scene, reports.subList(before, reports.size()), part);
        explain(
                span(part, hits.tokens, sentence.from(), sentence.to()),
                reports.subList(before, reports.size()),
                findings);
    }

    /** What a sentence that tells of no transfer itself says of the one before. */
    private void goesOn(Part part, Hits hits, Sentence sentence) {
        Prices.apply(part, hits, sentence, memory.deals());
        Endings.apply(part, hits, sentence, reports, sentenceNumber);
    }

    /** Reports what a draft with goods says; gives what it was taken for, or null. */
    private @Nullable String report(Draft draft, Scene scene, Reporter reporter) {
        if (draft.suppliers.isEmpty() && draft.recipients.isEmpty() && !draft.toCrowd) {
            draft.lost.add("no actor in either role");
            Report report = reporter.loose(draft);
            if (report != null) {
                loose.add(report);
            }
            draft.implied = scene.items.contains(draft.goods) && !draft.pattern.equals("give.active");
            reports.addAll(draft.implied ? reporter.reports(draft) : List.of());
            return null;
        }
        List<Report> made = reporter.reports(draft);
        reports.addAll(made);
        return made.isEmpty() ? null : told(made);
    }

    private void explain(Span whole, List<Report> reports, List<Explanation.Finding> findings) {
        List<Explanation.Mark> marks = new ArrayList<>();
        reports.forEach(report -> mark(marks, report));
        String reason =
                !reports.isEmpty() ? null : findings.isEmpty() ? "no pattern fired" : "a role or the goods stayed open";
        explained.add(new Explanation.Sentence(whole, article.words(whole), marks, findings, reason));
    }

    /** What was found likely is a finding of the sentence that says most of it. */
    private void explain(Likely.Found found) {
        Report first = found.reports().get(0);
        String summary = String.format(Locale.ROOT, "%s, %.0f %% likely", summary(first), 100 * found.chance());
        explain(first, new Explanation.Finding(Likely.PATTERN, summary, told(found.reports()), List.of()));
    }

    /** Adds what was found when the whole article had been read, to its sentence or, where no pattern looked at it, with it. */
    private void explain(Report report, Explanation.Finding finding) {
        int at = 0;
        while (at < explained.size() && before(explained.get(at).span(), report.sentence)) {
            at++;
        }
        boolean known = at < explained.size() && explained.get(at).span().equals(report.sentence);
        if (!known) {
            String words = article.words(report.sentence);
            explained.add(at, new Explanation.Sentence(report.sentence, words, List.of(), List.of(), null));
        }
        Explanation.Sentence sentence = explained.get(at);
        List<Explanation.Finding> findings = new ArrayList<>(sentence.findings());
        findings.add(finding);
        List<Explanation.Mark> marks = new ArrayList<>(sentence.marks());
        String reason = sentence.reason();
        if (finding.told() != null) {
            mark(marks, report);
            reason = null;
        }
        explained.set(at, new Explanation.Sentence(sentence.span(), sentence.text(), marks, findings, reason));
    }

    private static boolean before(Span span, Span other) {
        return span.part() == other.part()
                ? span.start() < other.start()
                : span.part().compareTo(other.part()) < 0;
    }

    private String summary(Report report) {
        return report.supplierCode() + " -> " + report.recipientCode() + ": " + article.words(report.goodsSpan);
    }

    /** What a draft was taken for: the pairs, then stage, assertion, quantity and value with the words that say so. */
    private String told(List<Report> made) {
        Report report = made.get(0);
        StringBuilder told = new StringBuilder();
        made.forEach(r -> told.append(r.supplierCode())
                .append('>')
                .append(r.recipientCode())
                .append(' ')
                .append(r.category().code())
                .append(", "));
        told.append(report.stage.code()).append(" by ").append(quoted(report.stageSpan));
        told.append(", ").append(report.assertion.code());
        told.append(report.assertionSpan == null ? "" : " by " + quoted(report.assertionSpan));
        told.append(report.quantity == null ? "" : ", quantity " + quoted(report.quantity));
        return told.append(report.value == null ? "" : ", value " + quoted(report.value))
                .toString();
    }

    private String quoted(Span span) {
        return "'" + article.words(span) + "'";
    }

    private static void mark(List<Explanation.Mark> marks, Report report) {
        mark(marks, Slot.SUPPLIER, report.supplier == null ? null : report.supplier.span());
        mark(marks, Slot.RECIPIENT, report.recipient == null ? null : report.recipient.span());
        mark(marks, Slot.WEAPON, report.goodsSpan);
        mark(marks, Slot.QUANTITY, report.quantity);
        mark(marks, Slot.VALUE, report.value);
        mark(marks, Slot.STAGE, report.stageSpan);
    }

    private static void mark(List<Explanation.Mark> marks, Slot slot, @Nullable Span span) {
        if (span != null && !marks.contains(new Explanation.Mark(slot, span))) {
            marks.add(new Explanation.Mark(slot, span));
        }
    }

    private static String codes(List<Party> parties) {
        return parties.isEmpty()
                ? "?"
                : String.join("+", parties.stream().map(Party::code).toList());
    }

    static Span span(Part part, Tokens tokens, int from, int to) {
        return new Span(part, tokens.start[from], tokens.end[to - 1]);
    }

    private void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }
}
