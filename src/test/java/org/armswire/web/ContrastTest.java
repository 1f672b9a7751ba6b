package org.armswire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be read in both themes: WCAG 2.2 level AA asks for a contrast of 4.5. */
class ContrastTest {

    private static final double ENOUGH = 4.5;
    private static final List<String> GROUNDS = List.of("--paper", "--panel", "--raised");
    private static final List<String> INKS =
            List.of("--ink", "--soft", "--faint", "--accent", "--good", "--busy", "--bad");
    private static final List<String> MARKS =
            List.of("supplier", "recipient", "weapon", "quantity", "stage", "attribution");

    @ParameterizedTest
    @ValueSource(strings = {":root {", ":root[data-theme='dark'] {"})
    void every_ink_can_be_read_on_every_ground(String theme) throws IOException {
        Map<String, String> colours = colours(theme);
        List<String> faint = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String ink : INKS) {
                check(colours, ink, ground, faint);
            }
        }
        for (String mark : MARKS) {
            check(colours, "--ink", "--mark-" + mark, faint);
        }
        check(colours, "--panel", "--accent", faint);
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@media (prefers-color-scheme: dark) {"})
    void the_systems_dark_is_the_chosen_dark(String media) throws IOException {
        assertThat(colours(media)).isEqualTo(colours(":root[data-theme='dark'] {"));
    }

    private static void check(Map<String, String> colours, String ink, String ground, List<String> faint) {
        double contrast = contrast(colours.get(ink), colours.get(ground));
        if (contrast < ENOUGH) {
            faint.add(String.format("%s on %s: %.2f", ink, ground, contrast));
        }
    }

    private static Map<String, String> colours(String opening) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/web/base.css"));
        int start = css.indexOf(opening);
        assertThat(start).isNotNegative();
        String block = css.substring(start, css.indexOf('}', start));
        Map<String, String> colours = new HashMap<>();
        for (MatchResult found : Pattern.compile("(--[a-z-]+): (#[0-9a-f]{6});")
                .matcher(block)
                .results()
                .toList()) {
            colours.put(found.group(1), found.group(2));
        }
        return colours;
    }

    private static double contrast(String a, String b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
