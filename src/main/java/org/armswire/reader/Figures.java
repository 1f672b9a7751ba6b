package org.armswire.reader;

import java.time.LocalDate;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Gives the reports of a sentence the numbers, sums and times that belong to them. */
final class Figures {

    /** So far from a deal, money belongs to something else. */
    private static final int APART = 40;

    private final Scene scene;
    private final Part part;
    private final @Nullable LocalDate day;
    private final Amounts amounts;
    private final List<Sums.Sum> sums;

    Figures(Scene scene, Part part, @Nullable LocalDate day) {
        this.scene = scene;
        this.part = part;
        this.day = day;
        this.amounts = new Amounts(scene.hits, scene.sentence);
        this.sums = new Sums(scene.hits, scene.sentence)
                .all().stream().filter(s -> !s.aside()).toList();
    }

    /** Fills a report of a draft about some goods. */
    void fill(Report report, Draft draft, Ware ware) {
        Item trigger = scene.items.get(draft.trigger);
        Times.Written time = Times.nearest(scene.hits, scene.sentence, trigger.from, day);
        if (time != null) {
            report.timing = time.timing();
            report.timingSpan = ArticleReader.span(part, scene.tokens, time.from(), time.to());
        }
        Amounts.Count count = count(draft, ware, trigger, report.named);
        if (count != null) {
            report.min = count.min();
            report.max = count.max();
            report.quantity = ArticleReader.span(part, scene.tokens, count.from(), count.to());
        }
        Sums.Sum sum = sum(trigger.from, ware);
        if (sum != null) {
            report.sum = sum;
            report.value = ArticleReader.span(part, scene.tokens, sum.from(), sum.to());
        }
    }

    private Amounts.@Nullable Count count(Draft draft, Ware ware, Item trigger, boolean named) {
        boolean here =
                ware.known() == null && ware.from() >= scene.sentence.from() && ware.from() < scene.sentence.to();
        Amounts.Count count = null;
        if (draft.counted != null) {
            count = amounts.before(draft.counted.wares.get(0).from());
        } else if (named && here) {
            count = amounts.before(ware.from());
            count = count == null && ware.goods().category() == Category.PARTS ? refitted(ware) : count;
        }
        boolean noun = trigger.is(Cue.ACQUIRE_NOUN) || trigger.is(Cue.SUPPLY_NOUN);
        if (count == null && noun) {
            count = amounts.before(trigger.from);
        }
        boolean open = !named || draft.counted != null || trigger.is(Cue.DEAL_NOUN) || noun;
        return count == null && open ? amounts.after(trigger.to - 1) : count;
    }

    /** {@code upgrades to 70 F-15s}: how many are refitted. */
    private Amounts.@Nullable Count refitted(Ware ware) {
        Sense.OfWord head = scene.hits.word(ware.from());
        for (int t = ware.from() + 1; head != null && head.is(Cue.REFIT) && t < ware.to(); t++) {
            if (scene.hits.goods(t)) {
                return amounts.before(t);
            }
        }
        return null;
    }

    /** The sum nearest to the transfer word or to the goods. */
    private Sums.@Nullable Sum sum(int trigger, Ware ware) {
        boolean here = ware.known() == null;
        Sums.Sum best = null;
        int nearest = APART;
        for (Sums.Sum sum : sums) {
            if (priceTag(sum.to())) {
                continue;
            }
            int distance = Math.abs(sum.from() - trigger);
            distance = here ? Math.min(distance, Math.abs(sum.from() - ware.from())) : distance;
            if (distance < nearest) {
                nearest = distance;
                best = sum;
            }
        }
        return best;
    }

    /** {@code the $396 billion aircraft}: what the goods cost, or their programme, and no deal. */
    private boolean priceTag(int after) {
        for (int i = 0; i < scene.items.size(); i++) {
            Item item = scene.items.get(i);
            if (item.from == after && item.goods() && !item.is(Cue.AID)) {
                Item next = i + 1 < scene.items.size() ? scene.items.get(i + 1) : null;
                return next == null
                        || !(next.is(Cue.DEAL_NOUN) || next.is(Cue.SUPPLY_NOUN) || next.is(Cue.ACQUIRE_NOUN));
            }
        }
        return false;
    }
}
