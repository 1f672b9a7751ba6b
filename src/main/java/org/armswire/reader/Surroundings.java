package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/** Reads sentences in which no transfer word ties the named goods to the named actors. */
final class Surroundings {

    /** So many states in a row are customers or partners. */
    private static final int MANY = 4;

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
        found.addAll(new Rivals(scene, drafts).drafts());
        context();
        return found;
    }

    /** A named system beside states that want it, talk about it or have it, though no transfer word ties them together. */
    private void context() {
        partners();
        if (scene.has(Cue.DEPLOY)
                || scene.has(Cue.BOURSE)
                || (scene.has(Cue.INTERCEPT)
                        && items.stream().anyMatch(x -> x.is(Cue.PROGRAM) && x.is(Cue.INTERCEPT)))) {
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
                        || actor.parties.get(0).company()
                        || moved(a)) {
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

    /** {@code and led Oman to freeze talks}: who is made to do something else. */
    private boolean moved(int who) {
        Item before = who > 1 ? items.get(who - 1) : null;
        return before != null
                && before.kind == Item.Kind.OTHER
                && items.get(who - 2).is(Cue.AND)
                && who + 1 < items.size()
                && items.get(who + 1).is(Cue.TO);
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
