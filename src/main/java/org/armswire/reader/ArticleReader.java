package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armswire.model.Article;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Mention;
import org.armswire.model.MentionKind;
import org.armswire.model.Part;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.armswire.reader.Sentences.Kind;
import org.armswire.reader.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads one article from its beginning to its end and remembers what it has read. */
final class ArticleReader {

    private static final int MOST_MENTIONS = 200;
    private static final int LONGEST_SENTENCE = 160;
    private static final int MILITARY_ENOUGH = 4;

    private final Article article;
    private final Lexicon lexicon;
    private final @Nullable LocalDate day;
    private final TreeSet<String> actors = new TreeSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final TreeMap<String, Integer> skipped = new TreeMap<>();
    private final List<Report> reports = new ArrayList<>();
    /** What names no party and yet may tell how many or how much. */
    private final List<Report> loose = new ArrayList<>();
    private final List<Explanation.Sentence> explained = new ArrayList<>();
    private Memory memory = new Memory(Topic.NONE);
    private int sentenceNumber;
    private boolean military;
    private Voices voices = new Voices(Map.of());

    ArticleReader(Article article, Lexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.day = Days.of(article.publishedAt());
    }

    Explanation read() {
        String language = article.language() == null ? "en" : article.language();
        Map<Part, Hits> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, Hits.of(Tokens.of(article.text(part)), lexicon, day, language));
        }
        int civil = parts.values().stream().mapToInt(ArticleReader::civil).sum();
        int martial = parts.values().stream().mapToInt(ArticleReader::military).sum();
        military = martial >= MILITARY_ENOUGH && civil < 2 * martial;
        voices = new Voices(parts);
        memory = new Memory(Topic.of(parts, military, lexicon.rebels, lexicon.kurds));
        for (Hits hits : parts.values()) {
            parts.values().forEach(hits::confirm);
        }
        parts.forEach(this::read);
        Merge merge = new Merge(article, reports, loose, skipped);
        var claims = merge.claims();
        claims.forEach(c -> {
            if (c.supplier() != null) {
                actors.add(c.supplier());
            }
            if (c.recipient() != null) {
                actors.add(c.recipient());
            }
        });
        Reading reading = new Reading(
                language,
                List.copyOf(actors),
                mentions,
                claims,
                Shingles.signature(Objects.requireNonNull(parts.get(Part.BODY)).tokens),
                skipped);
        return new Explanation(reading, explained);
    }

    /** How often airlines and their passengers are named. */
    private static int civil(Hits hits) {
        int civil = 0;
        for (int h = 0; h < hits.size; h++) {
            Sense.OfWord word = hits.entry[h].word;
            civil += word != null && word.is(Cue.CIVIL) ? 1 : 0;
        }
        return civil;
    }

    private static int military(Hits hits) {
        int strong = 0;
        for (int h = 0; h < hits.size; h++) {
            Sense.OfWord word = hits.entry[h].word;
            if ((word != null && word.is(Cue.MILITARY))
                    || (hits.entry[h].goods && (word == null || !word.is(Cue.WEAK_GOODS)))) {
                strong++;
            }
        }
        return strong;
    }

    private void read(Part part, Hits hits) {
        for (Sentence sentence : Sentences.of(hits)) {
            sentenceNumber++;
            memory.next();
            if (sentence.kind() == Kind.BOILERPLATE) {
                skip("boilerplate");
                continue;
            }
            mentions(part, hits, sentence);
            if (!gate(hits, sentence)) {
                continue;
            }
            if (sentence.to() - sentence.from() > LONGEST_SENTENCE) {
                skip("too-long");
                continue;
            }
            read(part, hits, sentence);
        }
    }

    private boolean gate(Hits hits, Sentence sentence) {
        boolean goods = false;
        boolean transfer = false;
        boolean anaphor = false;
        boolean partners = false;
        int states = 0;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Lexicon.Entry entry = hits.entry[h];
            goods |= entry.goods;
            Sense.OfWord word = entry.goods && entry.word == null && hits.to[h] - hits.from[h] > 1
                    ? lexicon.word(hits.tokens, hits.to[h] - 1)
                    : entry.word;
            states += entry.names && !entry.goods && !entry.company ? 1 : 0;
            if (word != null) {
                partners |= word.is(Cue.PARTNERS);
                transfer |= !word.verb().isEmpty()
                        || word.is(Cue.SUPPLY_NOUN)
                        || word.is(Cue.ACQUIRE_NOUN)
                        || word.is(Cue.DEAL_NOUN)
                        || word.is(Cue.EMBARGO)
                        || word.is(Cue.AID)
                        || word.is(Cue.DENY);
                anaphor |= word.is(Cue.ANAPHOR) || word.is(Cue.DENY);
            }
        }
        return (partners && states >= 4 && memory.goods() != null)
                || (transfer && (goods || (anaphor && memory.goods() != null)));
    }

    private void mentions(Part part, Hits hits, Sentence sentence) {
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (!hits.entry[h].names) {
                rebels(part, hits, h);
                continue;
            }
            for (Sense sense : hits.senses(h)) {
                if (sense instanceof Sense.OfNothing) {
                    break;
                }
                Span span = span(part, hits.tokens, hits.from[h], hits.to[h]);
                if (sense instanceof Sense.OfActor actor) {
                    if (Places.actor(hits, h, actor, sentence)) {
                        actors.add(actor.code());
                        mention(MentionKind.ACTOR, span, actor.code(), actor.how(), null);
                    }
                    break;
                } else if (sense instanceof Sense.OfPerson person) {
                    actors.add(person.code());
                    mention(MentionKind.ACTOR, span, person.code(), "leader", null);
                    memory.person(person.code(), span);
                    break;
                } else if (sense instanceof Sense.OfCompany company) {
                    mention(MentionKind.COMPANY, span, company.code(), "company", null);
                    break;
                } else if (sense instanceof Sense.OfGoods goods) {
                    Sense.OfWord word = hits.entry[h].word;
                    if (!hits.confirmed(h, goods)) {
                        continue;
                    }
                    if (military || (!goods.weak() && (word == null || !word.is(Cue.WEAK_GOODS)))) {
                        mention(
                                MentionKind.WEAPON,
                                span,
                                goods.system(),
                                goods.system() == null ? "noun" : "system",
                                goods.category());
                    }
                    break;
                }
            }
        }
    }

    /** {@code the rebels} are an actor where the article tells whose. */
    private void rebels(Part part, Hits hits, int hit) {
        Sense.OfWord word = hits.entry[hit].word;
        String code = word == null ? null : memory.topic().fighters(word);
        if (code != null && word != null && !word.is(Cue.ACTOR_HEAD)) {
            actors.add(code);
            mention(MentionKind.ACTOR, span(part, hits.tokens, hits.from[hit], hits.to[hit]), code, "group", null);
        }
    }

    private void mention(MentionKind kind, Span span, @Nullable String code, String how, @Nullable Category category) {
        if (mentions.size() < MOST_MENTIONS) {
            mentions.add(new Mention(kind, span, article.words(span), code, how, category));
        }
    }

    private void read(Part part, Hits hits, Sentence sentence) {
        Scene scene = new Scene(lexicon, hits, sentence, military, memory);
        Span whole = span(part, hits.tokens, sentence.from(), sentence.to());
        Assertions assertions = new Assertions(scene, part, voices);
        Figures figures = new Figures(scene, part, day);
        Stages stages = new Stages(scene);
        int before = reports.size();
        List<Explanation.Finding> findings = new ArrayList<>();
        for (Draft draft : Grammar.drafts(scene)) {
            memory.complete(draft, scene);
            String summary = codes(draft.suppliers) + " -> " + codes(draft.recipients) + ": "
                    + (draft.goods == null ? "?" : scene.words(draft.goods));
            if (draft.goods == null) {
                draft.lost.add("no goods");
            } else if (draft.suppliers.isEmpty() && draft.recipients.isEmpty()) {
                draft.lost.add("no actor in either role");
                loose(part, scene, whole, draft, figures);
            } else {
                int first = reports.size();
                report(part, scene, whole, draft, assertions, figures, stages.of(draft));
                summary += first == reports.size() ? "" : told(reports.subList(first, reports.size()));
            }
            findings.add(new Explanation.Finding(draft.pattern, summary, List.copyOf(draft.lost)));
        }
        Denials.apply(scene, part, reports, this::itemSpan);
        memory.remember(scene, reports.subList(before, reports.size()), part);
        List<Explanation.Mark> marks = new ArrayList<>();
        for (Report report : reports.subList(before, reports.size())) {
            mark(marks, Slot.SUPPLIER, report.supplier == null ? null : report.supplier.span());
            mark(marks, Slot.RECIPIENT, report.recipient == null ? null : report.recipient.span());
            mark(marks, Slot.WEAPON, report.goodsSpan);
            mark(marks, Slot.QUANTITY, report.quantity);
            mark(marks, Slot.VALUE, report.value);
            mark(marks, Slot.STAGE, report.stageSpan);
        }
        explained.add(new Explanation.Sentence(
                whole,
                article.words(whole),
                marks,
                findings,
                reports.size() > before
                        ? null
                        : findings.isEmpty() ? "no pattern fired" : "a role or the goods stayed open"));
    }

    /** What a draft was taken for: the pairs, then stage, assertion, quantity and value with the words that say so. */
    private String told(List<Report> made) {
        Report report = made.get(0);
        StringBuilder told = new StringBuilder("; ");
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

    private void loose(Part part, Scene scene, Span whole, Draft draft, Figures figures) {
        Ware ware = Objects.requireNonNull(draft.goods).wares.get(0);
        Item trigger = scene.items.get(draft.trigger);
        Report report = new Report(
                draft.pattern,
                part,
                whole,
                sentenceNumber,
                ware.goods(),
                memory.span(ware, () -> span(part, scene.tokens, ware.from(), ware.to())),
                Stage.CONSIDERED,
                itemSpan(part, scene, trigger));
        report.named = scene.items.contains(draft.goods) || draft.counted != null;
        figures.fill(report, draft, ware);
        if (report.quantity != null || report.value != null) {
            loose.add(report);
        }
    }

    private void report(
            Part part,
            Scene scene,
            Span whole,
            Draft draft,
            Assertions assertions,
            Figures figures,
            Stages.Told told) {
        Item goods = Objects.requireNonNull(draft.goods);
        for (Ware ware : goods.wares) {
            boolean explicit = !draft.suppliers.isEmpty();
            List<@Nullable Party> suppliers = some(memory.suppliers(draft, ware, scene));
            for (Party supplier : suppliers) {
                for (Party recipient : some(draft.recipients)) {
                    if (((supplier == null || !explicit) && domestic(ware, recipient))
                            || (supplier == null && recipient == null)
                            || (supplier != null
                                    && recipient != null
                                    && supplier.code().equals(recipient.code()))) {
                        continue;
                    }
                    Report report = new Report(
                            draft.pattern,
                            part,
                            whole,
                            sentenceNumber,
                            ware.goods(),
                            memory.span(ware, () -> span(part, scene.tokens, ware.from(), ware.to())),
                            told.stage(),
                            itemSpan(part, scene, told.by()));
                    report.weight = told.weight();
                    report.by =
                            told.by().is(Cue.CONTEST) ? Cue.CONTEST : told.by().is(Cue.NOTIFIED) ? Cue.NOTIFIED : null;
                    report.named = scene.items.contains(goods) || draft.counted != null;
                    report.supplier = supplier == null
                            ? null
                            : memory.role(supplier, s -> span(part, scene.tokens, s.from(), s.to()));
                    report.recipient = recipient == null
                            ? null
                            : memory.role(recipient, s -> span(part, scene.tokens, s.from(), s.to()));
                    report.unsure = draft.unsure;
                    figures.fill(report, draft, ware);
                    assertion(
                            report,
                            part,
                            scene,
                            assertions.of(draft, report.supplierCode(), report.recipientCode()));
                    reports.add(report);
                }
            }
        }
    }

    /** Who makes the goods and gets them gets them from itself. */
    private static boolean domestic(Ware ware, @Nullable Party recipient) {
        return recipient != null
                && (recipient.code().equals(ware.goods().origin())
                        || Exporters.partner(recipient.code(), ware.goods().system())
                        || ware.origin().stream().anyMatch(o -> o.code().equals(recipient.code())));
    }

    private void assertion(Report report, Part part, Scene scene, Assertions.Hearsay hearsay) {
        report.attribution = hearsay.attribution();
        if (hearsay.source() != null) {
            report.attributionSpan = itemSpan(part, scene, hearsay.source());
        }
        Item by = hearsay.alleged();
        if (by != null) {
            report.assertion = Assertion.ALLEGED;
            report.assertionSpan = itemSpan(part, scene, by);
        }
    }

    private static List<@Nullable Party> some(List<Party> parties) {
        if (parties.isEmpty()) {
            List<@Nullable Party> none = new ArrayList<>();
            none.add(null);
            return none;
        }
        return new ArrayList<>(parties);
    }

    private Span itemSpan(Part part, Scene scene, Item item) {
        return span(part, scene.tokens, item.from, item.to);
    }

    static Span span(Part part, Tokens tokens, int from, int to) {
        return new Span(part, tokens.start[from], tokens.end[to - 1]);
    }

    private void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }
}
