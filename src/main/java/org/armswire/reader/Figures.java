package org.armswire.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Gives the reports of a sentence the numbers, sums and times that belong to them. */
final class Figures {

    /** So far from a deal, money belongs to something else. */
    private static final int APART = 40;

    private static final long TEN_MILLION = 10_000_000;

    private static final int PHRASE = 6;

    private final Scene scene;
    private final Part part;
    private final Times times;
    private final Amounts amounts;
    private final List<Sums.Sum> sums;

    Figures(Scene scene, Part part, @Nullable LocalDate day) {
        this.scene = scene;
        this.part = part;
        this.times = new Times(scene.hits, scene.sentence, day);
        this.amounts = new Amounts(scene.hits, scene.sentence);
        this.sums = new Sums(scene.hits, scene.sentence)
                .all().stream().filter(s -> !s.aside()).toList();
    }

    /** Gives a report of a draft its time. */
    void date(Report report, Draft draft) {
        Times.Written time = times.nearest(scene.items.get(draft.trigger).from);
        if (time != null) {
            Tense.Told verb = time.verb();
            report.tensed = verb == null ? null : ArticleReader.span(part, scene.tokens, verb.from(), verb.to());
            report.timing = time.timing();
            report.timingSpan = ArticleReader.span(part, scene.tokens, time.from(), time.to());
        }
    }

    /** Gives a report of a draft about some goods its number and its sum. */
    void count(Report report, Draft draft, Ware ware) {
        Item trigger = scene.items.get(draft.trigger);
        Amounts.Count count = count(draft, ware, trigger, report.named);
        if (count != null && plausible(count, ware)) {
            report.count = count;
            report.quantity = ArticleReader.span(part, scene.tokens, count.from(), count.to());
        }
        Sums.Sum sum = sum(draft, ware);
        if (sum != null) {
            report.sum = sum;
            report.value = ArticleReader.span(part, scene.tokens, sum.from(), sum.to());
        }
    }

    /** {@code $3 billion for Oman and $1 billion for Qatar}, {@code and Qatar $1 billion}: the sum that stands beside who gets it is his. */
    void share(Report report, Draft draft, @Nullable Party to) {
        if (to == null || to.known() != null || sums.size() < 2) {
            return;
        }
        for (Sums.Sum sum : sums) {
            boolean behind = sum.from() == to.to() && draft.recipients.size() == 1;
            boolean before = draft.recipients.size() > 1 && sum.to() < to.from() && leads(sum.to(), to.from());
            if (behind || before) {
                report.sum = sum;
                report.value = ArticleReader.span(part, scene.tokens, sum.from(), sum.to());
            }
        }
    }

    /** {@code for}, {@code to the}: whether nothing but a preposition and an article stands there. */
    private boolean leads(int from, int to) {
        Sense.OfWord word = scene.hits.word(from);
        boolean preposition = word != null && (word.is(Cue.FOR) || word.is(Cue.TO));
        Sense.OfWord next = from + 1 < to ? scene.hits.word(from + 1) : null;
        return preposition && (to == from + 1 || (to == from + 2 && next != null && next.is(Cue.DETERMINER)));
    }

    /** Nothing but ammunition is handed over by the ten million: such a number is a sum whose currency stands elsewhere. */
    private static boolean plausible(Amounts.Count count, Ware ware) {
        long least = count.min() != null ? count.min() : Objects.requireNonNullElse(count.max(), 0L);
        return least < TEN_MILLION || ware.goods().category() == Category.AMMUNITION;
    }

    private Amounts.@Nullable Count count(Draft draft, Ware ware, Item trigger, boolean named) {
        boolean here =
                ware.known() == null && ware.from() >= scene.sentence.from() && ware.from() < scene.sentence.to();
        boolean acts = !named
                && ware.known() != null
                && trigger.verb != null
                && !trigger.gives()
                && draft.pattern.endsWith(".active");
        int stead = acts || (draft.called && !named) ? new Stead(scene).end(draft.trigger) : -1;
        if (stead >= 0 || (draft.called && !named)) {
            return stead < 0 ? null : amounts.before(stead);
        }
        Amounts.Count count = null;
        if (draft.counted != null) {
            count = amounts.before(draft.counted.wares.get(0).from());
        } else if (named && here && !modifies(ware)) {
            count = amounts.before(ware.from());
            count = count == null && ware.goods().category() == Category.PARTS ? refitted(ware) : count;
            count = count == null ? amounts.single(ware.from(), ware.to()) : count;
            if (amounts.rate(ware.to())) {
                return null;
            }
        }
        boolean noun = !trigger.is(Cue.BUYER) && (trigger.is(Cue.ACQUIRE_NOUN) || trigger.is(Cue.SUPPLY_NOUN));
        if (count == null && noun && !(here && modifies(ware))) {
            count = amounts.before(trigger.from);
        }
        boolean open = !named || draft.counted != null || trigger.is(Cue.DEAL_NOUN) || noun;
        return count == null && open ? amounts.after(trigger.to - 1) : count;
    }

