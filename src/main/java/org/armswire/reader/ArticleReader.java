package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.Part;
import org.armswire.model.Reading;
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

    private final Judges judges;
    private final Explainer explainer;
    private int sentenceNumber;
    private int boilerplate;

    /** @param spent what was found in an article that nobody reads any more; may be empty */
    ArticleReader(
            Article article,
            String language,
            Lexicon lexicon,
            Map<Part, Tokens> texts,
            Judges judges,
            Map<Part, Hits> spent) {
        this.article = article;
        this.lexicon = lexicon;
        this.language = language;
        this.day = Days.of(article.publishedAt());
        Cues.Found cues = lexicon.cues.in(texts.values());
        texts.forEach((part, tokens) -> parts.put(part, Hits.of(tokens, lexicon, cues, day, spent.get(part))));
        this.military = Gate.military(parts.values());
        this.memory = new Memory(Topic.of(parts, military, lexicon.rebels, lexicon.kurds));
        this.voices = new Voices(parts);
        this.mentions = new Mentions(article, military, memory);
        this.judges = judges;
        this.explainer = new Explainer(article);
    }

    /** What has been found in its texts. */
    Map<Part, Hits> parts() {
        return parts;
    }

    Explanation read() {
        for (Hits hits : parts.values()) {
            parts.values().forEach(hits::confirm);
        }
        parts.forEach(this::read);
        if (boilerplate > 0) {
            skipped.put("boilerplate", boilerplate);
        }
        Directions.settle(reports);
        List<Report> told = new ArrayList<>(new Halves(reports, military ? memory.state() : null, memory).settle());
        Likely.Weighed weighed = judges.roles().weigh(List.copyOf(told), memory, military, sentenceNumber);
        weighed.doubtful().forEach(report -> {
            told.remove(report);
            skip("unlikely-claims");
            explainer.unlikely(report);
        });
        List<Likely.Found> sides = judges.sides().weigh(reports, told, memory, judges.roles()::chance, sentenceNumber);
        weighed.found().forEach(found -> told.addAll(found.reports()));
        sides.forEach(found -> told.addAll(found.reports()));
        List<Likely.Found> goods = judges.goods().weigh(List.copyOf(told), memory, sentenceNumber);
        Stream.of(weighed.found(), sides, goods).flatMap(List::stream).forEach(explainer::likely);
        goods.forEach(found -> told.addAll(found.reports()));
        judges.sums().take(told, () -> FigureLook.sums(parts), sentenceNumber);
        judges.counts().take(told, () -> FigureLook.counts(parts), sentenceNumber);
        var claims = new Merge(
                        article,
                        told,
                        new Story(reports, loose),
                        new Antecedents(parts, lexicon),
                        skipped,
                        judges,
                        sentenceNumber,
                        explainer)
                .claims();
        claims.forEach(mentions::parties);
        Reading reading = new Reading(
                language,
                List.copyOf(mentions.actors),
                mentions.mentions,
                claims,
                Shingles.signature(Objects.requireNonNull(parts.get(Part.BODY)).tokens),
                skipped);
        return new Explanation(reading, explainer.sentences());
    }

    private void read(Part part, Hits hits) {
        for (Sentence sentence : Sentences.of(hits)) {
            sentenceNumber++;
            memory.next();
            if (sentence.kind() == Kind.BOILERPLATE) {
                boilerplate++;
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
                boolean somebody = judges.roles().learnt() && Gate.armsOfSomebody(sentence);
                boolean more = judges.goods().weighs() && !reports.isEmpty() && sentence.has(Traits.GOODS);
                if (military && !tooLong && (somebody || more)) {
                    Scene scene = new Scene(lexicon, hits, sentence, military, memory);
                    Supplier<Reporter> reporter = reporter(part, scene);
                    if (somebody) {
                        judges.roles().look(scene, reporter, part, military, memory, sentenceNumber);
                    }
                    judges.goods().look(scene, reporter, part, sentenceNumber);
                }
                memory.passing(mentions.last);
                goesOn(part, hits, sentence);
            }
            Releases.apply(part, hits, sentence, reports);
            Talks.apply(part, hits, sentence, reports, sentenceNumber);
        }
    }

    private void read(Part part, Hits hits, Sentence sentence) {
        Scene scene = new Scene(lexicon, hits, sentence, military, memory);
        Supplier<Reporter> reporter = reporter(part, scene);
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
                outcome = report(draft, scene, reporter.get());
            }
            findings.add(new Explanation.Finding(draft.pattern, summary, outcome, List.copyOf(draft.lost)));
        }
        judges.roles().look(scene, reporter, part, military, memory, sentenceNumber);
        judges.goods().look(scene, reporter, part, sentenceNumber);
        Denials.apply(
                scene, part, reports, sentenceNumber, (p, s, item) -> span(p, s.tokens, item.from, item.to), voices);
        if (before == reports.size()) {
            goesOn(part, hits, sentence);
            discussion.support();
        }
        memory.remember(scene, reports.subList(before, reports.size()), part);
        explainer.sentence(
                span(part, hits.tokens, sentence.from(), sentence.to()),
                reports.subList(before, reports.size()),
                findings);
    }

    /** Makes the reports of a sentence once there is something to report. */
    private Supplier<Reporter> reporter(Part part, Scene scene) {
        int at = sentenceNumber;
        return new Once<>(() -> new Reporter(part, scene, memory, voices, day, at));
    }

    /** What a sentence that tells of no transfer itself says of the one before. */
    private void goesOn(Part part, Hits hits, Sentence sentence) {
        Prices.apply(part, hits, sentence, memory.deals());
        Endings.apply(part, hits, sentence, reports, sentenceNumber);
        Sequels.apply(part, hits, sentence, reports, sentenceNumber);
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
        return made.isEmpty() ? null : explainer.told(made);
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
