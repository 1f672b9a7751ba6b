package org.armswire.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/**
 * What an article is mostly about: whose systems and companies it names most.
 *
 * @param maker code of the actor that makes them, or null when no one stands out
 * @param category of the systems named most
 * @param span where the maker's first system or company is named
 * @param rebels whom {@code the rebels} stands for, or null
 * @param kurds whom {@code Kurdish forces} stands for, or null
 * @param otherDeal whether it names a deal of another kind, about trade or peace
 * @param company code of the home of the maker named most, or null
 * @param state code of the state named most, or null
 * @param home whose government {@code Congress} and {@code the administration} are, or null when that is unclear
 * @param actors codes of all actors named
 */
record Topic(
        @Nullable String maker,
        @Nullable Category category,
        @Nullable Span span,
        @Nullable String rebels,
        @Nullable String kurds,
        boolean otherDeal,
        @Nullable String company,
        @Nullable String state,
        @Nullable String home,
        Set<String> actors) {

    static final Topic NONE = new Topic(null, null, null, null, null, false, null, null, null, Set.of());

    private static final int OFTEN = 3;
    /** The title names what an article is about, and counts for so many sentences. */
    private static final int TITLE = 5;
    /** The codes of states have so many letters. */
    private static final int STATE = 3;

    private static final String AMERICA = "USA";
    /** What is named at least this part of the times that the most named is may be where an article is at home. */
    private static final int PART = 8;

    static Topic of(Map<Part, Hits> parts, boolean military, Map<String, String> rebels, Map<String, String> kurds) {
        Map<String, Integer> actors = new HashMap<>();
        Map<String, Integer> states = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> companies = new HashMap<>();
        Map<String, Integer> makers = new HashMap<>();
        Map<String, Span> first = new HashMap<>();
        Map<Category, Integer> categories = new HashMap<>();
        int all = 0;
        boolean otherDeal = false;
        for (Map.Entry<Part, Hits> part : parts.entrySet()) {
            Hits hits = part.getValue();
            for (int h = 0; h < hits.size; h++) {
                otherDeal |= hits.is(h, Traits.OTHER_DEAL);
                if (!hits.is(h, Traits.NAMES)) {
                    continue;
                }
                for (Sense sense : hits.senses(h)) {
                    String maker = null;
                    if (sense instanceof Sense.OfPerson person) {
                        hits.calls(person);
                        people.merge(person.code(), 1, Integer::sum);
                    }
                    if (sense instanceof Sense.OfActor actor) {
                        actors.merge(actor.code(), 1, Integer::sum);
                        if (actor.code().length() == STATE) {
                            states.merge(actor.code(), part.getKey() == Part.TITLE ? TITLE : 1, Integer::sum);
                        }
                    }
                    if (sense instanceof Sense.OfGoods goods
                            && goods.system() != null
                            && (military || !goods.weak())
                            && hits.confirmed(h, goods)) {
                        maker = goods.origin();
                        categories.merge(goods.category(), 1, Integer::sum);
                    } else if (sense instanceof Sense.OfCompany company) {
                        maker = company.code();
                        companies.merge(maker, 1, Integer::sum);
                    }
                    if (maker != null) {
                        makers.merge(maker, 1, Integer::sum);
                        first.putIfAbsent(
                                maker, ArticleReader.span(part.getKey(), hits.tokens, hits.from[h], hits.to[h]));
                        all++;
                        break;
                    }
                }
            }
        }
        String rebel = meant(
                rebels,
                country -> actors.getOrDefault(country, 0)
                        + actors.getOrDefault(rebels.getOrDefault(country, country), 0));
        String kurd = meant(kurds, country -> actors.getOrDefault(country, 0));
        String most = greatest(makers);
        if (most == null || makers.getOrDefault(most, 0) < OFTEN || makers.getOrDefault(most, 0) * 2 < all) {
            return new Topic(
                    null,
                    null,
                    null,
                    rebel,
                    kurd,
                    otherDeal,
                    greatest(companies),
                    greatest(states),
                    home(states, people),
                    actors.keySet());
        }
        return new Topic(
                most,
                greatest(categories),
                first.get(most),
                rebel,
                kurd,
                otherDeal,
                greatest(companies),
                greatest(states),
                home(states, people),
                actors.keySet());
    }

    /** The fighters of the country that is named most, or null where none is. */
    private static @Nullable String meant(Map<String, String> fighters, ToIntFunction<String> times) {
        Map<String, Integer> countries = new HashMap<>();
        for (String country : fighters.keySet()) {
            int named = times.applyAsInt(country);
            if (named > 0) {
                countries.put(country, named);
            }
        }
        String most = greatest(countries);
        return most == null ? null : fighters.get(most);
    }

    private static <K extends Comparable<K>> @Nullable K greatest(Map<K, Integer> counts) {
        K most = null;
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            int best = most == null ? -1 : counts.getOrDefault(most, 0);
            if (entry.getValue() > best
                    || (entry.getValue() == best && entry.getKey().compareTo(most) < 0)) {
                most = entry.getKey();
            }
        }
        return most;
    }

    /** Whom a word for fighters stands for here, or null. */
    @Nullable
    String fighters(Sense.OfWord word) {
        return word.is(Cue.KURDS) ? kurds : word.is(Cue.REBELS) ? rebels : null;
    }

    /** Whether a party is the state that the article is about. */
    boolean about(Party party) {
        return party.code().equals(state);
    }

    /** Whether it is so much about the home of {@link #home} that forces of nobody else need be meant. */
    boolean atHome() {
        return home() != null && Objects.equals(home(), state);
    }

    /** Those articles that tell of Congress without saying whose it is mostly tell of one, where they do not much more of another. */
    private static @Nullable String home(Map<String, Integer> states, Map<String, Integer> people) {
        int most = states.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int named = states.getOrDefault(AMERICA, 0) + people.getOrDefault(AMERICA, 0);
        boolean about = states.containsKey(AMERICA) && named * PART >= most;
        return about && !states.containsKey("IND") ? AMERICA : null;
    }
}
