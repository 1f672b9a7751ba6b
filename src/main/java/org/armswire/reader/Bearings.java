package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells what one word near a transfer word says of its stage, with all that bends it where it stands. */
final class Bearings {

    private static final int NEAR = 4;
    /** So many words may stand between a word and what bends it. */
    private static final int GROUP = 3;

    private static final int MEMBERS = 3;

    private final Scene scene;
    private final List<Item> items;

    Bearings(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
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
        if (item.is(Cue.CONTEST)) {
            return new Told(Stage.CONSIDERED, item, Told.PLAIN);
        }
        if (item.is(Cue.WEIGHED)) {
            return wanted(draft, j);
        }
        if (item.is(Cue.CONSIDERED)) {
            Item who = item.is(Cue.URGED) ? recipientBefore(draft, j) : null;
            return who == null
                    ? new Told(Stage.CONSIDERED, item, Told.PLAIN)
                    : new Told(Stage.REQUESTED, item, Told.PLAIN).with(who);
        }
        if (item.is(Cue.REQUESTED)) {
            return item.is(Cue.ASKED) ? new Told(Stage.REQUESTED, item, Told.PLAIN) : wanted(draft, j);
        }
        if (item.is(Cue.WILL) || item.is(Cue.WOULD)) {
            return new Told(Stage.AGREED, item, item.is(Cue.WILL) ? Told.PLAIN : Told.VAGUE);
        }
        if (item.is(Cue.AGREED)) {
            return agreed(draft, j);
        }
        return item.is(Cue.DELIVERED) ? new Told(Stage.DELIVERED, item, Told.PLAIN) : null;
    }

    @Nullable
    private Told agreed(Draft draft, int j) {
        Item item = items.get(j);
        if (j > 0 && items.get(j - 1).is(Cue.UNNAMED)) {
            return null;
        }
        if (item.is(Cue.DEAL_NOUN)) {
            return new Told(Stage.AGREED, item, Told.VAGUE);
        }
        Told agreed = new Told(Stage.AGREED, item, Told.PLAIN);
        boolean wish = j > 1 && items.get(j - 1).is(Cue.TO) && !bearable(items.get(j - 2)) && item.verb == null;
        return wish ? wish(draft, j, agreed) : agreed;
    }

    /** {@code is to sign}, {@code set to approve}: it will be. */
    private static boolean bearable(Item item) {
        return item.is(Cue.BE) || item.is(Cue.AGREED) || item.is(Cue.WILL);
    }

    /** {@code hopes to sign}: not signed. */
    private Told wish(Draft draft, int j, Told agreed) {
        for (int k = j - 2; k >= 0 && k >= j - 2 - GROUP; k--) {
            if (items.get(k).kind == Item.Kind.MARK || items.get(k).is(Cue.CONTRAST)) {
                break;
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
        if (demanded(j) || disputed(draft, j) || silent(j)) {
            return null;
        }
        if (item.is(Cue.RESUMED)) {
            return new Told(Stage.CONSIDERED, item, Told.PLAIN);
        }
        for (int k = j - 1; k >= 0 && k >= j - GROUP; k--) {
            Item before = items.get(k);
            if (before.is(Cue.RESUMED)) {
                return new Told(Stage.CONSIDERED, before, Told.PLAIN).with(item);
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

    /** {@code declined to comment}: what is refused is a word. */
    private boolean silent(int j) {
        for (int k = j + 1; k < items.size() && k <= j + 2; k++) {
            if (items.get(k).is(Cue.SILENT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code calls to halt}: somebody else would like it stopped; it goes on. */
    boolean demanded(int i) {
        for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
            if (items.get(j).is(Cue.DEMAND)) {
                return true;
            }
        }
        return false;
    }

    /** {@code denied that it sent}, {@code denied reports of a sale}: what is denied is the news, not the goods. */
    private boolean disputed(Draft draft, int i) {
        boolean denies = items.get(i).is(Cue.DENY);
        if ((!denies && !items.get(i).is(Cue.DISPUTE)) || draft.trigger < i) {
            return false;
        }
        for (int j = i + 1; j < draft.trigger; j++) {
            if (items.get(j).is(Cue.CHARGE)) {
                return true;
            }
        }
        return denies && items.get(draft.trigger).verb != null;
    }

    /** What stands right before a word bends it: {@code may announce}, {@code not approved}. */
    Told bent(Draft draft, int j, Told told) {
        for (int k = j - 1; k >= 0 && k >= j - GROUP; k--) {
            Item item = items.get(k);
            if (item.is(Cue.NOT) && k >= j - 2) {
                return negated(told, item);
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
        Told told = new Told(Stage.CONSIDERED, items.get(cue), Told.PLAIN);
        Item trigger = items.get(draft.trigger);
        boolean verb = trigger.verb != null && draft.trigger > cue;
        if (verb && trigger.gives() && own(cue, draft.trigger)) {
            return told;
        }
        Item who = nearestParty(draft, cue);
        boolean takes = (verb && !trigger.gives()) || draft.pattern.startsWith("acquire");
        if (who == null ? !takes : !gets(draft, who)) {
            return told;
        }
        Item partners = members(draft, cue);
        if (partners != null) {
            return told.as(Stage.AGREED).with(partners);
        }
        return told.as(Stage.REQUESTED).with(takes ? trigger : Objects.requireNonNull(who));
    }

    /** {@code the partners, Italy, Norway and Turkey, plan to buy}: who shares in making it has agreed to get it. */
    @Nullable
    private Item members(Draft draft, int cue) {
        for (int j = 0; j < cue && draft.recipients.size() >= MEMBERS; j++) {
            Item item = items.get(j);
            if (item.is(Cue.PARTNERS)
                    && j + 2 < items.size()
                    && (any(draft.recipients, items.get(j + 1)) || any(draft.recipients, items.get(j + 2)))) {
                return item;
            }
        }
        return null;
    }

    /** {@code plans to arm}: who plans it does it, with nobody else named between. */
    private boolean own(int cue, int verb) {
        for (int j = cue + 1; j < verb; j++) {
            if (items.get(j).actor() || items.get(j).goods()) {
                return false;
            }
        }
        return true;
    }

    /** The one who gets the goods, where it and not the supplier stands nearest before a word. */
    @Nullable
    private Item recipientBefore(Draft draft, int cue) {
        Item who = nearestParty(draft, cue);
        return who != null && gets(draft, who) ? who : null;
    }

    /** The supplier or recipient that stands nearest before a word. */
    @Nullable
    private Item nearestParty(Draft draft, int cue) {
        for (int j = cue - 1; j >= 0 && j >= cue - NEAR - 1; j--) {
            Item item = items.get(j);
            if (item.actor() && (any(draft.suppliers, item) || any(draft.recipients, item))) {
                return item;
            }
        }
        return null;
    }

    private static boolean gets(Draft draft, Item who) {
        return !any(draft.suppliers, who) && any(draft.recipients, who);
    }

    private static boolean any(List<Item.Party> parties, Item item) {
        return item.parties.stream()
                .anyMatch(own -> parties.stream().anyMatch(party -> party.code().equals(own.code())));
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

    boolean progressive(int i) {
        return items.get(i).form(Form.ING)
                && i > 0
                && items.get(i - 1).is(Cue.BE)
                && !(i > 1 && items.get(i - 2).is(Cue.HAVE));
    }

    /** {@code Oslo sends tanks}: in a headline, what is done has mostly been decided only. */
    boolean presentInHeadline(Item verb) {
        return scene.sentence.kind() == Sentences.Kind.HEADLINE && verb.form(Form.THIRD);
    }
}
