package org.armswire.model;

import org.jspecify.annotations.Nullable;

/** Who supplies whom; either may be unknown. The key by which claims are brought together. */
public record Pair(@Nullable String supplier, @Nullable String recipient) {

    /** Stands for an unknown side in keys, ids and headers. */
    public static final String UNKNOWN = "?";

    public static Pair of(Claim claim) {
        return new Pair(claim.supplier(), claim.recipient());
    }

    /** {@code CHN|RUS}, {@code ?|TWN}. */
    public String key() {
        return orUnknown(supplier) + "|" + orUnknown(recipient);
    }

    /** Reads back a {@link #key()}. */
    public static Pair parse(String key) {
        int bar = key.indexOf('|');
        return new Pair(orNull(key.substring(0, bar)), orNull(key.substring(bar + 1)));
    }

    private static @Nullable String orNull(String code) {
        return code.equals(UNKNOWN) ? null : code;
    }

    /** The beginning of the ids of all its deals: {@code CHN-RUS}. */
    public String idPrefix() {
        return orUnknown(supplier).replace('-', '_') + "-"
                + orUnknown(recipient).replace('-', '_');
    }

    /** Whether something moves from one actor to another. */
    public boolean isTransfer() {
        return supplier == null || !supplier.equals(recipient);
    }

    public static String orUnknown(@Nullable String code) {
        return code == null ? UNKNOWN : code;
    }
}
