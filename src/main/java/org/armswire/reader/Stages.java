package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells from the clause around a transfer word how far the transfer has got. */
final class Stages {

    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private static final int NEAR = 4;

    /** How much a word that says the stage outright counts in an article, against one that only implies it. */
    private static final double PLAIN = 3;

    private static final double VAGUE = 1.5;
    private static final double GUESS = 1;

    private final Scene scene;
    private final List<Item> items;

    Stages(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /**
     * A stage and the item that says so.
     *
     * @param weight how plainly it says so
     * @param not the word that turns what it says round, or null
     */
    record Told(
            Stage stage, Item by, double weight, @Nullable Item not) {
        Told(Stage stage, Item by, double weight) {
            this(stage, by, weight, null);
        }
    }

    Told of(Draft draft) {
        Item trigger = items.get(draft.trigger);
        if (draft.pattern.equals("embargo")) {
            return new Told(lifted(draft.trigger) ? Stage.CONSIDERED : Stage.REFUSED, trigger, PLAIN);
        }
        Told stopped = stoppedOnTheWay();
        if (stopped != null) {
            return stopped;
        }
        Told told = trigger.verb != null ? verb(draft, trigger) : noun(draft, trigger);
        told = told != null ? told : own(draft, trigger);
        return draft.pattern.equals("context")
                ? new Told(told.stage(), told.by(), told.weight() / 2, told.not())
                : told;
    }

    /** {@code seized rifles bound for Yemen}. */
    @Nullable
    private Told stoppedOnTheWay() {
        Item by = null;
        boolean bound = false;
        for (Item item : items) {
            bound |= item.is(Cue.BOUND);
            by = by == null && item.is(Cue.INTERCEPT) && !item.goods() ? item : by;
        }
        return bound && by != null ? new Told(Stage.REFUSED, by, PLAIN) : null;
    }

    private Told own(Draft draft, Item trigger) {
        if (draft.pattern.equals("partners")) {
            return new Told(Stage.AGREED, nearest(draft.trigger, Cue.PARTNERS), GUESS);
        }
        if (trigger.verb != null) {
            return ownVerb(draft.trigger, trigger);
        }
        if (trigger.is(Cue.REFUSED)) {
            return new Told(Stage.REFUSED, trigger, PLAIN);
        }
        if (trigger.is(Cue.CONTEST)) {
            return new Told(Stage.CONSIDERED, trigger, PLAIN);
        }
        if (trigger.is(Cue.NEGOTIATING)) {
            return new Told(Stage.NEGOTIATING, trigger, PLAIN);
        }
        if (trigger.is(Cue.REQUESTED)) {
            return new Told(Stage.REQUESTED, trigger, PLAIN);
        }
        if (trigger.is(Cue.AGREED)) {
            return new Told(Stage.AGREED, trigger, VAGUE);
        }
        if (trigger.is(Cue.CONSIDERED)) {
            return new Told(Stage.CONSIDERED, trigger, VAGUE);
        }
        return trigger.is(Cue.ONCE)
                ? new Told(Stage.AGREED, trigger, GUESS)
                : new Told(Stage.DELIVERED, trigger, VAGUE);
    }

    /** The item nearest to another that does something for the grammar, else that one. */
    private Item nearest(int i, Cue cue) {
        Item nearest = items.get(i);
        int distance = items.size();
        for (int j = 0; j < items.size(); j++) {
            if (items.get(j).is(cue) && Math.abs(j - i) < distance) {
                nearest = items.get(j);
                distance = Math.abs(j - i);
            }
        }
        return nearest;
    }

    private Told ownVerb(int i, Item trigger) {
        boolean infinitive = infinitive(i);
        return switch (java.util.Objects.requireNonNull(trigger.verb)) {
            case REQUEST -> new Told(Stage.REQUESTED, trigger, PLAIN);
            case CHOOSE -> new Told(Stage.AGREED, trigger, PLAIN);
            case OPERATE ->
                new Told(infinitive ? Stage.CONSIDERED : Stage.DELIVERED, trigger, infinitive ? GUESS : PLAIN);
            case SUPPLY, ARM, BUILD, UPGRADE -> {
                if (trigger.is(Cue.AGREED)) {
                    yield new Told(Stage.AGREED, trigger, PLAIN);
                }
                if (trigger.is(Cue.CONSIDERED)) {
                    yield new Told(Stage.CONSIDERED, trigger, PLAIN);
                }
                if (infinitive) {
                    yield new Told(Stage.CONSIDERED, trigger, GUESS);
                }
                yield new Told(
                        trigger.is(Cue.COMING) && presentInHeadline(trigger) ? Stage.AGREED : Stage.DELIVERED,
                        trigger,
                        trigger.form(Form.ING) ? VAGUE : PLAIN);
            }
            case ACQUIRE -> {
                if (trigger.is(Cue.AGREED) || progressive(i) || presentInHeadline(trigger)) {
                    yield new Told(Stage.AGREED, trigger, PLAIN);
                }
                yield infinitive
                        ? new Told(Stage.REQUESTED, trigger, GUESS)
                        : new Told(Stage.DELIVERED, trigger, trigger.form(Form.ING) ? VAGUE : PLAIN);
            }
        };
    }

    private boolean lifted(int i) {
        for (int j = Math.max(0, i - LEFT); j < items.size() && j <= i + RIGHT; j++) {
            if (items.get(j).is(Cue.RESUMED)) {
                return true;
            }
        }
        return false;
    }

    private boolean progressive(int i) {
        return items.get(i).form(Form.ING)
                && i > 0
                && items.get(i - 1).is(Cue.BE)
                && !(i > 1 && items.get(i - 2).is(Cue.HAVE));
    }

    /** {@code Oslo sends tanks}: in a headline, what is done has mostly been decided only. */
    private boolean presentInHeadline(Item verb) {
        return scene.sentence.kind() == Sentences.Kind.HEADLINE && verb.form(Form.THIRD);
    }

    /** {@code to sell}, {@code to be sold}. */
    private boolean infinitive(int i) {
        if (i > 1 && items.get(i).form(Form.PARTICIPLE) && scene.tokens.reads(items.get(i - 1).from, "be")) {
            return to(i - 2);
        }
        return i > 0 && items.get(i).form(Form.BASE) && to(i - 1);
    }

    /** {@code to}, also as the end of {@code willing to}. */
    private boolean to(int i) {
        return items.get(i).is(Cue.TO) || scene.tokens.reads(items.get(i).to - 1, "to");
    }

    /** What the words before a verb make of it. */
    @Nullable
    private Told verb(Draft draft, Item trigger) {
        Told nearest = null;
        Item not = null;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - LEFT; j--) {
            Item item = items.get(j);
            if (scene.tokens.mark(item.from, ';') || (item.is(Cue.RELATIVE) && j < draft.trigger - 3)) {
                break;
            }
            if (item.is(Cue.NOTIFIED)) {
                return new Told(Stage.AGREED, item, PLAIN);
            }
            not = not == null && item.is(Cue.NOT) && j >= draft.trigger - NEAR ? item : not;
            if (item.is(Cue.BE) && j == draft.trigger - 2 && infinitive(draft.trigger) && nearest == null) {
                nearest = new Told(not != null ? Stage.REFUSED : Stage.AGREED, item, PLAIN, not);
            }
            Told told = cue(draft, j);
            if (told != null && (told.stage() == Stage.NEGOTIATING || told.stage() == Stage.REFUSED)) {
                return told;
            }
            if (told != null && nearest == null) {
                nearest = not != null ? negated(told, not) : told;
            } else if (told != null
                    && told.stage() == Stage.CONSIDERED
                    && nearest != null
                    && nearest.stage() == Stage.AGREED) {
                return not != null ? negated(told, not) : told;
            }
            boolean asked = j + 1 < items.size() && to(j + 1);
            if ((item.goods() && !item.noun && !asked) || (item.is(Cue.SAY) && !item.is(Cue.AGREED)) || contrast(j)) {
                break;
            }
        }
        Told later = later(draft);
        if (later != null && (nearest == null || nearest.stage() != Stage.NEGOTIATING)) {
            return later;
        }
        if (nearest == null && not != null) {
            return new Told(Stage.REFUSED, trigger, PLAIN, not);
        }
        if (nearest == null && announced(draft.trigger)) {
            return new Told(Stage.AGREED, trigger, PLAIN);
        }
        return nearest;
    }

