package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Finds the goods that a sentence means but does not name: {@code the order}, {@code the jets}, {@code one}. */
final class Meant {

    /** What is given by arming. */
    private static final int BESIDE = 4;

    private static final Sense.OfGoods ARMS =
            new Sense.OfGoods(Category.UNSPECIFIED, null, null, null, false, false, false);

    private final Memory memory;
    private final Scene scene;

    Meant(Memory memory, Scene scene) {
        this.memory = memory;
        this.scene = scene;
    }

    /** Fills what one sentence leaves open. */
    void complete(Draft draft) {
        Item trigger = scene.items.get(draft.trigger);
        if (trigger.is(Cue.COUNTED)
                && trigger.verb != null
                && (!memory.deals().toldLately() || !draft.suppliers.isEmpty())
                && !(draft.goods != null && !draft.suppliers.isEmpty() && planned(draft.trigger))) {
            draft.lost.add("taken, perhaps in battle");
            draft.goods = null;
            return;
        }
        if (draft.pattern.equals(Arrivals.BOUND)) {
            seized(draft, trigger);
        }
        if (draft.goods == null && draft.anaphor) {
            boolean answer = draft.pattern.endsWith(".answer");
            draft.called |= answer;
            boolean told = trigger.gives() || !draft.suppliers.isEmpty();
            boolean model = scene.has(Cue.MODEL);
            Ware ware = model
                    ? memory.model()
                    : answer ? memory.main() : !memory.fresh() ? null : told ? memory.goods() : memory.meant();
            boolean sure = told
                    || answer
                    || (memory.deals().toldLately() && !trigger.is(Cue.RECEIVE))
                    || (ware != null && ware.goods().system() != null);
            draft.goods = ware == null || !sure ? null : meant(trigger, ware);
        }
        if (draft.goods == null && !scene.civil && trigger.is(Cue.ANAPHOR) && !qualified(draft.trigger)) {
            draft.goods = before(draft);
            draft.guessed |= draft.goods != null;
            Ware ware = draft.goods == null ? memory.meant() : null;
            boolean another = trigger.is(Cue.DEAL_NOUN) && indefinite(draft.trigger);
            if (another && scene.has(Cue.BRIBERY)) {
                ware = null;
            }
            if (trigger.is(Cue.DEAL_NOUN)
                    && !trigger.is(Cue.CONTRACT)
                    && memory.topic().otherDeal()) {
                ware = null;
            }
            if (ware != null
                    && (!another
                            || memory.fresh()
                            || ware.goods().category() == memory.topic().category())) {
                draft.goods = meant(trigger, ware);
            }
        }
        Stead stead = new Stead(scene);
        boolean some =
                trigger.gives() && trigger.verb != Frame.ARM && draft.recipients.isEmpty() && stead.some(draft.trigger);
        if (draft.goods == null && some && memory.asked() && memory.main() != null) {
            draft.goods = meant(trigger, Objects.requireNonNull(memory.main()));
            draft.called = true;
        }
        boolean gets = trigger.verb == Frame.ACQUIRE || trigger.verb == Frame.REQUEST || trigger.verb == Frame.CHOOSE;
        if (draft.goods == null
                && gets
                && !draft.recipients.isEmpty()
                && (memory.deals().toldLately() || memory.asked())
                && stead.some(draft.trigger)) {
            draft.called = !memory.deals().toldLately();
            draft.goods = before(draft);
            Ware told = memory.meant() == null ? memory.goods() : memory.meant();
            Ware ware = draft.goods == null ? told : null;
            draft.goods = ware == null ? draft.goods : meant(trigger, ware);
        }
        if (draft.again) {
            memory.deals().goOn(draft);
        }
        Ware goods = memory.goods();
        boolean partners = draft.pattern.equals("partners");
        if (draft.goods == null && partners && goods != null && goods.goods().system() != null) {
            draft.goods = meant(trigger, goods);
        }
        if (draft.goods == null && trigger.gives() && !draft.recipients.isEmpty()) {
            if (trigger.verb == Frame.ARM && with(draft.trigger, scene)) {
                draft.lost.add("armed or equipped with something else");
            } else if (trigger.verb == Frame.ARM) {
                Item arms = new Item(Kind.GOODS, trigger.from, trigger.to);
                arms.wares.add(new Ware(ARMS, trigger.from, trigger.to, List.of()));
                draft.goods = arms;
            } else if (open(draft.trigger)) {
                draft.goods = goodsBefore(draft.trigger);
                Ware ware = draft.goods == null
                                && draft.trigger + 1 < scene.items.size()
                                && scene.items.get(draft.trigger + 1).kind == Kind.NUMBER
                        ? memory.goods()
                        : null;
                draft.goods = ware == null ? draft.goods : meant(trigger, ware);
            }
        }
        if (draft.pattern.equals("contest") && draft.recipients.isEmpty()) {
            Party buyer = memory.deals()
                    .buyer(Objects.requireNonNull(draft.goods)
                            .wares
                            .get(0)
                            .goods()
                            .category());
            if (buyer != null) {
                draft.recipients.add(buyer);
            }
        }
        if (!draft.settled) {
            nameGoods(draft, trigger);
        }
    }

