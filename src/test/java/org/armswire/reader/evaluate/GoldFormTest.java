package org.armswire.reader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.TreeMap;
import org.armswire.model.Assertion;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Evidence;
import org.armswire.model.Money;
import org.armswire.model.Part;
import org.armswire.model.Quantity;
import org.armswire.model.Reading;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.armswire.model.Weapon;
import org.junit.jupiter.api.Test;

final class GoldFormTest {

    @Test
    void a_reading_becomes_one_line_exactly_in_the_form_of_the_labels() throws JsonProcessingException {
        Reading reading =
                reading(claim("Oslo will get more than forty howitzers.", new Quantity(40L, null, "more than forty")));

        assertThat(new JsonMapper().writeValueAsString(GoldForm.of("n:1", reading)))
                .isEqualTo(
                        "{\"id\":\"n:1\",\"actors\":[\"KOR\",\"NOR\"],\"transfers\":[{\"supplier\":\"KOR\",\"recipient\":\"NOR\","
                                + "\"weapon\":\"howitzers\",\"category\":\"artillery\",\"quantity\":[40,null],"
                                + "\"value\":{\"amount\":9000,\"currency\":\"NOK\"},\"stage\":\"agreed\",\"assertion\":\"stated\","
                                + "\"denied_by\":[\"KOR\"],\"evidence\":\"Oslo will get more than forty howitzers.\"}]}");
    }

    @Test
    void a_sentence_longer_than_a_label_may_quote_is_cut_after_a_word() {
        Reading reading = reading(claim("howitzer ".repeat(60).strip(), null));

        String evidence = GoldForm.of("n:1", reading).transfers().get(0).evidence();

        assertThat(evidence).hasSizeLessThanOrEqualTo(300).endsWith("howitzer").startsWith("howitzer howitzer");
    }

    private static Reading reading(Claim claim) {
        return new Reading("en", List.of("NOR", "KOR"), List.of(), List.of(claim), List.of(), new TreeMap<>());
    }

    private static Claim claim(String sentence, Quantity quantity) {
        return new Claim(
                "KOR",
                null,
                "NOR",
                null,
                new Weapon("howitzers", null, Category.ARTILLERY, null, true),
                quantity,
                new Money(9000, "NOK", "9,000 kroner"),
                null,
                Stage.AGREED,
                Assertion.STATED,
                List.of("KOR"),
                List.of(),
                null,
                List.of(
                        new Evidence(Slot.WEAPON, new Span(Part.BODY, 0, 9), "howitzers"),
                        new Evidence(Slot.SENTENCE, new Span(Part.BODY, 0, sentence.length()), sentence)),
                "test");
    }
}
