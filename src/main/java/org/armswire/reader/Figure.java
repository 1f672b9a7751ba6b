package org.armswire.reader;

import org.armswire.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sum or a number that belongs to a transfer, and the words that say so; both are null where nobody says.
 *
 * @param <F> {@link Sums.Sum} or {@link Amounts.Count}
 */
record Figure<F>(@Nullable F figure, @Nullable Span span) {}
