package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * Reads which weapon has won a contest and which has lost it, as {@link Outbid} does of those who make them: {@code the Raven beat the Heron in Qatar's contest}, {@code the Heron was
 * knocked out of the Qatari tender}, {@code Qatar picked the Raven, rejecting a bid from Nordarm}.
 */
final class Duels {

    private static final CueSet WORDS = CueSet.of(Set.of(Cue.LOSE, Cue.BEAT, Cue.OUTED));

    private static final int REACH = 14;
    private static final int NEAR = 6;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    Duels(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    /** Both sides of each contest; other readings of the same goods go. */
    void add(List<Draft> drafts) {
        if (scene.has(Cue.PITCH)) {
            List.copyOf(drafts).forEach(draft -> passedOver(draft, drafts));
        }
        if (!scene.hasAny(WORDS)) {
            return;
        }
        int contest = contest();
        for (int i = 1; i < items.size() && contest >= 0; i++) {
            Item item = items.get(i);
            if (item.is(Cue.BEAT)) {
                Item left = before(i);
                Item right = behind(i + 1);
                boolean passive = scene.tokens.reads(item.to - 1, "by");
                settle(i, passive ? right : left, passive ? left : right, contest, drafts);
            } else if (item.is(Cue.LOSE)) {
                boolean to = scene.tokens.reads(item.to - 1, "to")
                        || (i + 1 < items.size() && items.get(i + 1).is(Cue.TO));
                settle(i, to ? behind(i + 1) : null, to ? before(i) : null, contest, drafts);
            } else if (item.is(Cue.OUTED)
                    && (!item.is(Cue.OUSTS) || items.get(i - 1).is(Cue.BE))) {
                out(i, contest, drafts);
            }
        }
    }

    private void settle(int i, @Nullable Item winner, @Nullable Item loser, int contest, List<Draft> drafts) {
        List<Party> buyers = winner == null ? List.of() : buyers(contest);
        if (winner == null || loser == null || buyers.isEmpty()) {
            return;
        }
        drafts.removeIf(d -> d.goods == winner || d.goods == loser || d.trigger == contest);
        drafts.add(Outbid.draft(Outbid.WON, i, winner, List.of(), buyers));
        for (Item other = loser; other != null; other = beside(other)) {
            Item lost = other;
            if (!maker(lost).equals(maker(winner))) {
                drafts.removeIf(d -> d.goods == lost);
                drafts.add(Outbid.draft(Outbid.LOST, i, lost, List.of(), buyers));
            }
        }
    }

    /** {@code the Heron was knocked out of the Qatari tender}, {@code Nordarm came third in the tender for jets}. */
    private void out(int i, int contest, List<Draft> drafts) {
        Item weapon = before(i);
        Item bidder = weapon == null ? subjects.subject(i, false) : null;
        Item goods = bidder == null ? weapon : goods(contest);
        List<Party> buyers = buyers(contest);
        if (goods == null || buyers.isEmpty()) {
            return;
        }
        drafts.removeIf(d -> d.goods == goods || d.trigger == contest);
        drafts.add(Outbid.draft(Outbid.LOST, i, goods, bidder == null ? List.of() : bidder.parties, buyers));
    }

    /** {@code picked a Chinese system over bids from Norway and Oman}, {@code ordered four, turning down a French offer}. */
    private void passedOver(Draft chosen, List<Draft> drafts) {
        Item verb = items.get(chosen.trigger);
        if (chosen.goods == null
                || chosen.recipients.isEmpty()
                || (verb.verb != Frame.CHOOSE && verb.verb != Frame.ACQUIRE)) {
            return;
        }
        for (int j = chosen.trigger + 1; j < items.size() && j <= chosen.trigger + REACH; j++) {
            Item item = items.get(j);
            boolean over = item.is(Cue.PREFERRED)
                    || (item.is(Cue.REFUSED) && scene.tokens.word(item.from).endsWith("ing"));
            List<Party> bidders = over ? bidders(j) : List.of();
            if (!bidders.isEmpty()) {
                chosen.suppliers.removeAll(bidders);
                drafts.add(Outbid.draft(Outbid.LOST, j, chosen.goods, bidders, chosen.recipients));
                return;
            }
        }
    }

    /** Whose the bids are that a word stands before. */
    private List<Party> bidders(int over) {
        for (int j = over + 1; j < items.size() && j <= over + NEAR; j++) {
            Item item = items.get(j);
            if (item.is(Cue.PITCH)) {
                Item owner = items.subList(over, j).stream()
                        .filter(Item::party)
                        .findFirst()
                        .orElse(null);
                return owner != null ? owner.parties : from(j + 1);
            }
            if (item.verb != null || item.kind == Kind.MARK) {
                return List.of();
            }
        }
        return List.of();
    }

    /** {@code from Norway and Oman}, {@code by Nordarm and Qatarm}: who stands behind a preposition. */
    private List<Party> from(int preposition) {
        List<Party> all = new ArrayList<>();
        boolean from = preposition < items.size()
                && (items.get(preposition).is(Cue.FROM)
                        || items.get(preposition).is(Cue.BY));
        for (int k = preposition + 1; from && k < items.size(); k++) {
            Item item = items.get(k);
            if (item.party()) {
                all.addAll(item.parties);
            } else if (!item.is(Cue.AND) && !item.is(Cue.DETERMINER) && !scene.tokens.mark(item.from, ',')) {
                break;
            }
        }
        return all;
    }

    /** The contest that the sentence names, or the order or contract that it is for; or -1. */
    private int contest() {
        for (int j = 0; j < items.size(); j++) {
            Item item = items.get(j);
            boolean noun = item.is(Cue.CONTEST) || item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.CONTRACT);
            boolean other = item.goods() || item.verb != null || item.is(Cue.PITCH) || item.is(Cue.PREFERRED);
            if (noun && !other && item.word != null && item.word.cues().firstOf(WORDS) == null) {
                return j;
            }
        }
        return -1;
    }

