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

    /** Somebody who says something, named at {@code span}; without a code it is nobody who could be a party. */
    record Speaker(Item item, @Nullable String code, AttributionKind kind, String name, Span span) {

        /** All who speak with one voice: {@code Oslo and Madrid said}. */
        Stream<String> codes() {
            return code == null ? Stream.empty() : item.parties.stream().map(Item.Party::code);
        }
    }

    private final Scene scene;
    private final Part part;
    private final Voices voices;
    private final List<Item> items;

    Speakers(Scene scene, Part part, Voices voices) {
        this.scene = scene;
        this.part = part;
        this.voices = voices;
        this.items = scene.items;
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
            Speaker speaker = speaker(items.get(i));
            if (speaker != null && (best == null || distance(speaker.kind()) < distance(best.kind()))) {
                best = speaker;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    List<Speaker> right(int from, int reach) {
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

    Speaker medium(Item item) {
        Voices.Named named = item.is(Cue.MEDIA) ? null : voices.medium(part, item.from);
        return named == null
                ? speaker(item, null, AttributionKind.MEDIA)
                : new Speaker(item, null, AttributionKind.MEDIA, named.name(), named.span());
    }
}
