package org.armswire.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a deal is told as one of the past, by a year or a decade that stands near. */
final class History {

    private static final int REACH = 12;
    private static final int FIRST_YEAR = 1945;

    private final Scene scene;
    private final List<Item> items;
    /** A deal of this year or before is told as history. */
    private final int longAgo;

    History(Scene scene, int longAgo) {
        this.scene = scene;
        this.items = scene.items;
        this.longAgo = longAgo;
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
