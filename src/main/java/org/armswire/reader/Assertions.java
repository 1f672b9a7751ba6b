package org.armswire.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armswire.model.Attribution;
import org.armswire.model.AttributionKind;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Tells whom a clause says a transfer from, and whether it tells it as fact. */
final class Assertions {

    /**
     * What a clause says of its own source.
     *
     * @param alleged the item that makes it hearsay, or null when it is told as fact
     * @param attribution nearest to the event first
     * @param sources the words that name them
     */
    record Hearsay(@Nullable Item alleged, List<Attribution> attribution, List<Span> sources) {}

    /** Somebody who says something, named at {@code span}; without a code it is nobody who could be a party. */
    private record Speaker(Item item, @Nullable String code, AttributionKind kind, String name, Span span) {}

    /** A word of saying, who says it, whom they told and whether what is said stands before it. */
    private record Saying(
            int at,
            boolean behind,
            List<Speaker> speakers,
            @Nullable Speaker told) {}

    private static final int SUBJECT = 9;
    private static final int TAIL = 8;
    private static final int HEDGE = 10;
    private static final int LATE = 14;
    private static final int PAPER = 5;
    private static final int PREFIX = 4;

    private final Scene scene;
    private final Part part;
    private final Voices voices;
    private final List<Item> items;
    private final List<Saying> sayings = new ArrayList<>();
    private final boolean bribery;

