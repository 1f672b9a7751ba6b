package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells what one word near a transfer word says of its stage, with all that bends it where it stands. */
final class Bearings {

    private static final int NEAR = 4;
    /** So many words may stand between a word and what bends it. */
    private static final int GROUP = 3;

    private final Scene scene;
    private final List<Item> items;
    private final Wishes wishes;
    private final Refusals refusals;

    Bearings(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.wishes = new Wishes(scene);
        this.refusals = new Refusals(scene);
    }

    /** What a word says of the stage of a draft, or null when it says nothing of it. */
    @Nullable
    Told of(Draft draft, int j) {
        Item item = items.get(j);
        if (item.word == null || name(j)) {
            return null;
        }
        if (item.is(Cue.REFUSED)) {
            return refused(draft, j);
        }
        if (item.is(Cue.KEPT)) {
            return new Told(Stage.AGREED, item, Told.PLAIN);
        }
        if (item.is(Cue.NEGOTIATING)) {
            // close to 70 tanks
            boolean about = item.is(Cue.APPROX) && j + 1 < items.size() && items.get(j + 1).kind == Item.Kind.NUMBER;
            return about ? null : new Told(Stage.NEGOTIATING, item, Told.PLAIN);
        }
        // the rival militia is no bidder
        boolean opponent = item.is(Cue.OPPONENT)
                && j + 1 < items.size()
                && items.get(j + 1).actor();
        if (item.is(Cue.CONTEST) && !opponent) {
            return new Told(Stage.CONSIDERED, item, Told.PLAIN);
        }
        if (item.is(Cue.EXPECTED) && draft.trigger > j && items.get(draft.trigger).verb == Frame.ACQUIRE) {
            return items.get(draft.trigger).is(Cue.RECEIVE)
                    ? new Told(Stage.AGREED, item, Told.VAGUE).with(items.get(draft.trigger))
                    : wishes.own(j, draft.trigger)
                            ? wishes.wanted(draft, j)
                            : new Told(Stage.CONSIDERED, item, Told.PLAIN);
        }
        if (item.is(Cue.EXPECTED)
                && draft.trigger > j
                && items.get(draft.trigger).is(Cue.DELIVERS)
                && infinitive(draft.trigger)) {
            return new Told(Stage.AGREED, item, Told.VAGUE).with(items.get(draft.trigger));
        }
        if (item.is(Cue.DISCUSS) && wishes.together(draft, j)) {
            return new Told(Stage.NEGOTIATING, item, Told.PLAIN);
        }
        if (item.is(Cue.DECISION) && decided(draft, j)) {
            return new Told(Stage.AGREED, item, Told.PLAIN).with(items.get(j + 1));
        }
        if (item.is(Cue.CONSIDERED) || item.is(Cue.WEIGHED)) {
            // has no plans to sell
            boolean none = j > 0
                    && items.get(j - 1).is(Cue.NONE)
                    && draft.trigger > j + 1
                    && (to(j + 1) || items.get(j + 1).is(Cue.OF));
            if (none) {
                return new Told(Stage.REFUSED, item, Told.PLAIN).with(items.get(j - 1));
            }
        }
        if (item.is(Cue.WEIGHED)) {
            return wishes.wanted(draft, j);
        }
        if (item.is(Cue.CONSIDERED)) {
            if (item.is(Cue.REQUESTED) && j < draft.trigger && items.get(draft.trigger).verb == Frame.ACQUIRE) {
                return wishes.wanted(draft, j);
            }
            Item who = item.is(Cue.URGED) ? wishes.recipientBefore(draft, j) : null;
            return who == null
                    ? new Told(Stage.CONSIDERED, item, Told.PLAIN)
                    : new Told(Stage.REQUESTED, item, Told.PLAIN).with(who);
        }
        if (item.is(Cue.REQUESTED)) {
            return item.is(Cue.ASKED) ? new Told(Stage.REQUESTED, item, Told.PLAIN) : wishes.wanted(draft, j);
        }
        if (item.is(Cue.WILL) || item.is(Cue.WOULD)) {
            return new Told(Stage.AGREED, item, item.is(Cue.WILL) ? Told.PLAIN : Told.VAGUE);
        }
        if (item.is(Cue.AGREED)) {
            Item decision = awaited(j);
            return decision != null ? new Told(Stage.CONSIDERED, decision, Told.PLAIN) : agreed(draft, j);
        }
        return item.is(Cue.DELIVERED) ? new Told(Stage.DELIVERED, item, Told.PLAIN) : null;
    }

    /** {@code is awaiting a decision}: the decision that somebody waits for, or null. */
    @Nullable
    Item awaited(int waits) {
        return items.get(waits).verb != Frame.ACQUIRE
                ? null
                : items.subList(waits + 1, Math.min(items.size(), waits + GROUP)).stream()
                        .filter(next -> next.is(Cue.DECISION))
                        .findFirst()
                        .orElse(null);
    }

