package org.armswire.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeedsTest {

    @TempDir
    Path folder;

    @Test
    void the_shipped_seeds_are_listed_from_the_class_path() {
        assertThat(Seeds.shipped().files("actors")).contains("actors/states.yaml", "actors/groups.yaml");
        assertThat(Seeds.shipped().files("rules")).containsExactly("rules/every-deal.yaml");
    }

    @Test
    void a_folder_lists_its_yaml_files_by_name_and_nothing_else() throws IOException {
        Files.createDirectories(folder.resolve("traps/deeper"));
        for (String file : new String[] {"b.yaml", "a.yaml", "notes.txt", "deeper/c.yaml"}) {
            Files.writeString(folder.resolve("traps").resolve(file), "x");
        }
        assertThat(Seeds.of(folder).files("traps")).containsExactly("traps/a.yaml", "traps/b.yaml");
    }

    @Test
    void a_subfolder_that_is_missing_has_no_files() {
        assertThat(Seeds.of(folder).files("languages")).isEmpty();
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertThatThrownBy(() -> SeedFile.read(Seeds.of(folder), "actors/states.yaml"))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith("seeds/actors/states.yaml: cannot be read");
    }

    @Test
    void the_seeds_inside_a_jar_are_the_same() throws Exception {
        Path jar = folder.resolve("program.jar");
        packClassesInto(jar);
        try (var loader = new URLClassLoader(
                new URL[] {jar.toUri().toURL()},
                ClassLoader.getPlatformClassLoader().getParent())) {
            Class<?> seeds = Class.forName("org.armswire.knowledge.Seeds", true, loader);
            Object shipped = seeds.getMethod("shipped").invoke(null);
            Object files = seeds.getMethod("files", String.class).invoke(shipped, "weapons");
            assertThat(files).isEqualTo(Seeds.shipped().files("weapons"));
        }
    }

    private static void packClassesInto(Path jar) throws Exception {
        Path classes = Path.of(
                Seeds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }
}