    /** {@code eight arms sales}, {@code six A400M nations}: the number counts the sales, and those who buy. */
    private boolean modifies(Ware ware) {
        Sense.OfWord next = ware.to() < scene.tokens.size ? scene.lexicon.word(scene.tokens, ware.to()) : null;
        if (next == null) {
            return false;
        }
        boolean trade = next.is(Cue.SUPPLY_NOUN) || next.is(Cue.ACQUIRE_NOUN) || next.is(Cue.DEAL_NOUN);
        return (ware.goods().category() == Category.UNSPECIFIED && trade)
                || next.is(Cue.PARTNERS)
                || next.is(Cue.BUYER);
    }

    /** {@code upgrades to 70 F-15s}: how many are refitted. */
    private Amounts.@Nullable Count refitted(Ware ware) {
        Sense.OfWord head = scene.hits.word(ware.from());
        for (int t = ware.from() + 1; head != null && head.is(Cue.REFIT) && t < ware.to(); t++) {
            if (scene.hits.goods(t)) {
                return amounts.before(t, true);
            }
        }
        return null;
    }

    /** The sum that belongs to the goods, else the nearest to the transfer word or to the goods. */
    private Sums.@Nullable Sum sum(Draft draft, Ware ware) {
        boolean here = ware.known() == null;
        Item goods = Objects.requireNonNull(draft.goods);
        boolean head = goods.wares.get(0).equals(ware) && !draft.pattern.equals("contain");
        int trigger = scene.items.get(draft.trigger).from;
        Sums.Sum best = null;
        int nearest = APART;
        for (Sums.Sum sum : sums) {
            Bound bound = bound(sum);
            boolean own = bound.goods() != null && pays(bound.goods(), ware);
            if (priceTag(sum.to()) || bound.foreign() || (bound.goods() != null && !own) || (!head && !own)) {
                continue;
            }
            if (own && bound.goods() != null && kind(bound.goods().wares.get(0)) == kind(ware)) {
                return sum;
            }
            int distance = Math.abs(sum.from() - trigger);
            distance = here ? Math.min(distance, Math.abs(sum.from() - ware.from())) : distance;
            if (head && distance < nearest) {
                nearest = distance;
                best = sum;
            }
        }
        return best;
    }

    private static Category kind(Ware ware) {
        return ware.goods().category();
    }

    /** Whether what a sum pays for is this or another word for it: {@code 16 JF-17s, of a contract for 40 aircraft worth $4 billion}. */
    private static boolean pays(Item goods, Ware ware) {
        return goods.wares.stream().anyMatch(w -> kind(w) == kind(ware));
    }

    /** What a sum pays for by the words around it: goods, or something that is no goods. */
    private record Bound(@Nullable Item goods, boolean foreign) {}

    /** {@code $148 million in rifles}, {@code rifles worth $148 million}; {@code $2 billion of oil assets} pays for no arms. */
    private Bound bound(Sums.Sum sum) {
        List<Item> items = scene.items;
        int after = 0;
        while (after < items.size() && items.get(after).from < sum.to()) {
            after++;
        }
        if (after + 1 < items.size()
                && (items.get(after).is(Cue.OF) || items.get(after).is(Cue.IN))) {
            boolean named = false;
            for (int j = after + 1; j < items.size() && j <= after + PHRASE; j++) {
                Item item = items.get(j);
                if (item.goods()) {
                    return new Bound(item, false);
                }
                boolean deal = item.noun || item.is(Cue.BUNDLE) || item.is(Cue.MONEY);
                boolean time = item.word != null && (item.word.month() > 0 || Times.relative(item.word));
                if (deal || time || item.kind == Kind.NUMBER) {
                    return new Bound(null, false);
                }
                named |= item.kind == Kind.OTHER && scene.tokens.is(item.from, Tokens.WORD);
                if (item.preposition() || item.verb != null || item.kind == Kind.MARK) {
                    break;
                }
            }
            return new Bound(null, named);
        }
        int before = after - 1;
        while (before >= 0 && items.get(before).to > sum.from()) {
            before--;
        }
        int goods = before;
        while (goods >= 0 && worth(items.get(goods))) {
            goods--;
        }
        return new Bound(goods >= 0 && goods < before && items.get(goods).goods() ? items.get(goods) : null, false);
    }

    private static boolean worth(Item item) {
        return item.is(Cue.APPROX) || item.is(Cue.APPROX_MIN) || item.is(Cue.APPROX_MAX);
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
