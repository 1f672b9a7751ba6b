package org.armswire.reader;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a deal is told as one of the past, or goods as still to come, by a year or a decade that stands near. */
final class History {

    private static final int REACH = 12;
    private static final int NEAR = 4;
    private static final int FIRST_YEAR = 1945;
    /** So many years after a deal the goods are there. */
    private static final int LONG = 8;

    private static final int CENTURY = 1999;
    /** No delivery is planned for later. */
    private static final int CENTURY_AHEAD = 40;

    private final Scene scene;
    private final List<Item> items;
    /** A deal of this year or before is told as history. */
    private final int longAgo;
    /** The year of the article. */
    private final int now;

    History(Scene scene, @Nullable LocalDate day) {
        this.scene = scene;
        this.items = scene.items;
        this.longAgo = day == null ? CENTURY : day.getYear() - LONG;
        this.now = day == null ? Integer.MAX_VALUE : day.getYear();
    }

    /** {@code in 2029}: a year of the future, in the clause behind a word. */
    @Nullable
    Item ahead(int trigger) {
        for (int j = trigger + 1; j < items.size() && j <= trigger + 2 * REACH; j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.NUMBER && year(item.from) > now && year(item.from) <= now + CENTURY_AHEAD) {
                return item;
            }
            if (item.is(Cue.CONTRAST) || item.is(Cue.SAY) || scene.tokens.mark(item.from, ';')) {
                return null;
            }
        }
        return null;
    }

    /** {@code bought in the 1970s}: a long past year in the clause behind a verb. */
    @Nullable
    Item longPast(int verb) {
        for (int j = verb + 1; j < items.size() && j <= verb + REACH; j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.NUMBER && year(item.from) > FIRST_YEAR && year(item.from) <= longAgo) {
                return item;
            }
            if (item.verb != null || item.kind == Item.Kind.MARK) {
                return null;
            }
        }
        return null;
    }

    /** {@code has approved exports in the past}: what was approved again and again was handed over. */
    @Nullable
    Item formerly(int trigger) {
        for (int j = trigger - 1; j >= 0 && j >= trigger - NEAR && !items.get(j).is(Cue.CONTRAST); j--) {
            if (items.get(j).is(Cue.FORMERLY)) {
                return items.get(j);
            }
        }
        for (int j = trigger + 1;
                j < items.size() && j <= trigger + REACH && !items.get(j).is(Cue.CONTRAST);
                j++) {
            if (items.get(j).is(Cue.FORMERLY)) {
                return items.get(j);
            }
        }
        return null;
    }

    /** {@code bought in 2019}, years later: a year of the past, last year aside, in the clause behind a verb. */
    @Nullable
    Item yearsAgo(int verb) {
        for (int j = verb + 1; j < items.size() && j <= verb + REACH; j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.NUMBER && year(item.from) > FIRST_YEAR && year(item.from) < now - 1) {
                return item;
            }
            if (item.verb != null || item.kind == Item.Kind.MARK) {
                return null;
            }
        }
        return null;
    }

    /** {@code in the 1980s}, {@code in 1999}: what was agreed so long ago has long been handed over. */
    @Nullable
    Item past(int trigger) {
        for (int j = Math.max(0, trigger - REACH); j < items.size() && j <= trigger + 2 * REACH; j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.NUMBER && year(item.from) > FIRST_YEAR && year(item.from) <= longAgo) {
                return item;
            }
        }
        return null;
    }

    /** The year or the decade that a token is, or 0. */
    private int year(int token) {
        int from = scene.tokens.start[token];
        int length = scene.tokens.end[token] - from;
        if (length < 4 || length > 5 || (length == 5 && scene.tokens.text.charAt(from + 4) != 's')) {
            return 0;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            char c = scene.tokens.text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = 10 * year + c - '0';
        }
        return year;
    }
}
