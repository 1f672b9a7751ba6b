package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who sells and who buys from what is done with a contract: {@code awarded Norway a contract}, {@code won a contract from Oman}. */
final class Awards {

    /** So far before a contract stands its verb. */
    private static final int REACH = 8;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Awards(Scene scene, Subjects subjects) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = subjects;
    }

    /** Puts the sides of a contract into their roles where its verb tells them; gives whether it does. */
    boolean tell(int contract, Complements right, Draft draft) {
        int verb = verb(contract);
        Item subject = verb < 0 ? null : subjects.subject(verb, false);
        if (subject == null) {
            return false;
        }
        boolean lands = items.get(verb).is(Cue.LANDS);
        Item buyer = buyer(verb, contract, subject);
        if (lands && (buyer == null || !subject.parties.get(0).company())) {
            return false;
        }
        boolean sells =
                lands || items.get(verb).is(Cue.WINS) || items.get(verb - 1).is(Cue.BE);
        Item other = sells ? null : given(verb, contract);
        if (sells) {
            draft.supplier(subject);
            right.each(Cue.BY, by -> draft.recipient(by.parties.get(0).company() ? null : by));
            right.each(Cue.FROM, draft::recipient);
            right.each(Cue.WITH, draft::recipient);
            right.each(Cue.FOR, draft::recipient);
            if (draft.recipients.isEmpty()) {
                draft.recipient(buyer);
                // who is at home there only takes part
                draft.suppliers.removeIf(s -> buyer != null && among(buyer, s));
            }
        } else {
            draft.recipient(subject);
            if (other != null) {
                draft.supplier(other);
            } else {
                right.each(Cue.TO, draft::supplier);
                right.each(Cue.WITH, draft::supplier);
            }
        }
        return true;
    }

    /** Who won the contract that an infinitive hangs on, {@code won an Omani contract to supply}, or null. */
    @Nullable
    Item winner(int infinitive) {
        int contract = infinitive - 2;
        if (contract < 1
                || !items.get(infinitive - 1).is(Cue.TO)
                || !(items.get(contract).is(Cue.DEAL_NOUN)
                        || items.get(contract).is(Cue.ACQUIRE_NOUN))) {
            return null;
        }
        int verb = verb(contract);
        boolean wins =
                verb > 0 && (items.get(verb).is(Cue.WINS) || items.get(verb).is(Cue.LANDS));
        Item winner = wins ? subjects.subject(verb, false) : null;
        return winner != null && winner.parties.get(0).company() ? winner : null;
    }

    /** Where the verb stands whose object a contract is, or -1. */
    private int verb(int contract) {
        for (int j = contract - 1; j > 0 && j >= contract - REACH; j--) {
            Item item = items.get(j);
            if (item.is(Cue.AWARDS) || item.is(Cue.WINS) || item.is(Cue.LANDS)) {
                return j;
            }
            if (item.verb != null || item.is(Cue.SAY) || item.is(Cue.RELATIVE) || scene.tokens.mark(item.from, ',')) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Oman} in {@code won Oman's contract}, {@code landed an Omani air force contract}: whose it is. */
    private @Nullable Item buyer(int verb, int contract, Item seller) {
        for (int j = contract - 1; j > verb; j--) {
            Item item = items.get(j);
            if (item.actor() && !item.parties.get(0).company()) {
                boolean another =
                        scene.preposition(j) == null && seller.parties.stream().anyMatch(s -> !among(item, s));
                return another ? item : null;
            }
        }
        return null;
    }

    private static boolean among(Item actor, Item.Party party) {
        return actor.parties.stream().anyMatch(p -> p.code().equals(party.code()));
    }

    /** {@code Norway} in {@code awarded Norway a contract}. */
    private @Nullable Item given(int verb, int contract) {
        for (int j = verb + 1; j < contract; j++) {
            if (items.get(j).party() && scene.preposition(j) == null && !items.get(j).possessive) {
                return items.get(j);
            }
        }
        return null;
    }
}
