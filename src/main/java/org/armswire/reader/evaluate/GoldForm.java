package org.armswire.reader.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Money;
import org.armswire.model.Quantity;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.jspecify.annotations.Nullable;

/** What an article says of arms transfers, in the form in which people label it. */
public record GoldForm(String id, List<String> actors, List<Transfer> transfers) {

    /** A label quotes at most this much of an article. */
    private static final int MAX_EVIDENCE = 300;

    public GoldForm {
        actors = actors == null ? List.of() : List.copyOf(actors);
        transfers = transfers == null ? List.of() : List.copyOf(transfers);
    }

    /**
     * One transfer.
     *
     * @param quantity least and most units, either of them null; or null as a whole
     * @param optional a label that a careful reader may give or leave out; it counts neither for nor against
     */
    public record Transfer(
            @Nullable String supplier,
            @Nullable String recipient,
            @Nullable String weapon,
            @Nullable String category,
            @Nullable List<@Nullable Long> quantity,
            @Nullable Value value,
            @Nullable String stage,
            @Nullable String assertion,
            @JsonProperty("denied_by") List<String> deniedBy,
            @Nullable String evidence,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean optional) {

        public Transfer {
            quantity = quantity == null ? null : Collections.unmodifiableList(quantity);
            deniedBy = deniedBy == null ? List.of() : List.copyOf(deniedBy);
        }
    }

    /** What a transfer is worth. */
    public record Value(long amount, String currency) {}

    /** What the reader made of an article. */
    public static GoldForm of(String id, Reading reading) {
        return new GoldForm(
                id,
                reading.actors(),
                reading.claims().stream().map(GoldForm::transfer).toList());
    }

    private static Transfer transfer(Claim claim) {
        return new Transfer(
                claim.supplier(),
                claim.recipient(),
                claim.weapon().text(),
                claim.weapon().category().code(),
                quantity(claim.quantity()),
                value(claim.value()),
                claim.stage().code(),
                claim.assertion().code(),
                claim.deniedBy(),
                quote(claim),
                false);
    }

    private static @Nullable List<@Nullable Long> quantity(@Nullable Quantity quantity) {
        return quantity == null ? null : Arrays.asList(quantity.min(), quantity.max());
    }

    private static @Nullable Value value(@Nullable Money money) {
        return money == null ? null : new Value(money.amount(), money.currency());
    }

    private static String quote(Claim claim) {
        String sentence = claim.evidence().stream()
                .filter(e -> e.slot() == Slot.SENTENCE)
                .findFirst()
                .map(Evidence::text)
                .orElseGet(() -> claim.evidence().get(0).text());
        if (sentence.length() <= MAX_EVIDENCE) {
            return sentence;
        }
        int wordEnd = sentence.lastIndexOf(' ', MAX_EVIDENCE);
        return sentence.substring(0, wordEnd > 0 ? wordEnd : MAX_EVIDENCE);
    }
}
