package org.armswire.model;

/**
 * Value of the topic {@code counts}: the running count of one key in one bucket, absolute; a zero is a tombstone.
 *
 * @param dimension {@code actor pair category system stage outlet language}, or {@code flow} for the ledger's own accounts
 * @param bucket a day {@code 2023-02-24}, a month {@code 2023-02}, {@code undated}, or {@code all}
 * @param origins distinct origins among the claims counted
 */
public record Count(String dimension, String key, String bucket, long articles, long claims, long origins) {

    /** The key of its record. */
    public String recordKey() {
        return dimension + "|" + key + "|" + bucket;
    }

    /** Whether the row is gone. Not a bean's getter: it is no field of the record. */
    public boolean comesToNothing() {
        return articles == 0 && claims == 0 && origins == 0;
    }
}