    /** {@code its decision to sell}; {@code no decision to sell}, {@code is to take a decision to sell} are open. */
    private boolean decided(Draft draft, int decision) {
        boolean leads = decision < draft.trigger && decision >= draft.trigger - NEAR && to(decision + 1);
        for (int k = decision - 1; leads && k >= 0 && k >= decision - NEAR; k--) {
            Item item = items.get(k);
            leads = !item.is(Cue.NOT) && !item.is(Cue.NONE) && !item.is(Cue.MODAL) && !item.is(Cue.WILL) && !to(k);
        }
        return leads;
    }

    @Nullable
    private Told agreed(Draft draft, int j) {
        Item item = items.get(j);
        if (j > 0 && items.get(j - 1).is(Cue.UNNAMED)) {
            return null;
        }
        // a year after ordering them
        if (item.form(Form.ING) && item.from > 0 && scene.tokens.reads(item.from - 1, "after")) {
            return null;
        }
        // lifts the fleet to six
        if (item.is(Cue.RESUMED) && !refusals.banned(j)) {
            return null;
        }
        // a sign that deliveries go on
        boolean noun = scene.tokens.reads(item.from, "sign") && j + 1 < items.size();
        if (noun && (items.get(j + 1).is(Cue.OF) || items.get(j + 1).is(Cue.RELATIVE))) {
            return null;
        }
        if (item.is(Cue.DEAL_NOUN)) {
            return new Told(Stage.AGREED, item, Told.VAGUE);
        }
        Told agreed = new Told(Stage.AGREED, item, Told.PLAIN);
        if (item.verb != null || j == 0 || !to(j - 1)) {
            return agreed;
        }
        // the to may end the word before: wants to
        int above = items.get(j - 1).is(Cue.TO) ? j - 2 : j - 1;
        return above < 0 || bearable(items.get(above)) ? agreed : wish(draft, above, agreed);
    }

    /** {@code is to sign}, {@code set to approve}: it will be. */
    private static boolean bearable(Item item) {
        return item.is(Cue.BE) || item.is(Cue.AGREED) || item.is(Cue.WILL);
    }

    /** {@code hopes to sign}: not signed. */
    private Told wish(Draft draft, int from, Told agreed) {
        for (int k = from; k >= 0 && k >= from - GROUP; k--) {
            if (items.get(k).kind == Item.Kind.MARK || items.get(k).is(Cue.CONTRAST)) {
                break;
            }
            // waits for Oslo to sign
            if (items.get(k).verb == Frame.ACQUIRE && items.get(k + 1).party()) {
                return new Told(Stage.CONSIDERED, agreed.by(), Told.VAGUE).with(items.get(k));
            }
            Told above = of(draft, k);
            if (above != null) {
                return above;
            }
        }
        return agreed.weighing(Told.VAGUE);
    }

    /** {@code Block 50}: a capital within a sentence makes a name of a verb. */
    private boolean name(int j) {
        Item item = items.get(j);
        return scene.sentence.kind() == Sentences.Kind.PROSE
                && item.to == item.from + 1
                && j > 0
                && items.get(j - 1).kind != Item.Kind.MARK
                && scene.tokens.is(item.from, Tokens.CAPITAL)
                && j + 1 < items.size()
                && items.get(j + 1).kind == Item.Kind.NUMBER;
    }

    @Nullable
    private Told refused(Draft draft, int j) {
        Item item = items.get(j);
        boolean whether = j > 1 && to(j - 1) && scene.tokens.reads(items.get(j - 2).to - 1, "whether");
        if (whether || unstopped(j) || demanded(j) || refusals.another(draft, j)) {
            return null;
        }
        if (item.is(Cue.RESUMED)) {
            return new Told(Stage.CONSIDERED, item, Told.PLAIN);
        }
        int reach = NEAR;
        for (int k = j - 1; k >= 0 && k >= j - reach; k--) {
            Item before = items.get(k);
            if (scene.inner(before)) {
                // a decades-old ban: one word
                reach += 2;
                continue;
            }
            if (before.is(Cue.RESUMED) || before.is(Cue.BROKEN)) {
                Stage stage = refusals.with(j, draft.trigger) ? Stage.AGREED : Stage.CONSIDERED;
                return new Told(stage, before, Told.PLAIN).with(item);
            }
            if (before.is(Cue.MODAL)) {
                return null;
            }
            if (before.actor() || before.goods() || before.kind == Item.Kind.MARK) {
                break;
            }
        }
        return new Told(Stage.REFUSED, item, Told.PLAIN);
    }

    /** {@code refused to halt}, {@code would have halted}, {@code failed to halt}, {@code is not expected to halt}: nothing was halted. */
    private boolean unstopped(int i) {
        boolean refuses = i + 2 < items.size() && to(i + 1) && items.get(i + 2).is(Cue.REFUSED);
        boolean refused = i > 1 && to(i - 1) && items.get(i - 2).is(Cue.REFUSED);
        boolean would =
                i > 1 && items.get(i - 1).is(Cue.HAVE) && items.get(i - 2).is(Cue.WOULD);
        boolean failed = i > 0 && items.get(i - 1).is(Cue.NOT) && scene.tokens.reads(items.get(i - 1).to - 1, "to");
        boolean hard = i > 1 && to(i - 1) && scene.tokens.reads(items.get(i - 2).from, "difficult");
        return refuses || refused || would || failed || hard || unlikely(i);
    }

