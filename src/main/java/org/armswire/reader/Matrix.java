package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells what a main clause makes of the transfer that an infinitive or a question in it tells of: {@code decided on Monday to sell}, {@code whether it will sell}. */
final class Matrix {

    private static final int LEFT = 12;
    private static final int TIME = 6;
    private static final int SUBJECT = 5;
    private static final String ING = "ing";

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;
    private final Outcomes outcomes;

    Matrix(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
        this.outcomes = new Outcomes(scene, bearings);
    }

    /** What a decision, a failed attempt or a choice makes of it, whatever else its clause says; or null. */
    @Nullable
    Told settled(Draft draft) {
        Told outcome = outcomes.of(draft);
        Told over = outcome != null ? outcome : over(draft);
        return over != null ? over : decided(draft.trigger);
    }

    /** {@code picked a gun over guns from Oslo}: who is passed over has lost. */
    @Nullable
    private Told over(Draft draft) {
        Item trigger = items.get(draft.trigger);
        boolean takes = trigger.verb == Frame.CHOOSE || trigger.verb == Frame.ACQUIRE;
        boolean won = false;
        for (int j = draft.trigger + 1; takes && j < items.size(); j++) {
            Item item = items.get(j);
            if (won && item.is(Cue.PREFERRED)) {
                return lost(draft, j) ? new Told(Stage.REFUSED, item, Told.PLAIN) : null;
            }
            won |= item.goods();
        }
        return null;
    }

    /** Whether the goods and who sells them stand behind a word. */
    private boolean lost(Draft draft, int over) {
        int from = items.get(over).from;
        return !draft.suppliers.isEmpty()
                && draft.suppliers.stream().allMatch(supplier -> supplier.known() == null && supplier.from() > from)
                && items.subList(over, Math.min(items.size(), over + SUBJECT)).stream()
                        .anyMatch(Item::goods);
    }

    /** {@code not for any price will Oslo sell}: it will not. */
    boolean inverted(int not, int will) {
        boolean first = not == 0 || items.get(not - 1).kind == Item.Kind.MARK;
        boolean other = scene.tokens.reads(items.get(not + 1).from, "only")
                || scene.tokens.reads(items.get(not + 1).from, "until");
        return will == not + 1
                || (first
                        && !other
                        && will > not
                        && will <= not + TIME
                        && items.subList(not + 1, will).stream()
                                .noneMatch(item -> item.actor() || item.verb != null || item.is(Cue.PRONOUN)));
    }

    /** {@code no longer wants to buy}, {@code asked for leave to sell}, {@code whether it will sell}: what a word says of the stage with what it hangs on. */
    @Nullable
    Told bent(Draft draft, int j, @Nullable Told told) {
        Item item = items.get(j);
        if (told == null) {
            return null;
        }
        Item whether = item.is(Cue.WILL) || item.is(Cue.WOULD) ? whether(j) : null;
        if (whether != null) {
            return told.as(Stage.CONSIDERED).with(whether);
        }
        Item hope = item.is(Cue.WILL) ? hope(j) : null;
        if (hope != null) {
            return told.as(Stage.CONSIDERED).with(hope);
        }
        Item leave = told.stage() == Stage.REQUESTED ? leave(j, draft.trigger) : null;
        if (leave != null) {
            return told.as(Stage.CONSIDERED).with(leave);
        }
        boolean wish = (item.is(Cue.REQUESTED) && !item.is(Cue.ASKED)) || item.is(Cue.WEIGHED);
        Item before = j > 0 ? items.get(j - 1) : null;
        boolean open = told.stage() == Stage.REQUESTED || told.stage() == Stage.CONSIDERED;
        return wish && open && before != null && before.is(Cue.NOT) && !before.is(Cue.PENDING)
                ? told.as(Stage.REFUSED).with(before)
                : told;
    }

    /** {@code decided on Monday to sell}: nothing but a time or a manner stands between; null where nobody decided. */
    @Nullable
    private Told decided(int verb) {
        if (!bearings.infinitive(verb)) {
            return null;
        }
        Item not = null;
        int to = to(verb);
        // decides whether to sell
        for (int j = to - 1; j >= 0 && j >= to - TIME && !items.get(to).is(Cue.CONSIDERED); j--) {
            Item item = items.get(j);
            if (item.is(Cue.DECIDES)) {
                return open(j) ? null : told(item, not);
            }
            not = item.is(Cue.NOT) ? item : not;
            boolean between = item.is(Cue.NOT)
                    || item.kind == Item.Kind.OTHER
                    || item.kind == Item.Kind.NUMBER
                    || item.preposition()
                    || item.is(Cue.DETERMINER)
                    || time(item);
            if (!between || item.goods()) {
                return null;
            }
        }
        return null;
    }