    /** {@code was not approved} is open; {@code will not}, {@code is not planning} is refused; {@code did not rule out} is considered. */
    private static Told negated(Told told, Item not) {
        boolean open = told.stage() == Stage.REFUSED
                || (told.stage() == Stage.AGREED
                        && !told.by().is(Cue.WILL)
                        && !told.by().is(Cue.WOULD));
        return new Told(open ? Stage.CONSIDERED : Stage.REFUSED, told.by(), told.weight(), not);
    }

    /** What comes after: {@code sold jets but then halted deliveries}, {@code urged to buy, and has agreed}. */
    @Nullable
    private Told later(Draft draft) {
        boolean gives = items.get(draft.trigger).gives();
        boolean turned = false;
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + LEFT + NEAR; j++) {
            Item item = items.get(j);
            if (gives && item.is(Cue.PITCH) && j <= draft.trigger + 2) {
                return new Told(Stage.CONSIDERED, item, PLAIN);
            }
            if (scene.tokens.mark(item.from, ';') || item.is(Cue.SAY)) {
                return null;
            }
            turned |= item.is(Cue.CONTRAST) || (item.is(Cue.AND) && j > draft.trigger + 2);
            if (turned && item.is(Cue.REFUSED) && !demanded(j) && againstTheDeal(j)) {
                return new Told(Stage.REFUSED, item, PLAIN);
            }
            if (turned && scene.tokens.reads(item.from, "agreed") && j + 1 < items.size() && to(j + 1)) {
                return new Told(Stage.AGREED, item, PLAIN);
            }
        }
        return null;
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

