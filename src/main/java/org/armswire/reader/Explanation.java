package org.armswire.reader;

import java.util.List;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why an article was read as it was.
 *
 * @param sentences those that named goods and a transfer word, in the order of the article
 */
public record Explanation(Reading reading, List<Sentence> sentences) {

    /**
     * What became of one sentence.
     *
     * @param marks what stands out in it
     * @param findings the patterns that fired
     * @param reason why it gave no claim, or null when it gave one
     */
    public record Sentence(
            Span span,
            String text,
            List<Mark> marks,
            List<Finding> findings,
            @Nullable String reason) {}

    /** A stretch that fills a slot. */
    public record Mark(Slot slot, Span span) {}

    /**
     * A pattern that fired.
     *
     * @param summary who to whom with what, as far as it saw
     * @param told what it was taken for, each slot with the words that say so; null when it told nothing
     * @param lost candidates that were passed over, each with the reason
     */
    public record Finding(
            String pattern, String summary, @Nullable String told, List<String> lost) {}
}
