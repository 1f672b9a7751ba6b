package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Finds the word around a noun of transfer that tells how far it has got: what the noun is the subject of, else the nearest. */
final class NearWords {

    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private static final int NEAR = 4;
    private static final int CONTEST_REACH = 16;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final Predicates predicates;
    private final StageTurns turns;
    private final Circumstances around;

    NearWords(Scene scene, Bearings bearings, History history) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.predicates = new Predicates(scene, bearings, history);
        this.turns = new StageTurns(scene, bearings);
        this.around = new Circumstances(scene);
    }

    /** What the word that tells most of it says of the draft, or null when nothing around it does. */
    @Nullable
    Told of(Draft draft) {
        Item after = draft.trigger + 1 < items.size() ? items.get(draft.trigger + 1) : null;
        if (after != null && after.is(Cue.CAMPAIGN) && !items.get(draft.trigger).is(Cue.DEAL_NOUN)) {
            // a plan to buy is the buyer's
            boolean buys = items.get(draft.trigger).is(Cue.ACQUIRE_NOUN) && after.is(Cue.WEIGHED);
            return buys ? bearings.wanted(draft, draft.trigger + 1) : new Told(Stage.CONSIDERED, after, Told.PLAIN);
        }
        Item changed = changed(draft.trigger);
        if (changed != null) {
            return new Told(Stage.AGREED, items.get(draft.trigger), Told.PLAIN).with(changed);
        }
        Told none = none(draft);
        if (none != null) {
            return none;
        }
        Told ended = items.get(draft.trigger).is(Cue.CONTEST) ? null : predicates.ended(draft.trigger);
        if (ended != null) {
            return ended;
        }
        Told predicate = predicates.predicate(draft);
        if (predicate != null) {
            return predicate;
        }
        Told open = open(draft.trigger);
        if (open != null) {
            return open;
        }
        Told later = turns.of(draft);
        if (later != null) {
            return later;
        }
        boolean habit = items.get(draft.trigger).is(Cue.HABIT);
        // What a package contains goes as far as the package, however long its description is.
        int left = draft.pattern.equals("contain") ? draft.trigger : LEFT;
        Told best = null;
        double nearest = Double.MAX_VALUE;
        double barrier = 0;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - left; j--) {
            barrier += barrier(j);
            Told told = near(draft, j, draft.trigger - j, habit);
            double distance = draft.trigger - j + barrier - (told == null ? 0 : eager(told));
            if (told != null && distance < nearest) {
                nearest = distance;
                best = told;
            }
        }
        if (best != null && best.by().is(Cue.PROSPECTIVE)) {
            Told approved = approved(draft, items.indexOf(best.by()), habit);
            if (approved != null) {
                return approved;
            }
        }
        barrier = 0;
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + (habit ? NEAR : RIGHT); j++) {
            barrier += barrier(j);
            Told told = near(draft, j, 2 + j - draft.trigger, habit);
            double distance = 2 + j - draft.trigger + barrier - (told == null ? 0 : eager(told));
            if (told != null && distance < nearest) {
                nearest = distance;
                best = told;
            }
        }
        return best;
    }

    /** {@code there will be no deliveries}, {@code approved no sale}. */
    @Nullable
    private Told none(Draft draft) {
        int before = draft.trigger - 1;
        boolean goods = before >= 0 && items.get(before).goods();
        Sense.OfWord first = goods ? scene.hits.word(items.get(before).from) : null;
        boolean inside = first != null && first.is(Cue.NONE);
        before = goods && !inside ? before - 1 : before;
        Item none = before >= 0 ? items.get(before) : null;
        if (none == null || !(inside || none.is(Cue.NONE))) {
            return null;
        }
        for (int j = before - 1; j >= 0 && j >= before - 2; j--) {
            Item item = items.get(j);
            if (item.is(Cue.WILL) || (item.is(Cue.AGREED) && item.verb == null && !item.is(Cue.DEAL_NOUN))) {
                return new Told(Stage.REFUSED, item, Told.PLAIN).with(none);
            }
        }
        return null;
    }

    /** {@code haggling over the price of the jets it has ordered}: the talks are about something else. */
    @Nullable
    Told ordered(Draft draft) {
        int goods = draft.goods == null ? -1 : items.indexOf(draft.goods);
        if (!items.get(draft.trigger).is(Cue.NEGOTIATING) || goods <= draft.trigger) {
            return null;
        }
        return around.ordered(goods);
    }

    /** {@code approved a possible sale}: as good as sold. */
    @Nullable
    private Told approved(Draft draft, int possible, boolean habit) {
        for (int j = possible - 1; j >= 0 && j >= possible - RIGHT && barrier(j) == 0; j--) {
            Told told = near(draft, j, 1, habit);
            if (told != null) {
                Item by = told.by();
                boolean says = by.is(Cue.WILL) || by.is(Cue.WOULD) || by.is(Cue.DEAL_NOUN);
                return told.stage() == Stage.AGREED && !says ? told : null;
            }
        }
        return null;
    }

    /** A contest or a notification tells of all that its sentence is about. */
    @Nullable
    private Told open(int trigger) {
        Notices notices = new Notices(scene);
        boolean talks = scene.has(Cue.NEGOTIATING)
                && items.stream().anyMatch(item -> item.is(Cue.NEGOTIATING) && !item.is(Cue.APPROX));
        for (int j = 0; j < items.size(); j++) {
            Item item = items.get(j);
            boolean bought = items.get(trigger).is(Cue.BUYER) && item.is(Cue.OPPONENT);
            if (!talks && !bought && item.is(Cue.CONTEST) && Math.abs(j - trigger) <= CONTEST_REACH) {
                return new Told(Stage.CONSIDERED, item, Told.PLAIN);
            }
            Told notice = notices.at(j, trigger);
            if (notice != null && !apart(j, trigger)) {
                return notice;
            }
        }
        return null;
    }

    private boolean apart(int one, int other) {
        return items.subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(item -> scene.tokens.mark(item.from, ';'));
    }

    private double barrier(int j) {
        Item item = items.get(j);
        if (scene.tokens.mark(item.from, ';')) {
            return LEFT;
        }
        return item.is(Cue.CONTRAST)
                ? RIGHT
                : item.is(Cue.SAY) && !item.is(Cue.AGREED) ? 2 : item.is(Cue.RELATIVE) ? 1 : 0;
    }

    @Nullable
    private Told near(Draft draft, int j, int distance, boolean habit) {
        Item item = items.get(j);
        Told told = bearings.of(draft, j);
        if (told == null || (item.verb != null && !item.is(Cue.CONTEST) && !undecided(j))) {
            return null;
        }
        if (habit && told.stage() == Stage.CONSIDERED && stopped(j, draft.trigger)) {
            return null;
        }
        boolean predicate = j + 1 < items.size() && items.get(j + 1).is(Cue.TO);
        if (item.is(Cue.PROSPECTIVE) && j < draft.trigger && !predicate && !attribute(j, draft.trigger)) {
            return null;
        }
        // an order that costs more than the planned $2 billion
        boolean sum = item.is(Cue.PROSPECTIVE) && j > draft.trigger && j + 1 < items.size() && money(items.get(j + 1));
        if (sum) {
            return null;
        }
        boolean another = item.is(Cue.DEAL_NOUN) || item.is(Cue.ACQUIRE_NOUN);
        boolean modal = item.is(Cue.WILL) || item.is(Cue.WOULD) || (another && told.stage() != Stage.NEGOTIATING);
        if ((modal || (habit && told.stage() != Stage.NEGOTIATING && !measured(j, draft.trigger))) && distance > NEAR) {
            return null;
        }
        return bearings.bent(draft, j, told);
    }

    private static boolean money(Item item) {
        return item.kind == Item.Kind.NUMBER
                || (item.word != null && !item.word.currency().isEmpty());
    }

    /** {@code approved more than $12 billion in sales}: nothing but the sum stands between. */
    private boolean measured(int verb, int noun) {
        boolean sum = false;
        for (int k = verb + 1; k < noun; k++) {
            Item item = items.get(k);
            boolean money = item.word != null && !item.word.currency().isEmpty();
            sum |= money;
            if (!money
                    && item.kind != Item.Kind.NUMBER
                    && item.kind != Item.Kind.OTHER
                    && !item.premodifies()
                    && !(item.goods() && k == noun - 1)
                    && !item.is(Cue.IN)
                    && !item.is(Cue.OF)) {
                return false;
            }
        }
        return sum && noun > verb;
    }

    /** {@code may cut its order for jets}: the order stands. */
    @Nullable
    private Item changed(int order) {
        if (!items.get(order).is(Cue.AGREED) || !items.get(order).is(Cue.ACQUIRE_NOUN)) {
            return null;
        }
        for (int j = order - 1; j >= 0 && j >= order - NEAR; j--) {
            if (items.get(j).is(Cue.CHANGED)) {
                return items.get(j);
            }
            if (items.get(j).kind == Item.Kind.MARK || items.get(j).is(Cue.OF)) {
                return null;
            }
        }
        return null;
    }

    /** {@code urged to suspend the sales}: what is urged is the end of what goes on. */
    private boolean stopped(int urged, int habit) {
        for (int k = urged + 1; k < habit; k++) {
            if (items.get(k).is(Cue.REFUSED) && !items.get(k).is(Cue.RESUMED)) {
                return true;
            }
        }
        return false;
    }

    /** {@code has yet to decide on a purchase}. */
    private boolean undecided(int j) {
        return items.get(j).is(Cue.WEIGHED) && bearings.infinitive(j);
    }

    /** {@code possible sale}, but not {@code possible breaches in the sale}. */
    private boolean attribute(int adjective, int noun) {
        for (int k = adjective + 1; k < noun; k++) {
            if (items.get(k).preposition() || items.get(k).kind == Item.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    private static double eager(Told told) {
        return told.stage() == Stage.NEGOTIATING || told.by().is(Cue.CONTEST)
                ? 8
                : told.stage() == Stage.REFUSED || told.stage() == Stage.CONSIDERED ? 3 : 0;
    }
}
