package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * Reads who lost a contest and who won it: {@code Oman lost out to Norway in a contest for Indian submarines}, {@code An offer from Oman
 * was beaten by Norway}.
 */
final class Outbid {

    /** What the loser would have supplied, and what the winner is to. */
    static final String LOST = "outbid.lost";

    static final String WON = "outbid.won";

    private static final CueSet WORDS = CueSet.of(Set.of(Cue.LOSE, Cue.BEAT));

    private static final int REACH = 14;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Outbid(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    /** Both sides of each contest; other readings of the same goods go. */
    void add(List<Draft> drafts) {
        if (!scene.hasAny(WORDS)) {
            return;
        }
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.word != null && item.is(Cue.LOSE)) {
                lost(i, drafts);
            } else if (item.word != null && item.is(Cue.BEAT)) {
                beat(i, drafts);
            }
        }
    }

    /** {@code lost out to Norway}, {@code lost an Indian order for jets to Norway}. */
    private void lost(int i, List<Draft> drafts) {
        Item winner = null;
        for (int j = i + 1; j < items.size() && j <= i + REACH && winner == null; j++) {
            boolean to = items.get(j).is(Cue.TO) || (j == i + 1 && scene.tokens.reads(items.get(i).to - 1, "to"));
            winner = to ? actor(items.get(j).is(Cue.TO) ? j + 1 : j) : null;
            if (items.get(j).is(Cue.RELATIVE)
                    || items.get(j).is(Cue.SUBORDINATE)
                    || items.get(j).is(Cue.SAY)) {
                break;
            }
        }
        contest(i, subjects.subject(i, false), winner, drafts);
    }

    /** {@code Norway beat Oman to an order for jets}, {@code Oman was beaten by Norway}. */
    private void beat(int i, List<Draft> drafts) {
        Item object = actor(i + 1);
        boolean passive = scene.tokens.reads(items.get(i).to - 1, "by");
        Item subject = subjects.subject(i, false);
        Draft won = contest(i, passive ? subject : object, passive ? object : subject, drafts);
        if (won != null && !passive && object != null) {
            Item goods = Objects.requireNonNull(won.goods);
            for (Item other = beside(object); other != null; other = beside(other)) {
                drafts.add(draft(LOST, i, goods, other.parties, won.recipients));
            }
        }
    }

    /** {@code beat Norway's Nordarm and Qatar}, {@code beat Nordarm of Norway and Qatar}: who else has lost, or null. */
    private @Nullable Item beside(Item loser) {
        int next = beside(scene, loser);
        return next < 0 ? null : actor(next);
    }

    /** Where the noun phrase begins that is joined to who has lost, or -1. */
    static int beside(Scene scene, Item loser) {
        List<Item> items = scene.items;
        int next = items.indexOf(loser) + 1;
        if (next + 1 < items.size()
                && items.get(next).is(Cue.OF)
                && items.get(next + 1).actor()) {
            next += 2;
        }
        int from = next;
        while (next < items.size() && (items.get(next).is(Cue.AND) || scene.tokens.mark(items.get(next).from, ','))) {
            next++;
        }
        return next == from ? -1 : next;
    }

    private @Nullable Draft contest(int i, @Nullable Item loser, @Nullable Item winner, List<Draft> drafts) {
        Item goods = winner == null ? null : goods(i);
        Item bidder = loser == null ? offering(i) : loser;
        if (goods == null || winner == null || (bidder != null && bidder.shares(winner))) {
            return null;
        }
        List<Party> buyers = buyers(goods, bidder, winner);
        drafts.removeIf(d -> d.goods == goods);
        if (bidder != null) {
            drafts.add(draft(LOST, i, goods, bidder.parties, buyers));
        }
        Draft won = draft(WON, i, goods, winner.parties, buyers);
        drafts.add(won);
        return won;
    }

    /** One side of a contest. No suppliers: whoever makes the goods. */
    static Draft draft(String pattern, int i, Item goods, List<Party> suppliers, List<Party> recipients) {
        Draft draft = new Draft(pattern, i);
        draft.goods = goods;
        draft.suppliers.addAll(suppliers);
        draft.recipients.addAll(recipients);
        draft.settled = true;
        return draft;
    }

    /** What is fought over: the goods that the contest is said to be for, else those of the offer that has lost. */
    private @Nullable Item goods(int i) {
        boolean contest = false;
        for (int j = i + 1; j < items.size() && j <= i + REACH; j++) {
            Item item = items.get(j);
            contest |= bid(item);
            if (contest && item.goods()) {
                return item;
            }
            if (item.is(Cue.RELATIVE) || item.is(Cue.SAY)) {
                break;
            }
        }
        for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
            Item item = items.get(j);
            boolean ends = scene.tokens.mark(item.from, ',') || scene.tokens.mark(item.from, ';');
            if (item.goods()) {
                return items.subList(Math.max(0, j - REACH), j).stream().anyMatch(Outbid::bid) ? item : null;
            }
            if (ends || item.is(Cue.SAY)) {
                return null;
            }
        }
        return null;
    }

    private static boolean bid(Item item) {
        return !item.goods()
                && (item.is(Cue.CONTEST)
                        || item.is(Cue.ACQUIRE_NOUN)
                        || item.is(Cue.CONTRACT)
                        || (item.is(Cue.SUPPLY_NOUN) && item.is(Cue.CONSIDERED)));
    }

    /** {@code a Russian offer to build submarines lost out}: whose offer it was. */
    private @Nullable Item offering(int i) {
        for (int j = i - 1; j > 0 && j >= i - REACH; j--) {
            if (bid(items.get(j))) {
                Item owner = subjects.owner(j);
                return owner != null
                        ? owner
                        : j + 2 < items.size() && items.get(j + 1).is(Cue.FROM) ? actor(j + 2) : null;
            }
        }
        return null;
    }

    /** Whose the goods or the contest are, or for whom they are meant. */
    private List<Party> buyers(Item goods, @Nullable Item loser, Item winner) {
        List<Party> buyers = new ArrayList<>(goods.wares.get(0).origin());
        int at = items.indexOf(goods);
        for (int j = Math.max(0, at - REACH); j < items.size() && j <= at + REACH && buyers.isEmpty(); j++) {
            Item item = items.get(j);
            Cue under = item.party() ? scene.preposition(j) : null;
            boolean owner = item.party() && (item.possessive || item.demonym) && j < at;
            boolean meant = under == Cue.FOR || under == Cue.IN || under == Cue.FROM;
            boolean side = item == winner || item == loser || companion(j, winner);
            if (item.party() && (owner || meant) && !side) {
                buyers.addAll(item.parties);
            }
        }
        buyers.removeIf(b -> is(b, winner) || (loser != null && is(b, loser)));
        return buyers;
    }

    /** {@code Norway's Kongsberg}: where the winner is at home. */
    private boolean companion(int j, Item winner) {
        return items.get(j).shares(winner);
    }

    private static boolean is(Party party, Item item) {
        return item.parties.stream().anyMatch(p -> p.code().equals(party.code()));
    }

    /** The actor that stands here, behind its article or the state that it belongs to. */
    private @Nullable Item actor(int from) {
        for (int j = from; j < items.size() && j < from + 3; j++) {
            Item item = items.get(j);
            boolean home = item.actor()
                    && item.possessive
                    && j + 1 < items.size()
                    && items.get(j + 1).actor();
            if (item.party() && !home) {
                return item;
            }
            if (!home && !item.is(Cue.DETERMINER) && item.kind != Kind.OTHER) {
                return null;
            }
        }
        return null;
    }
}
