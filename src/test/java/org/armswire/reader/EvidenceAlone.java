package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armswire.model.Article;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Slot;
import org.armswire.model.Timing;

/**
 * Reads the words of a claim's evidence again without the article around them, slot by slot, and tells which slots they do not give.
 *
 * <p>A role's words must name its actor: by a name, an office, a company, or goods that this actor makes. The weapon's words must name
 * goods of its category, and its very system when it has one. Number, sum and time must read as the same number, sum and days. The
 * stage's words together must say that stage ({@link StageAlone}). Who denies must be named beside the denial, the
 * origin must stand in the attribution, and what is alleged must have words that make it so.
 */
final class EvidenceAlone {

    private final Lexicon lexicon;

    EvidenceAlone(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A slot whose evidence does not give its value. */
    record Failure(Slot slot, String value, String words, String pattern) {}

    List<Failure> failures(Article article, Claim claim) {
        LocalDate day = Days.of(article.publishedAt());
        List<Failure> failures = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            List<Alone> words = claim.evidence().stream()
                    .filter(e -> e.slot() == slot)
                    .map(Evidence::text)
                    .map(text -> new Alone(lexicon, text, day))
                    .toList();
            Object value = value(claim, slot);
            if (value != null && !gives(slot, claim, words, day)) {
                failures.add(new Failure(
                        slot,
                        value.toString(),
                        words.stream().map(Alone::text).collect(Collectors.joining(" | ")),
                        claim.pattern()));
            }
        }
        return failures;
    }

    private static Object value(Claim claim, Slot slot) {
        return switch (slot) {
            case SENTENCE -> null;
            case SUPPLIER -> claim.supplier();
            case RECIPIENT -> claim.recipient();
            case WEAPON -> claim.weapon();
            case QUANTITY -> claim.quantity();
            case VALUE -> claim.value();
            case TIMING -> claim.timing();
            case STAGE -> claim.stage();
            case ASSERTION -> claim.assertion() == Assertion.ALLEGED ? claim.assertion() : null;
            case ATTRIBUTION -> claim.origin();
            case DENIAL -> claim.deniedBy().isEmpty() ? null : claim.deniedBy();
        };
    }

    private boolean gives(Slot slot, Claim claim, List<Alone> words, LocalDate day) {
        return switch (slot) {
            case SENTENCE -> true;
            case SUPPLIER -> names(words, claim.supplier());
            case RECIPIENT -> names(words, claim.recipient());
            case WEAPON ->
                words.stream()
                        .anyMatch(w -> w.goods(
                                claim.weapon().category(), claim.weapon().system()));
            case QUANTITY ->
                words.stream()
                        .anyMatch(w -> w.counts(
                                claim.quantity().min(), claim.quantity().max()));
            case VALUE ->
                words.stream()
                        .anyMatch(w ->
                                w.sums(claim.value().amount(), claim.value().currency()));
            case TIMING -> {
                Tense tense = words.stream()
                        .map(Alone::tense)
                        .filter(t -> t != Tense.NONE)
                        .findFirst()
                        .orElse(Tense.NONE);
                yield words.stream().anyMatch(w -> w.time(claim.timing(), tense));
            }
            case STAGE ->
                new StageAlone(
                                Stream.concat(words.stream(), Stream.of(together(words, day)))
                                        .map(Alone::hits)
                                        .toList(),
                                day,
                                claim.supplier(),
                                claim.recipient())
                        .stages()
                        .contains(claim.stage());
            case ASSERTION -> words.stream().anyMatch(w -> w.hearsay(claim));
            case ATTRIBUTION -> words.stream().anyMatch(w -> w.text().contains(claim.origin()));
            case DENIAL ->
                words.stream().anyMatch(Alone::denies)
                        && claim.deniedBy().stream().allMatch(denier -> names(words, denier));
        };
    }

    /** {@code lehnt} and {@code ab}: a verb that the article splits. */
    private Alone together(List<Alone> words, LocalDate day) {
        return new Alone(lexicon, words.stream().map(Alone::text).collect(Collectors.joining(" ")), day);
    }

    /** Some words name the actor, or some name its country and some its fighters. */
    private boolean names(List<Alone> words, String code) {
        boolean fighters = words.stream().anyMatch(w -> w.has(Cue.REBELS) || w.has(Cue.KURDS));
        return words.stream()
                .flatMap(w -> w.actors().stream())
                .anyMatch(actor -> code.equals(actor)
                        || (fighters
                                && (code.equals(lexicon.rebels.get(actor)) || code.equals(lexicon.kurds.get(actor)))));
    }

