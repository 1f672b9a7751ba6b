package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Makes reports of what the grammar found in one sentence: one for each supplier, recipient and kind of goods. */
final class Reporter {

    /** So many words may stand between a transfer word and what is handed over. */
    private static final int BESIDE = 6;

    private final Part part;
    /** What says how far a transfer has got that bears on others, too. */
    private static final List<Cue> BY = List.of(Cue.CONTEST, Cue.NOTIFIED, Cue.WINS, Cue.AWARDS);

    private final Scene scene;
    private final Memory memory;
    private final int sentenceNumber;
    private final Span whole;
    private final Assertions assertions;
    private final Figures figures;
    private final Stages stages;
    private final History history;
    private final Sources sources;
    private final Crowds crowds;

    Reporter(Part part, Scene scene, Memory memory, Voices voices, @Nullable LocalDate day, int sentenceNumber) {
        this.part = part;
        this.scene = scene;
        this.memory = memory;
        this.sentenceNumber = sentenceNumber;
        this.whole = ArticleReader.span(part, scene.tokens, scene.sentence.from(), scene.sentence.to());
        this.assertions = new Assertions(scene, part, voices);
        this.figures = new Figures(scene, part, day);
        this.stages = new Stages(scene, day);
        this.history = new History(scene, day);
        this.crowds = new Crowds(scene);
        this.sources = new Sources(memory, scene);
    }

