package org.armswire.knowledge;

import java.util.List;

/**
 * Words that look like a mention and, in some company, are none: {@code Georgia} near {@code Atlanta}.
 *
 * @param language that its words and examples are in
 * @param words as they are written; capitals count
 * @param hides what they look like
 * @param why what they mean instead
 * @param phrases longer expressions that hold the word: {@code Georgia Tech}
 * @param after caught when one of these stands right before the word
 * @param before caught when one of these follows the word, with at most {@code gap} words between
 * @param until words that {@code before} does not look past
 * @param near caught when one of these stands in the same sentence
 * @param article caught when one of these stands anywhere in the text
 * @param unless never caught when one of these stands anywhere in the text
 * @param caught examples that it must catch
 * @param spared examples that it must spare
 */
public record Trap(
        String language,
        List<String> words,
        Kind hides,
        String why,
        List<String> phrases,
        List<String> after,
        List<String> before,
        int gap,
        List<String> until,
        List<String> near,
        List<String> article,
        List<String> unless,
        List<String> caught,
        List<String> spared) {

    /** What a trap looks like. */
    public enum Kind {
        ACTOR,
        WEAPON,
        COMPANY,
        TRANSFER
    }
}
