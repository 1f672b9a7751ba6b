package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armswire.model.Assertion;
import org.armswire.model.Attribution;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.model.Timing;
import org.jspecify.annotations.Nullable;

/** One transfer as one sentence tells it, before an article's reports of the same transfer are merged. */
final class Report {

    /** A role and the words that fill it. */
    record Role(String code, Span span, boolean company) {}

    /** Who denies it, and the word that does. */
    record Denial(Role by, Span word) {}

    final String pattern;
    final Part part;
    final Span sentence;
    /** Running number of the sentence in the article. */
    final int at;

    @Nullable
    Role supplier;

    @Nullable
    Role recipient;

    Sense.OfGoods goods;
    Span goodsSpan;
    /** Whether the goods are named in this sentence and not only meant. */
    boolean named;
    /** Whether supplier and recipient may be the other way round. */
    boolean unsure;

    /** Codes of all that its sentence names. */
    Set<String> namedActors = Set.of();
    /** Whether the side that is missing is a crowd that nobody names. */
    boolean vague;
    /** Whether a crowd stands in the very place of the missing side. */
    boolean crowd;
    /** Whether the sentence tells the missing side by a name that is not known. */
    boolean closed;
    /** Whether its sentence tells of a wish or a tender, and of nobody who is to fill it. */
    boolean open;
    /** Whether its sentence tells of several who want to fill it. */
    boolean contested;
    /** Whether a side that its sentence leaves open is told by nothing but who makes the goods and whom the article is about. */
    boolean implied;
    /** Whether what is given is aid: {@code military aid}. */
    boolean aid;
    /** Whether a noun for a single deal tells of it: {@code an arms sale}. */
    boolean single;
    /** Whether a role is filled by who only stands near. */
    boolean guessed;
    /** Whether it is one answer of several to what the article asks, so that only these say what it is about. */
    boolean called;
    /** Whether nothing but the make of the goods says who supplies them. */
    boolean made;

    Amounts.@Nullable Count count;

    @Nullable
    Span quantity;

    Sums.@Nullable Sum sum;

    @Nullable
    Span value;

    @Nullable
    Timing timing;

    @Nullable
    Span timingSpan;

    /** The verb that tells on which side of the day of publication it is. */
    @Nullable
    Span tensed;

    Stage stage;
    Span stageSpan;
    /** The words that it depends on: {@code not}. */
    List<Span> stageWith = List.of();

    /** The word that says that what was told has not been done, or null. */
    @Nullable
    Span undone;

    /** How plainly the stage is said. */
    double weight = 1;

    /** What kind of word says the stage, when that matters to the rest of the article. */
    @Nullable
    Cue by;

    /** What its sentence shows of how far it has got and who says so; null where it only goes on about another. */
    @Nullable
    Showing showing;

    Assertion assertion = Assertion.STATED;

    @Nullable
    Span assertionSpan;

    /** Where it stands who alleges it, when other words only stand for him. */
    @Nullable
    Span known;

    List<Attribution> attribution = List.of();

    List<Span> sources = List.of();

    /** The first of the attribution with a name, or null. */
    @Nullable
    String origin;

    final List<Denial> denials = new ArrayList<>();

    Report(
            String pattern,
            Part part,
            Span sentence,
            int at,
            Sense.OfGoods goods,
            Span goodsSpan,
            Stage stage,
            Span stageSpan) {
        this.pattern = pattern;
        this.part = part;
        this.sentence = sentence;
        this.at = at;
        this.goods = goods;
        this.goodsSpan = goodsSpan;
        this.stage = stage;
        this.stageSpan = stageSpan;
    }

    /** The same as a wish that nobody is to fill yet. */
    Report unfilled() {
        Report wish = new Report(pattern, part, sentence, at, goods, goodsSpan, Stage.REQUESTED, stageSpan);
        wish.recipient = recipient;
        wish.named = named;
        wish.count = count;
        wish.quantity = quantity;
        wish.sum = sum;
        wish.value = value;
        wish.timing = timing;
        wish.timingSpan = timingSpan;
        wish.stageWith = stageWith;
        wish.showing = showing;
        wish.assertion = assertion;
        wish.assertionSpan = assertionSpan;
        wish.attribution = attribution;
        wish.sources = sources;
        wish.origin = origin;
        return wish;
    }

    @Nullable
    String supplierCode() {
        return supplier == null ? null : supplier.code();
    }

    @Nullable
    String recipientCode() {
        return recipient == null ? null : recipient.code();
    }

    /** Who supplies whom. */
    Pair pair() {
        return new Pair(String.valueOf(supplierCode()), String.valueOf(recipientCode()));
    }

    /** Has a later sentence say how far it has got. */
    void say(Stage stage, Span by, List<Span> with) {
        this.stage = stage;
        this.stageSpan = by;
        this.stageWith = with;
        this.weight = Told.PLAIN;
    }

    /** Whether both sides are told. */
    boolean whole() {
        return supplier != null && recipient != null;
    }

    Category category() {
        return goods.category();
    }
}
