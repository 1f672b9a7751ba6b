package org.armswire.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --color}, as the tools beside us have it. */
final class ColourOption {

    /** When to colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "${COMPLETION-CANDIDATES}; auto colours on a terminal unless NO_COLOR is set (default: auto).")
    When when = When.AUTO;

    Palette palette(Terminal terminal, Map<String, String> environment) {
        return Palette.of(
                switch (when) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO ->
                        terminal.out()
                                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                                && !"dumb".equals(environment.get("TERM"));
                });
    }
}
