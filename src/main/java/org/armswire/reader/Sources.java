package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Finds who supplies goods: who the sentence says, else who makes them, else who was said to supply the same before. */
final class Sources {

    private static final String SOVIET_UNION = "SUN";

    private final Memory memory;
    private final Topic topic;
    private final Scene scene;

    Sources(Memory memory, Scene scene) {
        this.memory = memory;
        this.topic = memory.topic();
        this.scene = scene;
    }

    /** @param open whether the sentence tells of a wish that whoever it names is to fill, or nobody */
    List<Party> of(Draft draft, Ware ware, boolean open) {
        boolean near = !draft.settled && (draft.counted != null || (draft.guessed && !sells(draft)));
        if (!draft.suppliers.isEmpty() && !near) {
            return draft.suppliers;
        }
        List<Party> origin = origin(draft, ware);
        if (!origin.isEmpty()) {
            return origin;
        }
        if (draft.guessed
                && !draft.suppliers.isEmpty()
                && draft.suppliers.stream().allMatch(Party::company)) {
            return draft.suppliers;
        }
        String home = home(ware);
        if (home != null
                && Exporters.union(home)
                && draft.guessed
                && !draft.suppliers.isEmpty()
                && draft.suppliers.stream().allMatch(s -> Exporters.large(s.code()))) {
            return draft.suppliers;
        }
        Party seller = seller(draft, home);
        if (seller != null) {
            return List.of(seller);
        }
        if (home != null && another(draft, home)) {
            return makers(home, ware, acts(draft));
        }
        if (!draft.suppliers.isEmpty() || draft.implied) {
            return draft.suppliers;
        }
        List<Party> makers = companies(draft);
        if (!makers.isEmpty() || open) {
            return open || makers.isEmpty() ? makers : makers.subList(0, 1);
        }
        Party other = before(draft, ware);
        other = other != null ? other : system(draft, ware);
        other = other != null ? other : topic(draft, ware);
        return other == null ? List.of() : List.of(other);
    }

    /** {@code wanted guns from Oman, but the Omani cabinet refused to sell}: who decides is whom the sentence names as the source. */
    private boolean sells(Draft draft) {
        for (int i = 1; i < scene.items.size(); i++) {
            Item item = scene.items.get(i);
            boolean source = item.party() && scene.preposition(i) == Cue.FROM;
            if (source
                    && draft.suppliers.stream()
                            .anyMatch(s -> s.code().equals(item.parties.get(0).code()))) {
                return true;
            }
        }
        return false;
    }

    /** Where the goods are made; a state that is no more supplies nobody, unless the sentence says that it did. */
    private @Nullable String home(Ware ware) {
        String home = ware.goods().origin();
        return SOVIET_UNION.equals(home) ? null : home;
    }

    private static boolean another(Draft draft, String code) {
        return draft.recipients.stream().noneMatch(r -> r.code().equals(code));
    }

    /** Who the text says makes them. */
    private static List<Party> origin(Draft draft, Ware ware) {
        List<String> nations = Exporters.partners(ware.goods().system());
        List<Party> origin =
                ware.origin().stream().filter(p -> another(draft, p.code())).toList();
        boolean jointly = !nations.isEmpty() && origin.stream().noneMatch(o -> nations.contains(o.code()));
        return jointly ? List.of() : origin;
    }

    /** The maker that the article is about, where the sentence names it and not the makers at the goods' home. */
    private @Nullable Party seller(Draft draft, @Nullable String home) {
        String maker = topic.company();
        if (maker == null || !maker.equals(topic.maker()) || !another(draft, maker)) {
            return null;
        }
        Party seller = null;
        for (Item item : scene.items) {
            for (Party party : item.parties) {
                if (party.company() && party.code().equals(home)) {
                    return null;
                }
                if (item.party() && party.company() && party.code().equals(maker)) {
                    seller = party;
                }
            }
        }
        return seller;
    }

    /** The Eurofighter comes from four nations where the article names them all, else from Europe. */
    private List<Party> makers(String home, Ware ware, boolean consortium) {
        List<String> nations = Exporters.partners(ware.goods().system());
        String maker = topic.company();
        if (maker != null && nations.contains(maker) && !consortium) {
            return List.of(new Party(maker, ware.from(), ware.to(), false, ware.known()));
        }
        if (!nations.isEmpty() && topic.actors().containsAll(nations)) {
            return nations.stream()
                    .map(n -> new Party(n, ware.from(), ware.to(), false, ware.known()))
                    .toList();
        }
        return List.of(new Party(home, ware.from(), ware.to(), false, ware.known()));
    }

    /** {@code Eurofighter has sold 20 jets}: who builds it together is called by its name. */
    private boolean acts(Draft draft) {
        int before = draft.trigger - 1;
        while (before > 0
                && (scene.items.get(before).is(Cue.HAVE)
                        || scene.items.get(before).is(Cue.WILL))) {
            before--;
        }
        return scene.items.get(draft.trigger).gives()
                && before >= 0
                && scene.items.get(before).goods();
    }

    /** The makers that the sentence names. */
    private List<Party> companies(Draft draft) {
        List<Party> makers = new ArrayList<>();
        for (Item item : scene.items) {
            for (Party party : item.actor() ? item.parties : List.<Party>of()) {
                if (party.company()
                        && another(draft, party.code())
                        && makers.stream().noneMatch(m -> m.code().equals(party.code()))) {
                    makers.add(party);
                }
            }
        }
        return makers;
    }

    /** Who was said before to supply such goods to the same. */
    private @Nullable Party before(Draft draft, Ware ware) {
        List<Report> told = memory.told();
        for (int i = told.size() - 1; i >= 0; i--) {
            Report report = told.get(i);
            if (report.supplier != null
                    && report.category() == ware.goods().category()
                    && draft.recipients.stream().anyMatch(r -> r.code().equals(report.recipientCode()))) {
                return new Party(report.supplier.code(), 0, 0, report.supplier.company(), report.supplier.span());
            }
        }
        return null;
    }

    /** Where the system of this category comes from that the article named last. */
    private @Nullable Party system(Draft draft, Ware ware) {
        Ware named = memory.system(ware.goods().category());
        String code = named == null || ware.goods().system() != null ? null : home(named);
        return named == null || code == null || !another(draft, code)
                ? null
                : new Party(code, 0, 0, false, named.known());
    }

    /** Who makes what the article is about. */
    private @Nullable Party topic(Draft draft, Ware ware) {
        String maker = topic.maker();
        boolean same = topic.category() == ware.goods().category()
                || ware.goods().category() == Category.UNSPECIFIED
                || ware.known() != null;
        return maker == null || SOVIET_UNION.equals(maker) || !same || !another(draft, maker)
                ? null
                : new Party(maker, ware.from(), ware.to(), false, topic.span());
    }
}
