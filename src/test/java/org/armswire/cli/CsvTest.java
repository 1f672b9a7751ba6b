package org.armswire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTest {

    @Test
    void cells_with_commas_quotes_or_line_ends_are_quoted() {
        assertThat(Csv.line(List.of("a", "b,c", "say \"d\"", "e\nf")))
                .isEqualTo("a,\"b,c\",\"say \"\"d\"\"\",\"e\nf\"\r\n");
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(Csv.line(List.of("=1+1", "+1", "-1", "@x", "x=1", ""))).isEqualTo("'=1+1,'+1,'-1,'@x,x=1,\r\n");
    }
}