    List<Report> reports(Draft draft) {
        List<Report> reports = new ArrayList<>();
        Set<String> actors = new HashSet<>();
        scene.items.stream().filter(Item::party).forEach(a -> a.parties.forEach(p -> actors.add(p.code())));
        Draft telling = draft.whole == null ? draft : draft.whole;
        Told told = stages.of(telling);
        Showing showing = new Showing(scene, telling, told, part, history);
        Item goods = Objects.requireNonNull(draft.goods);
        for (Ware ware : goods.wares) {
            if (talk(draft, ware)) {
                draft.lost.add("only talk of " + scene.words(goods));
                continue;
            }
            boolean explicit = !draft.suppliers.isEmpty();
            boolean open = !explicit && tender(draft, ware, told);
            List<@Nullable Party> suppliers = some(
                    draft.fromCrowd
                            ? List.of()
                            : sources.of(draft, ware, open && scene.items.get(draft.trigger).verb == null));
            List<Party> recipients =
                    draft.recipients.stream().filter(r -> !crowds.named(r)).toList();
            if (recipients.isEmpty() && !draft.recipients.isEmpty()) {
                draft.lost.add("goes to a crowd that is only called after a state");
                draft.closed = true;
                draft.vague = true;
                draft.toCrowd = scene.items.get(draft.trigger).gives()
                        && draft.recipients.stream().allMatch(r -> Exporters.union(r.code()));
            }
            for (Party supplier : suppliers) {
                for (Party recipient : some(recipients)) {
                    if (enemies(supplier, recipient)
                            || ((supplier == null || !explicit) && domestic(ware, recipient))
                            || (supplier == null && recipient == null)
                            || order(ware, recipient)
                            || (supplier != null
                                    && recipient != null
                                    && supplier.code().equals(recipient.code()))) {
                        continue;
                    }
                    Report report = report(draft, ware, told.stage(), told.by());
                    report.weight = told.weight();
                    report.showing = showing;
                    report.undone = undone(told, draft);
                    report.stageWith = with(told);
                    report.by = BY.stream().filter(told.by()::is).findFirst().orElse(null);
                    report.supplier = supplier == null
                            ? null
                            : memory.role(supplier, s -> ArticleReader.span(part, scene.tokens, s.from(), s.to()));
                    report.recipient = recipient == null
                            ? null
                            : memory.role(recipient, s -> ArticleReader.span(part, scene.tokens, s.from(), s.to()));
                    report.open = open;
                    report.single = single(draft);
                    report.aid = draft.goods != null && draft.goods.is(Cue.AID);
                    report.contested = contest() || scene.has(Cue.BLOW);
                    report.unsure = draft.unsure;
                    report.vague = draft.vague || draft.trade;
                    report.crowd = supplier == null
                            ? draft.fromCrowd
                            : recipient == null && draft.toCrowd && (explicit || supplier.known() == null);
                    report.guessed = draft.guessed;
                    report.called = draft.called;
                    report.made = supplier != null && !draft.suppliers.contains(supplier);
                    report.implied = draft.implied;
                    report.closed = draft.closed || (open && scene.items.get(draft.trigger).verb == null);
                    report.namedActors = actors;
                    figures.count(report, draft, ware);
                    figures.share(report, draft, recipient);
                    figures.date(report, draft);
                    assertion(report, assertions.of(draft, report.supplierCode(), report.recipientCode()));
                    if (draft.like != null) {
                        goOn(report, draft.like);
                    }
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    /** The words that a stage depends on, and the rest of the verb that says it. */
    private List<Span> with(Told told) {
        Item prefix = told.by().prefix;
        Told whole = prefix == null ? told : told.with(prefix);
        return whole.with().stream().map(this::itemSpan).toList();
    }

    /** What a deal contains has got as far as the deal, and is as sure. */
    private static void goOn(Report report, Report deal) {
        report.stage = deal.stage;
        report.stageSpan = deal.stageSpan;
        report.stageWith = deal.stageWith;
        report.showing = deal.showing;
        report.weight = deal.weight;
        report.by = deal.by;
        if (deal.assertion == Assertion.ALLEGED) {
            report.assertion = deal.assertion;
            report.assertionSpan = deal.assertionSpan;
            report.attribution = deal.attribution;
            report.sources = deal.sources;
            report.origin = deal.origin;
        }
    }

    /** {@code has not sent}, {@code sent no weapons}: whoever says so of himself denies it. */
    @Nullable
    private Span undone(Told told, Draft draft) {
        if (told.stage() != Stage.REFUSED || told.by() != scene.items.get(draft.trigger)) {
            return null;
        }
        return told.with().stream()
                .filter(with -> with.is(Cue.NOT) || with.is(Cue.NONE))
                .map(this::itemSpan)
                .findFirst()
                .orElse(null);
    }

    /** Nuclear arms are talked of much more than handed over: who gives them and who gets them must both be said beside them. */
    private boolean talk(Draft draft, Ware ware) {
        Item trigger = scene.items.get(draft.trigger);
        boolean handed = trigger.verb != null ? trigger.verb != Frame.ARM : trigger.is(Cue.SUPPLY_NOUN);
        return ware.goods().category() == Category.WMD
                && (!handed
                        || (draft.guessed && !trigger.is(Cue.LICENSED))
                        || draft.unsure
                        || draft.suppliers.isEmpty()
                        || draft.recipients.isEmpty()
                        || Math.abs(ware.from() - trigger.from) > BESIDE);
    }

    /** {@code seeks 60 jets}, {@code Oman's tender for tanks}: whose they will be is open. */
    private boolean tender(Draft draft, Ware ware, Told told) {
        Item trigger = scene.items.get(draft.trigger);
        Stage stage = told.stage();
        boolean weighed = trigger.is(Cue.ACQUIRE_NOUN) && told.by().is(Cue.WEIGHED);
        boolean wish = trigger.verb == Frame.REQUEST
                || trigger.is(Cue.CONTEST)
                || weighed
                || (draft.counted == null && contest());
        boolean bought = trigger.verb == null || !trigger.gives();
        boolean early = stage == Stage.REQUESTED || stage == Stage.CONSIDERED || stage == Stage.NEGOTIATING;
        Ware goods = draft.counted == null ? ware : draft.counted.wares.get(0);
        return wish
                && bought
                && early
                && goods.goods().system() == null
                && goods.origin().isEmpty()
                && !draft.unsure
                && !definite(goods);
    }

    /** {@code the jets}: those that the article has named. */
    private boolean definite(Ware goods) {
        for (int t = goods.from() - 1; t >= scene.sentence.from() && t >= goods.from() - 2; t--) {
            if (scene.tokens.reads(t, "the")) {
                return true;
            }
        }
        return goods.known() != null;
    }

    /** Whether several want the same order, and nobody is said to have lost it. */
    private boolean contest() {
        return scene.has(Cue.CONTEST) && !scene.has(Cue.LOST);
    }

    /** {@code orders for Airbus}: a planemaker gets no planes. */
    private static boolean order(Ware ware, @Nullable Party recipient) {
        return recipient != null && recipient.company() && ware.goods().category() == Category.AIRCRAFT;
    }

    /** Nobody arms the rebels against itself. */
    private boolean enemies(@Nullable Party supplier, @Nullable Party recipient) {
        return supplier != null
                && recipient != null
                && recipient.code().equals(scene.lexicon.rebels.get(supplier.code()));
    }

    /** Who makes the goods and gets them gets them from itself. */
    private static boolean domestic(Ware ware, @Nullable Party recipient) {
        return recipient != null
                && (recipient.code().equals(ware.goods().origin())
                        || Exporters.partner(recipient.code(), ware.goods().system())
                        || ware.origin().stream().anyMatch(o -> o.code().equals(recipient.code())));
    }

    /** {@code its largest arms order yet}: a noun for one deal, and not for many or for aid. */
    private boolean single(Draft draft) {
        Item noun = scene.items.get(draft.trigger);
        boolean deal = noun.is(Cue.DEAL_NOUN) || noun.is(Cue.ACQUIRE_NOUN) || noun.is(Cue.SUPPLY_NOUN);
        return deal
                && noun.noun
                && !noun.is(Cue.BUYER)
                && scene.tokens.text.charAt(scene.tokens.end[noun.to - 1] - 1) != 's';
    }

    /** What names no party and yet may tell how many or how much; or null. */
    @Nullable
    Report loose(Draft draft) {
        Ware ware = Objects.requireNonNull(draft.goods).wares.get(0);
        Report report = report(draft, ware, Stage.CONSIDERED, scene.items.get(draft.trigger));
        figures.count(report, draft, ware);
        if (report.quantity == null && report.value == null) {
            return null;
        }
        figures.date(report, draft);
        return report;
    }

    private Report report(Draft draft, Ware ware, Stage stage, Item by) {
        Report report = new Report(
                draft.pattern,
                part,
                whole,
                sentenceNumber,
                ware.goods(),
                memory.span(ware, () -> ArticleReader.span(part, scene.tokens, ware.from(), ware.to())),
                stage,
                itemSpan(by));
        report.named = scene.items.contains(draft.goods) || draft.counted != null;
        return report;
    }

    private void assertion(Report report, Assertions.Hearsay hearsay) {
        report.attribution = hearsay.attribution();
        report.sources = hearsay.sources();
        report.origin = hearsay.origin();
        Item by = hearsay.alleged();
        if (by != null) {
            report.assertion = Assertion.ALLEGED;
            report.assertionSpan = itemSpan(by);
            report.known = hearsay.known();
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

    Span itemSpan(Item item) {
        return ArticleReader.span(part, scene.tokens, item.from, item.to);
    }
}
