package org.armswire.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.Seeds;
import org.armswire.model.Article;
import org.armswire.model.ArticleStatus;
import org.armswire.model.Claim;
import org.armswire.model.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a transfer is said to happen, against Friday, 15 March 2024 as the day of publication. */
final class TimesTest {

    private static final Reader READER = new Reader(Knowledge.load(Seeds.shipped()));

    private static @Nullable Timing timing(String body, @Nullable String day, String language) {
        List<Claim> claims = READER.read(
                        new Article("test", null, null, null, body, language, day, ArticleStatus.USABLE, 0, null))
                .claims();
        assertThat(claims).hasSize(1);
        return claims.get(0).timing();
    }

    private static String days(String body) {
        Timing timing = Objects.requireNonNull(timing(body, "2024-03-15", "en"));
        return timing.from() + " " + timing.to() + " " + timing.precision();
    }

    @Test
    void years_months_weeks_and_days_are_told_against_the_day_of_publication() {
        assertThat(days("Germany delivered howitzers to Lithuania last year.")).isEqualTo("2023-01-01 2023-12-31 year");
        assertThat(days("Germany will deliver howitzers to Lithuania next month."))
                .isEqualTo("2024-04-01 2024-04-30 month");
        assertThat(days("Germany delivered howitzers to Lithuania last week.")).isEqualTo("2024-03-04 2024-03-10 week");
        assertThat(days("Germany delivered howitzers to Lithuania yesterday.")).isEqualTo("2024-03-14 2024-03-14 day");
    }

    @Test
    void weekdays_and_months_lie_on_the_side_that_the_verb_tells() {
        assertThat(days("Germany delivered howitzers to Lithuania on Tuesday.")).isEqualTo("2024-03-12 2024-03-12 day");
        assertThat(days("Germany will deliver howitzers to Lithuania on Tuesday."))
                .isEqualTo("2024-03-19 2024-03-19 day");
        assertThat(days("Germany delivered howitzers to Lithuania last Friday."))
                .isEqualTo("2024-03-08 2024-03-08 day");
        assertThat(days("Germany delivered howitzers to Lithuania in May.")).isEqualTo("2023-05-01 2023-05-31 month");
        assertThat(days("Germany will deliver howitzers to Lithuania in May."))
                .isEqualTo("2024-05-01 2024-05-31 month");
        assertThat(days("Germany delivered howitzers to Lithuania on Dec. 5.")).isEqualTo("2023-12-05 2023-12-05 day");
    }

    @Test
    void quarters_ends_and_spans_of_years_are_told() {
        assertThat(days("Germany will deliver howitzers to Lithuania in the first quarter of 2026."))
                .isEqualTo("2026-01-01 2026-03-31 quarter");
        assertThat(days("Germany will deliver howitzers to Lithuania by the end of 2027."))
                .isEqualTo("2027-12-31 2027-12-31 day");
        assertThat(days("Germany will deliver howitzers to Lithuania over the next five years."))
                .isEqualTo("2024-03-15 2029-03-15 year");
        assertThat(days("Germany sold howitzers to Lithuania between 2008 and 2012."))
                .isEqualTo("2008-01-01 2012-12-31 year");
        assertThat(days("Germany sold howitzers to Lithuania three years ago."))
                .isEqualTo("2021-01-01 2021-12-31 year");
        assertThat(days("Germany sold howitzers to Lithuania in the 1980s.")).isEqualTo("1980-01-01 1989-12-31 year");
    }

    @Test
    void what_has_no_days_keeps_its_words_and_the_reason() {
        Timing vague = Objects.requireNonNull(
                timing("Germany has sold howitzers to Lithuania in recent years.", "2024-03-15", "en"));
        assertThat(vague.text()).isEqualTo("in recent years");
        assertThat(vague.reason()).isEqualTo("vague");
        assertThat(vague.from()).isNull();
    }

    @Test
    void a_day_on_which_somebody_said_so_is_no_time_of_the_deal() {
        assertThat(timing("Germany on Tuesday said it had sold howitzers to Lithuania.", "2024-03-15", "en"))
                .isNull();
    }

    @Test
    void a_written_day_needs_no_day_of_publication() {
        assertThat(days("Germany will deliver howitzers to Lithuania on 3 June 2025."))
                .isEqualTo("2025-06-03 2025-06-03 day");
    }

    @Test
    void when_it_was_said_is_not_when_it_was_done() {
        assertThat(timing(
                        "Germany has delivered howitzers to Lithuania, a minister said yesterday.", "2024-03-15", "en"))
                .isNull();
    }

    @Test
    void without_a_day_of_publication_the_words_stay_and_the_reason_is_given() {
        Timing timing =
                Objects.requireNonNull(timing("Germany delivered howitzers to Lithuania last year.", null, "en"));
        assertThat(timing.text()).isEqualTo("last year");
        assertThat(timing.from()).isNull();
        assertThat(timing.reason()).isEqualTo("no-publication-date");
    }

    @Test
    void german_says_it_in_its_own_words() {
        Timing timing = Objects.requireNonNull(
                timing("Deutschland lieferte Litauen im vergangenen Jahr zwölf Haubitzen.", "2024-03-15", "de"));
        assertThat(timing.from()).isEqualTo("2023-01-01");
    }
}
