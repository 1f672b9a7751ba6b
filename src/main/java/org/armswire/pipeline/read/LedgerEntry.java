package org.armswire.pipeline.read;

import org.armswire.model.ArticleClaims;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger remembers of one article.
 *
 * @param records how many records carried the winning version
 * @param says what the winning version says; null when it is withdrawn
 */
record LedgerEntry(Version version, long records, @Nullable ArticleClaims says) {

    LedgerEntry oneMoreRecord() {
        return new LedgerEntry(version, records + 1, says);
    }
}
