package org.armswire.reader;

import org.jspecify.annotations.Nullable;

/** Puts signs together from their parts. They are few and wanted again and again: those made last are kept, and with them their hashes. */
final class Joins {

    private static final int KEPT = 1 << 12;

    private record Join(String first, String last, String whole) {}

    /** Threads may overwrite each other's here; whoever finds another's, or none, makes his own. */
    private static final @Nullable Join[] JOINS = new Join[KEPT];

    private Joins() {}

    static String of(String first, String last) {
        int at = first.hashCode() * 31 + last.hashCode();
        at = (at ^ (at >>> 12)) & (KEPT - 1);
        Join known = JOINS[at];
        if (known != null && known.first.equals(first) && known.last.equals(last)) {
            return known.whole;
        }
        Join join = new Join(first, last, first.concat(last));
        JOINS[at] = join;
        return join.whole;
    }

    static String of(String first, String second, String last) {
        return of(of(first, second), last);
    }
}
