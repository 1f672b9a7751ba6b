package org.armswire.reader;

import java.util.List;
import org.armswire.model.Category;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells what became of a transfer after the word that tells of it: {@code sold jets but then halted deliveries}. */
final class StageTurns {

    private static final int REACH = 16;
    private static final int NEAR = 4;
    private static final int GROUP = 3;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final Arrived arrived;

    StageTurns(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.arrived = new Arrived(scene, bearings);
    }

    @Nullable
    Told of(Draft draft) {
        boolean gives = items.get(draft.trigger).gives();
        boolean turned = false;
        boolean halted = false;
        boolean said = false;
        boolean ordered = ordered(draft);
        int reach = items.get(draft.trigger).is(Cue.BUYER) ? 2 * REACH : REACH;
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + reach; j++) {
            Item item = items.get(j);
            if (gives && item.is(Cue.AGREED) && item.verb == null && j <= draft.trigger + 2 && !item.goods()) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (gives && item.is(Cue.CONSENT) && j <= draft.trigger + 2) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
            boolean offered = gives || items.get(draft.trigger).is(Cue.RECEIVE);
            if (offered && item.is(Cue.PITCH) && j <= draft.trigger + 2) {
                return new Told(Stage.CONSIDERED, item, Told.PLAIN);
            }
            if (scene.tokens.mark(item.from, ';')) {
                Told come = arrived.behind(draft, j);
                return come != null ? come : answered(j);
            }
            if (said && !item.is(Cue.CONSIDERED)) {
                continue;
            }
            if (item.is(Cue.SAY) && !turned) {
                return null;
            }
            said |= item.is(Cue.SAY);
            Told told = said ? null : arrived.of(draft, j, turned, ordered);
            if (told != null) {
                return told;
            }
            if (turned && undone(draft, j)) {
                return new Told(Stage.REFUSED, items.get(j + 1), Told.PLAIN).with(item);
            }
            if (turned && item.is(Cue.CONSIDERED) && likewise(j)) {
                return new Told(Stage.CONSIDERED, item, Told.PLAIN);
            }
            // under a contract that was cancelled
            turned |= item.is(Cue.RELATIVE) && items.get(j - 1).is(Cue.DEAL_NOUN);
            turned |= item.is(Cue.CONTRAST)
                    || scene.tokens.reads(item.from, "before")
                    || (item.is(Cue.AND) && j > draft.trigger + 2);
            halted |= item.is(Cue.REFUSED) && !item.is(Cue.RESUMED);
            if (turned && item.is(Cue.RESUMED) && !item.is(Cue.AGREED) && (halted || stopped(draft.trigger))) {
                Item trigger = items.get(draft.trigger);
                boolean goes = trigger.verb != null || trigger.is(Cue.HANDOVER) || trigger.is(Cue.AID);
                return goes
                        ? new Told(Stage.DELIVERED, trigger, Told.PLAIN).with(item)
                        : new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (turned
                    && item.is(Cue.REFUSED)
                    && !bearings.demanded(j)
                    && (item.is(Cue.DROPPED) || againstTheDeal(j))
                    && !(purchase(j) && others(draft, j))) {
                return new Told(Stage.REFUSED, item, Told.PLAIN);
            }
            if (turned && scene.tokens.reads(item.from, "agreed") && j + 1 < items.size() && bearings.to(j + 1)) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (turned && item.is(Cue.ENDED) && chosen(draft.trigger) && it(j + 1)) {
                return new Told(Stage.REFUSED, item, Told.PLAIN).with(items.get(j + 1));
            }
            if (signed(draft, j)) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (turned && !others(draft, j) && another(j)) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
        }
        return null;
    }

    /** {@code built ships for Oslo but never delivered them}: whoever made them did not hand them over. */
    private boolean undone(Draft draft, int not) {
        Item verb = not + 1 < items.size() ? items.get(not + 1) : null;
        Item after = not + 2 < items.size() ? items.get(not + 2) : null;
        return items.get(not).is(Cue.NOT)
                && !items.get(not).is(Cue.PENDING)
                && items.get(draft.trigger).gives()
                && verb != null
                && verb.gives()
                && (after == null || after.kind == Item.Kind.MARK || after.is(Cue.PRONOUN));
    }

    /** {@code picked a gun and dropped it}: who gets the goods has ended the deal, and not thrown them away. */
    private boolean chosen(int trigger) {
        Frame verb = items.get(trigger).verb;
        return verb == Frame.ACQUIRE || verb == Frame.CHOOSE;
    }

    private boolean it(int i) {
        return i < items.size() && (items.get(i).is(Cue.OBJECTIVE) || scene.tokens.reads(items.get(i).from, "it"));
    }

    /** {@code the latest buyer of the gun with an order for 30}, {@code the first buyer of the gun, signing for 30}, {@code bought by Oslo, which signed up for 30}: the one buyer waits; who orders arms of any kind gets some all the time. */
    private boolean signed(Draft draft, int j) {
        Item item = items.get(j);
        Item trigger = items.get(draft.trigger);
        boolean buyer = trigger.is(Cue.BUYER) || draft.pattern.equals("get.passive");
        boolean participle = item.form(Form.ING) && scene.tokens.mark(items.get(j - 1).from, ',');
        boolean relative = item.form(Form.PAST) && items.get(j - 1).is(Cue.RELATIVE);
        boolean with = trigger.is(Cue.BUYER)
                && (item.is(Cue.DEAL_NOUN) || item.is(Cue.ACQUIRE_NOUN))
                && item.verb == null
                && items.subList(Math.max(draft.trigger, j - 2), j).stream().anyMatch(x -> x.is(Cue.WITH));
        if (with && draft.recipients.size() == 1) {
            return true;
        }
        return buyer
                && draft.recipients.size() == 1
                && draft.goods != null
                && draft.goods.wares.stream().noneMatch(w -> w.goods().category() == Category.UNSPECIFIED)
                && item.verb == Frame.ACQUIRE
                && item.is(Cue.AGREED)
                && items.subList(j, items.size()).stream().noneMatch(after -> after.is(Cue.HANDOVER))
                && (participle || relative);
    }

