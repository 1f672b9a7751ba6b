package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where names and words of the lexicon stand in a text, as {@link Finder} finds them; columns, as {@link Tokens} are. */
final class Hits {

    final Tokens tokens;
    final Lexicon lexicon;
    /** Systems that are sure to be meant by their plain names. */
    final Set<@Nullable String> confirmed = new HashSet<>();
    /** Systems of those that are named by a plural beside soldiers. */
    final Set<@Nullable String> plurals = new HashSet<>();

    /** Those whom the article calls by their full names. */
    private final Set<String> people = new HashSet<>();
    /** The bits of them all. */
    private long peopleBits;

    int size;
    int[] from;
    int[] to;
    /** What each is asked for again and again; all else is in its entry. */
    int[] traits;

    Lexicon.Entry[] entry;

    private final @Nullable LocalDate day;

    private Hits(Tokens tokens, Lexicon lexicon, @Nullable LocalDate day) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.day = day;
        int guess = tokens.size * 5 / 8 + 16;
        from = new int[guess];
        to = new int[guess];
        traits = new int[guess];
        entry = new Lexicon.Entry[guess];
    }

    private Hits(Tokens tokens, Lexicon lexicon, @Nullable LocalDate day, Hits spent) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.day = day;
        from = spent.from;
        to = spent.to;
        traits = spent.traits;
        entry = spent.entry;
    }

    /** @param spent of another text that nobody reads any more, whose columns they take over; or null */
    static Hits of(Tokens tokens, Lexicon lexicon, Cues.Found cues, @Nullable LocalDate day, @Nullable Hits spent) {
        Hits hits = spent == null ? new Hits(tokens, lexicon, day) : new Hits(tokens, lexicon, day, spent);
        new Finder(hits, lexicon, cues).find();
        return hits;
    }

    /** Whether a system is named by a plural that soldiers beside it make sure of, so that it is arms whatever else the text is about. */
    boolean martial(Sense.OfGoods goods) {
        return goods.system() != null && plurals.contains(goods.system());
    }

    boolean is(int hit, int trait) {
        return (traits[hit] & trait) != 0;
    }

    /** The traits of some hits together. */
    int traits(int first, int last) {
        int all = 0;
        for (int h = first; h < last; h++) {
            all |= traits[h];
        }
        return all;
    }

    /** The senses that a hit may have here, given its capitals and the day. */
    List<Sense> senses(int hit) {
        if (entry[hit].surname
                && entry[hit].word == null
                && (entry[hit].people & peopleBits) == 0
                && !office(hit - 1)) {
            return List.of();
        }
        if (entry[hit].certain) {
            return entry[hit].senses;
        }
        List<Sense> senses = new ArrayList<>(2);
        for (Lexicon.Spelling spelling : entry[hit].spellings) {
            if (Finder.written(tokens, spelling, from[hit], to[hit])
                    && !(spelling.sense() instanceof Sense.OfPerson person && !meant(person, hit))) {
                senses.add(spelling.sense());
            }
        }
        return senses;
    }

    /** Whether somebody is in office, and the article has told who it is where it calls him by a common surname. */
    private boolean meant(Sense.OfPerson person, int hit) {
        return (!person.surname() || called(person) || titled(person, hit)) && person.inOffice(day);
    }

    private boolean called(Sense.OfPerson person) {
        return (peopleBits & person.bit()) != 0 && people.contains(person.name());
    }

    private boolean office(int hit) {
        return hit >= 0 && is(hit, Traits.OFFICE) && to[hit] == from[hit + 1];
    }

    /** {@code President Moon}: whether the office stands before the name. */
    private boolean titled(Sense.OfPerson person, int hit) {
        if (!office(hit - 1)) {
            return false;
        }
        int token = from[hit];
        String[] office = person.office().split(" ", -1);
        for (int word = office.length - 1; word >= 0; word--) {
            token--;
            if (token < 0 || !tokens.reads(token, office[word])) {
                return false;
            }
        }
        return true;
    }

    /** The word of the language that covers a token, or null. */
    Sense.@Nullable OfWord word(int token) {
        int hit = covering(token);
        return hit < 0 ? null : wordOf(hit);
    }

    /** The word of the language that a hit is as it is written here, or null. */
    Sense.@Nullable OfWord wordOf(int hit) {
        Sense.OfWord proper = entry[hit].proper;
        return proper != null && tokens.is(from[hit], Tokens.CAPITAL) ? proper : entry[hit].word;
    }

    /** Where the hit that covers a token begins; the token itself when there is none. */
    int start(int token) {
        int hit = covering(token);
        return hit < 0 ? token : from[hit];
    }

    int end(int token) {
        int hit = covering(token);
        return hit < 0 ? token + 1 : to[hit];
    }

    /** Whether a token belongs to a name. */
    boolean names(int token) {
        int hit = covering(token);
        return hit >= 0 && entry[hit].names;
    }

    /** Whether a token belongs to words for goods. */
    boolean goods(int token) {
        int hit = covering(token);
        return hit >= 0 && entry[hit].goods;
    }

    private int covering(int token) {
        if (token < 0) {
            return -1;
        }
        int at = Arrays.binarySearch(from, 0, size, token);
        int hit = at >= 0 ? at : -at - 2;
        return hit >= 0 && to[hit] > token ? hit : -1;
    }

    /** Somebody is called by the full name. */
    void calls(Sense.OfPerson person) {
        people.add(person.name());
        peopleBits |= person.bit();
    }

    /** What is sure in one part of an article is sure in the other. */
    void confirm(Hits other) {
        confirmed.addAll(other.confirmed);
        people.addAll(other.people);
        peopleBits |= other.peopleBits;
    }

    /** Whether a plain name such as {@code Jaguar} stands beside a weapon word, a designation or a maker, and so is a weapon. */
    boolean confirmed(int hit, Sense.OfGoods goods) {
        return new PlainNames(this).confirmed(hit, goods);
    }

    void add(int first, int last, Lexicon.Entry what, int traitsOf) {
        if (size == from.length) {
            int more = size * 2;
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            traits = Arrays.copyOf(traits, more);
            entry = Arrays.copyOf(entry, more);
        }
        from[size] = first;
        to[size] = last;
        traits[size] = traitsOf;
        entry[size++] = what;
    }
}
