package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Ware;

/** Reads competitions: whose goods are offered to whom, as several want the same order. */
final class Rivals {

    /** So near to its owner stands a competition. */
    private static final int HELD = 5;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;
    private final List<Draft> found = new ArrayList<>();

    Rivals(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
    }

    List<Draft> drafts() {
        contest();
        return found;
    }

    /** {@code The Rafale competes with the F-16 and the Gripen in India's tender}: each of their makers offers it. */
    private void contest() {
        int contest = -1;
        for (int i = 0; i < items.size() && contest < 0; i++) {
            contest = items.get(i).is(Cue.CONTEST) || items.get(i).verb == Frame.CHOOSE ? i : -1;
        }
        if (contest < 0) {
            return;
        }
        boolean chosen = items.get(contest).verb == Frame.CHOOSE;
        int over = -1;
        Item all = new Item(Item.Kind.GOODS, items.get(contest).from, items.get(contest).to);
        Item beaten = new Item(Item.Kind.GOODS, items.get(contest).from, items.get(contest).to);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Cue.SUBORDINATE) && i > contest) {
                break;
            }
            over = chosen && over < 0 && i > contest && items.get(i).is(Cue.PREFERRED) ? i : over;
            Item side = over < 0 ? all : beaten;
            if (!settled(i)) {
                items.get(i).wares.stream()
                        .filter(w -> w.goods().system() != null)
                        .forEach(side.wares::add);
            }
        }
        if (all.wares.size() + beaten.wares.size() < 2) {
            makers(contest);
            return;
        }
        bidders(contest, contest, all);
        if (over >= 0) {
            bidders(contest, over, beaten);
        }
    }

    /** The offer of each maker of such goods to the buyer that the sentence names, as a word beside them tells of it. */
    private void bidders(int contest, int trigger, Item all) {
        if (all.wares.isEmpty()) {
            return;
        }
        Draft draft = new Draft("contest", trigger);
        draft.goods = all;
        buyers(contest, draft, all);
        found.add(draft);
    }

    /** {@code Saab and Boeing compete for an order of 40 fighter jets from Chile}: the makers are named, and not what they offer. */
    private void makers(int contest) {
        Item goods = items.stream()
                .filter(x -> x.goods() && x.wares.get(0).goods().arms())
                .findFirst()
                .orElse(null);
        if (goods == null
                || scene.civil
                || !items.get(contest).is(Cue.CONTEST)
                || drafts.stream()
                        .anyMatch(d -> d.goods == goods && !d.suppliers.isEmpty() && !d.recipients.isEmpty())) {
            return;
        }
        Draft draft = new Draft("contest", contest);
        items.stream()
                .filter(Item::party)
                .filter(x -> x.parties.get(0).company())
                .forEach(draft::supplier);
        if (draft.suppliers.size() < 2) {
            return;
        }
        Ware ware = goods.wares.get(0);
        draft.goods = new Item(Item.Kind.GOODS, goods.from, goods.to);
        draft.goods.wares.add(new Ware(ware.goods(), ware.from(), ware.to(), List.of()));
        for (int a = 0; a < items.size(); a++) {
            boolean wants = holds(items.get(a))
                    || (scene.preposition(a) == Cue.FOR && items.indexOf(goods) < a && a - items.indexOf(goods) < HELD);
            if (items.get(a).party() && !items.get(a).parties.get(0).company() && wants) {
                draft.recipient(items.get(a));
            }
        }
        if (draft.recipients.isEmpty()) {
            // the buyer's tanks
            draft.recipients.addAll(ware.origin());
        }
        draft.recipients.removeIf(r ->
                draft.suppliers.stream().anyMatch(s -> s.code().equals(r.code())) || Exporters.large(r.code()));
        if (!draft.recipients.isEmpty()) {
            found.add(draft);
        }
    }

    /** Whom a competition is run by: who stands in a buyer's place, else who is named before it or owns it. */
    private void buyers(int contest, Draft draft, Item all) {
        List<Item> beside = new ArrayList<>();
        for (int a = 0; a < items.size(); a++) {
            Item actor = items.get(a);
            if (a > contest && items.get(a).is(Cue.SUBORDINATE)) {
                break;
            }
            if (!actor.party()
                    || actor.parties.get(0).company()
                    || Exporters.makes(actor.parties.get(0).code(), all)) {
                continue;
            }
            Cue under = scene.preposition(a);
            boolean owner = actor.possessive || actor.demonym;
            if (under == Cue.IN || under == Cue.FOR || under == Cue.TO || under == Cue.BY) {
                draft.recipient(actor);
            } else if (under == null && (owner || a < contest)) {
                beside.add(actor);
            }
        }
        beside.stream()
                .filter(actor -> draft.recipients.isEmpty() || holds(actor))
                .toList()
                .forEach(draft::recipient);
    }

    /** {@code Japan's fighter competition}: who owns it runs it. */
    private boolean holds(Item actor) {
        int at = items.indexOf(actor);
        return (actor.possessive || actor.demonym)
                && items.subList(at + 1, Math.min(items.size(), at + 1 + HELD)).stream()
                        .anyMatch(x -> (x.is(Cue.CONTEST) && !x.is(Cue.OPPONENT))
                                || x.is(Cue.ACQUIRE_NOUN)
                                || x.is(Cue.DEAL_NOUN));
    }

    /** {@code studied the Gripen before it opted for Mirages from Oman}: what is said to be from somebody is no rival. */
    private boolean settled(int goods) {
        return goods + 2 < items.size()
                && items.get(goods).goods()
                && items.get(goods + 1).is(Cue.FROM)
                && items.get(goods + 2).party();
    }
}