    /** {@code is not expected to disrupt}: nobody thinks that it will be. */
    private boolean unlikely(int i) {
        return i > 2
                && to(i - 1)
                && (items.get(i - 2).is(Cue.EXPECTED) || items.get(i - 2).is(Cue.CONSIDERED))
                && items.get(i - 3).is(Cue.NOT);
    }

    /** {@code calls to halt}: somebody else would like it stopped; it goes on. */
    boolean demanded(int i) {
        int reach = i > 0 && to(i - 1) ? 2 * NEAR : NEAR;
        for (int j = i - 1; j >= 0 && j >= i - reach; j--) {
            if (items.get(j).is(Cue.DEMAND)) {
                return true;
            }
            if (items.get(j).kind == Item.Kind.MARK && j < i - NEAR) {
                return false;
            }
        }
        return false;
    }

    /** What stands right before a word bends it: {@code may announce}, {@code not approved}. */
    Told bent(Draft draft, int j, Told told) {
        for (int k = j - 1; k >= 0 && k >= j - GROUP; k--) {
            Item item = items.get(k);
            if (item.is(Cue.NOT) && k >= j - 2) {
                return never(told, k) ? told.as(Stage.REFUSED).with(item) : negated(told, item);
            }
            if (item.goods() || item.kind == Item.Kind.MARK) {
                return told;
            }
            if (told.stage() == Stage.AGREED && item.is(Cue.CONSIDERED)) {
                Told above = of(draft, k);
                return above == null ? told : above;
            }
        }
        return told;
    }

    /** {@code will not approve}, {@code did not approve}: whoever might have agreed has not. */
    private boolean never(Told told, int not) {
        Item item = items.get(not);
        Item before = not > 0 ? items.get(not - 1) : item;
        boolean will = item.is(Cue.WILL) || item.is(Cue.WOULD) || before.is(Cue.WILL) || before.is(Cue.WOULD);
        boolean did = scene.tokens.reads(before.from, "did") || scene.tokens.reads(item.from, "didn't");
        return told.stage() == Stage.AGREED && (will || did) && !item.is(Cue.PENDING);
    }

    /** {@code was not approved} is open; {@code will not}, {@code is not planning} is refused; {@code did not rule out} is considered. */
    static Told negated(Told told, Item not) {
        if (told.stage() == Stage.DELIVERED && not.is(Cue.PENDING)) {
            return told.as(Stage.AGREED).with(not);
        }
        boolean open = told.stage() == Stage.REFUSED
                || (told.stage() == Stage.AGREED
                        && !told.by().is(Cue.WILL)
                        && !told.by().is(Cue.WOULD));
        return told.as(open ? Stage.CONSIDERED : Stage.REFUSED).with(not);
    }

    /** What a buyer weighs or wants it would like to get, what a seller weighs it may give. */
    Told wanted(Draft draft, int cue) {
        return wishes.wanted(draft, cue);
    }

    /** {@code discussed jets with Oslo}, {@code Oslo and Boeing discussed jets}: who would get them talks about them, and not alone. */
    boolean discussed(Draft draft) {
        int subject = draft.trigger - 1;
        while (subject > 0
                && (items.get(subject).is(Cue.HAVE) || items.get(subject).is(Cue.BE))) {
            subject--;
        }
        List<Item.Party> talk = subject < 0 ? List.of() : items.get(subject).parties;
        boolean gets = talk.stream()
                .anyMatch(p -> draft.recipients.stream().anyMatch(r -> r.code().equals(p.code())));
        return (talk.size() == 2 && draft.recipients.size() == 1 && gets) || wishes.together(draft, draft.trigger);
    }

    /** {@code to}, also as the end of {@code willing to}. */
    boolean to(int i) {
        return items.get(i).is(Cue.TO) || scene.tokens.reads(items.get(i).to - 1, "to");
    }

    /** {@code to sell}, {@code to be sold}. */
    boolean infinitive(int i) {
        if (i > 1 && items.get(i).form(Form.PARTICIPLE) && scene.tokens.reads(items.get(i - 1).from, "be")) {
            return to(i - 2);
        }
        return i > 0 && items.get(i).form(Form.BASE) && to(i - 1);
    }

    /** {@code is building}, {@code are being built}. */
    boolean progressive(int i) {
        if (i == 0 || !items.get(i - 1).is(Cue.BE)) {
            return false;
        }
        return items.get(i).form(Form.ING)
                ? !(i > 1 && items.get(i - 2).is(Cue.HAVE))
                : items.get(i).form(Form.PARTICIPLE) && items.get(i - 1).is(Cue.UNDERWAY);
    }

    /** {@code Oslo sends tanks}: in a headline, what is done has mostly been decided only. */
    boolean presentInHeadline(Item verb) {
        return scene.sentence.kind() == Sentences.Kind.HEADLINE && verb.form(Form.THIRD);
    }
}
