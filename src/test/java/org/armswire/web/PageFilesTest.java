package org.armswire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/web");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void text_becomes_nodes_and_never_markup(Path file) throws IOException {
        assertThat(Files.readString(file))
                .doesNotContain(
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacentHTML",
                        "document.write",
                        "createContextualFragment",
                        "DOMParser",
                        "eval(",
                        "new Function");
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_loaded_from_elsewhere(Path file) throws IOException {
        assertThat(Files.readString(file)
                        .replace("http://www.w3.org/2000/svg", "")
                        .replaceAll("'https?:'", ""))
                .doesNotContain("http://", "https://", "@import", "url(");
    }

    @Test
    void the_markup_has_no_inline_script_and_no_inline_style() throws IOException {
        String html = Files.readString(FOLDER.resolve("index.html"));

        assertThat(html).doesNotContainPattern("\\sstyle=|\\son[a-z]+=|<style|javascript:");
        assertThat(html).containsPattern("<script type=\"module\" src=\"/page/app.js\"></script>");
    }

    @Test
    void every_file_of_the_page_is_served_and_every_import_leads_to_one() throws IOException {
        Set<String> served = PageFiles.paths();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            assertThat(served).contains(name.equals("index.html") ? "/" : "/page/" + name);
            Matcher imports = Pattern.compile("from '\\./([a-z]+\\.js)'|import\\('(/page/[a-z]+\\.js)'\\)")
                    .matcher(Files.readString(file));
            Set<String> wanted = imports.results()
                    .map(found -> found.group(1) != null ? "/page/" + found.group(1) : found.group(2))
                    .collect(Collectors.toSet());
            assertThat(served).containsAll(wanted);
        }
    }
}
