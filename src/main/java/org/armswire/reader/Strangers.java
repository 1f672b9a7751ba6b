package org.armswire.reader;

import java.util.List;
import org.armswire.model.AttributionKind;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Speakers.Speaker;
import org.jspecify.annotations.Nullable;

/** Finds speakers whose names no list knows: {@code the broadcaster TVX}, {@code the Arms Trade Observatory}, {@code Jane Doe}. */
final class Strangers {

    /** The longest name in words. */
    private static final int LONGEST = 8;

    private final Scene scene;
    private final Part part;
    private final List<Item> items;

    Strangers(Scene scene, Part part) {
        this.scene = scene;
        this.part = part;
        this.items = scene.items;
    }

    /** Whose name ends before an item, right before which it must stand, or null. */
    @Nullable
    Speaker ending(int to) {
        int end = to;
        Item press = null;
        if (end > 0 && items.get(end - 1).is(Cue.PRESS) && !capital(end - 1)) {
            press = items.get(--end);
        }
        int begin = end;
        while (begin > 0 && end - begin < LONGEST && (capital(begin - 1) || joins(begin - 1, begin < end))) {
            begin--;
        }
        return speaker(begin, end, press);
    }

    /** Whose name begins at an item, or null. */
    @Nullable
    Speaker beginning(int from) {
        int begin = from;
        while (begin < items.size() && begin - from < LONGEST && !capital(begin) && beside(items.get(begin))) {
            begin++;
        }
        int end = begin;
        while (end < items.size() && end - begin < LONGEST && (capital(end) || joins(end, end > begin))) {
            end++;
        }
        Item press = end < items.size() && items.get(end).is(Cue.PRESS) ? items.get(end) : null;
        return speaker(begin, end, press);
    }

    /** The first word of the name that an item is the last word of. */
    int first(int last) {
        int first = last;
        while (first > 0 && last - first < 2 && items.get(first - 1).kind == Kind.OTHER && capital(first - 1)) {
            first--;
        }
        return items.get(first).from;
    }

    /** Where the name ends that an actor is the first word of: {@code the US Treasury}. */
    int last(int first) {
        int last = first;
        while (last + 1 < items.size()
                && last - first < 2
                && items.get(last + 1).kind == Kind.OTHER
                && capital(last + 1)) {
            last++;
        }
        return items.get(last).to;
    }

    private @Nullable Speaker speaker(int begin, int end, @Nullable Item press) {
        int first = begin;
        while (first < end && !capital(first)) {
            first++;
        }
        int last = end;
        while (last > first && !capital(last - 1)) {
            last--;
        }
        if (first == last) {
            return null;
        }
        Item paper = press != null ? press : before(first, Cue.PRESS);
        Item body = paper != null ? null : before(first, Cue.BODY);
        for (int i = first; i < last && paper == null; i++) {
            body = items.get(i).is(Cue.BODY) && last - first > 1 ? items.get(i) : body;
        }
        Span span = ArticleReader.span(part, scene.tokens, items.get(first).from, items.get(last - 1).to);
        String name = scene.tokens.text.substring(span.start(), span.end());
        Item by = paper != null ? paper : body != null ? body : items.get(last - 1);
        AttributionKind kind = paper != null ? AttributionKind.MEDIA : AttributionKind.OTHER;
        boolean known = items.get(last - 1).kind == Kind.OTHER || paper != null || body != null;
        return known ? new Speaker(by, null, kind, name, span, null, paper != null || body != null) : null;
    }

    /** {@code the broadcaster}, {@code the peace group} before a name. */
    private @Nullable Item before(int first, Cue cue) {
        Item item = first > 0 ? items.get(first - 1) : null;
        return item != null && item.is(cue) ? item : null;
    }

    /** What may stand between a preposition and a name. */
    private static boolean beside(Item item) {
        return item.is(Cue.DETERMINER) || item.is(Cue.PRESS) || item.is(Cue.BODY) || (item.actor() && item.demonym);
    }

    /** A word of a name: in capitals, and no actor, no verb and nothing else that the grammar needs. */
    private boolean capital(int i) {
        Item item = items.get(i);
        boolean plain = item.kind == Kind.OTHER || (item.kind == Kind.WORD && item.verb == null && name(item));
        return plain && scene.tokens.is(item.from, Tokens.CAPITAL) && item.from > scene.sentence.from();
    }

    private static boolean name(Item item) {
        return item.is(Cue.BODY) || item.is(Cue.PRESS) || item.is(Cue.EXPERT) || item.is(Cue.MILITARY);
    }

    /** {@code of} inside a name. */
    private boolean joins(int i, boolean inside) {
        Item item = items.get(i);
        return inside
                && (item.is(Cue.OF) || item.is(Cue.FOR) || item.is(Cue.AND))
                && !scene.tokens.is(item.from, Tokens.MARK);
    }
}