    Assertions(Scene scene, Part part, Voices voices) {
        this.scene = scene;
        this.part = part;
        this.voices = voices;
        this.items = scene.items;
        this.bribery = items.stream().anyMatch(x -> x.is(Cue.BRIBERY));
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Cue.CITING)) {
                sayings.add(new Saying(i, true, right(i + 1, TAIL), null));
            } else if (items.get(i).is(Cue.SAY)) {
                say(i);
            }
        }
        headline();
        prefix();
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
        Item alleged = bribery ? null : hedge(draft.trigger, from, to);
        boolean party = false;
        Item hearsay = null;
        List<Speaker> chain = new ArrayList<>();
        for (Saying saying : sayings) {
            boolean governs = saying.behind()
                    ? saying.at() > from - 1
                            && (saying.at() < to || items.get(saying.at()).is(Cue.CITING))
                    : saying.at() < draft.trigger && saying.at() >= from;
            if (!governs) {
                continue;
            }
            for (Speaker speaker : saying.speakers()) {
                chain.add(speaker);
                boolean own = speaker.code() != null
                        && (speaker.code().equals(supplier) || speaker.code().equals(recipient));
                party |= own;
                hearsay = own || hearsay != null ? hearsay : speaker.item();
            }
            if (saying.told() != null) {
                chain.add(saying.told());
            }
        }
        if (alleged == null && !party) {
            alleged = hearsay;
        }
        chain.sort(Comparator.comparingInt(s -> distance(s.kind())));
        List<Attribution> attribution = new ArrayList<>();
        List<Span> sources = new ArrayList<>();
        for (Speaker speaker : chain) {
            Attribution link = new Attribution(speaker.name(), speaker.kind(), speaker.code());
            if (!attribution.contains(link)) {
                attribution.add(link);
                sources.add(speaker.span());
            }
        }
        Voices.Named agency = voices.agency();
        if (agency != null && attribution.stream().noneMatch(a -> a.kind() == AttributionKind.MEDIA)) {
            attribution.add(new Attribution(agency.name(), AttributionKind.MEDIA, null));
            sources.add(agency.span());
        }
        return new Hearsay(alleged, List.copyOf(attribution), List.copyOf(sources));
    }

    /** Unnamed people know it first; what a newspaper prints comes last. */
    private static int distance(AttributionKind kind) {
        return switch (kind) {
            case UNNAMED -> 0;
            case OTHER -> 1;
            case ACTOR -> 2;
            case MEDIA -> 3;
        };
    }

    /** A semicolon or {@code while}: what stands beyond is said of something else. */
    private boolean border(int i) {
        Item item = items.get(i);
        return scene.tokens.mark(item.from, ';') || (item.is(Cue.CONTRAST) && i > 0);
    }

    /** {@code reportedly}, {@code may have}, {@code is accused of} where they bear on the transfer word. */
    @Nullable
    private Item hedge(int trigger, int from, int to) {
        for (int i = trigger - 1; i >= from; i--) {
            Item item = items.get(i);
            boolean accused = item.is(Cue.ALLEGED) && item.is(Cue.SAY);
            boolean denied =
                    (item.is(Cue.DENY) || (item.is(Cue.DISPUTE) && Denied.disputes(items, i))) && i >= trigger - HEDGE;
            if (!item.goods() && (accused || denied || (item.is(Cue.ALLEGED) && i >= trigger - HEDGE))) {
                return item;
            }
        }
        for (int i = trigger + 1; i < to && i <= trigger + HEDGE; i++) {
            Item item = items.get(i);
            if (item.is(Cue.ALLEGED) && !item.goods() && item.verb == null && !item.is(Cue.SAY)) {
                return item;
            }
            if (item.verb != null) {
                break;
            }
        }
        return null;
    }

    private void say(int i) {
        boolean quoteBefore = i > 0 && mark(i - 1);
        List<Speaker> speakers = quoteBefore ? right(i + 1, TAIL) : List.of();
        if (!speakers.isEmpty()) {
            sayings.add(new Saying(i, true, speakers, null));
            return;
        }
        int begin = i;
        while (begin > 0 && i - begin < SUBJECT && !stops(begin - 1)) {
            begin--;
        }
        speakers = left(begin, i);
        boolean behind = begin > 0 && mark(begin - 1) && ends(i + 1);
        Speaker told = null;
        for (int j = i + 1; j < items.size() && j <= i + PAPER && told == null && !mark(j); j++) {
            told = items.get(j).is(Cue.MEDIA) ? medium(items.get(j)) : null;
        }
        if (!speakers.isEmpty() || told != null) {
            sayings.add(new Saying(i, behind, speakers, told));
        }
    }

    /** {@code Oslo to buy tanks: sources}, {@code Rebels get missiles - report}. */
    private void headline() {
        int last = items.size() - 1;
        for (int i = last - 1; i > 0 && i >= last - 3 && scene.sentence.kind() == Sentences.Kind.HEADLINE; i--) {
            if (scene.tokens.mark(items.get(i).from, ':')
                    || (":-\u2013\u2014".indexOf(first(items.get(i))) >= 0
                            && scene.tokens.is(items.get(i).from, Tokens.SPACED))) {
                List<Speaker> speakers = right(i + 1, TAIL);
                if (!speakers.isEmpty()) {
                    sayings.add(new Saying(last, true, speakers, null));
                }
                return;
            }
        }
    }

    /** {@code Sources: Oslo to buy tanks}. */
    private void prefix() {
        for (int i = 1; i < items.size() && i <= PREFIX && scene.sentence.kind() == Sentences.Kind.HEADLINE; i++) {
            if (scene.tokens.mark(items.get(i).from, ':')) {
                List<Speaker> speakers = left(0, i);
                if (!speakers.isEmpty()) {
                    sayings.add(new Saying(0, false, speakers, null));
                }
                return;
            }
        }
    }

    private boolean stops(int i) {
        Item item = items.get(i);
        return mark(i) || item.is(Cue.SAY) || item.is(Cue.CONTRAST) || item.is(Cue.AND) || item.is(Cue.SUBORDINATE);
    }

    private boolean mark(int i) {
        return items.get(i).kind == Kind.MARK && ",\"\u201d\u2019".indexOf(first(items.get(i))) >= 0;
    }

    private char first(Item item) {
        return scene.tokens.text.charAt(scene.tokens.start[item.from]);
    }

    /** Whether nothing but a time or a place follows up to the end or the next comma. */
    private boolean ends(int i) {
        for (int j = i; j < items.size() && j <= i + LATE; j++) {
            Item item = items.get(j);
            if (item.kind == Kind.MARK && ",.\u2014-".indexOf(first(item)) >= 0) {
                return true;
            }
            if (item.is(Cue.RELATIVE)
                    || item.is(Cue.WILL)
                    || item.is(Cue.WOULD)
                    || item.is(Cue.BE)
                    || item.is(Cue.HAVE)) {
                return false;
            }
        }
        return i + LATE >= items.size();
    }

    /** Who speaks before a word of saying: a source or an expert sooner than the country he works in. */
    private List<Speaker> left(int from, int to) {
        Speaker best = null;
        for (int i = to - 1; i >= from; i--) {
            Speaker speaker = speaker(items.get(i));
            if (speaker != null && (best == null || distance(speaker.kind()) < distance(best.kind()))) {
                best = speaker;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    private List<Speaker> right(int from, int reach) {
        Speaker best = null;
        for (int i = from; i < items.size() && i < from + reach; i++) {
            Item item = items.get(i);
            if (mark(i) || (item.is(Cue.SAY) && !item.is(Cue.CITING)) || item.verb != null) {
                break;
            }
            Speaker speaker = speaker(item);
            if (speaker != null && (best == null || distance(speaker.kind()) < distance(best.kind()))) {
                best = speaker;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    @Nullable
    private Speaker speaker(Item item) {
        if (item.actor()) {
            // US is no pronoun
            boolean pronoun = (item.is(Cue.PRONOUN) || item.is(Cue.PERSON) || item.is(Cue.HOME))
                    && !scene.tokens.is(item.from, Tokens.CAPITALS);
            return pronoun || item.demonym || item.describes != null
                    ? null
                    : speaker(item, item.parties.get(0).code(), AttributionKind.ACTOR);
        }
        if (item.is(Cue.MEDIA) || item.is(Cue.OUTLET)) {
            return medium(item);
        }
        if (item.is(Cue.UNNAMED)) {
            return speaker(item, null, AttributionKind.UNNAMED);
        }
        if (item.kind == Kind.OTHER
                && scene.tokens.is(item.from, Tokens.CAPITAL)
                && voices.expert(scene.words(item)) != null) {
            return speaker(item, null, AttributionKind.OTHER);
        }
        return null;
    }

    private Speaker speaker(Item item, @Nullable String code, AttributionKind kind) {
        Span span = ArticleReader.span(part, scene.tokens, item.from, item.to);
        return new Speaker(item, code, kind, scene.words(item), span);
    }

    private Speaker medium(Item item) {
        Voices.Named named = item.is(Cue.MEDIA) ? null : voices.medium(part, item.from);
        return named == null
                ? speaker(item, null, AttributionKind.MEDIA)
                : new Speaker(item, null, AttributionKind.MEDIA, named.name(), named.span());
    }
}