    /** {@code agreed to take}, {@code will take}: nobody plans to take the arms of an enemy from him. */
    private boolean planned(int trigger) {
        Item before = trigger > 0 ? scene.items.get(trigger - 1) : null;
        return before != null && (before.is(Cue.TO) || before.is(Cue.WILL));
    }

    /** {@code They had been on their way to Oman}, {@code the vessel had come from Norway}: what was found goes no farther. */
    private void seized(Draft draft, Item trigger) {
        List<Ware> found = memory.seized();
        boolean same = draft.goods == null
                || found.stream()
                        .anyMatch(w -> w.goods().category()
                                == Objects.requireNonNull(draft.goods)
                                        .wares
                                        .get(0)
                                        .goods()
                                        .category());
        draft.stopped = !found.isEmpty() && same;
        if (draft.stopped && draft.goods == null) {
            Item meant = new Item(Kind.GOODS, trigger.from, trigger.to);
            meant.wares.addAll(found);
            draft.goods = meant;
        }
        draft.anaphor &= !trigger.is(Cue.CARRIER);
    }

    /** {@code sale of 20 passenger jets}: it is said of what, and that is no arms. */
    private boolean ofAnother(int trigger) {
        List<Item> items = scene.items;
        int object = trigger + 2;
        while (object < items.size() && items.get(object).kind == Kind.NUMBER) {
            object++;
        }
        boolean of = object < items.size() && items.get(trigger + 1).is(Cue.OF);
        return of && (items.get(object).kind == Kind.OTHER || items.get(object).is(Cue.CIVIL));
    }

    /** {@code the nuclear deal} is another one than {@code the deal}. */
    private boolean qualified(int trigger) {
        if (trigger == 0) {
            return false;
        }
        Item before = scene.items.get(trigger - 1);
        boolean deal = scene.items.get(trigger).is(Cue.DEAL_NOUN);
        if (ofAnother(trigger)) {
            return true;
        }
        return before.kind == Kind.OTHER && !scene.tokens.is(before.from, Tokens.CAPITAL) && deal;
    }

    /** {@code a deal} is a new one, {@code the deal} is known. */
    private boolean indefinite(int trigger) {
        Item noun = scene.items.get(trigger);
        boolean plural = scene.tokens.text.charAt(scene.tokens.end[noun.to - 1] - 1) == 's';
        for (int i = trigger - 1; i >= 0 && i >= trigger - 3; i--) {
            Item item = scene.items.get(i);
            if (scene.tokens.reads(item.from, "a") || scene.tokens.reads(item.from, "an")) {
                return true;
            }
            if (item.actor() || item.is(Cue.DETERMINER) || item.verb != null) {
                return false;
            }
        }
        return plural;
    }

    /** {@code Its Rafale jet has received orders}: a system that the sentence has named. */
    @Nullable
    private Item before(Draft draft) {
        for (int i = draft.trigger - 1; i >= 0; i--) {
            Item item = scene.items.get(i);
            if (item.goods() && item.wares.stream().anyMatch(w -> w.goods().system() != null)) {
                return item;
            }
        }
        return null;
    }

