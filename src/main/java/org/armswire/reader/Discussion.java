package org.armswire.reader;

import java.util.List;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;

/** Ties a sentence to the deal under discussion: opens one whose goods are not said yet, and takes from it a side that is left open. */
final class Discussion {

    private final Memory memory;
    private final Scene scene;
    private final Part part;

    Discussion(Memory memory, Scene scene, Part part) {
        this.memory = memory;
        this.scene = scene;
        this.part = part;
    }

    /** {@code signed a contract with Oman}: a deal that two strike whose goods another sentence says. */
    void open(Draft draft) {
        Item noun = scene.items.get(draft.trigger);
        boolean deal = noun.noun && (noun.is(Cue.DEAL_NOUN) || noun.is(Cue.ACQUIRE_NOUN) || noun.is(Cue.SUPPLY_NOUN));
        if (deal
                && !scene.civil
                && !memory.topic().otherDeal()
                && draft.suppliers.size() == 1
                && draft.recipients.size() == 1
                && !draft.vague
                && !draft.closed
                && !draft.unsure
                && !draft.guessed) {
            Party supplier = known(draft.suppliers.get(0));
            Party recipient = known(draft.recipients.get(0));
            if (!supplier.code().equals(recipient.code())) {
                memory.deals().open(supplier, recipient);
            }
        }
    }

    /** {@code Norway keeps up its support for Oman}: goods that the next sentences name go the same way. */
    void support() {
        if (!scene.has(Cue.BUNDLE)) {
            return;
        }
        for (int i = 0; i + 2 < scene.items.size(); i++) {
            Item noun = scene.items.get(i);
            boolean gives = noun.is(Cue.BUNDLE) && noun.verb == null && !noun.is(Cue.DEAL_NOUN);
            Item to = gives
                            && (scene.items.get(i + 1).is(Cue.FOR)
                                    || scene.items.get(i + 1).is(Cue.TO))
                    ? scene.items.get(i + 2)
                    : null;
            Item giver = to != null && to.party() ? new Subjects(scene).subject(i, false) : null;
            if (to != null && giver != null && giver.parties.size() == 1 && to.parties.size() == 1) {
                Party supplier = known(giver.parties.get(0));
                Party recipient = known(to.parties.get(0));
                if (!supplier.code().equals(recipient.code())) {
                    memory.deals().open(supplier, recipient);
                }
            }
        }
    }

    /** {@code Under the contract Norway will deliver 20 jets}: the side that is left open is that of the deal under discussion. */
    void complete(Draft draft) {
        if (draft.goods == null || !scene.items.contains(draft.goods)) {
            return;
        }
        Deals.Deal deal = memory.deals().current();
        boolean whole = !draft.suppliers.isEmpty() && !draft.recipients.isEmpty();
        boolean open = draft.closed || draft.vague || draft.trade || draft.guessed || draft.pattern.equals("context");
        if (deal == null || !deal.sure() || whole || open) {
            return;
        }
        boolean told = draft.suppliers.isEmpty() && draft.recipients.isEmpty();
        Item goods = draft.goods;
        if (goods.wares.stream().anyMatch(w -> w.goods().category() == Category.UNSPECIFIED || another(deal, w))) {
            return;
        }
        Party supplier = deal.supplier();
        Party recipient = deal.recipient();
        if (!agrees(draft.suppliers, supplier)
                || !agrees(draft.recipients, recipient)
                || (told && !definite())
                || !alone(deal)
                || Exporters.makes(recipient.code(), goods)) {
            return;
        }
        boolean makes = goods.wares.stream()
                .allMatch(w -> (w.goods().origin() == null && w.origin().isEmpty())
                        || Exporters.makes(supplier.code(), goods));
        if (draft.suppliers.isEmpty()) {
            if (!makes || !definite()) {
                return;
            }
            draft.suppliers.add(supplier);
        }
        if (draft.recipients.isEmpty()) {
            draft.recipients.add(recipient);
        }
    }

    /** {@code the first aircraft}, of a deal about drones: what is named by its kind only is of the kind that the deal is about. */
    private static boolean another(Deals.Deal deal, Ware ware) {
        Report told = deal.told();
        return told != null && ware.goods().system() == null && ware.goods().category() != told.category();
    }

    private static boolean agrees(List<Party> parties, Party side) {
        return parties.isEmpty()
                || (parties.size() == 1 && parties.get(0).code().equals(side.code()));
    }

    /** Whether the sentence names nobody else. */
    private boolean alone(Deals.Deal deal) {
        return scene.items.stream()
                .filter(Item::party)
                .allMatch(i -> i.parties.stream()
                        .allMatch(p -> p.code().equals(deal.supplier().code())
                                || p.code().equals(deal.recipient().code())));
    }

    /** {@code the contract}, {@code under the first deal}: one that is known. */
    private boolean definite() {
        for (int i = 0; i < scene.items.size(); i++) {
            Item noun = scene.items.get(i);
            boolean deal = noun.is(Cue.DEAL_NOUN)
                    || noun.is(Cue.ACQUIRE_NOUN)
                    || noun.is(Cue.SUPPLY_NOUN)
                    || noun.is(Cue.BUNDLE);
            for (int j = i - 1; deal && noun.verb == null && j >= 0 && j >= i - 2; j--) {
                if (scene.tokens.reads(scene.items.get(j).from, "the")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same party, found where it is named. */
    private Party known(Party party) {
        return party.known() != null
                ? party
                : new Party(
                        party.code(),
                        0,
                        0,
                        party.company(),
                        ArticleReader.span(part, scene.tokens, party.from(), party.to()));
    }
}
