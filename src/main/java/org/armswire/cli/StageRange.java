package org.armswire.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armswire.model.Stage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Stages as they are typed: {@code agreed}, {@code negotiating..} for that one and up, {@code ..agreed}, {@code requested..negotiating}. */
record StageRange(Set<Stage> stages) {

    StageRange {
        stages = Set.copyOf(stages);
    }

    static StageRange of(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return new StageRange(EnumSet.of(stage(text)));
        }
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + 2).strip();
        Stage first = from.isEmpty() ? Stage.REQUESTED : stage(from);
        Stage last = to.isEmpty() ? Stage.REFUSED : stage(to);
        if (first.compareTo(last) > 0) {
            throw new TypeConversionException("'" + text + "' must begin with the lower stage");
        }
        return new StageRange(EnumSet.range(first, last));
    }

    private static Stage stage(String text) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.code().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' must be one of "
                        + Arrays.stream(Stage.values()).map(Stage::code).collect(Collectors.joining(", "))
                        + ", or a range such as negotiating.."));
    }

    /** For picocli. */
    static final class Converter implements ITypeConverter<StageRange> {
        @Override
        public StageRange convert(String value) {
            return of(value);
        }
    }
}
