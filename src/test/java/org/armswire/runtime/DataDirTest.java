package org.armswire.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataDirTest {

    @TempDir
    private Path temp;

    @Test
    void a_folder_in_use_is_refused_with_the_flag_that_helps() {
        try (DataDir first = DataDir.at(temp.resolve("data"), "--data")) {
            assertThatThrownBy(() -> DataDir.at(first.path(), "--data"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(first.path().toString(), "in use", "--data");
        }
        DataDir.at(temp.resolve("data"), "--data").close();
    }

    @Test
    void a_folder_that_is_a_file_is_refused() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataDir.at(file, "--data"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--data");
    }

    @Test
    void only_the_owner_may_look_inside() throws IOException {
        try (DataDir data = DataDir.at(temp.resolve("data"), "--data")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.folder("state"))))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void an_ephemeral_folder_is_gone_after_use() throws IOException {
        Path path;
        try (DataDir data = DataDir.ephemeral()) {
            path = data.path();
            Files.createFile(data.folder("kafka").resolve("log"));
        }
        assertThat(path).doesNotExist();
    }
}
