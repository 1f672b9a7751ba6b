package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Sentences.Kind;
import org.armswire.reader.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an article names, and the sentence around it.
 *
 * @param <F> {@link Sums.Sum} or {@link Amounts.Count}
 */
final class FigureLook<F> {

    private static final int BEFORE = 6;
    private static final int BEHIND = 4;
    /** What tells what a figure is for. */
    private static final EnumSet<Cue> TELLING = EnumSet.of(
            Cue.PRICED,
            Cue.PRICE,
            Cue.DEAL_NOUN,
            Cue.CONTRACT,
            Cue.BUNDLE,
            Cue.AID,
            Cue.FUNDING,
            Cue.SPEND,
            Cue.PAY,
            Cue.BUDGET,
            Cue.MONEY,
            Cue.BRIBERY,
            Cue.SUPPLY_NOUN,
            Cue.ACQUIRE_NOUN,
            Cue.APPROX,
            Cue.APPROX_MIN,
            Cue.APPROX_MAX,
            Cue.OF,
            Cue.IN,
            Cue.FOR,
            Cue.BY,
            Cue.TO,
            Cue.EACH,
            Cue.UNIT,
            Cue.AGREED,
            Cue.REFUSED,
            Cue.NEGOTIATING,
            Cue.LICENSED,
            Cue.SHARE,
            Cue.COMPANY,
            Cue.OTHER_DEAL,
            Cue.ANAPHOR,
            Cue.PRONOUN,
            Cue.NOTIFIED,
            Cue.AWARDS,
            Cue.WINS,
            Cue.SPAN,
            Cue.LENDER,
            Cue.TRADE,
            Cue.FLEET,
            Cue.REMAINING,
            Cue.MORE,
            Cue.DELIVERED,
            Cue.ARRIVE,
            Cue.PORTION,
            Cue.HAVE,
            Cue.WILL,
            Cue.NOT);

    private static final Edges AMOUNTS = Edges.of(1e7, 5e7, 2e8, 1e9, 5e9, 2e10, 1e11);
    private static final Edges NUMBERS = Edges.of(1, 2, 5, 10, 20, 50, 100, 1000);
    private static final int MOST = 3;

    final F figure;
    final Span span;
    final Part part;
    /** Running number of the sentence in the article. */
    final int at;
    /** How large it is. */
    final double size;
    /** What goods it counts, or null. */
    final @Nullable Category counts;
    /** Codes of all that the sentence names, and of what categories goods are. */
    final Set<String> actors = new HashSet<>();

    final Set<Category> goods = EnumSet.noneOf(Category.class);
    /** Signs of the figure and of the words around it. */
    final List<String> signs = new ArrayList<>();

    private FigureLook(Place place, F figure, int from, int to, double size, @Nullable Category counts) {
        Hits hits = place.hits;
        this.figure = figure;
        this.span = ArticleReader.span(place.part, hits.tokens, from, to);
        this.part = place.part;
        this.at = place.at;
        this.size = size;
        this.counts = counts;
        for (int h = place.sentence.firstHit(); h < place.sentence.lastHit(); h++) {
            for (Sense sense : hits.senses(h)) {
                take(sense, hits.from[h], from, to);
            }
        }
    }

    /** A sentence in its article. */
    private record Place(Part part, Hits hits, Sentence sentence, int at) {}

    private void take(Sense sense, int token, int from, int to) {
        if (sense instanceof Sense.OfActor actor) {
            actors.add(actor.code());
        } else if (sense instanceof Sense.OfCompany company) {
            actors.add(company.code());
        } else if (sense instanceof Sense.OfPerson person) {
            actors.add(person.code());
        } else if (sense instanceof Sense.OfGoods of) {
            goods.add(of.category());
        } else if (sense instanceof Sense.OfWord word) {
            for (Cue cue : TELLING) {
                if (word.is(cue)) {
                    signs.add("c=" + cue);
                    Signs.add(signs, "before=" + cue, token < from && token >= from - BEFORE);
                    Signs.add(signs, "behind=" + cue, token >= to && token < to + BEHIND);
                }
            }
        }
    }

    /** All sums of an article. */
    static List<FigureLook<Sums.Sum>> sums(Map<Part, Hits> parts) {
        List<FigureLook<Sums.Sum>> looks = new ArrayList<>();
        for (Place place : places(parts)) {
            List<Sums.Sum> sums =
                    money(place.hits, place.sentence) ? new Sums(place.hits, place.sentence).all() : List.of();
            for (int i = 0; i < sums.size(); i++) {
                Sums.Sum sum = sums.get(i);
                double size = (double) sum.amount();
                FigureLook<Sums.Sum> look = new FigureLook<>(place, sum, sum.from(), sum.to(), size, null);
                Signs.exceeds(look.signs, "amount", size, AMOUNTS);
                Signs.add(look.signs, "dollars", sum.currency().equals("USD"));
                Signs.add(look.signs, "aside", sum.aside());
                look.signs.add("sum=" + Math.min(MOST, i) + "/" + Math.min(MOST, sums.size()));
                looks.add(look);
            }
        }
        return looks;
    }

    /** All numbers of goods of an article. */
    static List<FigureLook<Amounts.Count>> counts(Map<Part, Hits> parts) {
        List<FigureLook<Amounts.Count>> looks = new ArrayList<>();
        for (Place place : places(parts)) {
            Amounts amounts = new Amounts(place.hits, place.sentence);
            Hits hits = place.hits;
            for (int h = place.sentence.firstHit(); h < place.sentence.lastHit(); h++) {
                Sense.OfGoods goods = hits.is(h, Traits.GOODS) ? goods(hits, h) : null;
                Amounts.Count many = goods == null ? null : amounts.before(hits.from[h]);
                Amounts.Count count = goods == null || many != null ? many : amounts.single(hits.from[h], hits.to[h]);
                if (goods != null && count != null && !amounts.rate(hits.to[h])) {
                    double size = (double)
                            Objects.requireNonNullElse(count.min(), Objects.requireNonNullElse(count.max(), 0L));
                    FigureLook<Amounts.Count> look =
                            new FigureLook<>(place, count, count.from(), count.to(), size, goods.category());
                    Signs.exceeds(look.signs, "number", size, NUMBERS);
                    Signs.add(look.signs, "single", many == null);
                    Signs.add(look.signs, "system", goods.system() != null);
                    Signs.add(look.signs, "open", count.min() == null || count.max() == null);
                    looks.add(look);
                }
            }
        }
        return looks;
    }

    private static Sense.@Nullable OfGoods goods(Hits hits, int hit) {
        return hits.senses(hit).stream()
                .filter(Sense.OfGoods.class::isInstance)
                .map(Sense.OfGoods.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static List<Place> places(Map<Part, Hits> parts) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Part, Hits> part : parts.entrySet()) {
            for (Sentence sentence : Sentences.of(part.getValue())) {
                at++;
                if (sentence.kind() != Kind.BOILERPLATE) {
                    places.add(new Place(part.getKey(), part.getValue(), sentence, at));
                }
            }
        }
        return places;
    }

    /** Whether a sentence names a currency. */
    static boolean money(Hits hits, Sentence sentence) {
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.wordOf(h);
            if (word != null && !word.currency().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
