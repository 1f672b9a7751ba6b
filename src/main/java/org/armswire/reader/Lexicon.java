package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armswire.knowledge.Actor;
import org.armswire.knowledge.Company;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Language;
import org.armswire.knowledge.OfficeHolder;
import org.armswire.knowledge.Trap;
import org.armswire.knowledge.WeaponSystem;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/** Every name and word that is known in one language, findable in a text by its tokens. */
final class Lexicon {

    /**
     * All that one spelling can mean; its words are its tokens in lower case, against which a hit is checked again.
     */
    static final class Entry {
        final String[] words;
        final List<Spelling> spellings = new ArrayList<>(1);
        /** What it is as a word of a language, or null. */
        Sense.@Nullable OfWord word;

        boolean goods;
        boolean names;
        boolean company;
        /** What may show that it is something else here. */
        List<Snare> traps = List.of();
        /** Whether every spelling is right in any case. */
        boolean anyCase = true;

        Entry(String[] words) {
            this.words = words;
        }

        void add(Spelling spelling) {
            spellings.add(spelling);
            anyCase &= spelling.capital() == 0;
            company |= spelling.sense() instanceof Sense.OfCompany;
            goods |= spelling.sense() instanceof Sense.OfGoods;
            names |= !(spelling.sense() instanceof Sense.OfWord);
            if (spelling.sense() instanceof Sense.OfWord w) {
                word = w;
            }
        }
    }

    /** One spelling of a sense; bit i says that token i must begin with a capital, or be all capitals. */
    record Spelling(Sense sense, long capital, long capitals) {}

    private static final String ENGLISH = "en";
    /** Names up to this length are often words or people's names. */
    private static final int SHORT = 7;

    final Trie<Entry> trie = new Trie<>();
    final Cues cues = new Cues();
    /** Code of a country to the code of its Kurdish fighters. */
    final Map<String, String> kurds = new HashMap<>();
    /** Code of a country to the code of its rebels. */
    final Map<String, String> rebels = new HashMap<>();

    private final Map<String, Sense.OfWord> words = new HashMap<>();

    /** What is known in a language; of one that nobody has heard of, the names that all languages share. */
    Lexicon(Knowledge knowledge, String language) {
        knowledge.languages().stream().filter(l -> l.code().equals(language)).forEach(this::add);
        words.forEach((text, sense) -> add(text, sense));
        knowledge.actors().forEach(actor -> add(actor, language));
        knowledge.companies().forEach(this::add);
        knowledge.officeHolders().forEach(this::add);
        knowledge.systems().forEach(this::add);
        Map<String, Category> nouns = language.equals(ENGLISH)
                ? knowledge.nouns()
                : knowledge.foreignNouns().get(language);
        if (nouns != null) {
            nouns.forEach(
                    (noun, category) -> add(noun, new Sense.OfGoods(category, null, null, null, false, false, false)));
        }
        traps(knowledge.traps());
    }

    private void add(Actor actor, String language) {
        String named = actor.kind() == Actor.Kind.STATE
                ? "name"
                : actor.kind() == Actor.Kind.ORGANISATION ? "organisation" : "group";
        add(actor.name(), new Sense.OfActor(actor.code(), named));
        actor.names().forEach(a -> add(a, new Sense.OfActor(actor.code(), named)));
        actor.demonyms().forEach(a -> add(a, new Sense.OfActor(actor.code(), "demonym")));
        actor.capitals().forEach(a -> add(a, new Sense.OfActor(actor.code(), "capital")));
        actor.seats().forEach(a -> add(a, new Sense.OfActor(actor.code(), "seat")));
        actor.bodies().forEach(a -> add(a, new Sense.OfActor(actor.code(), "ministry")));
        actor.translations()
                .getOrDefault(language, List.of())
                .forEach(a -> add(a, new Sense.OfActor(actor.code(), named)));
    }

    private void add(Company company) {
        Sense sense = new Sense.OfCompany(company.actor(), company.name());
        add(company.name(), sense);
        company.aliases().forEach(a -> add(a, sense));
    }

    private void add(OfficeHolder holder) {
        Sense sense = new Sense.OfPerson(holder.actor(), holder.from(), holder.to());
        add(holder.name(), sense);
        holder.aliases().forEach(a -> add(a, sense));
    }

