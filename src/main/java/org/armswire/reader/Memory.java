package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
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

    @Nullable
    private Ware goods;

    private List<Party> subject = List.of();
    private final List<Report> told = new ArrayList<>();

    /** The goods named last, or null. */
    @Nullable
    Ware goods() {
        return goods;
    }

    /** Whom the last sentence was about. */
    List<Party> subject() {
        return subject;
    }

    /** Fills what one sentence leaves open. */
    void complete(Draft draft, Scene scene) {
        Item trigger = scene.items.get(draft.trigger);
        if (draft.goods == null && trigger.is(Cue.ANAPHOR) && goods != null) {
            Item meant = new Item(Kind.GOODS, trigger.from, trigger.to);
            meant.wares.add(goods);
            draft.goods = meant;
        }
    }

    /** Who supplies these goods: who the sentence says, else who makes them, else who was said to supply the same before. */
    List<Party> suppliers(Draft draft, Ware ware, Scene scene) {
        if (!draft.suppliers.isEmpty()) {
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
            return List.of(new Party(home, ware.from(), ware.to(), false, ware.known()));
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
        return List.of();
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
                    goods = new Ware(
                            ware.goods(),
                            ware.from(),
                            ware.to(),
                            List.of(),
                            ArticleReader.span(part, scene.tokens, ware.from(), ware.to()));
                }
            }
        }
    }
}
