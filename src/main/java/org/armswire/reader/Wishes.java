package org.armswire.reader;

import java.util.List;
import java.util.Objects;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Tells whose wish it is that a word tells of: a buyer's, a seller's, or that of both together. */
final class Wishes {

    private static final int NEAR = 4;
    private static final int MEMBERS = 3;

    private final List<Item> items;

    Wishes(Scene scene) {
        this.items = scene.items;
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
        boolean takes =
                (verb && !trigger.gives()) || draft.pattern.startsWith("acquire") || draft.pattern.equals("from");
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
    boolean own(int cue, int verb) {
        for (int j = cue + 1; j < verb; j++) {
            if (items.get(j).actor() || items.get(j).goods()) {
                return false;
            }
        }
        return true;
    }

    /** {@code discussed with Oslo}: not alone. */
    boolean together(Draft draft, int j) {
        for (int k = j + 1; k + 1 < items.size() && k <= j + 2 * NEAR; k++) {
            boolean article = items.get(k + 1).is(Cue.DETERMINER) && k + 2 < items.size();
            Item who = items.get(article ? k + 2 : k + 1);
            if (items.get(k).is(Cue.WITH) && who.actor()) {
                boolean makes = draft.goods != null
                        && who.party()
                        && Exporters.makes(who.parties.get(0).code(), draft.goods);
                return makes || any(draft.suppliers, who) || any(draft.recipients, who);
            }
        }
        return false;
    }

    /** The one who gets the goods, where it and not the supplier stands nearest before a word. */
    @Nullable
    Item recipientBefore(Draft draft, int cue) {
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
}
