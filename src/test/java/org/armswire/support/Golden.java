package org.armswire.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a committed file; {@code -Dgolden.update=true} rewrites it instead, which CI refuses. */
public final class Golden {

    private Golden() {}

    /** The file, under {@code src/test/resources}, must hold exactly this text. */
    public static void assertMatches(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                if (System.getenv("CI") != null) {
                    throw new IllegalStateException("golden files are not rewritten in CI");
                }
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(Files.exists(file))
                    .as("%s exists; -Dgolden.update=true writes it", file)
                    .isTrue();
            assertThat(actual).as("%s", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
