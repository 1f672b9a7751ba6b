package org.armswire.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armswire.model.Attribution;
import org.armswire.model.AttributionKind;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Sayings.Saying;
import org.armswire.reader.Speakers.Speaker;
import org.jspecify.annotations.Nullable;

/** Tells whom a clause says a transfer from, and whether it tells it as fact. */
final class Assertions {

    /**
     * What a clause says of its own source.
     *
     * @param alleged the item that makes it hearsay, or null when it is told as fact
     * @param attribution nearest to the event first
     * @param sources the words that name them
     * @param known where it stands who alleges it, when the item only stands for him
     * @param origin the first link with a name: whom a party told it sooner than the party
     */
    record Hearsay(
            @Nullable Item alleged,
            List<Attribution> attribution,
            List<Span> sources,
            @Nullable Span known,
            @Nullable String origin) {}

    private static final int HEDGE = 10;
    private static final int CLAUSE = 18;
    private static final int SUBJECT = 3;

    private final Scene scene;
    private final Speakers voice;
    private final Voices.@Nullable Named agency;
    private final List<Item> items;
    private final List<Saying> sayings;
    private final Presupposed presupposed;
    private final boolean bribery;
    /** Whether the sentence tells how much of a trade is whose. */
    private final boolean statistics;

    Assertions(Scene scene, Part part, Voices voices) {
        this.scene = scene;
        this.voice = new Speakers(scene, part, voices);
        this.agency = voices.agency();
        this.items = scene.items;
        this.presupposed = new Presupposed(scene);
        this.statistics = scene.has(Cue.SHARE) && !scene.has(Cue.CONSIDERED);
        this.bribery = scene.has(Cue.BRIBERY);
        this.sayings = new Sayings(scene, voice).all();
    }

    /** What the clause of a draft says of its source, given who the parties are. */
    Hearsay of(Draft draft, @Nullable String supplier, @Nullable String recipient) {
        int from = draft.trigger;
        while (from > 0 && !border(from - 1)) {
            from--;
        }
        int to = draft.trigger + 1;
        while (to < items.size() && !border(to)) {
            to++;
        }
        boolean known = presupposed.is(draft);
        Item alleged = bribery || known ? null : hedge(draft.trigger, from, to, supplier, recipient);
        boolean party = false;
        Speaker hearsay = null;
        Speaker heard = null;
        List<Speaker> chain = new ArrayList<>();
        for (Saying saying : sayings) {
            boolean governs = saying.behind()
                    ? saying.at() > from - 1 && saying.at() < to
                    : saying.at() < draft.trigger && saying.at() >= from;
            if (!governs || aside(saying.at(), draft.trigger)) {
                continue;
            }
            for (Speaker speaker : saying.speakers()) {
                chain.add(speaker);
                boolean own = speaker.codes().anyMatch(code -> code.equals(supplier) || code.equals(recipient))
                        || within(speaker, supplier, recipient);
                party |= own;
                boolean vouches = !known || (speaker.kind() == AttributionKind.ACTOR && !presupposed.trade(draft));
                hearsay = own || hearsay != null || !vouches || !alleges(draft, speaker) ? hearsay : speaker;
            }
            if (saying.told() != null) {
                chain.add(saying.told());
                heard = heard == null ? saying.told() : heard;
            }
        }
        if (alleged == null && !party) {
            alleged = hearsay == null ? null : hearsay.item();
        }
        Span who = hearsay == null || alleged != hearsay.item() ? null : hearsay.known();
        chain.removeIf(speaker -> speaker.name().isEmpty());
        chain.sort(Comparator.comparingInt(s -> Speakers.distance(s.kind())));
        List<Attribution> attribution = new ArrayList<>();
        List<Span> sources = new ArrayList<>();
        for (Speaker speaker : chain) {
            Attribution link = new Attribution(speaker.name(), speaker.kind(), speaker.code());
            if (!attribution.contains(link)) {
                attribution.add(link);
                sources.add(speaker.span());
            }
        }
        if (agency != null && attribution.stream().noneMatch(a -> a.kind() == AttributionKind.MEDIA)) {
            attribution.add(new Attribution(agency.name(), AttributionKind.MEDIA, null));
            sources.add(agency.span());
        }
        return new Hearsay(
                alleged, List.copyOf(attribution), List.copyOf(sources), who, origin(attribution, chain, heard));
    }

    /** {@code defence sources in Oslo}: unnamed people of a party itself. */
    private boolean within(Speaker speaker, @Nullable String supplier, @Nullable String recipient) {
        int at = items.indexOf(speaker.item());
        boolean official = speaker.item().is(Cue.SERVICE)
                && at + 2 < items.size()
                && items.get(at + 1).is(Cue.IN);
        return official
                && items.get(at + 2).parties.stream()
                        .anyMatch(p -> p.code().equals(supplier) || p.code().equals(recipient));
    }

