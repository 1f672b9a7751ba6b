package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.armswire.model.Category;
import org.armswire.model.Span;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** What an article has named so far, for the sentences that leave a slot open. */
final class Memory {

    /** After so many sentences {@code the order} no longer means what was named. */
    private static final int FORGOTTEN = 40;

    private static final int RECENT = 6;

    private int sentence;
    private int goodsSentence;
    private final Topic topic;
    private @Nullable Ware goods;
    private @Nullable Ware model;
    private List<Party> subject = List.of();
    private List<Party> person = List.of();
    /** The person named first in this sentence, whom only later ones mean by a pronoun. */
    private List<Party> newcomer = List.of();

    private int subjectSentence;
    /** Whom the last sentence and this one name first. */
    private List<Party> opening = List.of();

    private List<Party> current = List.of();
    private final Map<String, Party> companies = new HashMap<>();
    private final Map<String, Party> states = new HashMap<>();
    private final List<Party> recent = new ArrayList<>();
    private final Map<Category, Ware> systems = new EnumMap<>(Category.class);
    private final Map<Category, Ware> passed = new EnumMap<>(Category.class);
    private final Deals deals = new Deals();
    private final Seizures seizures = new Seizures();
    private final List<Focus.Named> named = new ArrayList<>();
    private final Set<String> actors = new HashSet<>();

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
        if (most == null && !opening.isEmpty()) {
            return opening.get(0);
        }
        return most == null ? null : companies.get(most);
    }

    /** The state that the article is about, or null. */
    @Nullable
    Party state() {
        String state = topic.state();
        return state == null || theatre(state) ? null : states.get(state);
    }

    /** The only one of those who give military aid that the article names, or null. */
    @Nullable
    Party donor() {
        List<Party> donors = states.values().stream()
                .filter(p -> Exporters.donates(p.code()))
                .toList();
        return donors.size() == 1 ? donors.get(0) : null;
    }

    /** An actor that the article has named, or null. */
    @Nullable
    Party named(String code) {
        return states.get(code);
    }

    /** The two actors that the sentence before named, when they were two. */
    List<Party> two() {
        Map<String, Party> two = new LinkedHashMap<>();
        for (Focus.Named one : named) {
            if (one.at() == sentence - 1) {
                two.putIfAbsent(
                        one.who().code(),
                        new Party(
                                one.who().code(),
                                0,
                                0,
                                one.who().company(),
                                one.who().span()));
            }
        }
        return two.size() == 2 ? List.copyOf(two.values()) : List.of();
    }

    /** The state named last before this sentence that is none of these, or null. */
    @Nullable
    Party other(List<Party> than) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Party party = recent.get(i);
            boolean here = named.stream()
                    .anyMatch(n -> n.at() == sentence && n.who().span().equals(party.known()));
            if (!here && than.stream().noneMatch(p -> p.code().equals(party.code()))) {
                return party;
            }
        }
        return null;
    }

    /** The armed group named last, in this sentence or shortly before, or null. */
    @Nullable
    Party faction() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (Exporters.faction(recent.get(i).code())) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** An actor is named. */
    void actor(String code, Span span, boolean demonym) {
        Party party = new Party(code, 0, 0, false, span);
        states.put(code, party);
        named.add(new Focus.Named(sentence, new Report.Role(code, span, false)));
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

    /** An actor is named otherwise than as the place where something happens. */
    void acts(String code) {
        actors.add(code);
    }

    /** Whether the article names a state only as the place where something happens. */
    boolean theatre(String code) {
        return !actors.contains(code);
    }

    /** A maker is named. */
    void company(String code, Span span) {
        Party company = new Party(code, 0, 0, true, span);
        companies.put(code, company);
        if (current.isEmpty()) {
            current = List.of(company);
        }
    }

    /** Who spoke or acted last before this sentence. */
    List<Party> person() {
        return person;
    }

    void person(String code, Span span) {
        if (newcomer.isEmpty()) {
            newcomer = List.of(new Party(code, 0, 0, false, span));
        }
        named.add(new Focus.Named(sentence, new Report.Role(code, span, false)));
        states.putIfAbsent(code, new Party(code, 0, 0, false, span));
    }

    /** The article goes on by a sentence. */
    void next() {
        sentence++;
        deals.next();
        person = newcomer.isEmpty() ? person : newcomer;
        newcomer = List.of();
        opening = current;
        current = List.of();
    }

    /** Whether the goods were named a moment ago. */
    boolean fresh() {
        return sentence - goodsSentence <= 2;
    }

    /** Whether arms have been named so lately that one after another may be said to give or to want some. */
    boolean asked() {
        boolean about = topic.category() != null && systems.containsKey(topic.category());
        return about || (goods != null && sentence - goodsSentence <= RECENT);
    }

    /** What the article lately told was found on its way. */
    List<Ware> seized() {
        return seizures.lately(sentence);
    }

    /** The deals told so far. */
    Deals deals() {
        return deals;
    }

    /** Reports so far, in the order of the article. */
    List<Report> told() {
        return deals.told();
    }

    /** All actors, in the order in which the article names them. */
    List<Focus.Named> named() {
        return named;
    }

    /** The system of a category that was named last, or null. */
    @Nullable
    Ware system(Category category) {
        return systems.get(category);
    }

    /** The system that {@code the same model} means: what was named last and is no part of another, or null. */
    @Nullable
    Ware model() {
        return model;
    }

    /** The system that the article is mostly about, where it has named it; else the goods named last, or null. */
    @Nullable
    Ware main() {
        Ware main = topic.category() == null ? null : systems.get(topic.category());
        return main == null ? goods : main;
    }

    /** What {@code the order} is for: what the article has told of or is about, else what it named last. */
    @Nullable
    Ware meant() {
        if (goods == null || goods.goods().category() == Category.WMD || sentence - goodsSentence > FORGOTTEN) {
            return null;
        }
        Category last = goods.goods().category();
        Ware before = passed.get(last);
        if (before != null) {
            return before;
        }
        if (last == topic.category() || told().stream().anyMatch(r -> r.category() == last)) {
            return goods;
        }
        Ware main = topic.category() == null ? null : systems.get(topic.category());
        return main;
    }

    Report.Role role(Party party, Function<Party, Span> here) {
        return new Report.Role(
                party.code(), party.known() != null ? party.known() : here.apply(party), party.company());
    }

    Span span(Ware ware, Supplier<Span> here) {
        return ware.known() != null ? ware.known() : here.get();
    }

    /** A sentence that tells of no transfer has named goods. */
    void passing(@Nullable Ware ware) {
        if (ware != null && ware.goods().category() != Category.UNSPECIFIED) {
            goodsSentence = sentence;
            goods = ware;
        }
    }

    void remember(Scene scene, List<Report> reports, org.armswire.model.Part part) {
        deals.remember(reports);
        for (Report report : reports) {
            if (report.supplier != null && report.recipient != null && report.category() != Category.UNSPECIFIED) {
                passed.put(report.category(), new Ware(report.goods, 0, 0, List.of(), report.goodsSpan));
            }
        }
        seizures.remember(scene, part, sentence);
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
                    goods = known(ware, scene, part);
                    if (ware.goods().system() != null) {
                        systems.put(ware.goods().category(), goods);
                        model = Compounds.platform(ware.goods().category()) ? goods : model;
                    }
                }
            }
        }
    }

    /** The same goods, found where they are named. */
    static Ware known(Ware ware, Scene scene, org.armswire.model.Part part) {
        Span span = ArticleReader.span(part, scene.tokens, ware.from(), ware.to());
        return new Ware(ware.goods(), ware.from(), ware.to(), List.of(), span);
    }
}
