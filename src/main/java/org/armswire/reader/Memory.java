package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.armswire.model.Category;
import org.armswire.model.Span;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** What an article has named so far, for the sentences that leave a slot open. */
final class Memory {

    /** What is given by arming. */
    private static final Sense.OfGoods ARMS =
            new Sense.OfGoods(Category.UNSPECIFIED, null, null, null, false, false, false);

    /** After so many sentences {@code the order} no longer means what was named. */
    private static final int FORGOTTEN = 40;

    private static final int RECENT = 6;

    private int sentence;
    private int goodsSentence;

    private final Topic topic;

    @Nullable
    private Ware goods;

    private List<Party> subject = List.of();
    private List<Party> person = List.of();
    private int subjectSentence;
    /** Whom the last sentence and this one name first. */
    private List<Party> opening = List.of();

    private List<Party> current = List.of();
    private final Map<String, Party> companies = new HashMap<>();
    private final Map<String, Party> states = new HashMap<>();
    private final List<Party> recent = new ArrayList<>();
    private final Map<Category, Ware> systems = new EnumMap<>(Category.class);
    private final Map<Category, Ware> passed = new EnumMap<>(Category.class);
    private final List<Report> told = new ArrayList<>();

    Memory(Topic topic) {
        this.topic = topic;
    }

    Topic topic() {
        return topic;
    }

    /** The goods named last, or null. */
    @Nullable
    Ware goods() {
        return goods;
    }

    /** Whom the last sentence was about. */
    List<Party> subject() {
        return subjectSentence == sentence - 1 || opening.isEmpty() ? subject : opening;
    }

    /** The maker that the last sentence begins with, else the one named most, or null. */
    @Nullable
    Party company() {
        if (!opening.isEmpty() && opening.get(0).company()) {
            return opening.get(0);
        }
        String most = topic.company();
        return most == null ? null : companies.get(most);
    }

    /** The state that the article is about, or null. */
    @Nullable
    Party state() {
        String state = topic.state();
        return state == null ? null : states.get(state);
    }

