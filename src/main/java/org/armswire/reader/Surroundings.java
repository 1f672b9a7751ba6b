package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/** Reads sentences in which no transfer word ties the named goods to the named actors. */
final class Surroundings {

    /** So many states in a row are customers or partners. */
    private static final int MANY = 4;

    /** So near to its owner stands a competition. */
    private static final int HELD = 5;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;
    private final List<Draft> found = new ArrayList<>();

    Surroundings(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
    }

    List<Draft> drafts() {
        contest();
        context();
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
        keep(draft);
    }

    /** {@code Japan's fighter competition}: who owns it runs it. */
    private boolean holds(Item actor) {
        int at = items.indexOf(actor);
        return (actor.possessive || actor.demonym)
                && items.subList(at + 1, Math.min(items.size(), at + 1 + HELD)).stream()
                        .anyMatch(x -> x.is(Cue.CONTEST) || x.is(Cue.ACQUIRE_NOUN) || x.is(Cue.DEAL_NOUN));
    }

    /** {@code studied the Gripen before it opted for Mirages from Oman}: what is said to be from somebody is no rival. */
    private boolean settled(int goods) {
        return goods + 2 < items.size()
                && items.get(goods).goods()
                && items.get(goods + 1).is(Cue.FROM)
                && items.get(goods + 2).party();
    }

    /** A named system beside states that want it, talk about it or have it, though no transfer word ties them together. */
    private void context() {
        partners();
        if (items.stream()
                .anyMatch(x -> x.is(Cue.DEPLOY) || x.is(Cue.BOURSE) || (x.is(Cue.PROGRAM) && x.is(Cue.INTERCEPT)))) {
            return;
        }
        if (drafts.stream().anyMatch(d -> d.goods != null && !d.suppliers.isEmpty() && !d.recipients.isEmpty())) {
            return;
        }
        for (int g = 0; g < items.size(); g++) {
            Item goods = items.get(g);
            if (!goods.goods()
                    || goods.wares.stream()
                            .noneMatch(w ->
                                    w.goods().system() != null && !w.goods().weak())
                    || given(goods)
                    || drafts.stream().anyMatch(d -> !d.recipients.isEmpty() && sameGoods(d.goods, goods))) {
                continue;
            }
            if (goods.wares.get(0).goods().category() == Category.SMALL_ARMS) {
                continue;
            }
            int cue = interest(g);
            String maker = goods.wares.get(0).origin().isEmpty()
                    ? goods.wares.get(0).goods().origin()
                    : goods.wares.get(0).origin().get(0).code();
            if (cue < 0 || Math.abs(cue - g) > Complements.REACH) {
                continue;
            }
            Draft draft = new Draft("context", cue);
            draft.goods = goods;
            for (int a = 0; a < items.size(); a++) {
                Item actor = items.get(a);
                if (!actor.actor()
                        || actor.describes != null
                        || actor.parties.get(0).company()) {
                    continue;
                }
                Cue under = scene.preposition(a);
                boolean list = actor.parties.size() >= 3;
                boolean role = under == Cue.TO
                        || under == Cue.FOR
                        || under == Cue.WITH
                        || (under == Cue.FROM && a > cue)
                        || under == Cue.BY;
                boolean subject = under == null && a < cue && !actor.demonym && !actor.possessive;
                if (list || role || subject) {
                    actor.parties.stream()
                            .filter(p -> !Exporters.makes(p.code(), goods))
                            .filter(p -> under != Cue.WITH || !Exporters.large(p.code()))
                            .filter(p -> maker == null || Exporters.rank(p.code()) > Exporters.rank(maker))
                            .forEach(p -> draft.recipients.add(p));
                }
            }
            if (!draft.recipients.isEmpty()) {
                keep(draft);
            }
        }
    }

    /** {@code Eight countries help to pay: Britain, Italy …} where the article is about one system. */
    private void partners() {
        int cue = 0;
        while (cue < items.size() && !items.get(cue).is(Cue.PARTNERS)) {
            cue++;
        }
        if (cue == items.size()) {
            return;
        }
        for (int a = 0; a < items.size(); a++) {
            Item actor = items.get(a);
            if (!actor.actor()
                    || actor.parties.size() < MANY
                    || drafts.stream().anyMatch(d -> d.recipients.containsAll(actor.parties))) {
                continue;
            }
            Draft draft = new Draft("partners", cue);
            draft.recipient(actor);
            for (Item item : items) {
                if (item.goods() && item.wares.get(0).goods().system() != null) {
                    draft.goods = item;
                }
            }
            keep(draft);
        }
    }

    /** Whether the sentence tells who gives these goods, and does not only speak of a market for them. */
    private boolean given(Item goods) {
        return drafts.stream()
                .anyMatch(d -> d.goods == goods
                        && !d.suppliers.isEmpty()
                        && !items.get(d.trigger).is(Cue.BUDGET));
    }

    private static boolean sameGoods(@Nullable Item one, Item two) {
        return one != null
                && one.wares.get(0).goods().category()
                        == two.wares.get(0).goods().category();
    }

    private int interest(int goods) {
        int best = -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean cue = item.is(Cue.REQUESTED)
                    || item.is(Cue.CONSIDERED)
                    || item.is(Cue.NEGOTIATING)
                    || item.is(Cue.AGREED)
                    || item.is(Cue.DELIVERED)
                    || item.is(Cue.ACQUIRE_NOUN)
                    || item.is(Cue.DEAL_NOUN)
                    || (item.verb != null && !item.verb.gives());
            boolean auxiliary = item.is(Cue.MODAL) || item.is(Cue.CONDITIONAL);
            if (cue && !auxiliary && !item.goods() && (best < 0 || Math.abs(i - goods) < Math.abs(best - goods))) {
                best = i;
            }
        }
        return best;
    }

    private void keep(Draft draft) {
        found.add(draft);
    }
}