    private void add(WeaponSystem system) {
        system.aliases().stream().filter(Lexicon::named).forEach(a -> add(a, goods(system, a, false)));
        system.ambiguous().forEach(a -> add(a, goods(system, a, true)));
    }

    /** A spelling without a capital or a digit is a common word and names no system. */
    private static boolean named(String alias) {
        return alias.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private void traps(List<Trap> traps) {
        for (Trap trap : traps) {
            Snare snare = new Snare(trap, cues);
            for (String word : trap.words()) {
                Entry entry = entry(word);
                if (entry != null && !entry.traps.contains(snare)) {
                    entry.traps = new ArrayList<>(entry.traps);
                    entry.traps.add(snare);
                }
            }
        }
    }

    private @Nullable Entry entry(String alias) {
        Tokens tokens = Tokens.of(alias);
        int node = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.mark(i, '-') && i > 0 && i < tokens.size - 1) {
                continue;
            }
            node = trie.step(node, tokens.hash[i]);
            if (node == 0) {
                return null;
            }
        }
        return trie.endOf(node) < 0 ? null : trie.end(trie.endOf(node));
    }

    private static Sense goods(WeaponSystem system, String alias, boolean weak) {
        boolean plain = alias.length() > 1
                && alias.length() <= SHORT
                && alias.chars().skip(1).allMatch(c -> Character.isLetter(c) && Character.isLowerCase(c));
        return new Sense.OfGoods(
                system.category(),
                system.id(),
                system.origin(),
                system.sipriCategory(),
                system.sipriScope(),
                weak,
                plain);
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
                    next.next()
                            .forEach(spelling -> word(spelling)
                                    .verb()
                                    .computeIfAbsent(frame, f -> EnumSet.noneOf(Form.class))
                                    .add(form));
                }
            });
        });
        rebels.putAll(language.rebels());
        kurds.putAll(language.kurds());
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

    private static <E extends Enum<E>> E constant(Class<E> type, Language language, String field, String key) {
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
                ? new Sense.OfWord(
                        EnumSet.noneOf(Cue.class), new EnumMap<>(Frame.class), number, atLeast, month, currency)
                : new Sense.OfWord(
                        old.cues(),
                        old.verb(),
                        Math.max(number, old.number()),
                        Math.max(atLeast, old.atLeast()),
                        Math.max(month, old.month()),
                        currency.isEmpty() ? old.currency() : currency);
    }

    /** What one token is as a word of a language, or null. */
    Sense.@Nullable OfWord word(Tokens tokens, int token) {
        int node = trie.step(0, tokens.hash[token]);
        int end = node == 0 ? -1 : trie.endOf(node);
        return end < 0 ? null : trie.end(end).word;
    }

    private void add(String alias, Sense sense) {
        Tokens tokens = Tokens.of(alias);
        int node = 0;
        List<String> lower = new ArrayList<>();
        long capital = 0;
        long capitals = 0;
        boolean code = alias.length() <= 5 && alias.equals(alias.toUpperCase(Locale.ROOT));
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.mark(i, '-') && i > 0 && i < tokens.size - 1) {
                continue;
            }
            node = trie.grow(node, tokens.hash[i]);
            capital |= tokens.is(i, Tokens.CAPITAL) ? 1L << lower.size() : 0;
            capitals |= code && tokens.is(i, Tokens.CAPITALS) ? 1L << lower.size() : 0;
            lower.add(folded(tokens, i));
        }
        if (node == 0) {
            return;
        }
        Entry entry;
        if (trie.endOf(node) < 0) {
            entry = new Entry(lower.toArray(String[]::new));
            trie.put(node, entry);
        } else {
            entry = trie.end(trie.endOf(node));
        }
        entry.add(new Spelling(sense, capital, capitals));
    }

    private static String folded(Tokens tokens, int i) {
        StringBuilder out = new StringBuilder();
        for (int at = tokens.start[i]; at < tokens.end[i]; at++) {
            char c = Tokens.folded(tokens.text.charAt(at));
            if (c != '.' || !tokens.is(i, Tokens.WORD)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
