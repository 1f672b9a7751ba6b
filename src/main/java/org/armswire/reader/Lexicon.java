package org.armswire.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armswire.knowledge.Actor;
import org.armswire.knowledge.Apostrophe;
import org.armswire.knowledge.BoostedTrees;
import org.armswire.knowledge.Inflections;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Language;
import org.armswire.knowledge.OfficeHolder;
import org.armswire.knowledge.RoleModel;
import org.armswire.knowledge.StandingModel;
import org.armswire.model.Article;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.jspecify.annotations.Nullable;

/**
 * Every name and word that is known in one language, findable in a text by its tokens: the names that all languages share, and beside
 * them the language's own. What both have, the language's own index has with all its meanings.
 */
final class Lexicon {

    /**
     * All that one spelling can mean; its words are its tokens in lower case, against which a hit is checked again.
     */
    static final class Entry {
        final String[] words;
        /** The same packed, as in {@link Tokens#letters}. */
        final long[] letters;
        /** The first of them, which is nearly always all that there is. */
        final long first;

        final List<Spelling> spellings = new ArrayList<>(1);
        /** What the spellings mean, in their order. */
        final List<Sense> senses = new ArrayList<>(1);
        /** Whether it means all of this wherever it is found: who is a person depends on the day, and on what else the article says. */
        boolean certain;

        /** What it is as a word of a language, or null. */
        Sense.@Nullable OfWord word;
        /** What it is as a word when written with a capital, or null when that makes no difference: {@code May}. */
        Sense.@Nullable OfWord proper;

        /** How many of the spellings, all of them first, name actors. */
        private int actors;

        /** What {@link Traits} it has in any text. */
        int traits;

        boolean goods;
        /** Whether it is a name; a surname that is a word of the language too, {@code May}, is none. */
        boolean names;
        /** Whether it is nothing but a surname that many share. */
        boolean surname;

        /** One bit for each person whom the surname may mean: {@link Sense.OfPerson#bit}. */
        long people;

        private boolean named;
        private boolean shares;
        boolean company;
        /** What may show that it is something else here. */
        List<Snare> traps = List.of();
        /** Whether a spelling is right in any case, so that no capitals need looking at. */
        boolean anyCase;

        Entry(String[] words) {
            this.words = words;
            this.letters = Arrays.stream(words).mapToLong(Letters::packed).toArray();
            this.first = letters[0];
        }

        /** An actor's name in the language itself comes before what the same letters mean elsewhere. */
        void add(Spelling spelling) {
            int place = spelling.sense() instanceof Sense.OfActor ? actors++ : spellings.size();
            spellings.add(place, spelling);
            senses.add(place, spelling.sense());
            certain = spellings.size() == 1 && !(spelling.sense() instanceof Sense.OfPerson);
            anyCase |= spelling.capital() == 0;
            if (spelling.sense() instanceof Sense.OfWord w) {
                if (spelling.capital() != 0 && word != null) {
                    proper = w;
                } else if (word != null && spelling.capital() == 0) {
                    proper = word;
                    word = w;
                } else {
                    word = w;
                }
            }
            company |= spelling.sense() instanceof Sense.OfCompany;
            goods |= spelling.sense() instanceof Sense.OfGoods;
            boolean shared = spelling.sense() instanceof Sense.OfPerson person && person.surname();
            named |= !shared && !(spelling.sense() instanceof Sense.OfWord);
            shares |= shared;
            people |= spelling.sense() instanceof Sense.OfPerson person ? person.bit() : 0;
            surname = shares && !named;
            names = named || (shares && word == null);
            traits = Traits.of(this);
        }

        void trap(Snare snare) {
            if (!traps.contains(snare)) {
                traps = new ArrayList<>(traps);
                traps.add(snare);
            }
        }
    }

    /** One spelling of a sense; bit i says that token i must begin with a capital, or be all capitals. */
    record Spelling(Sense sense, long capital, long capitals) {}

    private static final String ENGLISH = "en";

    final Index names;
    final Index own;
    final Starts starts;
    final Cues cues;
    /** Code of a country to the code of its Kurdish fighters. */
    final Map<String, String> kurds;

    final TimeWords times;
    /** Code of a country to the code of its rebels. */
    final Map<String, String> rebels;

    /** What has been learnt about who supplies whom, or null where nobody has learnt it. */
    final @Nullable RoleModel roles;
    /** What has been learnt about which goods go to whom, or null where nobody has learnt it. */
    final @Nullable BoostedTrees sides;

    final @Nullable BoostedTrees goods;
    /** What has been learnt about how many units transfers are of, or null where nobody has learnt it. */
    final @Nullable BoostedTrees quantities;
    /** What has been learnt about which sums transfers are worth, or null where nobody has learnt it. */
    final @Nullable BoostedTrees sums;

    /** What has been learnt about how far transfers have got, or null where nobody has learnt it. */
    final @Nullable StandingModel standing;

    /** Whether the language's sentences must be put in order before the grammar reads them. */
    final boolean verbSecond;