    /** A few words on their own. */
    private static final class Alone {

        private final String text;
        private final LocalDate day;
        private final Hits hits;

        Alone(Lexicon lexicon, String text, LocalDate day) {
            this.text = text;
            this.day = day;
            Tokens tokens = Tokens.of(text);
            this.hits = Hits.of(tokens, lexicon, lexicon.cues.in(List.of(tokens)), day, null);
        }

        String text() {
            return text;
        }

        private Stream<Sense> senses() {
            List<Sense> senses = new ArrayList<>();
            for (int h = 0; h < hits.size; h++) {
                senses.addAll(hits.senses(h));
            }
            return senses.stream();
        }

        private Stream<Sense.OfWord> cues() {
            return senses().filter(Sense.OfWord.class::isInstance).map(Sense.OfWord.class::cast);
        }

        Hits hits() {
            return hits;
        }

        /** By a word of denying, or by saying of oneself that one has not. */
        boolean denies() {
            return has(Cue.DENY) || has(Cue.DISPUTE) || has(Cue.FALSE) || has(Cue.NOT) || has(Cue.NONE);
        }

        boolean has(Cue cue) {
            return cues().anyMatch(word -> word.is(cue));
        }

        Set<String> actors() {
            return senses().flatMap(Alone::actors).collect(Collectors.toCollection(TreeSet::new));
        }

        private static Stream<String> actors(Sense sense) {
            if (sense instanceof Sense.OfActor actor) {
                return Stream.of(actor.code());
            }
            if (sense instanceof Sense.OfPerson person) {
                return Stream.of(person.code());
            }
            if (sense instanceof Sense.OfCompany company) {
                return Stream.of(company.code());
            }
            if (sense instanceof Sense.OfGoods goods) {
                return Stream.concat(Stream.ofNullable(goods.origin()), Exporters.partners(goods.system()).stream());
            }
            return Stream.of();
        }

        boolean goods(Category category, String system) {
            boolean armed = category == Category.UNSPECIFIED
                    && cues().anyMatch(word -> word.verb().containsKey(Frame.ARM));
            boolean parts = category == Category.PARTS
                    && cues().anyMatch(word ->
                            word.is(Cue.PART_HEAD) || word.verb().containsKey(Frame.UPGRADE))
                    && senses().anyMatch(Sense.OfGoods.class::isInstance);
            return armed
                    || parts
                    || senses().anyMatch(sense -> sense instanceof Sense.OfGoods goods
                            && goods.category() == category
                            && (system == null || system.equals(goods.system())));
        }

        private Sentences.Sentence sentence() {
            return new Sentences.Sentence(
                    0, hits.tokens.size, 0, hits.size, Sentences.Kind.PROSE, hits.traits(0, hits.size));
        }

        boolean counts(Long min, Long max) {
            Amounts amounts = new Amounts(hits, sentence());
            Amounts.Count number = amounts.before(hits.tokens.size);
            Amounts.Count count = number != null
                    ? number
                    : IntStream.range(1, hits.tokens.size)
                            .mapToObj(goods -> amounts.single(goods, hits.tokens.size))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            return count != null && Arrays.asList(count.min(), count.max()).equals(Arrays.asList(min, max));
        }

        boolean sums(long amount, String currency) {
            return new Sums(hits, sentence())
                    .all().stream()
                            .anyMatch(s -> s.amount() == amount && s.currency().equals(currency));
        }

        Tense tense() {
            return hits.size == 0
                    ? Tense.NONE
                    : Tense.of(hits, 0, hits.tokens.size - 1).tense();
        }

        boolean time(Timing timing, Tense tense) {
            Dates dates = new Dates(hits, sentence(), day);
            return IntStream.range(0, hits.tokens.size)
                    .mapToObj(t -> dates.at(t, tense))
                    .filter(date -> date != null && date.from() == 0)
                    .anyMatch(date -> Arrays.asList(
                                    date.timing().from(), date.timing().to())
                            .equals(Arrays.asList(timing.from(), timing.to())));
        }

        boolean hearsay(Claim claim) {
            return has(Cue.ALLEGED)
                    || denies()
                    || has(Cue.EXPERT)
                    || has(Cue.OUTLET)
                    || has(Cue.MEDIA)
                    || has(Cue.UNNAMED)
                    || has(Cue.MONITOR)
                    || has(Cue.BODY)
                    || has(Cue.PRESS)
                    || actors().stream().anyMatch(a -> !a.equals(claim.supplier()) && !a.equals(claim.recipient()));
        }
    }
}
