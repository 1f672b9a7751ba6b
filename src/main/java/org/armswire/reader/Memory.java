package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumMap;
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

    private int sentence;
    private int goodsSentence;

    private final Topic topic;

    @Nullable
    private Ware goods;

    private List<Party> subject = List.of();
    private List<Party> person = List.of();
    private final Map<Category, Ware> systems = new EnumMap<>(Category.class);
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
        return subject;
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
    }

    /** Fills what one sentence leaves open. */
    void complete(Draft draft, Scene scene) {
        Item trigger = scene.items.get(draft.trigger);
        if (draft.goods == null
                && trigger.is(Cue.ANAPHOR)
                && goods != null
                && goods.goods().category() != Category.WMD
                && sentence - goodsSentence <= FORGOTTEN
                && !qualified(draft.trigger, scene)) {
            draft.goods = meant(trigger);
        }
        boolean partners = draft.pattern.equals("partners");
        if (draft.goods == null && partners && goods != null && goods.goods().system() != null) {
            draft.goods = meant(trigger);
        }
        if (draft.goods == null && trigger.gives() && !draft.recipients.isEmpty()) {
            if (trigger.verb == Frame.ARM) {
                Item arms = new Item(Kind.GOODS, trigger.from, trigger.to);
                arms.wares.add(new Ware(ARMS, trigger.from, trigger.to, List.of()));
                draft.goods = arms;
            } else {
                draft.goods = goodsBefore(draft.trigger, scene);
            }
        }
        nameGoods(draft, scene, trigger);
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

    private Item meant(Item trigger) {
        Item meant = new Item(Kind.GOODS, trigger.from, trigger.to);
        meant.wares.add(java.util.Objects.requireNonNull(goods));
        return meant;
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

    /** Who supplies these goods: who the sentence says, else who makes them, else who was said to supply the same before. */
    List<Party> suppliers(Draft draft, Ware ware, Scene scene) {
        boolean own = draft.counted != null || draft.guessed;
        if (!draft.suppliers.isEmpty() && !own) {
            return draft.suppliers;
        }
        List<Party> origin = ware.origin().stream()
                .filter(p -> draft.recipients.stream().noneMatch(r -> r.code().equals(p.code())))
                .toList();
        if (!origin.isEmpty()) {
            return origin;
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

    /** The Eurofighter comes from four nations where the article names them all, else from Europe. */
    private List<Party> makers(String home, Ware ware) {
        List<String> nations = Exporters.partners(ware.goods().system());
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
        subject = List.of();
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