    /** The state named last before this sentence that is none of these, or null. */
    @Nullable
    Party other(List<Party> than) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Party party = recent.get(i);
            if (than.stream().noneMatch(p -> p.code().equals(party.code()))) {
                return party;
            }
        }
        return null;
    }

    /** An actor is named. */
    void actor(String code, Span span, boolean demonym) {
        Party party = new Party(code, 0, 0, false, span);
        states.put(code, party);
        if (!demonym) {
            if (current.isEmpty()) {
                current = List.of(party);
            }
            recent.add(party);
            if (recent.size() > RECENT) {
                recent.remove(0);
            }
        }
    }

    /** A maker is named. */
    void company(String code, Span span) {
        Party company = new Party(code, 0, 0, true, span);
        companies.put(code, company);
        if (current.isEmpty()) {
            current = List.of(company);
        }
    }

    /** Who spoke or acted last. */
    List<Party> person() {
        return person;
    }

    void person(String code, Span span) {
        person = List.of(new Party(code, 0, 0, false, span));
    }

    /** The article goes on by a sentence. */
    void next() {
        sentence++;
        opening = current;
        current = List.of();
    }

    /** Fills what one sentence leaves open. */
    void complete(Draft draft, Scene scene) {
        Item trigger = scene.items.get(draft.trigger);
        if (draft.goods == null && trigger.is(Cue.ANAPHOR) && !qualified(draft.trigger, scene)) {
            draft.goods = before(draft, scene);
            draft.guessed |= draft.goods != null;
            Ware ware = draft.goods == null ? meant() : null;
            boolean another = trigger.is(Cue.DEAL_NOUN) && indefinite(draft.trigger, scene);
            if (ware != null
                    && (!another
                            || sentence - goodsSentence <= 2
                            || ware.goods().category() == topic.category())) {
                draft.goods = meant(trigger, ware);
            }
        }
        boolean partners = draft.pattern.equals("partners");
        if (draft.goods == null && partners && goods != null && goods.goods().system() != null) {
            draft.goods = meant(trigger, goods);
        }
        if (draft.goods == null && trigger.gives() && !draft.recipients.isEmpty()) {
            if (trigger.verb == Frame.ARM) {
                Item arms = new Item(Kind.GOODS, trigger.from, trigger.to);
                arms.wares.add(new Ware(ARMS, trigger.from, trigger.to, List.of()));
                draft.goods = arms;
            } else if (open(draft.trigger, scene)) {
                draft.goods = goodsBefore(draft.trigger, scene);
            }
        }
        if (draft.pattern.equals("contest") && draft.recipients.isEmpty()) {
            buyer(draft);
        }
        if (!draft.settled) {
            nameGoods(draft, scene, trigger);
        }
    }

    /** Who runs the contest that the article told of before. */
    private void buyer(Draft draft) {
        Category category = java.util.Objects.requireNonNull(draft.goods)
                .wares
                .get(0)
                .goods()
                .category();
        for (int i = told.size() - 1; i >= 0; i--) {
            Report report = told.get(i);
            if (report.recipient != null && report.category() == category) {
                draft.recipients.add(
                        new Party(report.recipient.code(), 0, 0, report.recipient.company(), report.recipient.span()));
                return;
            }
        }
    }

    /** {@code the nuclear deal} is another one than {@code the deal}. */
    private static boolean qualified(int trigger, Scene scene) {
        if (trigger == 0) {
            return false;
        }
        Item before = scene.items.get(trigger - 1);
        boolean deal = scene.items.get(trigger).is(Cue.DEAL_NOUN);
        return before.kind == Kind.OTHER && !scene.tokens.is(before.from, Tokens.CAPITAL) && deal;
    }

    /** {@code a deal} is a new one, {@code the deal} is known. */
    private static boolean indefinite(int trigger, Scene scene) {
        Item noun = scene.items.get(trigger);
        boolean plural = scene.tokens.text.charAt(scene.tokens.end[noun.to - 1] - 1) == 's';
        for (int i = trigger - 1; i >= 0 && i >= trigger - 3; i--) {
            Item item = scene.items.get(i);
            if (scene.tokens.reads(item.from, "a") || scene.tokens.reads(item.from, "an")) {
                return true;
            }
            if (item.actor() || item.is(Cue.DETERMINER) || item.verb != null) {
                return false;
            }
        }
        return plural;
    }

    /** {@code Its Rafale jet has received orders}: a system that the sentence has named. */
    @Nullable
    private static Item before(Draft draft, Scene scene) {
        for (int i = draft.trigger - 1; i >= 0; i--) {
            Item item = scene.items.get(i);
            if (item.goods() && item.wares.stream().anyMatch(w -> w.goods().system() != null)) {
                return item;
            }
        }
        return null;
    }

    /** What {@code the order} is for: what the article has told of or is about, else what it named last. */
    @Nullable
    private Ware meant() {
        if (goods == null || goods.goods().category() == Category.WMD || sentence - goodsSentence > FORGOTTEN) {
            return null;
        }
        Category last = goods.goods().category();
        Ware before = passed.get(last);
        if (before != null) {
            return before;
        }
        if (last == topic.category() || told.stream().anyMatch(r -> r.category() == last) || topic.category() == null) {
            return goods;
        }
        Ware main = systems.get(topic.category());
        return main == null ? goods : main;
    }

    private static Item meant(Item trigger, Ware ware) {
        Item meant = new Item(Kind.GOODS, trigger.from, trigger.to);
        meant.wares.add(ware);
        return meant;
    }

    /** Whether a verb has no object of its own but a word that stands for one. */
    private static boolean open(int trigger, Scene scene) {
        for (int i = trigger + 1; i < scene.items.size() && i <= trigger + 3; i++) {
            Item item = scene.items.get(i);
            if (item.preposition() || item.is(Cue.PRONOUN)) {
                return true;
            }
            if (item.kind == Kind.NUMBER) {
                return i + 1 == scene.items.size() || scene.items.get(i + 1).preposition();
            }
            if (item.kind == Kind.OTHER) {
                return scene.tokens.reads(item.from, "one") || scene.tokens.reads(item.from, "ones");
            }
        }
        return true;
    }

    /** {@code has a licence for the Predator and wants one to sell to Pakistan}. */
    @Nullable
    private static Item goodsBefore(int trigger, Scene scene) {
        for (int i = trigger - 1; i >= 0; i--) {
            if (scene.items.get(i).goods()) {
                return scene.items.get(i);
            }
        }
        return null;
    }

    /** {@code Rafale and Gripen compete for a contract for 36 jets}: the jets are those named beside. */
    private static void nameGoods(Draft draft, Scene scene, Item trigger) {
        boolean deal = trigger.is(Cue.ACQUIRE_NOUN) || trigger.is(Cue.DEAL_NOUN);
        Item generic = draft.goods;
        if (!deal
                || generic == null
                || generic.wares.stream().anyMatch(w -> w.goods().system() != null)) {
            return;
        }
        Item named = new Item(Kind.GOODS, generic.from, generic.to);
        for (Item item : scene.items) {
            if (item.from > generic.to && apart(scene, generic.to, item.from)) {
                break;
            }
            for (Ware ware : item.wares) {
                if (ware.goods().system() != null
                        && ware.goods().category()
                                == generic.wares.get(0).goods().category()) {
                    named.wares.add(ware);
                }
            }
        }
        if (!named.wares.isEmpty()) {
            draft.counted = generic;
            draft.goods = named;
        }
    }

    /** {@code orders jets, Britain shows its Typhoon}: another clause. */
    private static boolean apart(Scene scene, int from, int to) {
        for (int i = 0; i + 1 < scene.items.size(); i++) {
            Item item = scene.items.get(i);
            Item next = scene.items.get(i + 1);
            if (item.from >= from
                    && item.from < to
                    && scene.tokens.mark(item.from, ',')
                    && next.party()
                    && !next.possessive) {
                return true;
            }
        }
        return false;
    }

    /** Who supplies these goods: who the sentence says, else who makes them, else who was said to supply the same before. */
    List<Party> suppliers(Draft draft, Ware ware, Scene scene) {
        List<String> nations = Exporters.partners(ware.goods().system());
        boolean own = !draft.settled && (draft.counted != null || draft.guessed);
        if (!draft.suppliers.isEmpty() && !own) {
            return draft.suppliers;
        }
        List<Party> origin = ware.origin().stream()
                .filter(p -> draft.recipients.stream().noneMatch(r -> r.code().equals(p.code())))
                .toList();
        boolean jointly = !nations.isEmpty() && origin.stream().noneMatch(o -> nations.contains(o.code()));
        if (!origin.isEmpty() && !jointly) {
            return origin;
        }
        if (draft.guessed
                && !draft.suppliers.isEmpty()
                && draft.suppliers.stream().allMatch(Party::company)) {
            return draft.suppliers;
        }
        List<Party> seller = seller(scene, draft);
        if (!seller.isEmpty()) {
            return seller;
        }
        String home = ware.goods().origin();
        if (home != null && draft.recipients.stream().noneMatch(r -> r.code().equals(home))) {
            return makers(home, ware);
        }
        if (!draft.suppliers.isEmpty()) {
            return draft.suppliers;
        }
        for (Item item : scene.items) {
            if (item.actor()) {
                for (Party party : item.parties) {
                    if (party.company()
                            && draft.recipients.stream().noneMatch(r -> r.code().equals(party.code()))) {
                        return List.of(party);
                    }
                }
            }
        }
        for (int i = told.size() - 1; i >= 0; i--) {
            Report report = told.get(i);
            if (report.supplier != null
                    && report.category() == ware.goods().category()
                    && draft.recipients.stream().anyMatch(r -> r.code().equals(report.recipientCode()))) {
                return List.of(
                        new Party(report.supplier.code(), 0, 0, report.supplier.company(), report.supplier.span()));
            }
        }
        Ware named = systems.get(ware.goods().category());
        if (ware.goods().system() == null && named != null && named.goods().origin() != null) {
            String code = named.goods().origin();
            if (draft.recipients.stream().noneMatch(r -> r.code().equals(code))) {
                return List.of(new Party(code, 0, 0, false, named.known()));
            }
        }
        String maker = topic.maker();
        boolean same = topic.category() == ware.goods().category()
                || ware.goods().category() == Category.UNSPECIFIED
                || ware.known() != null;
        if (maker != null
                && same
                && draft.recipients.stream().noneMatch(r -> r.code().equals(maker))) {
            return List.of(new Party(maker, ware.from(), ware.to(), false, topic.span()));
        }
        return List.of();
    }

    /** The maker that the article is about, where the sentence names it. */
    private List<Party> seller(Scene scene, Draft draft) {
        String maker = topic.company();
        if (maker == null || !maker.equals(topic.maker())) {
            return List.of();
        }
        for (Item item : scene.items) {
            if (item.party()) {
                for (Party party : item.parties) {
                    if (party.company()
                            && party.code().equals(maker)
                            && draft.recipients.stream().noneMatch(r -> r.code().equals(maker))) {
                        return List.of(party);
                    }
                }
            }
        }
        return List.of();
    }

    /** The Eurofighter comes from four nations where the article names them all, else from Europe. */
    private List<Party> makers(String home, Ware ware) {
        List<String> nations = Exporters.partners(ware.goods().system());
        String maker = topic.company();
        if (maker != null && nations.contains(maker)) {
            return List.of(new Party(maker, ware.from(), ware.to(), false, ware.known()));
        }
        if (!nations.isEmpty() && topic.actors().containsAll(nations)) {
            return nations.stream()
                    .map(n -> new Party(n, ware.from(), ware.to(), false, ware.known()))
                    .toList();
        }
        return List.of(new Party(home, ware.from(), ware.to(), false, ware.known()));
    }

    Report.Role role(Party party, Function<Party, Span> here) {
        return new Report.Role(
                party.code(), party.known() != null ? party.known() : here.apply(party), party.company());
    }

    Span span(Ware ware, Supplier<Span> here) {
        return ware.known() != null ? ware.known() : here.get();
    }

    void remember(Scene scene, List<Report> reports, org.armswire.model.Part part) {
        told.addAll(reports);
        for (Report report : reports) {
            if (report.supplier != null && report.recipient != null && report.category() != Category.UNSPECIFIED) {
                passed.put(report.category(), new Ware(report.goods, 0, 0, List.of(), report.goodsSpan));
            }
        }
        subject = List.of();
        subjectSentence = sentence;
        for (Item item : scene.items) {
            if (item.actor() && item.describes == null && subject.isEmpty()) {
                subject = item.parties.stream()
                        .map(p -> p.known() != null
                                ? p
                                : new Party(
                                        p.code(),
                                        p.from(),
                                        p.to(),
                                        p.company(),
                                        ArticleReader.span(part, scene.tokens, p.from(), p.to())))
                        .toList();
            }
            if (item.goods()) {
                Ware ware = item.wares.get(0);
                if (ware.goods().category() != Category.UNSPECIFIED) {
                    goodsSentence = sentence;
                    goods = new Ware(
                            ware.goods(),
                            ware.from(),
                            ware.to(),
                            List.of(),
                            ArticleReader.span(part, scene.tokens, ware.from(), ware.to()));
                    if (ware.goods().system() != null) {
                        systems.put(ware.goods().category(), goods);
                    }
                }
            }
        }
    }
}
