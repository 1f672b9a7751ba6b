package org.armswire.reader;

import java.util.List;
import java.util.stream.Stream;
import org.armswire.model.AttributionKind;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who speaks beside a word of saying. */
final class Speakers {

    /**
     * Somebody who says something, named at {@code span}; without a code it is nobody who could be a party.
     *
     * @param item what makes hearsay of what he says
     * @param known where it stands who that is, when the item only stands for him
     * @param hearsay whether it is nobody who might speak for a party under a name that no list knows
     */
    record Speaker(
            Item item,
            @Nullable String code,
            AttributionKind kind,
            String name,
            Span span,
            @Nullable Span known,
            boolean hearsay) {

        /** All who speak with one voice: {@code Oslo and Madrid said}. */
        Stream<String> codes() {
            return code == null
                    ? Stream.empty()
                    : item.parties.isEmpty()
                            ? Stream.of(code)
                            : item.parties.stream().map(Item.Party::code);
        }
    }

    private final Scene scene;
    private final Part part;
    private final Voices voices;
    private final List<Item> items;
    private final Strangers names;

    Speakers(Scene scene, Part part, Voices voices) {
        this.scene = scene;
        this.part = part;
        this.voices = voices;
        this.items = scene.items;
        this.names = new Strangers(scene, part);
    }

    /** Unnamed people know it first; what a newspaper prints comes last. */
    static int distance(AttributionKind kind) {
        return switch (kind) {
            case UNNAMED -> 0;
            case OTHER -> 1;
            case ACTOR -> 2;
            case MEDIA -> 3;
        };
    }

    boolean mark(int i) {
        return items.get(i).kind == Item.Kind.MARK && ",\"\u201d\u2019".indexOf(first(items.get(i))) >= 0;
    }

    char first(Item item) {
        return scene.tokens.text.charAt(scene.tokens.start[item.from]);
    }

    /** Who speaks before a word of saying: a source or an expert sooner than the country he works in. */
    List<Speaker> left(int from, int to) {
        Speaker best = null;
        for (int i = to - 1; i >= from; i--) {
            best = nearer(best, speaker(i));
        }
        Speaker stranger = best == null || best.kind() == AttributionKind.ACTOR ? names.ending(end(to)) : null;
        return some(stranger != null && (best == null || stranger.hearsay()) ? stranger : best);
    }

    /** The end of the subject: {@code the Observatory has alleged}. */
    private int end(int to) {
        int end = to;
        while (end > 0 && (items.get(end - 1).is(Cue.HAVE) || items.get(end - 1).is(Cue.BE))) {
            end--;
        }
        return end;
    }

    List<Speaker> right(int from, int reach) {
        Speaker best = null;
        for (int i = from; i < items.size() && i < from + reach; i++) {
            Item item = items.get(i);
            boolean clause =
                    scene.tokens.reads(item.from, "that") || (i > from && item.actor() && item.is(Cue.PRONOUN));
            if (clause
                    || mark(i)
                    || (item.is(Cue.SAY) && !item.is(Cue.CITING) && !item.is(Cue.UNNAMED))
                    || (item.verb != null && i > from)) {
                break;
            }
            best = item.actor() && aside(i) ? best : nearer(best, speaker(i));
        }
        Speaker stranger = best == null || best.kind() == AttributionKind.ACTOR ? names.beginning(from) : null;
        return some(stranger != null && (best == null || stranger.hearsay()) ? stranger : best);
    }

    /** {@code citing concerns about Iran}, {@code citing Iran's missiles}: what they are about says nothing. */
    private boolean aside(int i) {
        Cue under = scene.preposition(i);
        return (under == Cue.AGAINST && i > 0 && !items.get(i - 1).is(Cue.LEAK)) || under == Cue.BETWEEN;
    }

    private static List<Speaker> some(@Nullable Speaker speaker) {
        return speaker == null ? List.of() : List.of(speaker);
    }

    private static @Nullable Speaker nearer(@Nullable Speaker best, @Nullable Speaker other) {
        return other != null && (best == null || distance(other.kind()) < distance(best.kind())) ? other : best;
    }

