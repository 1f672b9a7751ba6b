package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.cli.TableText.Column;
import org.junit.jupiter.api.Test;

final class TableTextTest {

    private final TableText table = new TableText(Column.words("PAIR"), Column.words("WEAPON"), Column.number("N"));

    @Test
    void words_stand_left_and_numbers_right() {
        table.add(List.of("SWE|BRA", "fighters", "36"));
        table.add(List.of("IRN|RUS", "drones", "1700"));

        assertThat(table.lines(80, Palette.PLAIN))
                .containsExactly(
                        "PAIR     WEAPON       N", //
                        "SWE|BRA  fighters    36",
                        "IRN|RUS  drones    1700");
    }

    @Test
    void in_a_narrow_terminal_the_widest_words_are_cut_and_numbers_never() {
        table.add(List.of("SWE|BRA", "multirole fighters of the second lot", "123456789"));

        assertThat(table.lines(34, Palette.PLAIN))
                .containsExactly("PAIR     WEAPON                  N", "SWE|BRA  multirole fig…  123456789")
                .allSatisfy(line -> assertThat(Printable.width(line)).isLessThanOrEqualTo(34));
    }

    @Test
    void what_cannot_be_cut_any_more_is_left_out_from_the_end_and_ids_stay_whole() {
        TableText deals = new TableText(Column.id("DEAL"), Column.words("STAGE"), Column.number("N"));
        deals.add(List.of("TUR-LTU-uav-0a1b2c3d", "negotiating", "12"));

        assertThat(deals.lines(34, Palette.PLAIN)).last().isEqualTo("TUR-LTU-uav-0a1b2c3d  negotiating");
        assertThat(deals.lines(5, Palette.PLAIN)).last().isEqualTo("TUR-LTU-uav-0a1b2c3d");
    }

    @Test
    void a_column_without_content_is_left_out() {
        table.add(List.of("SWE|BRA", "", "36"));

        assertThat(table.lines(80, Palette.PLAIN)).containsExactly("PAIR      N", "SWE|BRA  36");
    }

    @Test
    void wide_letters_keep_the_columns_straight() {
        table.add(List.of("CHN|PAK", "东风", "1"));

        assertThat(table.lines(80, Palette.PLAIN)).last().isEqualTo("CHN|PAK  东风    1");
    }

    @Test
    void what_a_stranger_wrote_cannot_break_the_line() {
        table.add(List.of("A|B", "two\nlines\u001B[2J", "1"));

        assertThat(table.lines(80, Palette.PLAIN)).hasSize(2).last().asString().contains("two lines\\u001B[2J");
    }
}