    /** {@code although}, {@code but}: what stands before is another clause. */
    private boolean contrast(int j) {
        return items.get(j).is(Cue.CONTRAST);
    }

    /** {@code South Korea to buy}: as headlines say that it will. */
    private boolean announced(int i) {
        return i >= 2 && infinitive(i) && items.get(i - 2).actor();
    }

    /** What the words on either side of a noun make of it: the nearest, the fewer clauses between the better. */
    @Nullable
    private Told noun(Draft draft, Item trigger) {
        for (Item item : items) {
            if (item.is(Cue.CONTEST)) {
                return new Told(Stage.CONSIDERED, item, PLAIN);
            }
            if (item.is(Cue.NOTIFIED)) {
                return new Told(Stage.AGREED, item, PLAIN);
            }
        }
        Told later = later(draft);
        if (later != null) {
            return later;
        }
        boolean habit = trigger.is(Cue.HABIT);
        // What a package contains goes as far as the package, however long its description is.
        int left = draft.pattern.equals("contain") ? draft.trigger : LEFT;
        Told best = null;
        double nearest = Double.MAX_VALUE;
        double barrier = 0;
        for (int j = draft.trigger - 1; j >= 0 && j >= draft.trigger - left; j--) {
            barrier += barrier(j);
            Told told = around(draft, j, draft.trigger - j, habit);
            double distance = draft.trigger - j + barrier - (told == null ? 0 : eager(told));
            if (told != null && distance < nearest) {
                nearest = distance;
                best = told;
            }
        }
        barrier = 0;
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + (habit ? NEAR : RIGHT); j++) {
            barrier += barrier(j);
            Told told = around(draft, j, 2 + j - draft.trigger, habit);
            double distance = 2 + j - draft.trigger + barrier - (told == null ? 0 : eager(told));
            if (told != null && distance < nearest) {
                nearest = distance;
                best = told;
            }
        }
        return best;
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
    private Told around(Draft draft, int j, int distance, boolean habit) {
        Item item = items.get(j);
        Told told = cue(draft, j);
        if (told == null || (item.verb != null && !item.is(Cue.CONTEST))) {
            return null;
        }
        boolean another = item.is(Cue.DEAL_NOUN) || item.is(Cue.ACQUIRE_NOUN);
        boolean modal = item.is(Cue.WILL) || item.is(Cue.WOULD) || (another && told.stage() != Stage.NEGOTIATING);
        if ((modal || (habit && told.stage() != Stage.NEGOTIATING)) && distance > NEAR) {
            return null;
        }
        return under(draft, j, told);
    }

