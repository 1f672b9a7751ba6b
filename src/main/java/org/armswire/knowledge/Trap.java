package org.armswire.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that look like a mention and, in some company, are none: {@code Georgia} near {@code Atlanta}.
 *
 * @param words as they are written; capitals count
 * @param hides what they look like
 * @param why what they mean instead
 * @param phrases longer expressions that hold the word: {@code Georgia Tech}
 * @param after caught when one of these stands right before the word
 * @param before caught when one of these follows the word, with at most {@code gap} words between
 * @param near caught when one of these stands in the same sentence
 * @param article caught when one of these stands anywhere in the text
 * @param unless never caught when one of these stands anywhere in the text
 * @param caught examples that it must catch
 * @param spared examples that it must spare
 */
public record Trap(
        List<String> words,
        Kind hides,
        String why,
        List<String> phrases,
        List<String> after,
        List<String> before,
        int gap,
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

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[\\p{Lu}\"“‘(])|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    /** Whether the word at this place of the text is no mention of what it looks like. */
    public boolean catches(String text, int start, int end) {
        if (has(text, 0, text.length(), unless)) {
            return false;
        }
        return insidePhrase(text, start, end)
                || after.stream().anyMatch(cue -> endsWith(text, start, cue))
                || before.stream().anyMatch(cue -> follows(text, end, cue))
                || has(text, sentenceStart(text, start), sentenceEnd(text, end), near)
                || has(text, 0, text.length(), article);
    }

    private boolean insidePhrase(String text, int start, int end) {
        for (String phrase : phrases) {
            int from = Math.max(0, end - phrase.length());
            for (int at = from; at <= start; at++) {
                if (stands(text, at, phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean endsWith(String text, int start, String cue) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end >= cue.length() && stands(text, end - cue.length(), cue);
    }

    private boolean follows(String text, int end, String cue) {
        Matcher word = WORD.matcher(text);
        word.region(end, sentenceEnd(text, end));
        for (int between = 0; between <= gap && word.find(); between++) {
            if (stands(text, word.start(), cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String text, int from, int to, List<String> cues) {
        for (String cue : cues) {
            for (int at = from; at + cue.length() <= to; at++) {
                if (stands(text, at, cue)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A cue that is written with a capital is a name and needs it in the text; others match in any case. */
    private static boolean stands(String text, int at, String cue) {
        boolean anyCase = cue.equals(cue.toLowerCase(Locale.ROOT));
        int end = at + cue.length();
        return text.regionMatches(anyCase, at, cue, 0, cue.length())
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static int sentenceStart(String text, int start) {
        Matcher end = SENTENCE_END.matcher(text);
        int sentence = 0;
        while (end.find() && end.end() <= start) {
            sentence = end.end();
        }
        return sentence;
    }

    private static int sentenceEnd(String text, int end) {
        Matcher next = SENTENCE_END.matcher(text);
        return next.find(Math.min(end, text.length())) ? next.start() : text.length();
    }
}
