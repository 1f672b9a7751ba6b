package org.armswire.reader;

/**
 * Two actors, the one of whom supplies the other or may do so.
 *
 * @param supplier its code, or {@code null} as a word where the side is open
 * @param recipient likewise
 */
record Pair(String supplier, String recipient) {

    Pair reverse() {
        return new Pair(/* supplier= */ recipient, /* recipient= */ supplier);
    }
}