    /** {@code has sent none but is considering doing so}. */
    private boolean likewise(int considered) {
        for (int k = considered + 1; k < items.size() && k <= considered + NEAR; k++) {
            if (scene.tokens.reads(items.get(k).to - 1, "so")) {
                return true;
            }
        }
        return false;
    }

    /** {@code suspended the sale but later resumed it}. */
    private boolean stopped(int trigger) {
        return items.subList(Math.max(0, trigger - NEAR), trigger).stream()
                .anyMatch(item -> item.is(Cue.REFUSED) && !item.is(Cue.RESUMED));
    }

    /** {@code got radars, and Oslo has ordered more}: somebody else has. */
    private boolean others(Draft draft, int j) {
        for (int k = j - 1; k > draft.trigger && k >= j - GROUP; k--) {
            Item item = items.get(k);
            if (item.party() && !item.possessive && scene.preposition(k) == null) {
                return draft.recipients.stream()
                        .noneMatch(r -> r.code().equals(item.parties.get(0).code()));
            }
        }
        return false;
    }

    /** {@code has ordered 25 more}, {@code signed for another 30}: the latest is the new order. */
    private boolean another(int j) {
        Item item = items.get(j);
        if (item.is(Cue.AGREED) && item.verb != null && items.get(j - 1).is(Cue.BE) && more(j)) {
            return true;
        }
        // has orders for 25 more: what is still on the books
        boolean books = item.is(Cue.ACQUIRE_NOUN) && items.get(j - 1).is(Cue.HAVE) && item.verb == null;
        if (!item.is(Cue.AGREED) || books || item.goods() || item.is(Cue.NEGOTIATING) || item.is(Cue.SAY)) {
            return false;
        }
        for (int k = j + 1; k < items.size() && k <= j + NEAR; k++) {
            Item more = items.get(k);
            if (more.is(Cue.MORE)) {
                return true;
            }
            if (more.goods() || more.actor() || more.kind == Item.Kind.MARK) {
                return false;
            }
        }
        return false;
    }

    /** {@code and three more were ordered}. */
    private boolean more(int verb) {
        for (int k = verb - 1; k >= 0 && k >= verb - REACH; k--) {
            if (items.get(k).is(Cue.MORE)) {
                return k > 0 && (number(items.get(k - 1)) || items.get(k - 1).is(Cue.AND));
            }
            if (items.get(k).is(Cue.AND) || items.get(k).is(Cue.CONTRAST)) {
                return false;
            }
        }
        return false;
    }

    private static boolean number(Item item) {
        return item.kind == Item.Kind.NUMBER || (item.word != null && item.word.number() > 0);
    }

    /** {@code asked for tanks; the request was turned down}, {@code; the chancellor said no}. */
    @Nullable
    private Told answered(int semicolon) {
        boolean deal = false;
        for (int j = semicolon + 1; j < items.size() && j <= semicolon + 2 * NEAR; j++) {
            Item item = items.get(j);
            boolean refused = item.is(Cue.REFUSED) && !bearings.demanded(j);
            if (refused
                    && (item.is(Cue.DROPPED)
                            || (deal
                                    && (items.get(j - 1).is(Cue.BE)
                                            || items.get(j - 2).is(Cue.BE))))) {
                return new Told(Stage.REFUSED, item, Told.PLAIN);
            }
            if (item.goods() || scene.tokens.mark(item.from, ';')) {
                return null;
            }
            deal |= item.is(Cue.SUPPLY_NOUN)
                    || item.is(Cue.DEAL_NOUN)
                    || item.is(Cue.ACQUIRE_NOUN)
                    || item.is(Cue.PITCH);
        }
        return null;
    }

    /** {@code arrived}, {@code will be delivered}: what the goods do by themselves, and whether they have done it. */
    Told arriving(Draft draft, int j) {
        return arrived.arriving(draft, j);
    }

    /** {@code the jets that it ordered}: what follows is said of the jets. */
    private boolean ordered(Draft draft) {
        Item trigger = items.get(draft.trigger);
        if (trigger.verb == null || draft.goods == null) {
            return false;
        }
        int goods = items.indexOf(draft.goods);
        return goods >= 0 && goods < draft.trigger;
    }

    /** {@code has delayed its purchases}: what is stopped is what who stops it was to get. */
    private boolean purchase(int refused) {
        return items.subList(refused + 1, Math.min(items.size(), refused + GROUP)).stream()
                .anyMatch(item -> item.is(Cue.ACQUIRE_NOUN));
    }

    /** {@code halted deliveries}, {@code cancelled the deal}, {@code was blocked}: what is stopped is the transfer. */
    private boolean againstTheDeal(int refused) {
        for (int j = refused + 1; j < items.size() && j <= refused + 3; j++) {
            Item item = items.get(j);
            if (item.is(Cue.SUPPLY_NOUN)
                    || item.is(Cue.DEAL_NOUN)
                    || item.is(Cue.ACQUIRE_NOUN)
                    || item.is(Cue.ANAPHOR)) {
                return true;
            }
        }
        return refused > 0 && items.get(refused - 1).is(Cue.BE);
    }
}
