package org.armswire.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.armswire.topics.Json;
import org.jspecify.annotations.Nullable;

/**
 * The articles in files, folders and the standard input. That all of them are there and can be read is checked before the first
 * article is given out.
 */
final class ArticleFiles {

    /** The standard input. */
    static final String STDIN = "-";

    private static final int MAX_FILE = 64 << 20;

    private final List<Path> files;
    private final InputStream stdin;
    private final Form unnamedForm;

    private ArticleFiles(List<Path> files, InputStream stdin, Form unnamedForm) {
        this.files = files;
        this.stdin = stdin;
        this.unnamedForm = unnamedForm;
    }

    /** How articles lie in a file; the ending of its name tells, or the user does. */
    enum Form {
        JSON_LINES,
        JSON,
        TEXT,
        HTML,
        /** JSON Lines when it begins with a brace, else the text of one article. */
        GUESSED
    }

    /**
     * Finds the files.
     *
     * @param names of files and folders, or {@code -}
     * @param unnamedForm of the standard input and of files whose ending tells nothing
     */
    static ArticleFiles of(List<String> names, InputStream stdin, Form unnamedForm) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (Files.isDirectory(path) && !name.equals(STDIN)) {
                files.addAll(inFolder(path));
            } else if (name.equals(STDIN) || Files.isReadable(path)) {
                files.add(path);
            } else {
                throw Failure.usage(name + ": " + (Files.exists(path) ? "permission denied" : "no such file"));
            }
        }
        return new ArticleFiles(files, stdin, unnamedForm);
    }

    /** Whether the standard input, which can be read only once, is among them. */
    boolean readsStdin() {
        return files.contains(Path.of(STDIN));
    }

    /** How many there are; reads all files. */
    long count() {
        AtomicLong count = new AtomicLong();
        forEach(article -> count.incrementAndGet() > 0);
        return count.get();
    }

    /** Gives out one article after the other while {@code more} wants them, and never holds more than one line or file. */
    void forEach(Predicate<RawArticle> more) {
        for (Path file : files) {
            boolean isStdin = file.equals(Path.of(STDIN));
            String name = isStdin ? "(standard input)" : file.toString();
            try (InputStream in = isStdin ? stdin : open(file)) {
                if (!read(name, isStdin ? unnamedForm : form(file), in, more)) {
                    return;
                }
            } catch (IOException e) {
                throw Failure.usage(name + ": cannot be read: " + Reason.of(e));
            }
        }
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> knownForm(file) != null)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw Failure.usage(folder + ": no article in this folder (.json .jsonl .txt .html)");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw Failure.usage(folder + ": cannot be listed: " + Reason.of(e));
        }
    }

    private Form form(Path file) {
        Form known = knownForm(file);
        return known == null ? unnamedForm : known;
    }

    private static @Nullable Form knownForm(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson" -> Form.JSON_LINES;
            case "json" -> Form.JSON;
            case "txt" -> Form.TEXT;
            case "html", "htm" -> Form.HTML;
            default -> null;
        };
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static boolean read(String name, Form form, InputStream stream, Predicate<RawArticle> more)
            throws IOException {
        InputStream in = stream.markSupported() ? stream : new BufferedInputStream(stream);
        return switch (form) {
            case JSON_LINES -> lines(name, in, more);
            case JSON -> documents(name, whole(in), more);
            case TEXT -> more.test(new RawArticle(name, false, whole(in)));
            case HTML -> more.test(new RawArticle(name, true, HtmlPage.article(whole(in))));
            case GUESSED -> read(name, firstSign(in) == '{' ? Form.JSON_LINES : Form.TEXT, in, more);
        };
    }

    private static boolean lines(String name, InputStream in, Predicate<RawArticle> more) throws IOException {
        long number = 0;
        for (byte[] line = line(in); line != null; line = line(in)) {
            number++;
            if (!isBlank(line) && !more.test(new RawArticle(name + ":" + number, true, line))) {
                return false;
            }
        }
        return true;
    }

    /** Null at the end. Of a line that is longer than any article may be, only so much is kept that it is refused. */
    private static byte @Nullable [] line(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= Json.MAX_DOCUMENT_BYTES) {
                line.write(next);
            }
        }
        return line.toByteArray();
    }

    /** A file holds one object, or an array of them. */
    private static boolean documents(String name, byte[] file, Predicate<RawArticle> more) {
        int first = 0;
        while (first < file.length && isBlank(file[first])) {
            first++;
        }
        if (first == file.length || file[first] != '[') {
            return more.test(new RawArticle(name, true, file));
        }
        JsonNode array;
        try {
            array = Json.tree(file);
        } catch (JsonProcessingException e) {
            throw Failure.usage(name + ":" + e.getLocation().getLineNr() + ": no valid JSON");
        } catch (IOException e) {
            throw Failure.usage(name + ": cannot be read: " + Reason.of(e));
        }
        int number = 0;
        for (JsonNode element : array) {
            if (!more.test(new RawArticle(name + "[" + number++ + "]", true, Json.bytes(element)))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] whole(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            throw new IOException("larger than " + (MAX_FILE >> 20) + " MiB; use JSON Lines");
        }
        return bytes;
    }

    private static int firstSign(InputStream in) throws IOException {
        in.mark(1 << 16);
        int sign = in.read();
        while (sign >= 0 && (isBlank((byte) sign) || sign == 0xEF || sign == 0xBB || sign == 0xBF)) {
            sign = in.read();
        }
        in.reset();
        return sign;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (!isBlank(b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