    private static Item meant(Item trigger, Ware ware) {
        Item meant = new Item(Kind.GOODS, trigger.from, trigger.to);
        meant.wares.add(ware);
        return meant;
    }

    /** Whether a verb has no object of its own but a word that stands for one. */
    private boolean open(int trigger) {
        for (int i = trigger + 1; i < scene.items.size() && i <= trigger + 3; i++) {
            Item item = scene.items.get(i);
            if (item.is(Cue.RELATIVE) || ((item.is(Cue.WEAK_GOODS) || item.is(Cue.DUAL)) && !item.is(Cue.ANAPHOR))) {
                return false;
            }
            if (item.preposition() || (item.is(Cue.PRONOUN) && !item.is(Cue.DETERMINER))) {
                return true;
            }
            if (item.kind == Kind.NUMBER) {
                return i + 1 == scene.items.size() || scene.items.get(i + 1).preposition();
            }
            if (item.kind == Kind.OTHER) {
                return scene.tokens.reads(item.from, "one") || scene.tokens.reads(item.from, "ones");
            }
        }
        return true;
    }

    /** {@code has a licence for the Predator and wants one to sell to Pakistan}. */
    @Nullable
    private Item goodsBefore(int trigger) {
        for (int i = trigger - 1; i >= 0; i--) {
            Item item = scene.items.get(i);
            if (item.is(Cue.CITING)) {
                return null;
            }
            if (item.goods() && item.wares.get(0).goods().category() != Category.WMD) {
                return item;
            }
        }
        return null;
    }

    /** {@code Rafale and Gripen compete for a contract for 36 jets}: the jets are those named beside. */
    private void nameGoods(Draft draft, Item trigger) {
        boolean deal = trigger.is(Cue.ACQUIRE_NOUN) || trigger.is(Cue.DEAL_NOUN);
        Item generic = draft.goods;
        if (!deal
                || generic == null
                || generic.wares.stream().anyMatch(w -> w.goods().system() != null)) {
            return;
        }
        Item named = new Item(Kind.GOODS, generic.from, generic.to);
        for (int i = 0; i < scene.items.size(); i++) {
            Item item = scene.items.get(i);
            if (item.from > generic.to && apart(generic.to, item.from)) {
                break;
            }
            if (passedOver(i)) {
                continue;
            }
            for (Ware ware : item.wares) {
                if (ware.goods().system() != null
                        && ware.goods().category()
                                == generic.wares.get(0).goods().category()) {
                    named.wares.add(ware);
                }
            }
        }
        if (!named.wares.isEmpty()) {
            draft.counted = generic;
            draft.goods = named;
        }
    }

    /** {@code picked the Rafale over the Typhoon}. */
    private boolean passedOver(int goods) {
        for (int j = goods - 1; j >= 0 && j >= goods - BESIDE; j--) {
            Item item = scene.items.get(j);
            if (item.is(Cue.PREFERRED)) {
                return true;
            }
            if (item.goods() || item.kind == Kind.MARK || item.verb != null) {
                return false;
            }
        }
        return false;
    }

    /** {@code orders jets, Britain shows its Typhoon}: another clause. */
    private boolean apart(int from, int to) {
        for (int i = 0; i + 1 < scene.items.size(); i++) {
            Item item = scene.items.get(i);
            Item next = scene.items.get(i + 1);
            if (item.from >= from
                    && item.from < to
                    && scene.tokens.mark(item.from, ',')
                    && next.party()
                    && !next.possessive) {
                return true;
            }
        }
        return false;
    }

    /** {@code equipped with similar engines}: what they get is said, and is no arms. */
    private static boolean with(int trigger, Scene scene) {
        int last = Math.min(scene.items.size() - 1, trigger + BESIDE);
        return scene.items.subList(trigger + 1, Math.max(trigger + 1, last)).stream()
                .anyMatch(i -> i.is(Cue.WITH));
    }
}