    /** Who told it first of those whom the article names: a medium sooner than the party that spoke to it. */
    private static @Nullable String origin(List<Attribution> links, List<Speaker> chain, @Nullable Speaker heard) {
        boolean strangers = chain.stream().anyMatch(s -> s.kind() == AttributionKind.OTHER && s.hearsay());
        if (heard != null && !strangers) {
            return heard.name();
        }
        return links.stream()
                .filter(link -> link.kind() != AttributionKind.UNNAMED)
                .map(Attribution::name)
                .findFirst()
                .orElse(null);
    }

    /** An institute that counts the trade in arms of two states tells what it has counted. */
    private boolean alleges(Draft draft, Speaker speaker) {
        boolean counted = statistics
                && speaker.kind() != AttributionKind.ACTOR
                && scene.has(Cue.MONITOR)
                && draft.goods != null
                && draft.goods.wares.stream().allMatch(w -> w.goods().category() == Category.UNSPECIFIED);
        return speaker.hearsay() && !counted;
    }

    /** {@code has sold it tanks, one of which, according to Oslo, broke down}: what stands before the relative is not told after the source. */
    private boolean aside(int saying, int trigger) {
        boolean inserted = trigger < saying
                && saying > 1
                && items.get(saying).is(Cue.CITING)
                && voice.mark(saying - 1)
                && items.get(saying - 2).is(Cue.RELATIVE);
        return inserted || apart(saying, trigger);
    }

    /** {@code sold it tanks whose failure was reported by Oslo}: what was reported is the failure. */
    private boolean apart(int saying, int trigger) {
        boolean passive = items.get(saying).is(Cue.CITING)
                && items.subList(Math.max(0, saying - 2), saying).stream().anyMatch(item -> item.is(Cue.BE));
        return passive
                && trigger < saying
                && items.subList(trigger, saying).stream().anyMatch(item -> item.is(Cue.RELATIVE));
    }

    /** A semicolon or {@code while}: what stands beyond is said of something else. */
    private boolean border(int i) {
        Item item = items.get(i);
        return scene.tokens.mark(item.from, ';') || (item.is(Cue.CONTRAST) && i > 0);
    }

    /** {@code reportedly}, {@code may have}, {@code is accused of} where they bear on the transfer word. */
    @Nullable
    private Item hedge(int trigger, int from, int to, @Nullable String supplier, @Nullable String recipient) {
        for (int i = trigger - 1; i >= from; i--) {
            Item item = items.get(i);
            boolean accused = item.is(Cue.ALLEGED) && item.is(Cue.SAY);
            boolean denied = (item.is(Cue.DENY) && !Denied.withholds(items, i) && i >= trigger - HEDGE)
                    || (item.is(Cue.DISPUTE) && Denied.disputes(items, i) && i >= trigger - CLAUSE);
            denied &= !Denied.stopped(items, i);
            boolean opens = opens(item);
            boolean hedged = item.is(Cue.ALLEGED) && i >= trigger - (opens ? CLAUSE : HEDGE) && !priced(i);
            boolean vouched = opens && !item.is(Cue.SAY) && (by(i, supplier) || by(i, recipient) || advice(i, trigger));
            boolean refused = i > 0 && items.get(i - 1).is(Cue.REFUSED);
            if (!item.goods() && !refused && (accused || denied || (hedged && !vouched))) {
                return item;
            }
        }
        for (int i = trigger + 1; i < to && i <= trigger + HEDGE; i++) {
            Item item = items.get(i);
            if (item.is(Cue.RELATIVE) || opens(item)) {
                break;
            }
            boolean motive = items.get(i - 1).preposition();
            if (item.is(Cue.ALLEGED) && !item.goods() && item.verb == null && !item.is(Cue.SAY) && !motive) {
                return priced(i) ? null : item;
            }
            if (item.verb != null) {
                break;
            }
        }
        return null;
    }

    /** {@code concluded that}, {@code it looks like}: it bears on the clause that follows, however long. */
    private boolean opens(Item item) {
        return item.is(Cue.ALLEGED)
                && (scene.tokens.reads(item.to - 1, "that") || scene.tokens.reads(item.to - 1, "like"));
    }

    /** {@code suggested that the sale should be halted}: what ought to be is no hearsay. */
    private boolean advice(int verb, int trigger) {
        return items.subList(verb + 1, Math.min(items.size(), trigger + HEDGE)).stream()
                .takeWhile(item -> item.kind != Item.Kind.MARK)
                .anyMatch(item -> item.is(Cue.MODAL) && item.is(Cue.DEMAND));
    }

    /** {@code Oslo has indicated that}: what a party believes of itself it says itself. */
    private boolean by(int verb, @Nullable String code) {
        for (int j = verb - 1; j >= 0 && j >= verb - SUBJECT; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return !item.possessive
                        && item.describes == null
                        && item.parties.stream().anyMatch(party -> party.code().equals(code));
            }
            if (!item.is(Cue.HAVE) && item.kind != Item.Kind.OTHER) {
                return false;
            }
        }
        return false;
    }

    /** {@code reportedly worth}: only the sum is hearsay. */
    private boolean priced(int i) {
        return i + 1 < items.size() && items.get(i + 1).is(Cue.APPROX);
    }
}