    /** {@code last week}: a word for a time. */
    static boolean time(Item item) {
        return item.is(Cue.SPAN)
                || item.is(Cue.YESTERDAY)
                || item.is(Cue.LAST_WEEK)
                || item.is(Cue.THIS_WEEK)
                || item.is(Cue.LAST_MONTH)
                || item.is(Cue.THIS_MONTH)
                || item.is(Cue.LAST_YEAR)
                || item.is(Cue.THIS_YEAR)
                || (item.word != null && item.word.month() > 0);
    }

    private static Told told(Item decides, @Nullable Item not) {
        Told told = new Told(Stage.AGREED, decides, Told.PLAIN);
        return not == null ? told : told.as(Stage.REFUSED).with(not);
    }

    /** {@code has not decided}, {@code may have decided}. */
    private boolean open(int decides) {
        return items.subList(Math.max(0, decides - 2), decides).stream()
                .anyMatch(item -> item.is(Cue.NOT) || item.is(Cue.MODAL));
    }

    /** {@code whether Oslo will}: a question is open, whatever its verb says. */
    @Nullable
    private Item whether(int will) {
        for (int j = will - 1; j >= 0 && j >= will - SUBJECT; j--) {
            Item item = items.get(j);
            if (scene.tokens.reads(item.from, "whether")) {
                return item;
            }
            if (item.kind == Item.Kind.MARK || item.verb != null || item.is(Cue.SAY)) {
                return null;
            }
        }
        return null;
    }

    /** {@code hopes that Oslo will buy}: nobody knows whether it does. */
    @Nullable
    private Item hope(int will) {
        for (int j = will - 1; j >= 0 && j >= will - SUBJECT; j--) {
            Item item = items.get(j);
            if (item.is(Cue.HOPE)) {
                return item;
            }
            if (item.kind == Item.Kind.MARK || item.verb != null || item.is(Cue.SAY)) {
                return null;
            }
        }
        return null;
    }

    /** {@code asked Oslo for leave to sell}: who asks for leave to give would like to give. The word for the leave, or null. */
    @Nullable
    private Item leave(int asks, int verb) {
        for (int j = asks; items.get(verb).gives() && j < verb; j++) {
            if (items.get(j).is(Cue.PERMIT)) {
                return items.get(j);
            }
        }
        return null;
    }

    /** {@code asks for leave to fire the missiles}: who wants to use them as he likes has them. The word for the leave, or null. */
    @Nullable
    Item use(int asks) {
        for (int j = asks; j + 2 < items.size() && j <= asks + SUBJECT; j++) {
            boolean to = bearings.to(j) || bearings.to(j + 1);
            int verb = bearings.to(j) ? j + 1 : j + 2;
            if (items.get(j).is(Cue.PERMIT)
                    && to
                    && items.get(verb).verb == null
                    && !items.get(verb).goods()) {
                return items.get(j);
            }
        }
        return null;
    }

    /** {@code is buying tanks to give to Oslo}, {@code are pooling their stocks to give}: what is done for it is under way. */
    @Nullable
    Item purpose(int verb) {
        int to = to(verb);
        for (int j = to - 1; j > 0 && j >= to - LEFT; j--) {
            Item item = items.get(j);
            boolean bought = item.verb == Frame.ACQUIRE
                    && (item.form(Form.PAST) || item.form(Form.PARTICIPLE) || bearings.progressive(j));
            boolean doing = items.get(j - 1).is(Cue.BE) && j < to - 1 && ing(item) && object(j, to);
            if (bought || doing) {
                return item;
            }
            if (item.kind == Item.Kind.MARK || item.is(Cue.SAY) || item.is(Cue.RELATIVE) || item.verb != null) {
                return null;
            }
        }
        return null;
    }

    /** Somebody who is pressed to give does not give yet. */
    private boolean object(int verb, int to) {
        return items.subList(verb + 1, to).stream()
                .noneMatch(item -> item.actor() || item.is(Cue.OBJECTIVE) || item.is(Cue.ACTOR_HEAD));
    }

    private boolean ing(Item item) {
        int end = scene.tokens.end[item.to - 1];
        return item.kind != Item.Kind.NUMBER
                && item.kind != Item.Kind.MARK
                && !item.goods()
                && scene.tokens.text.startsWith(ING, Math.max(0, end - ING.length()));
    }

    private int to(int infinitive) {
        return bearings.to(infinitive - 1) ? infinitive - 1 : infinitive - 2;
    }
}
