package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Reads who pays for what another gets: {@code Oman is paying for Norwegian missiles for Poland}, who gives them as their maker does. */
final class Payers {

    private static final int REACH = 16;

    private final Scene scene;
    private final List<Item> items;
    private final List<Draft> drafts;

    Payers(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.items = scene.items;
        this.drafts = drafts;
    }

    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        lend(found);
        if (!scene.has(Cue.PAY)) {
            return found;
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Item goods = item.word != null && item.is(Cue.PAY) && !item.goods() ? goods(i) : null;
            Item payer = goods == null ? null : new Subjects(scene).subject(i, false);
            if (goods != null && payer != null && payer.actor()) {
                pay(i, payer, goods, found);
            }
        }
        return found;
    }

    /** {@code Oman will lend Yemen $2 billion to buy tanks}: who lends the money for goods that nobody else is said to give. */
    private void lend(List<Draft> found) {
        for (Draft money : List.copyOf(drafts)) {
            boolean lends = money.pattern.equals("give.active")
                    && money.goods == null
                    && money.suppliers.size() == 1
                    && money.recipients.size() == 1;
            for (Draft bought : lends ? List.copyOf(drafts) : List.<Draft>of()) {
                boolean buys = bought.pattern.equals("get.active")
                        && bought.goods != null
                        && bought.suppliers.isEmpty()
                        && bought.recipients.equals(money.recipients)
                        && sum(money.trigger, bought.trigger);
                if (buys) {
                    Draft draft = new Draft("pay", money.trigger);
                    draft.goods = bought.goods;
                    draft.suppliers.addAll(money.suppliers);
                    draft.recipients.addAll(money.recipients);
                    draft.settled = true;
                    drafts.remove(bought);
                    found.add(draft);
                }
            }
        }
    }

    /** Whether nothing but money stands between a verb of giving and an infinitive. */
    private boolean sum(int give, int buy) {
        boolean money = false;
        for (int j = give + 1; j < buy; j++) {
            Item item = items.get(j);
            money |= item.word != null && !item.word.currency().isEmpty();
            if (item.verb != null || item.kind == Kind.MARK || item.goods() || item.is(Cue.AND)) {
                return false;
            }
        }
        return money && buy > give + 1 && items.get(buy - 1).is(Cue.TO);
    }

    private void pay(int i, Item payer, Item goods, List<Draft> found) {
        Draft given = null;
        for (Draft draft : drafts) {
            boolean other = draft.goods == goods && !draft.recipients.isEmpty() && draft.trigger > i;
            given = other && items.get(draft.trigger).gives() ? draft : given;
        }
        Draft draft = new Draft("pay", i);
        draft.goods = goods;
        if (given != null) {
            draft.recipients.addAll(given.recipients);
            draft.whole = given;
        } else {
            Complements right = Complements.from(scene, items.indexOf(goods) + 1);
            right.each(Cue.FOR, draft::recipient);
            right.each(Cue.TO, draft::recipient);
        }
        draft.supplier(payer);
        draft.settled = true;
        if (draft.recipients.isEmpty()
                || draft.recipients.stream()
                        .anyMatch(r -> r.code().equals(payer.parties.get(0).code()))) {
            return;
        }
        found.add(draft);
        List<Item.Party> makers = goods.wares.get(0).origin();
        if (given == null && !makers.isEmpty() && drafts.stream().noneMatch(d -> d.goods == goods)) {
            Draft made = new Draft("pay", i);
            made.goods = goods;
            made.suppliers.addAll(makers);
            made.recipients.addAll(draft.recipients);
            found.add(made);
        }
    }

    /** What is paid for: the goods behind, past the sum. */
    private @Nullable Item goods(int i) {
        boolean paid = scene.tokens.reads(items.get(i).to - 1, "for") || items.get(i).verb == null;
        for (int j = i + 1; paid && j < items.size() && j <= i + REACH; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                return item;
            }
            boolean stops = item.party()
                    || item.verb != null
                    || item.is(Cue.RELATIVE)
                    || item.is(Cue.SAY)
                    || (item.kind == Kind.MARK && scene.tokens.mark(item.from, ','));
            if (stops) {
                return null;
            }
        }
        return null;
    }
}
