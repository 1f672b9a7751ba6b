package org.armswire.reader;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armswire.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** The words of one language: what each may do for the grammar, all its parts together. */
final class Words {

    private final Map<String, Sense.OfWord> words = new HashMap<>();

    private Words() {}

    static Map<String, Sense.OfWord> of(Language language) {
        Words words = new Words();
        words.add(language);
        return words.words;
    }

    private void add(Language language) {
        language.words().forEach((key, list) -> {
            Cue cue = constant(Cue.class, language, "words", key);
            list.forEach(text -> word(text).cues().add(cue));
        });
        language.verbs().forEach((key, verbs) -> {
            Frame frame = constant(Frame.class, language, "verbs", key);
            verbs.forEach(forms -> {
                Iterator<List<String>> next = forms.iterator();
                for (Form form : Form.values()) {
                    for (String spelling : next.next()) {
                        word(spelling)
                                .verb()
                                .computeIfAbsent(frame, f -> EnumSet.noneOf(Form.class))
                                .add(form);
                        int blank = spelling.indexOf(' ');
                        if (language.verbSecond() && blank > 0) {
                            word(spelling.substring(0, blank)).cues().add(Cue.PARTED);
                        }
                    }
                }
            });
        });
        language.numbers().forEach((text, value) -> words.compute(text, (t, w) -> with(w, value, 0, 0, List.of())));
        Iterator<String> months = language.months().iterator();
        for (int month = 1; months.hasNext(); month++) {
            int number = month;
            words.compute(months.next(), (t, w) -> with(w, 0, 0, number, List.of()));
        }
        language.atLeast().forEach((text, value) -> words.compute(text, (t, w) -> with(w, 0, value, 0, List.of())));
        language.currencies()
                .forEach((code, list) ->
                        list.forEach(text -> words.compute(text, (t, w) -> with(w, 0, 0, 0, List.of(code)))));
    }

    static <E extends Enum<E>> E constant(Class<E> type, Language language, String field, String key) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(key)) {
                return constant;
            }
        }
        String known = EnumSet.allOf(type).toString().toLowerCase(Locale.ROOT);
        throw language.fault(field + "." + key, "is unknown; known are " + known);
    }

    private Sense.OfWord word(String text) {
        return words.computeIfAbsent(text, t -> with(null, 0, 0, 0, List.of()));
    }

    private static Sense.OfWord with(
            Sense.@Nullable OfWord old, long number, long atLeast, int month, List<String> currency) {
        return old == null
                ? new Sense.OfWord(new CueSet(), new EnumMap<>(Frame.class), number, atLeast, month, currency)
                : new Sense.OfWord(
                        old.cues(),
                        old.verb(),
                        Math.max(number, old.number()),
                        Math.max(atLeast, old.atLeast()),
                        Math.max(month, old.month()),
                        currency.isEmpty() ? old.currency() : currency);
    }
}
