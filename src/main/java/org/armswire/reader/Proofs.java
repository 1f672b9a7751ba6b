package org.armswire.reader;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that say by themselves what has been judged by the whole article. */
final class Proofs {

    private static final EnumSet<Cue> TALKS = EnumSet.of(Cue.NEGOTIATING, Cue.DISCUSS);
    private static final EnumSet<Cue> OPEN =
            EnumSet.of(Cue.CONTEST, Cue.CONSIDERED, Cue.WEIGHED, Cue.PITCH, Cue.CAMPAIGN, Cue.CONDITIONAL);
    private static final EnumSet<Cue> WISHES = EnumSet.of(Cue.REQUESTED, Cue.ASKED);
    private static final EnumSet<Cue> SETTLED = EnumSet.of(
            Cue.AGREED,
            Cue.KEPT,
            Cue.WILL,
            Cue.WOULD,
            Cue.NOTIFIED,
            Cue.ACQUIRE_NOUN,
            Cue.DEAL_NOUN,
            Cue.PERMIT,
            Cue.AWAITED,
            Cue.PARTNERS);
    private static final EnumSet<Cue> HANDED =
            EnumSet.of(Cue.DELIVERED, Cue.DONE, Cue.SUPPLY_NOUN, Cue.AID, Cue.FUNDING, Cue.HABIT, Cue.BUYER);
    private static final EnumSet<Cue> STOPPED = EnumSet.of(Cue.REFUSED, Cue.ENDED, Cue.INTERCEPT, Cue.EMBARGO);
    /** What turns round whatever it stands beside. */
    private static final EnumSet<Cue> TURNS = EnumSet.of(Cue.NOT, Cue.NONE, Cue.RESUMED, Cue.PENDING, Cue.ONGOING);
    /** What makes hearsay of a clause, the plainest first. */
    private static final List<Cue> HEARSAY = List.of(
            Cue.ALLEGED,
            Cue.UNNAMED,
            Cue.EXPERT,
            Cue.MEDIA,
            Cue.OUTLET,
            Cue.MONITOR,
            Cue.BODY,
            Cue.PRESS,
            Cue.DENY,
            Cue.DISPUTE);

    private Proofs() {}

    /** The word that says a stage by itself, the nearest to the word of transfer; with a negation, what is not done; or null. */
    static @Nullable Told stage(List<Item> items, int trigger, Stage stage) {
        Item by = nearest(items, trigger, item -> says(item, stage));
        if (by != null) {
            return new Told(stage, by, Told.PLAIN);
        }
        Item verb = items.get(trigger);
        Item not = stage == Stage.REFUSED && turnable(verb)
                ? nearest(items, trigger, item -> item.is(Cue.NOT) || item.is(Cue.NONE))
                : null;
        return not == null ? null : new Told(stage, verb, Told.PLAIN).with(not);
    }

    private static @Nullable Item nearest(List<Item> items, int to, java.util.function.Predicate<Item> is) {
        return IntStream.range(0, items.size())
                .boxed()
                .filter(i -> is.test(items.get(i)))
                .min(Comparator.comparingInt(i -> Math.abs(i - to)))
                .map(items::get)
                .orElse(null);
    }

    private static boolean says(Item item, Stage stage) {
        if (item.word == null || any(item, TURNS)) {
            return false;
        }
        if (any(item, STOPPED)) {
            return stage == Stage.REFUSED;
        }
        return switch (stage) {
            case NEGOTIATING -> any(item, TALKS);
            case CONSIDERED -> any(item, OPEN);
            case REQUESTED -> any(item, WISHES) || item.verb == Frame.REQUEST;
            case AGREED -> any(item, SETTLED) || item.verb == Frame.CHOOSE;
            case DELIVERED ->
                any(item, HANDED) || (item.verb != null && item.verb != Frame.REQUEST && item.verb != Frame.CHOOSE);
            case REFUSED -> false;
        };
    }

    private static boolean turnable(Item item) {
        return !any(item, TURNS) && !any(item, TALKS) && !item.is(Cue.AGREED) && !item.is(Cue.SUBORDINATE);
    }

    private static boolean any(Item item, EnumSet<Cue> cues) {
        return cues.stream().anyMatch(item::is);
    }

    /** The plainest word that makes hearsay of a transfer between two actors, else a third who is named; or null. */
    static @Nullable Item hearsay(
            List<Item> items, int trigger, @Nullable String supplier, @Nullable String recipient) {
        for (Cue cue : HEARSAY) {
            Item by = nearest(items, trigger, item -> item.is(cue) && !item.goods() && !item.actor());
            if (by != null) {
                return by;
            }
        }
        return nearest(
                items,
                trigger,
                item -> item.actor()
                        && !item.is(Cue.PRONOUN)
                        && !item.is(Cue.PERSON)
                        && !item.parties.isEmpty()
                        && item.parties.stream()
                                .allMatch(p -> p.known() == null
                                        && !p.code().equals(supplier)
                                        && !p.code().equals(recipient)));
    }
}