    /** The medium or the body that made something known: {@code documents seen by the Guardian}. */
    @Nullable
    Speaker teller(int from, int reach) {
        for (int i = from; i < items.size() && i < from + reach && !mark(i); i++) {
            Item item = items.get(i);
            if (item.is(Cue.MEDIA)) {
                return medium(item);
            }
            if (item.is(Cue.MONITOR)) {
                return speaker(item, null, AttributionKind.OTHER, item.from, item.to, null);
            }
        }
        Speaker stranger = names.beginning(from);
        return stranger != null && stranger.hearsay() ? stranger : null;
    }

    @Nullable
    private Speaker speaker(int i) {
        Item item = items.get(i);
        if (item.actor()) {
            return actor(i, item);
        }
        if (item.is(Cue.MEDIA) || item.is(Cue.OUTLET)) {
            return medium(item);
        }
        if (item.is(Cue.MONITOR)) {
            return speaker(item, null, AttributionKind.OTHER, item.from, item.to, null);
        }
        if (item.is(Cue.UNNAMED)) {
            // the peace group PAX has a name
            boolean named = item.is(Cue.BODY)
                    && i + 1 < items.size()
                    && (items.get(i + 1).kind == Kind.OTHER || items.get(i + 1).is(Cue.BODY))
                    && scene.tokens.is(items.get(i + 1).from, Tokens.CAPITAL);
            return named ? null : speaker(item, null, AttributionKind.UNNAMED, item.from, item.to, null);
        }
        if (item.kind != Kind.OTHER || !scene.tokens.is(item.from, Tokens.CAPITAL)) {
            return null;
        }
        Span expert = voices.expert(scene.words(item));
        if (expert != null) {
            return speaker(item, null, AttributionKind.OTHER, names.first(i), item.to, expert);
        }
        Officials.Official official = voices.official(scene.words(item));
        return official == null
                ? null
                : speaker(item, official.code(), AttributionKind.ACTOR, names.first(i), item.to, official.of());
    }

    /** A state or who speaks for it; {@code it} and {@code the country} are called what they stand for. */
    private @Nullable Speaker actor(int i, Item item) {
        Item.Party party = item.parties.get(0);
        // US is no pronoun
        boolean pronoun = (item.is(Cue.PRONOUN) || item.is(Cue.PERSON)) && !scene.tokens.is(item.from, Tokens.CAPITALS);
        boolean we = pronoun && (item.is(Cue.HOME) || item.is(Cue.DETERMINER));
        if (we || item.demonym || item.describes != null || scene.possessive(item.to - 1)) {
            return null;
        }
        if (pronoun) {
            Span known = party.known() != null
                    ? party.known()
                    : ArticleReader.span(part, scene.tokens, party.from(), party.to());
            String name = known.part() == part ? scene.tokens.text.substring(known.start(), known.end()) : "";
            return new Speaker(item, null, AttributionKind.ACTOR, name, known, known, false);
        }
        return speaker(item, party.code(), AttributionKind.ACTOR, item.from, names.last(i), party.known());
    }

    private Speaker speaker(
            Item item, @Nullable String code, AttributionKind kind, int from, int to, @Nullable Span known) {
        int first = from + 1 < to && scene.tokens.reads(from, "the") ? from + 1 : from;
        int last = to - 1 > first && scene.possessive(to - 1) ? to - 1 : to;
        Span span = ArticleReader.span(part, scene.tokens, first, last);
        return new Speaker(item, code, kind, scene.tokens.text.substring(span.start(), span.end()), span, known, true);
    }

    /** {@code the newspaper} is the medium named last, unless its own name stands beside it. */
    Speaker medium(Item item) {
        Voices.Named named = item.is(Cue.MEDIA) ? null : voices.medium(part, item.from);
        if (named != null) {
            return new Speaker(item, null, AttributionKind.MEDIA, named.name(), named.span(), null, true);
        }
        return speaker(item, null, AttributionKind.MEDIA, item.from, item.to, null);
    }
}
