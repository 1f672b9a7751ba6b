package org.armswire.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.armswire.model.Article;
import org.armswire.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an article. English is told by its small words, which costs next to nothing; only where they are missing, or
 * where they are in a text that is said to be something else, a detector is asked, and it is loaded when it is first asked.
 */
final class Tongue {

    /** What is told of a text whose language nobody can tell. */
    static final String UNKNOWN = "und";

    private static final String ENGLISH = "en";
    private static final String MODEL = "/langdetect-183.bin";
    /** How much of a text the small words are counted in, and how much a detector reads. */
    private static final int GLANCE = 400;

    /** A list of names or figures at the head of a text has few small words, what follows has them. */
    private static final int SECOND_GLANCE = 1200;

    private static final int ENOUGH = 1500;
    private static final int FEWEST_WORDS = 20;
    private static final double SMALL_WORDS = 0.15;
    private static final double MANY_SMALL_WORDS = 0.25;
    /** So many times likelier than the next a language must be. */
    private static final double MARGIN = 1.5;
    /** Codes of ISO 639-3 that the JDK does not lead back to two letters: members of a larger language. */
    private static final Map<String, String> MEMBERS =
            Map.of("cmn", "zh", "pes", "fa", "lvs", "lv", "ekk", "et", "nob", "no", "nno", "no", "plt", "mg");

    private final Lexicon english;
    private final Map<String, String> codes = new HashMap<>(MEMBERS);
    private volatile @Nullable LanguageDetector detector;

    Tongue(Lexicon english) {
        this.english = english;
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(new Locale(code).getISO3Language(), code);
        }
    }

    /** ISO 639-1: as stated, unless the text, cut as English, speaks against it; else as detected; else {@link #UNKNOWN}. */
    String of(Article article, Map<Part, Tokens> texts) {
        String stated = article.language();
        String text = article.text(Part.BODY);
        Tokens told = Objects.requireNonNull(texts.get(text.isBlank() ? Part.TITLE : Part.BODY));
        Share share = share(told, GLANCE);
        if (share.small() < SMALL_WORDS && told.text.length() > GLANCE) {
            share = share(told, SECOND_GLANCE);
        }
        boolean enough = share.words() >= FEWEST_WORDS;
        if (stated != null && !stated.equals(ENGLISH)) {
            return enough && share.small() >= MANY_SMALL_WORDS ? ENGLISH : stated;
        }
        if (share.small() >= SMALL_WORDS || (stated != null && !enough)) {
            return ENGLISH;
        }
        String detected = detected(article.text(Part.TITLE) + "\n" + text);
        return detected != null ? detected : stated != null ? stated : UNKNOWN;
    }

    private record Share(int words, double small) {}

    /** The share of English small words among those that end within so many characters. */
    private Share share(Tokens tokens, int most) {
        int words = 0;
        int small = 0;
        for (int t = 0; t < tokens.size && tokens.end[t] <= most; t++) {
            if (!tokens.is(t, Tokens.WORD)) {
                continue;
            }
            words++;
            small += english.small(tokens, t) ? 1 : 0;
        }
        return new Share(words, words == 0 ? 0 : (double) small / words);
    }

    private @Nullable String detected(String text) {
        if (text.isBlank()) {
            return null;
        }
        Language[] guesses = detector().predictLanguages(text.length() <= ENOUGH ? text : text.substring(0, ENOUGH));
        boolean sure = guesses.length > 1 && guesses[0].getConfidence() >= MARGIN * guesses[1].getConfidence();
        return sure ? codes.get(guesses[0].getLang()) : null;
    }

    private LanguageDetector detector() {
        LanguageDetector ready = detector;
        if (ready == null) {
            synchronized (this) {
                ready = detector;
                if (ready == null) {
                    ready = load();
                    detector = ready;
                }
            }
        }
        return ready;
    }

    private static LanguageDetector load() {
        try (InputStream in = Tongue.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + " is not on the class path");
            }
            return new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new IllegalStateException(MODEL + " cannot be read: " + e.getMessage(), e);
        }
    }
}
