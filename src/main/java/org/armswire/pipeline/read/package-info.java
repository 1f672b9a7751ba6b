/** What an article says now: the ledger of versions decides, the reader reads, the differences go on. */
@NullMarked
package org.armswire.pipeline.read;

import org.jspecify.annotations.NullMarked;
