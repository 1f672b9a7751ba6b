package org.armswire.cli;

import static org.armswire.cli.FeedCommandTest.fails;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armswire.model.Count;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class CountsCommandTest {

    private static final List<Count> COUNTS = List.of(
            new Count("pair", "IRN|RUS", "all", 3, 4, 2),
            new Count("pair", "CHN|RUS", "all", 7, 9, 3),
            new Count("pair", "CHN|PAK", "all", 3, 3, 3),
            new Count("pair", "CHN|RUS", "2023-02-24", 5, 6, 2),
            new Count("pair", "CHN|RUS", "2023-02-23", 2, 3, 1),
            new Count("pair", "IRN|RUS", "2023-02", 3, 4, 2),
            new Count("pair", "IRN|RUS", "undated", 1, 1, 1),
            new Count("actor", "CHN", "all", 9, 0, 0));

    @Test
    void the_greatest_pairs_in_all_come_first() {
        assertThat(keys()).containsExactly("CHN|RUS", "IRN|RUS", "CHN|PAK");
        assertThat(keys("--top", "1")).containsExactly("CHN|RUS");
    }

    @Test
    void a_key_is_a_whole_pair_or_a_side_of_it() {
        assertThat(keys("--key", "chn")).containsExactly("CHN|RUS", "CHN|PAK");
        assertThat(keys("--key", "IRN|RUS")).containsExactly("IRN|RUS");
        assertThat(keys("--key", "RU")).isEmpty();
    }

    @Test
    void days_come_in_their_order_and_buckets_can_be_named() {
        assertThat(selected("--bucket", "day")).extracting(Count::bucket).containsExactly("2023-02-23", "2023-02-24");
        assertThat(selected("--bucket", "2023-02-24"))
                .extracting(Count::articles)
                .containsExactly(5L);
        assertThat(keys("--bucket", "month")).containsExactly("IRN|RUS");
        assertThat(keys("--bucket", "undated")).containsExactly("IRN|RUS");
    }

    @Test
    void other_dimensions_can_be_asked_for() {
        assertThat(keys("--dimension", "actor")).containsExactly("CHN");
    }

    @Test
    void wrong_flags_are_told_before_kafka_is_asked() {
        fails(2, "--dimension: 'colour'", Cli.type("counts", "--dimension", "colour"));
        fails(2, "--bucket: 'week'", Cli.type("counts", "--bucket", "week"));
        fails(2, "--top: 0", Cli.type("counts", "--top", "0"));
        fails(2, "--output", Cli.type("counts", "-o", "xml"));
        fails(3, "cannot reach Kafka", Cli.type("counts", "-b", "127.0.0.1:1"));
    }

    private static List<String> keys(String... args) {
        return selected(args).stream().map(Count::key).toList();
    }

    private static List<Count> selected(String... args) {
        return CommandLine.populateCommand(new CountsCommand(), args).selected(COUNTS);
    }
}