    /** {@code may announce}, {@code not approved}: what stands right before a cue bends it. */
    private Told under(Draft draft, int j, Told told) {
        for (int k = j - 1; k >= 0 && k >= j - 3; k--) {
            Item item = items.get(k);
            if (item.is(Cue.NOT) && k >= j - 2) {
                return negated(told, item);
            }
            if (item.goods() || item.kind == Item.Kind.MARK) {
                return told;
            }
            if (told.stage() == Stage.AGREED && item.is(Cue.CONSIDERED)) {
                Told above = cue(draft, k);
                return above == null ? told : above;
            }
        }
        return told;
    }

    private static double eager(Told told) {
        return told.stage() == Stage.NEGOTIATING || told.by().is(Cue.CONTEST)
                ? 8
                : told.stage() == Stage.REFUSED || told.stage() == Stage.CONSIDERED ? 3 : 0;
    }

    /** {@code calls to halt}: somebody else would like it stopped; it goes on. */
    private boolean demanded(int i) {
        for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
            if (items.get(j).is(Cue.DEMAND)) {
                return true;
            }
        }
        return false;
    }

    /** {@code denied that it sent}, {@code denied reports of a sale}: what is denied is the news, not the goods. */
    private boolean disputed(Draft draft, int i) {
        if (!items.get(i).is(Cue.DENY) || draft.trigger < i) {
            return false;
        }
        for (int j = i + 1; j < draft.trigger; j++) {
            if (items.get(j).is(Cue.CHARGE)) {
                return true;
            }
        }
        return items.get(draft.trigger).verb != null;
    }

    /** Whether the one who gets the goods stands nearest before a word. */
    private boolean ofRecipient(Draft draft, int cue) {
        for (int j = cue - 1; j >= 0 && j >= cue - NEAR - 1; j--) {
            Item item = items.get(j);
            if (!item.actor()) {
                continue;
            }
            for (Item.Party party : item.parties) {
                if (draft.suppliers.stream().anyMatch(s -> s.code().equals(party.code()))) {
                    return false;
                }
                if (draft.recipients.stream().anyMatch(r -> r.code().equals(party.code()))) {
                    return true;
                }
            }
        }
        Item trigger = items.get(draft.trigger);
        return draft.pattern.startsWith("acquire")
                || (trigger.verb != null && !trigger.verb.gives() && draft.trigger > cue);
    }

    @Nullable
    private Told cue(Draft draft, int j) {
        Item item = items.get(j);
        if (item.word == null) {
            return null;
        }
        if (item.is(Cue.REFUSED)) {
            return demanded(j) || disputed(draft, j)
                    ? null
                    : new Told(item.is(Cue.RESUMED) ? Stage.CONSIDERED : Stage.REFUSED, item, PLAIN);
        }
        if (item.is(Cue.NEGOTIATING)) {
            return new Told(Stage.NEGOTIATING, item, PLAIN);
        }
        if (item.is(Cue.CONTEST)) {
            return new Told(Stage.CONSIDERED, item, PLAIN);
        }
        if (item.is(Cue.WEIGHED)) {
            return new Told(ofRecipient(draft, j) ? Stage.REQUESTED : Stage.CONSIDERED, item, PLAIN);
        }
        if (item.is(Cue.CONSIDERED)) {
            return new Told(Stage.CONSIDERED, item, PLAIN);
        }
        if (item.is(Cue.REQUESTED)) {
            return new Told(
                    item.is(Cue.ASKED) || ofRecipient(draft, j) ? Stage.REQUESTED : Stage.CONSIDERED, item, PLAIN);
        }
        if (item.is(Cue.WILL) || item.is(Cue.WOULD)) {
            return new Told(Stage.AGREED, item, item.is(Cue.WILL) ? PLAIN : VAGUE);
        }
        if (item.is(Cue.AGREED)) {
            return new Told(Stage.AGREED, item, item.is(Cue.DEAL_NOUN) ? VAGUE : PLAIN);
        }
        return item.is(Cue.DELIVERED) ? new Told(Stage.DELIVERED, item, PLAIN) : null;
    }
}