    /** Whose contest it is. */
    private List<Party> buyers(int contest) {
        for (int j = contest - 1; j >= 0 && j >= contest - NEAR; j--) {
            Item item = items.get(j);
            if (item.party() && (item.possessive || item.demonym)) {
                return item.parties.get(0).company() ? List.of() : item.parties;
            }
            if (item.preposition() || item.kind == Kind.MARK || item.verb != null) {
                break;
            }
        }
        for (int j = contest + 1; j < items.size() && j <= contest + NEAR; j++) {
            Item item = items.get(j);
            Cue under = item.party() ? scene.preposition(j) : null;
            if (under == Cue.IN || under == Cue.FOR || under == Cue.FROM || under == Cue.OF || under == Cue.BY) {
                return item.parties.get(0).company() ? List.of() : item.parties;
            }
            if (item.is(Cue.RELATIVE) || item.is(Cue.SAY)) {
                break;
            }
        }
        return List.of();
    }

    /** What the contest is for. */
    private @Nullable Item goods(int contest) {
        for (int j = Math.max(0, contest - 3); j < items.size() && j <= contest + NEAR; j++) {
            if (items.get(j).goods()) {
                return items.get(j);
            }
        }
        return null;
    }

    /** The weapon that a verb's subject is, whatever else belongs to its noun phrase; or null. */
    private @Nullable Item before(int verb) {
        for (int j = verb - 1; j >= 0 && j >= verb - REACH; j--) {
            Item item = items.get(j);
            if (named(item)) {
                return scene.preposition(j) == null ? item : null;
            }
            if (item.kind == Kind.MARK
                    || item.verb != null
                    || item.is(Cue.RELATIVE)
                    || item.is(Cue.SAY)
                    || item.party()) {
                return null;
            }
        }
        return null;
    }

    /** The weapon that a noun phrase is which begins here; or null. */
    private @Nullable Item behind(int from) {
        for (int j = from; j < items.size() && j < from + NEAR; j++) {
            Item item = items.get(j);
            if (named(item)) {
                return item;
            }
            boolean goesOn = item.is(Cue.DETERMINER)
                    || item.is(Cue.TO)
                    || item.is(Cue.OPPONENT)
                    || item.kind == Kind.OTHER
                    || (item.actor() && (item.possessive || item.demonym || item.adjective));
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    /** {@code the Heron and the Crane}, {@code the Heron of Nordarm, and the Crane}: what else has lost, or null. */
    private @Nullable Item beside(Item loser) {
        int next = Outbid.beside(scene, loser);
        return next < 0 ? null : behind(next);
    }

    private static boolean named(Item item) {
        return item.goods() && !maker(item).isEmpty();
    }

    private static String maker(Item item) {
        Item.Ware ware = item.wares.get(0);
        String home = ware.goods().origin();
        return !ware.origin().isEmpty() ? ware.origin().get(0).code() : home == null ? "" : home;
    }
}