    private final Apostrophe apostrophe;
    private final Inflections inflections;

    /** Of a language that nobody has heard of, only the names that all share. */
    Lexicon(Knowledge knowledge, Names shared, String code) {
        names = shared.index;
        roles = knowledge.roles().get(code);
        sides = knowledge.sides().get(code);
        goods = knowledge.goods().get(code);
        quantities = knowledge.quantities().get(code);
        sums = knowledge.sums().get(code);
        standing = knowledge.standing().get(code);
        cues = shared.cues;
        own = new Index(names);
        Language language = knowledge.languages().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElse(null);
        if (language == null) {
            apostrophe = Apostrophe.JOINS;
            verbSecond = false;
            inflections = new Inflections(Map.of(), List.of());
            rebels = Map.of();
            kurds = Map.of();
            times = TimeWords.none();
        } else {
            apostrophe = language.apostrophe();
            verbSecond = language.verbSecond();
            inflections = language.inflections();
            rebels = language.rebels();
            kurds = language.kurds();
            times = TimeWords.of(language);
            Words.of(language).forEach(this::add);
        }
        knowledge.actors().forEach(actor -> add(actor, code));
        knowledge.officeHolders().forEach(holder -> add(holder, code));
        nouns(knowledge, code).forEach((noun, category) -> {
            Sense sense = new Sense.OfGoods(category, null, null, null, false, false, false);
            inflections.ofNoun(noun).forEach(form -> add(form, sense));
        });
        shared.trap(own);
        starts = new Starts(own.trie, names.trie);
    }

    private static Map<String, Category> nouns(Knowledge knowledge, String code) {
        return code.equals(ENGLISH)
                ? knowledge.nouns()
                : knowledge.foreignNouns().getOrDefault(code, Map.of());
    }

    private void add(Actor actor, String code) {
        Sense name = new Sense.OfActor(actor.code(), Names.kind(actor));
        Sense adjective = new Sense.OfActor(actor.code(), "demonym");
        for (String alias : actor.translations().getOrDefault(code, List.of())) {
            // only adjectives and peoples are written small, where a script has capitals
            boolean small = Character.isLowerCase(alias.charAt(0)) && alias.indexOf(' ') < 0;
            Sense sense = small ? adjective : name;
            inflections.of(alias).forEach(form -> add(form, sense));
        }
    }

    private void add(OfficeHolder holder, String code) {
        Sense sense = Names.person(holder);
        for (String alias : holder.translations().getOrDefault(code, List.of())) {
            inflections.of(alias).forEach(form -> add(form, sense));
        }
    }

    private void add(String alias, Sense sense) {
        own.add(alias, tokens(alias), sense);
    }

    /** The texts of an article cut as this language writes, in the columns of texts that nobody reads any more, where there are any. */
    Map<Part, Tokens> tokens(Article article, Map<Part, Tokens> spent) {
        Map<Part, Tokens> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Tokens old = spent.get(part);
            String text = article.text(part);
            texts.put(part, old == null ? tokens(text) : Tokens.of(text, apostrophe, old));
        }
        return texts;
    }

    /** Whether texts in another language are cut in the same way. */
    boolean cutsAs(Lexicon other) {
        return apostrophe == other.apostrophe;
    }

    Tokens tokens(String text) {
        return Tokens.of(text, apostrophe);
    }

    /** What a token and others are that stand apart from it, as a verb and its prefix do, or null. */
    Sense.@Nullable OfWord word(Tokens tokens, int token, int from, int to) {
        int node = begun(tokens, token);
        for (int t = from; t < to && node != 0; t++) {
            node = own.trie.step(node, tokens.hash[t]);
        }
        Entry entry = node == 0 ? null : own.trie.at(node);
        return entry == null ? null : entry.word;
    }

    /** Whether these tokens alone name goods. */
    boolean goods(Tokens tokens, int from, int to) {
        int node = begun(tokens, from);
        for (int t = from + 1; t < to && node != 0; t++) {
            node = tokens.mark(t, '-') ? node : own.trie.step(node, tokens.hash[t]);
        }
        Entry entry = node == 0 ? null : own.trie.at(node);
        return entry != null && entry.goods;
    }

    /** What one token is as a word of the language, or null. */
    Sense.@Nullable OfWord word(Tokens tokens, int token) {
        Entry alone = alone(tokens, token);
        return alone == null ? null : alone.word;
    }

    /** Whether one token is one of the small words that tell the language. */
    boolean small(Tokens tokens, int token) {
        int start = starts.of(tokens.hash[token]);
        return start >= 0 && (starts.traits(start) & Traits.SMALL) != 0;
    }

    private @Nullable Entry alone(Tokens tokens, int token) {
        int start = starts.of(tokens.hash[token]);
        return start < 0 ? null : starts.alone(start);
    }

    /** The node that a token leads to in the words of the language, or 0. */
    private int begun(Tokens tokens, int token) {
        int start = starts.of(tokens.hash[token]);
        return start < 0 ? 0 : starts.word(start);
    }
}
